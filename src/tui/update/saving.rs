//! A file that is about to be saved: looking at it, naming it, saving it. What is there is replaced only where
//! somebody asks for just that.

use tui_input::{Input, InputRequest};

use super::{go_home, notice};
use crate::tui::effect::{Effect, File};
use crate::tui::keymap::Action;
use crate::tui::layout::layout;
use crate::tui::message::{NotSaved, Spot};
use crate::tui::model::{Does, FileDoes, LONGEST_NAME, Model, Notice, Saves, Saving, Screen};

/// Goes on to saving.
pub(super) fn open(model: &mut Model, saves: Saves) -> Vec<Effect> {
    let Some(saving) = model.sheet().map(|sheet| Saving::new(saves, sheet, model.words())) else { return Vec::new() };
    let look = Effect::Look(saving.name.clone());
    if let Some(walking) = &mut model.walking {
        walking.saving = Some(saving);
        model.screen = Screen::Saving;
    }
    vec![look]
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if model.saving().is_some_and(|saving| saving.naming.is_some()) {
        return write_name(model, action);
    }
    let height = layout(model.size).map_or(1, |layout| layout.rows());
    match action {
        Action::Back => leave(model),
        Action::Home => return go_home(model),
        Action::Choose => return choose(model),
        _ => {
            if let Some(saving) = saving(model) {
                saving.leaf.go(action, height);
            }
        }
    }
    Vec::new()
}

fn saving(model: &mut Model) -> Option<&mut Saving> {
    model.walking.as_mut()?.saving.as_mut()
}

fn leave(model: &mut Model) {
    model.screen = Screen::Recommendation;
    if let Some(walking) = &mut model.walking {
        walking.saving = None;
    }
}

fn choose(model: &mut Model) -> Vec<Effect> {
    let Some(saving) = saving(model) else { return Vec::new() };
    let Some(Does::File(does)) = saving.leaf.does().cloned() else { return Vec::new() };
    match does {
        FileDoes::Write => write(model, false),
        FileDoes::Replace => write(model, true),
        FileDoes::Beside => {
            saving.name = saving.name_beside();
            saving.grow_stale();
            write(model, false)
        }
        FileDoes::Rename => {
            saving.naming = Some(Input::new(saving.name.clone()));
            Vec::new()
        }
        FileDoes::Leave => {
            leave(model);
            Vec::new()
        }
    }
}

fn write(model: &mut Model, replaces: bool) -> Vec<Effect> {
    let Some((saving, sheet)) = model.saving().zip(model.sheet()) else { return Vec::new() };
    match saving.bytes(sheet, model.words()) {
        Ok(bytes) => vec![Effect::Save(Box::new(File { name: saving.name.clone(), bytes, replaces }))],
        Err(fault) => {
            let reason = crate::text::SafeText::new(&fault.0);
            notice(model, Notice::NotSaved(NotSaved::Refused(reason)))
        }
    }
}

/// What a key does while a name is written.
fn write_name(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(saving) = saving(model) else { return Vec::new() };
    match action {
        Action::Edit(request) => saving.edit(request),
        Action::Back => saving.naming = None,
        Action::Choose => return take_name(saving),
        _ => {}
    }
    Vec::new()
}

/// Takes the name that was written, where it is another one.
fn take_name(saving: &mut Saving) -> Vec<Effect> {
    let name = saving.naming.take().map(|input| input.value().trim().to_owned()).unwrap_or_default();
    if name.is_empty() || name == saving.name {
        return Vec::new();
    }
    saving.name.clone_from(&name);
    saving.taken = false;
    saving.grow_stale();
    vec![Effect::Look(name)]
}

/// A paste while a name is written is part of the name. `false` where none is written.
pub(super) fn paste(model: &mut Model, text: &str) -> bool {
    let Some(saving) = saving(model).filter(|saving| saving.naming.is_some()) else { return false };
    text.chars().take(LONGEST_NAME).for_each(|character| saving.edit(InputRequest::InsertChar(character)));
    true
}

/// Takes in where the file would be.
pub(super) fn seen(model: &mut Model, spot: Spot) -> Vec<Effect> {
    if let Some(saving) = saving(model) {
        (saving.folder, saving.taken) = (Some(spot.folder), spot.taken);
        saving.leaf.focus = None;
        saving.grow_stale();
    }
    Vec::new()
}

/// Takes in that a file was saved.
pub(super) fn saved(model: &mut Model, path: crate::text::SafeText) -> Vec<Effect> {
    leave(model);
    notice(model, Notice::Saved(path))
}

/// Takes in that a file was not saved. Where one is there already, what can be done about it is offered.
pub(super) fn not_saved(model: &mut Model, why: NotSaved) -> Vec<Effect> {
    if let Some(saving) = saving(model).filter(|_| why == NotSaved::IsThere) {
        saving.taken = true;
        saving.leaf.focus = None;
        saving.grow_stale();
    }
    notice(model, Notice::NotSaved(why))
}
