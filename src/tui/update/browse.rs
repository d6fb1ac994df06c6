//! Looking around without answering: opening a map or the guidelines, moving in them, and going back page by page.

use std::rc::Rc;

use super::{ask_again, go_home, open_scenario};
use crate::browse::Guide;
use crate::pack::{RuleId, Scenario, ScenarioId};
use crate::tui::browse::write;
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::layout::layout;
use crate::tui::model::{Act, Item, Leaf, Model, Over, Screen, Sight, What, Written};

/// Opens the map of what is in focus: a scenario on a shelf, one that was found, or the one that is open.
pub(super) fn open_map(model: &mut Model) -> Vec<Effect> {
    let found = match (model.over.last(), model.screen) {
        (Some(Over::Search), _) => model.search.in_focus(&model.shelf),
        (None, Screen::Home) => model.item_in_focus().map(Item::scenario),
        _ => None,
    };
    if let Some(id) = found.cloned() {
        return map_of(model, id);
    }
    let open = model.walking.as_ref().map(|walking| walking.scenario.clone());
    open.filter(|_| model.over.is_empty()).into_iter().for_each(|scenario| show(model, What::Map(scenario)));
    Vec::new()
}

fn map_of(model: &mut Model, id: ScenarioId) -> Vec<Effect> {
    match &model.walking {
        Some(walking) if walking.scenario.id == id => {
            let scenario = walking.scenario.clone();
            show(model, What::Map(scenario));
            Vec::new()
        }
        _ => vec![Effect::Map(id)],
    }
}

/// A scenario was read for its map.
pub(super) fn mapped(model: &mut Model, scenario: Rc<Scenario>) {
    show(model, What::Map(scenario));
}

/// Opens the guidelines; they are read from the pack the first time.
pub(super) fn open_guides(model: &mut Model) -> Vec<Effect> {
    if model.browse.guides.is_empty() {
        return vec![Effect::Guides];
    }
    show(model, What::Guides);
    Vec::new()
}

/// The guidelines were read.
pub(super) fn guides(model: &mut Model, guides: Rc<[Guide]>) {
    model.browse.guides = guides;
    show(model, What::Guides);
}

/// Lays a page over what is shown: over the page that is read, or over the screen as the only one.
fn show(model: &mut Model, what: What) {
    if model.over.last() != Some(&Over::Browse) {
        model.over.retain(|over| *over != Over::Browse);
        model.over.push(Over::Browse);
        model.browse.pages.clear();
    }
    model.browse.pages.push(Sight::new(what));
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Back => back(model),
        Action::Home => {
            leave(model);
            return go_home(model);
        }
        Action::Choose => return choose(model),
        Action::Number(number) => enter_numbered(model, number),
        Action::NextTab => step(model, true),
        Action::PreviousTab => step(model, false),
        _ => go(model, action),
    }
    Vec::new()
}

/// Puts an entry in focus, as a click does.
pub(super) fn point(model: &mut Model, entry: usize) -> Vec<Effect> {
    if let Some(sight) = model.browse.pages.last_mut() {
        sight.leaf.focus = Some(entry);
    }
    choose(model)
}

/// Scrolls, as the wheel does.
pub(super) fn scroll(model: &mut Model, down: bool, rows: usize) {
    let height = height(model);
    model.browse.pages.iter_mut().last().into_iter().for_each(|sight| sight.leaf.scroll(down, rows, height));
}

fn back(model: &mut Model) {
    model.browse.pages.pop();
    if model.browse.pages.is_empty() {
        model.over.retain(|over| *over != Over::Browse);
    }
}

/// Leaves all that lies over the screen.
fn leave(model: &mut Model) {
    model.over.clear();
    model.browse.pages.clear();
    model.search.clear();
}

/// Moves in a page. Past the end of a section the next one begins: a guideline can be read with one key.
fn go(model: &mut Model, action: Action) {
    let height = height(model);
    let Some(sight) = model.browse.pages.last_mut() else { return };
    let has_moved = sight.leaf.go(action, height);
    if action == Action::First {
        sight.leaf.focus_on_first(height);
    }
    if !has_moved && matches!(action, Action::Down | Action::PageDown) {
        turn(model, true);
    }
}

/// The next or the previous question of a map, or section of a guideline.
fn step(model: &mut Model, next: bool) {
    let height = height(model);
    let Some(sight) = model.browse.pages.last_mut() else { return };
    if let What::Map(_) = sight.what {
        to_heading(&mut sight.leaf, next, height);
    } else {
        turn(model, next);
    }
}

fn to_heading(leaf: &mut Leaf, next: bool, height: usize) {
    let here = leaf.stop().map_or(leaf.top, |stop| stop.rows.start);
    let heading = if next {
        leaf.headings.iter().find(|row| **row > here)
    } else {
        leaf.headings.iter().rev().find(|row| **row < here)
    };
    let stop = heading.and_then(|row| leaf.stops.iter().position(|stop| stop.rows.start == *row));
    stop.into_iter().for_each(|stop| leaf.focus_on(stop, height));
}

