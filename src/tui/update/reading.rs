//! Reading: the recommendation and the help, row by row, screen by screen, section by section.

use super::question;
use super::{ask_again, go_home, start_over};
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::layout::layout;
use crate::tui::model::{Model, Over, Screen};
use crate::tui::view;

pub(super) fn recommendation(model: &mut Model, action: Action) -> Vec<Effect> {
    let (role, height) = (model.role, rows(model));
    let Some(walking) = &mut model.walking else { return Vec::new() };
    match action {
        Action::Back => {
            let position = walking.position(role);
            return question::back(model, &position);
        }
        Action::Answers => {
            let last = walking.position(role).steps.len().saturating_sub(1);
            model.screen = Screen::Answers(last);
        }
        Action::Number(number) => {
            let position = walking.position(role);
            if let Some(step) = position.steps.get(number - 1) {
                ask_again(model, step.question);
            }
        }
        Action::Home => return go_home(model),
        Action::StartOver => return start_over(model),
        _ => {
            let Some(page) = &mut walking.page else { return Vec::new() };
            let last = page.rows.len().saturating_sub(height);
            let next = match action {
                Action::NextSection => page.headings.iter().copied().find(|row| *row > page.top),
                Action::PreviousSection => {
                    Some(page.headings.iter().copied().rev().find(|row| *row < page.top).unwrap_or(0))
                }
                _ => None,
            };
            page.top = next.unwrap_or_else(|| scrolled(page.top, last, height, action)).min(last);
        }
    }
    Vec::new()
}

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
