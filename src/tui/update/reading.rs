//! Reading the help, row by row and screen by screen.

use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::layout::layout;
use crate::tui::model::{Model, Over};
use crate::tui::view;

pub(super) fn help(model: &mut Model, top: usize, action: Action) -> Vec<Effect> {
    if action == Action::Back {
        model.over.pop();
        return Vec::new();
    }
    let height = rows(model);
    let last = view::help_rows(model).saturating_sub(height);
    let top = scrolled(top.min(last), last, height, action);
    if let Some(over) = model.over.last_mut() {
        *over = Over::Help(top);
    }
    Vec::new()
}

fn rows(model: &Model) -> usize {
    layout(model.size).map_or(1, |layout| layout.rows())
}

/// The first row after scrolling. A screen overlaps the one before by a row, so that nobody loses the thread.
fn scrolled(top: usize, last: usize, height: usize, action: Action) -> usize {
    let page = height.saturating_sub(1).max(1);
    match action {
        Action::Up => top.saturating_sub(1),
        Action::Down => (top + 1).min(last),
        Action::PageUp => top.saturating_sub(page),
        Action::PageDown => (top + page).min(last),
        Action::First => 0,
        Action::Last => last,
        _ => top,
    }
}
