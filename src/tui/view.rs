//! Drawing: views take the model by shared reference and put rows on the screen. The frame around them is drawn
//! here: where one is, what has to be noticed, how far one has read, and the keys.

mod answers;
mod browse;
mod choosing;
mod first_aid;
mod foot;
mod help;
mod home;
mod leaf;
mod notice;
mod pane;
mod question;
mod search;
mod sheet;
mod tabs;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::keymap::Action;
use super::layout::{Layout, WIDEST, broad, capped, layout};
use super::model::{Model, Over, Screen};
use super::paper::cut;
use super::theme::Ink;
use crate::text::{SafeText, args};
use pane::Pane;

/// Draws the screen.
pub fn draw(model: &Model, frame: &mut Frame<'_>) {
    let (columns, rows) = capped((frame.area().width, frame.area().height));
    let Some(layout) = layout_of(model, (columns, rows)) else {
        return draw_too_small(model, frame, Rect::new(0, 0, columns, rows));
    };
    draw_head(model, frame, layout.head);
    match (model.over.last(), model.screen, model.sheet(), model.saving()) {
        (Some(Over::FirstAid), ..) => first_aid::draw(model, frame, &layout),
        (None, Screen::Recommendation, Some(sheet), _) => sheet::draw(model, frame, &layout, sheet),
        (None, Screen::Saving, _, Some(saving)) => leaf::draw_saving(model, frame, &layout, saving),
        (Some(Over::Browse), ..) => browse::draw(model, frame, &layout),
        _ => draw_body(model, frame, &layout),
    }
    notice::draw(model, frame, &layout);
}

/// What a place on the screen stands for.
pub(super) enum Pointed {
    /// The hint for a key.
    Hint(Action),
    /// An entry that can be chosen, by its place in a part of the screen.
    Entry {
        /// The part.
        pane: usize,
        /// Its entry.
        entry: usize,
    },
}

/// What is at a place on the screen.
pub(super) fn pointed(model: &Model, place: Position) -> Option<Pointed> {
    let layout = layout_of(model, model.size)?;
    if let Some(action) = foot::action_at(model, layout.foot, place) {
        return Some(Pointed::Hint(action));
    }
    match (model.over.last(), model.screen, model.sheet(), model.saving()) {
        (Some(Over::FirstAid), ..) => return first_aid::pointed(model, &layout, place),
        (Some(Over::Browse), ..) => return leaf::pointed(layout.body, &model.sight()?.leaf, place),
        (None, Screen::Recommendation, Some(sheet), _) => return sheet::pointed(model, &layout, sheet, place),
        (None, Screen::Saving, _, Some(saving)) => return leaf::pointed(layout.body, &saving.leaf, place),
        _ => {}
    }
    let entry_at = |(pane, part): (usize, &Pane)| Some(Pointed::Entry { pane, entry: part.entry_at(place)? });
    panes(model, &layout).0.iter().enumerate().find_map(entry_at)
}

/// How many rows the help has at the present size.
pub(super) fn help_rows(model: &Model) -> usize {
    layout(model.size).map_or(0, |layout| help::paper(model, layout.text_width()).rows.len())
}

/// Where things stand on the topmost screen.
fn layout_of(model: &Model, size: (u16, u16)) -> Option<Layout> {
    match (model.over.last(), model.screen) {
        (None, Screen::Home) => broad(size),
        (None, Screen::Question) => broad(size).filter(|layout| layout.beside().is_some()).or_else(|| layout(size)),
        _ => layout(size),
    }
}

/// The parts of the topmost screen, and which of them the keys act on.
fn panes(model: &Model, layout: &Layout) -> (Vec<Pane>, usize) {
    let width = layout.text_width();
    let paper = match (model.over.last(), model.screen) {
        (Some(Over::Choosing(setting, cursor)), _) => choosing::paper(model, *setting, *cursor, width),
        (Some(Over::Help(top)), _) => {
            return (vec![Pane::from_row(layout.body, help::paper(model, width), *top)], 0);
        }
        (Some(Over::Search), _) => return search::panes(model, layout),
        // They draw themselves.
        (Some(Over::Browse), _) => return (Vec::new(), 0),
        (None, Screen::Home) => return home::panes(model, layout),
        (None, Screen::Question) => return question::panes(model, layout),
        (None, Screen::Answers(cursor)) => answers::paper(model, cursor, width),
        // They draw themselves.
        (Some(Over::FirstAid), _) | (None, Screen::Recommendation | Screen::Saving) => return (Vec::new(), 0),
    };
    (vec![Pane::new(layout.body, paper)], 0)
}

