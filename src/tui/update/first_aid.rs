//! First aid: one key from every screen, with no question asked. It lies over whatever is there, and no answer is lost.

use super::{notice, open_scenario};
use crate::pack::ScenarioId;
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::layout::layout;
use crate::tui::model::{Does, Kit, Model, Notice, Over, Reader};

/// Lays the cards over the screen. The same key once more turns to the next card.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    if model.shelf.cards.is_empty() {
        return open_first_scenario(model);
    }
    if let Some(at) = model.over.iter().position(|over| *over == Over::FirstAid) {
        let is_on_top = at + 1 == model.over.len();
        model.over.truncate(at + 1);
        if is_on_top {
            turn(model, true);
        }
        return Vec::new();
    }
    model.over.push(Over::FirstAid);
    model.first_aid.start_again();
    if model.first_aid.is_empty() { vec![Effect::FirstAid] } else { Vec::new() }
}

/// A pack without cards may still have scenarios for it. They are answered for an organisation, so that the first start
/// comes before them.
fn open_first_scenario(model: &mut Model) -> Vec<Effect> {
    let Some(first) = model.shelf.first_aid.first().map(|id| id.value.clone()) else { return Vec::new() };
    if model.first_start.is_some() {
        return Vec::new();
    }
    model.over.clear();
    open_scenario(model, first)
}

/// Takes the cards in.
pub(super) fn take(model: &mut Model, kit: Kit) {
    model.first_aid.open(kit);
}

/// Tells that there are none to take in.
pub(super) fn fail(model: &mut Model) -> Vec<Effect> {
    close(model);
    notice(model, Notice::NoFirstAid)
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Back => close(model),
        Action::Choose => return choose(model),
        Action::NextTab => turn(model, true),
        Action::PreviousTab => turn(model, false),
        Action::Number(number) => model.first_aid.turn_to(number.saturating_sub(1)),
        _ => go(model, action),
    }
    Vec::new()
}

fn close(model: &mut Model) {
    model.over.retain(|over| *over != Over::FirstAid);
}

/// To the next card or the one before, round and round.
fn turn(model: &mut Model, next: bool) {
    let (at, cards) = (model.first_aid.at, model.first_aid.cards().len().max(1));
    model.first_aid.turn_to(if next { at + 1 } else { at + cards - 1 } % cards);
}

fn go(model: &mut Model, action: Action) {
    let height = layout(model.size).map_or(1, |layout| layout.cards().size().1);
    model.first_aid.leaf_mut().into_iter().for_each(|leaf| {
        leaf.go(action, height);
    });
}

fn choose(model: &mut Model) -> Vec<Effect> {
    let does = model.first_aid.leaf().and_then(|leaf| leaf.does().cloned());
    match does {
        Some(Does::Open(opens)) => model.first_aid.toggle(opens),
        Some(Does::Questions(scenario)) => return questions(model, scenario),
        _ => {}
    }
    Vec::new()
}

/// On to the questions, once it is known for which organisation they are answered.
fn questions(model: &mut Model, scenario: ScenarioId) -> Vec<Effect> {
    close(model);
    if model.first_start.is_some() {
        return Vec::new();
    }
    model.over.clear();
    open_scenario(model, scenario)
}

/// Writes the cards for the present reader and size.
pub(super) fn fit(model: &mut Model) {
    let Some(layout) = layout(model.size) else { return };
    let mut first_aid = std::mem::take(&mut model.first_aid);
    let reader = Reader { organisation: model.organisation.as_ref(), role: model.role };
    first_aid.fit(reader, model.words(), model.theme, layout.cards().size());
    model.first_aid = first_aid;
}
