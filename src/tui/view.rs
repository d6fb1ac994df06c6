//! Drawing: views take the model by shared reference and put rows on the screen. The frame around them is drawn
//! here: where one is, what has to be noticed, how far one has read, and the keys.

mod answers;
mod choosing;
mod foot;
mod help;
mod home;
mod question;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::layout::{Layout, capped, layout};
use super::model::{Model, Notice, Over, Screen};
use super::paper::{Paper, cut};
use super::theme::Ink;
use crate::text::{SafeText, args};

/// Draws the screen.
pub fn draw(model: &Model, frame: &mut Frame<'_>) {
    let (columns, rows) = capped((frame.area().width, frame.area().height));
    let Some(layout) = layout((columns, rows)) else {
        return draw_too_small(model, frame, Rect::new(0, 0, columns, rows));
    };
    draw_head(model, frame, layout.head);
    let (paper, top) = content(model, &layout);
    draw_body(model, frame, &layout, &paper, top);
    draw_notice(model, frame, &layout);
}

/// How many rows the help has at the present size.
pub(super) fn help_rows(model: &Model) -> usize {
    layout(model.size).map_or(0, |layout| help::paper(model, layout.text_width()).rows.len())
}

/// The rows of the topmost screen, and the first one to show.
fn content(model: &Model, layout: &Layout) -> (Paper, usize) {
    let width = layout.text_width();
    let paper = match (model.over.last(), model.screen) {
        (Some(Over::Choosing(setting, cursor)), _) => choosing::paper(model, *setting, *cursor, width),
        (Some(Over::Help(top)), _) => {
            let paper = help::paper(model, width);
            let last = paper.rows.len().saturating_sub(layout.rows());
            return (paper, (*top).min(last));
        }
        (None, Screen::Home) => home::paper(model, width, layout.rows()),
        (None, Screen::Question) => question::paper(model, width),
        (None, Screen::Answers(cursor)) => answers::paper(model, cursor, width),
        (None, Screen::Recommendation) => return recommendation(model, width),
    };
    let top = paper.top(layout.rows());
    (paper, top)
}

fn recommendation(model: &Model, width: usize) -> (Paper, usize) {
    let mut paper = Paper::new(model.theme, width);
    let Some(page) = model.walking.as_ref().and_then(|walking| walking.page.as_ref()) else { return (paper, 0) };
    paper.rows.clone_from(&page.rows);
    (paper, page.top)
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
    let here_width = textwrap::core::display_width(&here);
    // Where both do not fit, what one is doing is worth more than the way there.
    let before = if before_width + here_width > width { String::new() } else { before };
    let style = |ink| model.theme.style(ink);
    let mut spans =
        vec![Span::styled(before.clone(), style(Ink::Quiet)), Span::styled(cut(&here, width), style(Ink::Strong))];
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

fn draw_body(model: &Model, frame: &mut Frame<'_>, layout: &Layout, paper: &Paper, top: usize) {
    let body = layout.body;
    let shown = paper.rows.iter().skip(top).take(layout.rows());
    for (y, row) in (body.y..).zip(shown) {
        put(frame, Rect { y, height: 1, width: body.width.saturating_sub(2), ..body }, row);
    }
    let sign = |frame: &mut Frame<'_>, y, sign| {
        put(frame, Rect::new(body.right() - 1, y, 1, 1), &Line::styled(sign, model.theme.style(Ink::Strong)));
    };
    if top > 0 {
        sign(frame, body.y, "↑");
    }
    if top + layout.rows() < paper.rows.len() {
        sign(frame, body.bottom() - 1, "↓");
    }
    // Speech and braille follow the terminal's cursor: it stands on what the keys act on.
    let focus = paper.focus.as_ref().map_or(0, |focus| focus.start.saturating_sub(top));
    let row = u16::try_from(focus).unwrap_or_default().min(body.height.saturating_sub(1));
    frame.set_cursor_position(Position::new(body.x, body.y + row));
    if paper.focus.is_none() && paper.rows.len() > layout.rows() {
        draw_read(model, frame, layout, (top, paper.rows.len()));
    }
}

/// How far one has read.
fn draw_read(model: &Model, frame: &mut Frame<'_>, layout: &Layout, (top, rows): (usize, usize)) {
    let last = (top + layout.rows()).min(rows);
    let mut args = args([]);
    args.set("last", last);
    args.set("rows", rows);
    let text = model.words().say_with("tui-read", &args);
    let width = u16::try_from(textwrap::core::display_width(&text)).unwrap_or(u16::MAX).min(layout.notice.width);
    let area = Rect { x: layout.notice.right() - width, width, ..layout.notice };
    put(frame, area, &Line::styled(text.to_string(), model.theme.style(Ink::Quiet)));
}

/// The notice has a row of its own where there is room for one, and else the footer's until the next key.
fn draw_notice(model: &Model, frame: &mut Frame<'_>, layout: &Layout) {
    let text = model.notice.as_ref().map(|notice| notice_text(model, notice));
    let area = if layout.notice.height > 0 { layout.notice } else { layout.foot };
    if text.is_none() || layout.notice.height > 0 {
        foot::draw(model, frame, layout.foot);
    }
    if let Some(text) = text {
        let text = cut(&format!("! {text}"), usize::from(area.width));
        put(frame, area, &Line::raw(" ".repeat(usize::from(area.width))));
        put(frame, area, &Line::styled(text, model.theme.style(Ink::Notice)));
    }
}

fn notice_text(model: &Model, notice: &Notice) -> SafeText {
    match notice {
        Notice::NotKept => model.words().say("tui-not-kept"),
        Notice::CannotOpen => model.words().say("tui-cannot-open"),
        Notice::NoLongerCount(questions) => {
            let questions = question::names(model, questions);
            model.words().say_with("tui-no-longer-count", &args([("questions", &questions)])).on_one_line()
        }
    }
}

fn put(frame: &mut Frame<'_>, area: Rect, line: &Line<'_>) {
    frame.render_widget(line, area.intersection(frame.area()));
}
