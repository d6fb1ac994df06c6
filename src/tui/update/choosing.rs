//! Choosing language, organisation and role: one after the other at the first start, one at a time later.

use super::moved;
use crate::pack::{Organisation, Role, Word};
use crate::text::Language;
use crate::tui::effect::{Choice, Effect};
use crate::tui::keymap::Action;
use crate::tui::model::{Model, Over, Setting, Walking};

/// Lays a choice over the screen, unless it lies there already.
pub(super) fn open(model: &mut Model, setting: Setting) -> Vec<Effect> {
    let there = |over: &Over| matches!(over, Over::Choosing(other, _) if *other == setting);
    if !model.over.iter().any(there) {
        model.over.push(Over::Choosing(setting, model.chosen(setting)));
    }
    Vec::new()
}

pub(super) fn act(model: &mut Model, setting: Setting, cursor: usize, action: Action) -> Vec<Effect> {
    let entries = model.choices(setting);
    match action {
        Action::Choose => return choose(model, setting, cursor),
        Action::Number(number) if number <= entries => return choose(model, setting, number - 1),
        Action::Back => back(model, setting),
        _ => {
            if let Some(cursor) = moved(cursor, entries, action) {
                set_top(model, setting, cursor);
            }
        }
    }
    Vec::new()
}

fn set_top(model: &mut Model, setting: Setting, cursor: usize) {
    if let Some(top) = model.over.last_mut() {
        *top = Over::Choosing(setting, cursor);
    }
}

fn choose(model: &mut Model, setting: Setting, entry: usize) -> Vec<Effect> {
    let choice = match setting {
        Setting::Language => Choice::Language(Language::ALL[entry.min(Language::ALL.len() - 1)]),
        Setting::Organisation => Choice::Organisation(match model.publishers.get(entry) {
            Some((id, _)) => Organisation::Guideline(id.clone()),
            None => Organisation::Other,
        }),
        Setting::Role => Choice::Role(Role::ALL[entry.min(Role::ALL.len() - 1)]),
    };
    match &choice {
        Choice::Language(language) => model.language = *language,
        Choice::Organisation(organisation) => model.organisation = Some(organisation.clone()),
        Choice::Role(role) => model.role = Some(*role),
    }
    model.walking.iter_mut().for_each(Walking::grow_stale);
    if setting == Setting::Language {
        super::search::look(model);
    }
    go_on(model, setting);
    vec![Effect::Keep(choice)]
}

/// The next choice of the first start, or the screen underneath.
fn go_on(model: &mut Model, setting: Setting) {
    let first = model.is_first_start(setting);
    model.over.pop();
    if first {
        ask(model, |at| at.checked_add(1));
    }
}

/// Goes to another choice of the first start; past the last one the first start is over.
fn ask(model: &mut Model, step: impl Fn(usize) -> Option<usize>) {
    let Some(first) = &mut model.first_start else { return };
    first.at = step(first.at).unwrap_or(first.at);
    match first.asks.get(first.at).copied() {
        Some(setting) => model.over.push(Over::Choosing(setting, model.chosen(setting))),
        None => model.first_start = None,
    }
}

/// Back to the choice before, or to the screen underneath; the first of the first start has nothing before it.
fn back(model: &mut Model, setting: Setting) {
    let first = model.is_first_start(setting);
    model.over.pop();
    if first {
        ask(model, |at| at.checked_sub(1));
    }
}
