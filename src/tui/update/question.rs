//! The question screen: moving among the answers so far and the options, answering, going back.

use super::{ask_again, go_home, moved, start_over};
use crate::pack::scenario::Kind;
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::model::{Entry, Model, Notice, Screen, Sheet, Walking};
use crate::walk::{Answer, Position};

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let role = model.role;
    let Some(walking) = &mut model.walking else { return Vec::new() };
    let position = walking.position(role);
    match action {
        Action::Choose => take(model, &position),
        Action::Number(number) => take_number(model, &position, number),
        Action::Mark => mark(walking, &position),
        Action::Back => return back(model, &position),
        Action::Answers => model.screen = Screen::Answers(position.steps.len().saturating_sub(1)),
        Action::Home => return go_home(model),
        Action::StartOver => return start_over(model),
        Action::OtherColumn => walking.change_sides(&position),
        // Home and End move among the options; the answers above them are reached with the arrows.
        Action::First => walking.cursor = position.steps.len(),
        _ => {
            walking.cursor = moved(walking.cursor, walking.entries(&position), action).unwrap_or(walking.cursor);
        }
    }
    Vec::new()
}

/// Puts the focus on an entry; what a click on it asks for. Beside the answers so far, the question is the second part.
pub(super) fn point(model: &mut Model, pane: usize, entry: usize) -> Action {
    let several = model.walking.as_ref().and_then(|walking| walking.kind(model.role)) == Some(Kind::Many);
    let Some(walking) = &mut model.walking else { return Action::Choose };
    walking.cursor = if pane == 0 { entry } else { walking.position(model.role).steps.len() + entry };
    let is_option = matches!(walking.entry(&walking.position(model.role)), Entry::Option(_));
    if several && is_option { Action::Mark } else { Action::Choose }
}

fn take(model: &mut Model, position: &Position) {
    let Some(walking) = &model.walking else { return };
    if let Entry::Answered(at) = walking.entry(position) {
        if let Some(step) = position.steps.get(at) {
            ask_again(model, step.question);
        }
        return;
    }
    if let Some(answer) = walking.answer_in_focus(position) {
        give(model, position, answer);
    }
}

fn take_number(model: &mut Model, position: &Position, number: usize) {
    let Some(walking) = &mut model.walking else { return };
    if position.steps.len() + number > walking.entries(position) {
        return;
    }
    walking.cursor = position.steps.len() + number - 1;
    match walking.kind(model.role) {
        Some(Kind::Many) if walking.entry(position) != Entry::Unsure => mark(walking, position),
        _ => take(model, position),
    }
}

/// Marks an option or takes its mark away. What stands alone takes all other marks away.
fn mark(walking: &mut Walking, position: &Position) {
    let (Entry::Option(at), Some(asked)) = (walking.entry(position), walking.asked(position)) else { return };
    if walking.marked.remove(&at) {
        return;
    }
    let options = &walking.scenario.questions[asked].options;
    let alone = |at: usize| options.get(at).is_some_and(|option| option.alone);
    walking.marked.retain(|other| !alone(at) && !alone(*other));
    walking.marked.insert(at);
}

/// Gives an answer. Later answers that still hold stay; those that do not are told.
fn give(model: &mut Model, position: &Position, answer: Answer) {
    let role = model.role;
    let Some(walking) = &mut model.walking else { return };
    let Some(asked) = walking.asked(position) else { return };
    let dropped = walking.dropped_by(position, role, &answer);
    walking.answers.insert(walking.scenario.questions[asked].id.value.clone(), answer);
    walking.again = None;
    walking.grow_stale();
    walking.sheet.iter_mut().for_each(Sheet::start_again);
    walking.settle_on_question(role);
    if !dropped.is_empty() {
        model.notice = Some(Notice::NoLongerCount(dropped));
    }
}

/// One step back: from a question that was picked out, to where it was picked; else to the question before,
/// and from the first one home.
pub(super) fn back(model: &mut Model, position: &Position) -> Vec<Effect> {
    let role = model.role;
    let Some(walking) = &mut model.walking else { return Vec::new() };
    if walking.again.is_some() && !walking.stepping_back {
        walking.again = None;
        walking.settle_on_question(role);
        return Vec::new();
    }
    let here = walking.again.and_then(|asked| position.steps.iter().position(|step| step.question == asked));
    let before = &position.steps[..here.unwrap_or(position.steps.len())];
    // What the profile answered was never asked.
    let Some(step) = before.iter().rev().find(|step| !step.from_profile) else { return go_home(model) };
    ask_again(model, step.question);
    if let Some(walking) = &mut model.walking {
        walking.stepping_back = true;
    }
    Vec::new()
}
