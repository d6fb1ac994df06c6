//! The recommendation: turning to a tab, moving in it, opening what can be opened, and going from it to a
//! question, to the clipboard or to a file.

use super::{ask_about, ask_again, go_home, question, saving, start_over};
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::layout::layout;
use crate::tui::model::{Does, Model, Notice, Screen, Sheet, Tab};

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let role = model.role;
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
        Action::Home => return go_home(model),
        Action::StartOver => return start_over(model),
        Action::Choose => return choose(model),
        Action::Copy => return copy(model),
        Action::PreviousTab if walking.sheet.as_ref().is_some_and(|sheet| sheet.tab == Tab::Steps) => {
            return act(model, Action::Back);
        }
        _ => {
            let height = layout(model.size).map_or(1, |layout| layout.sheet().size().1);
            walking.sheet.iter_mut().for_each(|sheet| turn(sheet, action, height));
        }
    }
    Vec::new()
}

fn turn(sheet: &mut Sheet, action: Action, height: usize) {
    let tab = match action {
        Action::NextTab => sheet.tab.beside(true),
        Action::PreviousTab => sheet.tab.beside(false),
        Action::Number(number) => Tab::numbered(number),
        Action::Save => Some(Tab::Save),
        _ => return go(sheet, action, height),
    };
    sheet.tab = tab.unwrap_or(sheet.tab);
}

/// Moves in a tab, and past its ends on to the beginning of the next or back to the end of the one before: the
/// whole can be read with one key.
fn go(sheet: &mut Sheet, action: Action, height: usize) {
    if sheet.leaf_mut().is_some_and(|leaf| leaf.go(action, height)) {
        return;
    }
    let (beside, end) = match action {
        Action::Down | Action::PageDown => (sheet.tab.beside(true), Action::First),
        Action::Up | Action::PageUp => (sheet.tab.beside(false), Action::Last),
        _ => return,
    };
    let Some(tab) = beside else { return };
    sheet.tab = tab;
    if let Some(leaf) = sheet.leaf_mut() {
        leaf.go(end, height);
        leaf.focus = None;
    }
}

/// Does what is in focus; where nothing is, nothing.
fn choose(model: &mut Model) -> Vec<Effect> {
    let Some(walking) = &mut model.walking else { return Vec::new() };
    let Some(does) = walking.sheet.as_ref().and_then(|sheet| sheet.leaf()?.does().cloned()) else { return Vec::new() };
    match does {
        Does::Open(opens) => walking.sheet.iter_mut().for_each(|sheet| sheet.toggle(opens.clone())),
        Does::Answer(question) => {
            if let Some(question) = walking.scenario.question(question.as_str()) {
                ask_again(model, question);
            }
        }
        Does::Change(question, option) => {
            if let Some(question) = walking.scenario.question(question.as_str()) {
                ask_about(model, question, &option);
            }
        }
        Does::Draft(_) => return copy(model),
        Does::Save(saves) => return saving::open(model, saves),
        Does::File(_) | Does::Questions(_) | Does::Row(_) => {}
    }
    Vec::new()
}

/// Copies the draft in focus, or the only one there is.
fn copy(model: &mut Model) -> Vec<Effect> {
    let sheet = model.sheet();
    let focus = sheet.and_then(|sheet| match sheet.leaf()?.does() {
        Some(Does::Draft(at)) => Some(*at),
        _ => (sheet.recommendation.drafts.len() == 1).then_some(0),
    });
    let text = focus.and_then(|at| Some(sheet?.recommendation.drafts.get(at)?.text.clone()));
    model.notice = Some(if text.is_some() { Notice::Copied } else { Notice::NothingToCopy });
    text.map(Effect::Copy).into_iter().collect()
}