fn draw_too_small(model: &Model, frame: &mut Frame<'_>, area: Rect) {
    let text = cut(&model.words().say("tui-too-small"), usize::from(area.width));
    put(frame, Rect { height: area.height.min(1), ..area }, &Line::raw(text));
    frame.set_cursor_position(Position::ORIGIN);
}

fn draw_head(model: &Model, frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let (crumbs, here) = place(model);
    let before = if crumbs.is_empty() { String::new() } else { format!("{crumbs} › ") };
    let before_width = textwrap::core::display_width(&before);
    let here = cut(&here, width.min(usize::from(WIDEST)));
    let here_width = textwrap::core::display_width(&here);
    // Where both do not fit, what one is doing is worth more than the way there.
    let before = if before_width + here_width > width { String::new() } else { before };
    let style = |ink| model.theme.style(ink);
    let mut spans = vec![Span::styled(before.clone(), style(Ink::Quiet)), Span::styled(here, style(Ink::Strong))];
    let profile = profile(model);
    let used = textwrap::core::display_width(&before) + here_width;
    let left = width.saturating_sub(used + textwrap::core::display_width(&profile));
    if left >= 3 && model.screen != Screen::Question {
        spans.extend([Span::raw(" ".repeat(left)), Span::styled(profile, style(Ink::Quiet))]);
    }
    put(frame, area, &Line::from(spans));
}

/// Where the reader is: the way there, and the place itself.
fn place(model: &Model) -> (SafeText, SafeText) {
    let words = model.words();
    let name = words.say("tui-name");
    match (model.over.last(), &model.walking) {
        (Some(Over::Help(_)), _) => (name, words.say("tui-help")),
        (Some(Over::Search), _) => (name, words.say("tui-search")),
        (Some(Over::FirstAid), _) => (name, words.say("tui-first-aid")),
        (Some(Over::Browse), _) => browse::place(model),
        (Some(Over::Choosing(..)), _) | (None, None) => (SafeText::default(), name),
        (None, Some(walking)) => {
            let scenario = &walking.scenario;
            let topic = model.shelf.topic_of(scenario.id.as_str()).map(|topic| words.of("pack", &topic.message()));
            (topic.unwrap_or_default().on_one_line(), words.of(&scenario.stem(), "title").on_one_line())
        }
    }
}

/// Organisation, role and language, on one line.
fn profile(model: &Model) -> String {
    if !model.over.is_empty() {
        return String::new();
    }
    let role = model.role.map(|role| model.words().say(&format!("role-{}", crate::pack::Word::as_str(role))));
    let parts = [Some(publisher(model)), role, Some(SafeText::new(model.language.own_name()))];
    parts.iter().flatten().map(SafeText::as_str).collect::<Vec<_>>().join(" · ")
}

/// The reader's organisation, as its guideline writes it.
fn publisher(model: &Model) -> SafeText {
    model.publisher().cloned().unwrap_or_else(|| model.words().say("tui-other"))
}

fn draw_body(model: &Model, frame: &mut Frame<'_>, layout: &Layout) {
    let (panes, in_focus) = panes(model, layout);
    for pane in &panes {
        pane.draw(frame, model.theme);
    }
    if let [left, right] = panes.as_slice()
        && left.area.y == right.area.y
    {
        draw_line_between(model, frame, left.area, right.area);
    }
    let Some(pane) = panes.get(in_focus) else { return };
    frame.set_cursor_position(pane.cursor());
    if pane.is_read() {
        draw_read(model, frame, layout, pane.read());
    }
}

fn draw_line_between(model: &Model, frame: &mut Frame<'_>, left: Rect, right: Rect) {
    let x = left.right() + (right.x - left.right()) / 2;
    for y in left.y..left.bottom() {
        put(frame, Rect::new(x, y, 1, 1), &Line::styled("│", model.theme.style(Ink::Quiet)));
    }
}

/// How far one has read: the last row in sight, of how many.
fn draw_read(model: &Model, frame: &mut Frame<'_>, layout: &Layout, (last, rows): (usize, usize)) {
    let last = last.min(rows);
    let mut args = args([]);
    args.set("last", last);
    args.set("rows", rows);
    let text = model.words().say_with("tui-read", &args);
    let width = u16::try_from(textwrap::core::display_width(&text)).unwrap_or(u16::MAX).min(layout.notice.width);
    let area = Rect { x: layout.notice.right() - width, width, ..layout.notice };
    put(frame, area, &Line::styled(text.to_string(), model.theme.style(Ink::Quiet)));
}

fn put(frame: &mut Frame<'_>, area: Rect, line: &Line<'_>) {
    frame.render_widget(line, area.intersection(frame.area()));
}
