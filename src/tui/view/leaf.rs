//! Rows that are scrolled: the signs that there is more, and the stop in focus, marked and under the cursor.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use tui_input::Input;

use super::search::in_sight;
use super::{Pointed, draw_read, put};
use crate::tui::layout::Layout;
use crate::tui::model::{Leaf, Model, Saving, Stop};
use crate::tui::paper::cut;
use crate::tui::theme::Ink;

/// The rows that a name takes while it is written, with air below it.
const NAMING: u16 = 3;

/// Draws rows into an area with two columns at its left for the mark, and two at its right for the signs.
pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, area: Rect, leaf: &Leaf) {
    let height = usize::from(area.height);
    let top = leaf.top.min(leaf.last(height));
    let focus = leaf.stop().map(|stop| stop.rows.start..stop.rows.start + stop.marked);
    let mut cursor = None;
    for ((at, row), y) in leaf.rows.iter().enumerate().skip(top).zip(area.y..area.bottom()) {
        let text = Rect { x: area.x + 2, y, width: area.width.saturating_sub(4), height: 1 };
        if focus.as_ref().is_some_and(|focus| focus.contains(&at)) {
            cursor.get_or_insert(y);
            let style = model.theme.style(Ink::Focus);
            let mark = if focus.as_ref().is_some_and(|focus| focus.start == at) { "› " } else { "  " };
            put(frame, Rect { x: area.x, width: text.width + 2, ..text }, &Line::raw(mark).style(style));
            let row: Line<'_> = row.spans.iter().map(|span| span.clone().style(style)).collect();
            put(frame, text, &row.style(style));
        } else {
            put(frame, text, row);
        }
    }
    let sign = |frame: &mut Frame<'_>, y, sign| {
        put(frame, Rect::new(area.right() - 1, y, 1, 1), &Line::styled(sign, model.theme.style(Ink::Strong)));
    };
    if top > 0 {
        sign(frame, area.y, "↑");
    }
    if top + height < leaf.rows.len() {
        sign(frame, area.bottom() - 1, "↓");
    }
    // Speech and braille follow the terminal's cursor: it stands on what the keys act on, or where one reads.
    frame.set_cursor_position(Position::new(area.x, cursor.unwrap_or(area.y)));
}

/// The stop at a place on the screen.
pub(super) fn pointed(area: Rect, leaf: &Leaf, place: Position) -> Option<Pointed> {
    let height = usize::from(area.height);
    let row = area.contains(place).then(|| leaf.top.min(leaf.last(height)) + usize::from(place.y - area.y))?;
    let marked = |stop: &Stop| (stop.rows.start..stop.rows.start + stop.marked).contains(&row);
    let entry = leaf.stops.iter().position(marked)?;
    Some(Pointed::Entry { pane: 0, entry })
}

/// A file that is about to be saved.
pub(super) fn draw_saving(model: &Model, frame: &mut Frame<'_>, layout: &Layout, saving: &Saving) {
    let naming = if saving.naming.is_some() { NAMING } else { 0 };
    let body = layout.body;
    draw(model, frame, Rect { y: body.y + naming, height: body.height - naming, ..body }, &saving.leaf);
    draw_read(model, frame, layout, (saving.leaf.top + layout.rows(), saving.leaf.rows.len()));
    if let Some(name) = &saving.naming {
        draw_name(model, frame, layout.body, name);
    }
}

/// The name while it is written, above the rows, with the cursor in it.
fn draw_name(model: &Model, frame: &mut Frame<'_>, body: Rect, name: &Input) {
    let width = usize::from(body.width.saturating_sub(4));
    let label = cut(&model.words().say("save-naming"), width);
    let (field, column) = in_sight(name, width.saturating_sub(1));
    let row = |y| Rect { x: body.x, y: body.y + y, width: body.width, height: 1 };
    for (y, text, ink) in [(0, label, Ink::Strong), (1, field, Ink::Focus)] {
        put(frame, Rect { x: body.x + 2, ..row(y) }, &Line::styled(text, model.theme.style(ink)));
    }
    let column = u16::try_from(column).unwrap_or_default();
    frame.set_cursor_position(Position::new((body.x + 2 + column).min(body.right().saturating_sub(1)), body.y + 1));
}
