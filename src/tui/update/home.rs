//! The first screen: moving among groups and their entries, and opening one.

use super::{moved, open_scenario};
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::layout;
use crate::tui::model::{Group, Home, Item, Model};
use crate::tui::recent::Recent;

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Back => model.home.among_groups = true,
        Action::OtherColumn => model.home.among_groups = !model.home.among_groups,
        Action::Choose if model.home.among_groups => model.home.among_groups = false,
        Action::Choose => return open(model),
        Action::Number(number) if model.home.among_groups => enter_numbered(model, number),
        Action::Number(number) => return open_numbered(model, number),
        Action::PageUp => to_group(model, |at| at.checked_sub(1)),
        Action::PageDown => to_group(model, |at| Some(at + 1)),
        _ if model.home.among_groups => move_group(model, action),
        _ => move_entry(model, action),
    }
    Vec::new()
}

/// Sessions of earlier runs. Whoever has touched nothing yet finds them in focus.
pub(super) fn remember(model: &mut Model, recent: Vec<Recent>) {
    model.recent = recent;
    if model.home == Home::default() && !model.recent.is_empty() {
        model.home.group = Group::Recent;
    }
}

/// Keeps the focus on something that is there, whatever has come or gone.
pub(super) fn settle(model: &mut Model) {
    let groups = model.groups();
    if !groups.contains(&model.home.group) {
        model.home = Home { group: groups.first().copied().unwrap_or_default(), ..Home::default() };
    }
    let entries = model.items(model.home.group).count();
    model.home.entry = model.home.entry.min(entries.saturating_sub(1));
}

fn open(model: &mut Model) -> Vec<Effect> {
    match model.item_in_focus() {
        Some(Item::Begun(id) | Item::Scenario(id)) => {
            let id = id.clone();
            open_scenario(model, id)
        }
        Some(Item::Recent(recent)) => vec![Effect::Resume(recent.number)],
        None => Vec::new(),
    }
}

/// Does what a click on an entry asks for.
pub(super) fn point(model: &mut Model, pane: usize, entry: usize) -> Vec<Effect> {
    let side_by_side = layout::broad(model.size).is_some_and(|layout| layout.columns().is_some());
    let groups = model.groups();
    if side_by_side && pane == 1 {
        model.home = Home { entry, among_groups: false, ..model.home };
        return open(model);
    }
    if side_by_side || model.home.among_groups {
        model.home = groups.get(entry).map_or(model.home, |group| Home { group: *group, ..Home::default() });
        return Vec::new();
    }
    // One list: the entries of all groups, one after the other.
    let mut left = entry;
    for group in groups {
        let entries = model.items(group).count();
        if left < entries {
            model.home = Home { group, entry: left, among_groups: false };
            return open(model);
        }
        left -= entries;
    }
    Vec::new()
}

/// Opens the entry with a number.
fn open_numbered(model: &mut Model, number: usize) -> Vec<Effect> {
    if number > model.items(model.home.group).count() {
        return Vec::new();
    }
    model.home.entry = number - 1;
    open(model)
}

/// Goes into the topic with a number. What was begun has none, so that a topic's number is always the same.
fn enter_numbered(model: &mut Model, number: usize) {
    let topic = model.groups().into_iter().filter(|group| *group != Group::Recent).nth(number - 1);
    if let Some(group) = topic {
        model.home = Home { group, ..Home::default() };
    }
}

fn move_group(model: &mut Model, action: Action) {
    let groups = model.groups();
    let at = groups.iter().position(|group| *group == model.home.group).unwrap_or_default();
    if let Some(group) = moved(at, groups.len(), action).and_then(|at| groups.get(at)) {
        model.home = Home { group: *group, entry: 0, among_groups: true };
    }
}

/// Moves among entries, and over the end of a group to the one beside it: nobody has to change sides to see
/// everything.
fn move_entry(model: &mut Model, action: Action) {
    let entries = model.items(model.home.group).count();
    match action {
        Action::Up if model.home.entry == 0 => {
            let before = model.home.group;
            to_group(model, |at| at.checked_sub(1));
            if model.home.group != before {
                model.home.entry = model.items(model.home.group).count().saturating_sub(1);
            }
        }
        Action::Down if model.home.entry + 1 == entries => to_group(model, |at| Some(at + 1)),
        _ => model.home.entry = moved(model.home.entry, entries, action).unwrap_or(model.home.entry),
    }
}

/// Goes to another group, on the side where one is.
fn to_group(model: &mut Model, step: impl Fn(usize) -> Option<usize>) {
    let groups = model.groups();
    let at = groups.iter().position(|group| *group == model.home.group);
    if let Some(group) = at.and_then(step).and_then(|at| groups.get(at)) {
        model.home = Home { group: *group, entry: 0, ..model.home };
    }
}