/// The next or the previous section.
fn turn(model: &mut Model, next: bool) {
    let Some(Sight { what: What::Passages(guide, section), .. }) = model.browse.pages.last() else { return };
    let (guide, section) = (*guide, if next { Some(section + 1) } else { section.checked_sub(1) });
    let sections = model.browse.guides.get(guide).map_or(0, |guide| guide.chapters.len());
    if let Some(section) = section.filter(|section| *section < sections) {
        model.browse.pages.pop();
        model.browse.pages.push(Sight::new(What::Passages(guide, section)));
    }
}

/// Opens the guideline with a number on the screen, or the section with this number.
fn enter_numbered(model: &mut Model, number: usize) {
    match model.sight().map(|sight| sight.what.clone()) {
        Some(What::Guides) => {
            let guide = model.guides_in_order().get(number - 1).copied();
            guide.into_iter().for_each(|guide| show(model, What::Sections(guide)));
        }
        Some(What::Sections(guide) | What::Passages(guide, _)) => {
            let chapters = model.browse.guides.get(guide).map(|guide| guide.chapters.iter());
            let section = chapters.and_then(|mut all| all.position(|chapter| chapter.id == number.to_string()));
            let Some(section) = section else { return };
            if let Some(What::Passages(..)) = model.sight().map(|sight| &sight.what) {
                model.browse.pages.pop();
            }
            show(model, What::Passages(guide, section));
        }
        Some(What::Map(_)) | None => {}
    }
}

/// Does what the stop in focus is for.
fn choose(model: &mut Model) -> Vec<Effect> {
    let Some(sight) = model.sight() else { return Vec::new() };
    let Some(act) = sight.leaf.focus.and_then(|stop| sight.acts.get(stop)).cloned() else { return Vec::new() };
    match (act, sight.what.clone()) {
        (Act::Ask(question), What::Map(scenario)) => return ask(model, &scenario, question),
        (Act::Find(question), _) => find(model, question),
        (Act::Guide(guide), _) => show(model, What::Sections(guide)),
        (Act::Section(section), What::Sections(guide)) => show(model, What::Passages(guide, section)),
        (Act::Fold(rule), _) => fold(model, rule),
        (Act::Map(scenario), _) => return map_of(model, scenario),
        _ => {}
    }
    Vec::new()
}

/// Goes to a question of the reader's own way, and to the first one of a scenario that is not open.
fn ask(model: &mut Model, scenario: &Scenario, question: usize) -> Vec<Effect> {
    let (position, asked) = model.way(scenario);
    let is_answered = position.step(question).is_some_and(|step| !step.from_profile);
    if !model.is_open(&scenario.id) {
        if question != scenario.start && !is_answered && position.next != Some(question) {
            return Vec::new();
        }
        leave(model);
        return open_scenario(model, scenario.id.clone());
    }
    if asked == Some(question) {
        leave(model);
        model.screen = Screen::Question;
    } else if position.step(question).is_some() {
        leave(model);
        ask_again(model, question);
    }
    Vec::new()
}

/// Goes to where a question stands on the map.
fn find(model: &mut Model, question: usize) {
    let height = height(model);
    let Some(sight) = model.browse.pages.last_mut() else { return };
    let leaf = &sight.leaf;
    let is_its_own = |stop: usize| {
        let act = sight.acts.get(stop) == Some(&Act::Ask(question));
        act && leaf.headings.contains(&leaf.stops[stop].rows.start)
    };
    if let Some(stop) = (0..leaf.stops.len()).find(|stop| is_its_own(*stop)) {
        sight.leaf.focus_on(stop, height);
    }
}

fn fold(model: &mut Model, rule: RuleId) {
    let Some(sight) = model.browse.pages.last_mut() else { return };
    if !sight.opened.remove(&rule) {
        sight.opened.insert(rule);
    }
    sight.written = None;
}

fn height(model: &Model) -> usize {
    layout(model.size).map_or(1, |layout| layout.rows())
}

/// Writes the page on top, where it is not written for what is shown now.
pub(super) fn fit(model: &mut Model) {
    let Some(layout) = layout(model.size).filter(|_| model.over.last() == Some(&Over::Browse)) else { return };
    let Some(mut sight) = model.browse.pages.pop() else { return };
    // Rows are drawn with two columns for the mark at their left and two for the signs at their right.
    let (width, height) = (layout.text_width().saturating_sub(2), layout.rows());
    let reader = (model.role, model.organisation.clone());
    let written = Written { language: model.language, theme: model.theme, size: (width, height), reader };
    if sight.written.as_ref() != Some(&written) {
        let (mut leaf, acts, begin) = write(model, &sight, width);
        if sight.acts.is_empty() {
            leaf.focus_on(begin, height);
        } else {
            leaf.stay_at(&sight.leaf, height);
        }
        (sight.leaf, sight.acts, sight.written) = (leaf, acts, Some(written));
    }
    model.browse.pages.push(sight);
}
