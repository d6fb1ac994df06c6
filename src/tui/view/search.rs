//! The search: the line that is typed on, and below it what was found, with the words marked that it was found by.

use ratatui::layout::Rect;
use tui_input::Input;

use super::pane::Pane;
use crate::tui::layout::Layout;
use crate::tui::model::{Model, Search};
use crate::tui::paper::Paper;
use crate::tui::theme::Ink;

/// From so many rows on there is air below the line that is typed on.
const TALL: u16 = 12;

/// The line, what was found, and which of them the keys act on.
pub(super) fn panes(model: &Model, layout: &Layout) -> (Vec<Pane>, usize) {
    let body = layout.body;
    let head = if body.height < TALL { 1 } else { 2 };
    let below = Rect { y: body.y + head, height: body.height - head, ..body };
    let line = Pane::new(Rect { height: 1, ..body }, line(model, layout.text_width()));
    let found = Pane::new(below, found(model, layout.text_width()));
    (vec![line, found], usize::from(model.search.in_list))
}

/// As much of the line as fits, with the cursor in sight.
fn line(model: &Model, width: usize) -> Paper {
    let mut paper = Paper::new(model.theme, width);
    let (shown, column) = in_sight(&model.search.input, width.saturating_sub(3));
    let mark = if shown.starts_with('…') { "/" } else { "/ " };
    paper.typed(mark, &shown, column + mark.len());
    paper
}

/// What fits of a line that is typed on, and the column of the cursor in it.
pub(super) fn in_sight(input: &Input, room: usize) -> (String, usize) {
    let scroll = input.visual_scroll(room);
    let (mut shown, mut column) = (String::new(), 0);
    for character in input.value().chars() {
        let wide = textwrap::core::display_width(character.encode_utf8(&mut [0; 4]));
        if column >= scroll && column + wide <= scroll + room {
            shown.push(character);
        }
        column += wide;
    }
    let before = if scroll > 0 { "…" } else { "" };
    let column = input.visual_cursor().saturating_sub(scroll) + before.chars().count();
    (format!("{before}{shown}"), column)
}

fn found(model: &Model, width: usize) -> Paper {
    let (words, search) = (model.words(), &model.search);
    let mut paper = Paper::new(model.theme, width);
    if search.input.value().trim().is_empty() {
        paper.text(Ink::Plain, &words.say("browse-search-hint"));
        return paper;
    }
    if search.found.is_empty() {
        paper.text(Ink::Plain, &words.say("browse-search-none"));
    }
    for (at, place) in search.found.iter().enumerate() {
        write_found(&mut paper, model, *place, at == search.cursor);
    }
    paper
}

fn write_found(paper: &mut Paper, model: &Model, place: usize, in_focus: bool) {
    let Some((topic, scenario)) = model.shelf.scenarios().nth(place) else { return };
    let (words, search) = (model.words(), &model.search);
    let stem = format!("{}/{scenario}", topic.id.value);
    let title = words.line(&stem, "title");
    let first_aid = model.shelf.is_first_aid(scenario.as_str());
    let mark = if first_aid { format!("! {}: ", words.say("tui-first-aid")) } else { String::new() };
    let topic = format!("  {}", words.of("pack", &topic.message()).on_one_line());
    let in_title = inked(search, &title, Ink::Plain);
    let pieces: Vec<_> =
        std::iter::once((Ink::Notice, mark.as_str())).chain(in_title).chain([(Ink::Quiet, topic.as_str())]).collect();
    paper.entry("", &pieces, in_focus);
    // Where the title does not tell why it was found, the summary may.
    if !pieces.iter().any(|(ink, _)| *ink == Ink::Found) {
        let summary = words.line(&stem, "summary");
        let pieces = inked(search, &summary, Ink::Quiet);
        if pieces.iter().any(|(ink, _)| *ink == Ink::Found) {
            paper.hanging("    ", "    ", &pieces);
            if in_focus {
                paper.keep_with_focus();
            }
        }
    }
}

fn inked<'t>(search: &Search, text: &'t str, otherwise: Ink) -> Vec<(Ink, &'t str)> {
    let pieces = search.marked(text).into_iter();
    pieces.map(|(is_found, piece)| (if is_found { Ink::Found } else { otherwise }, piece)).collect()
}
