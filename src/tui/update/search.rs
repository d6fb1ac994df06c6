//! Searching: every letter looks anew; Enter opens, Escape leaves and keeps nothing.

use super::{moved, open_scenario};
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::model::{Model, Over};

/// Lays the search over the screen.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    model.search.clear();
    model.over.retain(|over| *over != Over::Search);
    model.over.push(Over::Search);
    Vec::new()
}

/// A paste is looked for, wherever one can search.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.over.last() != Some(&Over::Search) {
        if model.over.is_empty() && super::saving::paste(model, text) {
            return Vec::new();
        }
        if model.first_start.is_some() {
            return Vec::new();
        }
        open(model);
    }
    model.search.paste(text);
    look(model);
    Vec::new()
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let found = model.search.found.len();
    match action {
        Action::Back => close(model),
        Action::Choose => {
            let scenario = model.search.in_focus(&model.shelf).cloned();
            if let Some(scenario) = scenario {
                close(model);
                return open_scenario(model, scenario);
            }
        }
        Action::Edit(request) => {
            if model.search.edit(request) {
                look(model);
            }
        }
        Action::Up if model.search.cursor == 0 => model.search.in_list = false,
        _ => {
            if let Some(cursor) = moved(model.search.cursor, found, action) {
                model.search.cursor = cursor;
                model.search.in_list = found > 0;
            }
        }
    }
    Vec::new()
}

/// Looks again, for the words or the language have changed.
pub(super) fn look(model: &mut Model) {
    let (shelf, mut search) = (model.shelf.clone(), std::mem::take(&mut model.search));
    search.look(&shelf, model.words());
    model.search = search;
}

fn close(model: &mut Model) {
    model.search.clear();
    model.over.retain(|over| *over != Over::Search);
}
