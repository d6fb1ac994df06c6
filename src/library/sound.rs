//! What of a pack can be used. A pack from elsewhere may have faults: what is sound in it is opened all the same, and
//! what is not is left out and told.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::check::{self, Faulty};
use crate::finding::{Code, Finding, Place};
use crate::pack::{
    AdviceId, AdviceKind, At, Guideline, GuidelineId, Pack, Scenario, ScenarioId, Shelf, Status, Topic, TopicId,
    guideline,
};

use super::Library;

/// What of a pack can be used, and what cannot.
pub(super) struct Sound {
    /// The pack with every sound scenario.
    pub(super) pack: Pack,
    /// Everything that is wrong.
    pub(super) errors: Vec<Finding>,
    /// What is left out.
    pub(super) left_out: LeftOut,
}

/// What of a pack is left out because something is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Scenarios that stand on a shelf, or would.
    pub scenarios: Vec<(TopicId, ScenarioId)>,
    /// Guidelines.
    pub guidelines: Vec<GuidelineId>,
    /// Other files of which something is left out.
    pub files: Vec<String>,
}

impl LeftOut {
    /// How many things are left out.
    pub fn number(&self) -> usize {
        self.scenarios.len() + self.guidelines.len() + self.files.len()
    }
}

impl Sound {
    /// The errors in a scenario's or a guideline's file and its words; all there are where it has none of its own,
    /// and lacks something that it needs.
    pub(super) fn errors_of(&self, file: &str) -> Vec<Finding> {
        let stem = stem_of(file);
        let own = self.errors.iter().filter(|error| stem_of(&error.place.file) == stem);
        let own: Vec<Finding> = own.cloned().collect();
        if own.is_empty() { self.errors.clone() } else { own }
    }
}

pub(super) fn sound(library: &Library) -> Sound {
    let (mut pack, read) = library.everything();
    let found: Vec<Finding> = library.findings().iter().cloned().chain(read).collect();
    let faulty = check::faulty(check::Input { pack: &pack, texts: &library.text_files(), found: &found });
    let unread: BTreeSet<ScenarioId> =
        library.scenario_ids().into_iter().filter(|id| !pack.scenarios.contains_key(id)).collect();
    let is_live = |scenario: &Scenario| scenario.status == Status::Live;
    let out = |id: &ScenarioId| {
        let is_wanted =
            pack.scenarios.get(id).is_some_and(|scenario| is_live(scenario) && faulty.scenarios.contains(id));
        is_wanted || unread.contains(id)
    };
    let names = library.files("scenarios/");
    let scenarios = names.iter().filter_map(|file| Scenario::name_of(file)).filter(|(_, id)| out(id)).collect();
    pack.scenarios.retain(|id, _| !faulty.scenarios.contains(id));
    let guidelines = left_out_guidelines(library, &pack, &faulty);
    Rc::make_mut(&mut pack.guidelines).retain(|id, _| !faulty.guidelines.contains(id));
    pack.shelf = Rc::new(shelf(&pack, &faulty));
    let mut left_out = LeftOut { scenarios, guidelines, files: Vec::new() };
    left_out.files = files(&faulty.errors, &left_out);
    Sound { pack, errors: faulty.errors, left_out }
}

fn left_out_guidelines(library: &Library, pack: &Pack, faulty: &Faulty) -> Vec<GuidelineId> {
    let files = library.files(guideline::FOLDER);
    let ids = files.iter().filter_map(|file| Guideline::name_of(file));
    ids.filter(|id| faulty.guidelines.contains(id) || !pack.guidelines.contains_key(id)).collect()
}

/// The shelves with what can be used. A sound scenario that stands on none, because the file that says so cannot be
/// read or forgot it, stands on the shelf of its folder.
fn shelf(pack: &Pack, faulty: &Faulty) -> Shelf {
    let mut shelf = Shelf::clone(&pack.shelf);
    let mut placed: BTreeSet<ScenarioId> = BTreeSet::new();
    for topic in &mut shelf.topics {
        let fits = |scenario: &Scenario| scenario.status == Status::Live && scenario.topic == topic.id.value;
        topic.scenarios.retain(|id| {
            pack.scenarios.get(&id.value).is_some_and(|scenario| fits(scenario)) && placed.insert(id.value.clone())
        });
    }
    let live = pack.scenarios.values().filter(|scenario| scenario.status == Status::Live);
    for scenario in live.filter(|scenario| !placed.contains(&scenario.id)) {
        put(&mut shelf, scenario);
    }
    shelf.topics.retain(|topic| !topic.scenarios.is_empty());
    shelf.first_aid.retain(|id| pack.scenarios.contains_key(&id.value));
    shelf
        .cards
        .retain(|card| pack.scenarios.contains_key(&card.scenario.value) && !faulty.cards.contains(&card.id.value));
    let is_contact =
        |id: &AdviceId| pack.vocabulary.kind(id) == Some(AdviceKind::Contact) && !faulty.advice.contains(id);
    shelf.in_doubt.retain(|id| is_contact(&id.value));
    shelf
}

fn put(shelf: &mut Shelf, scenario: &Scenario) {
    let place = Place::file(scenario.file.as_str());
    let id = At { value: scenario.id.clone(), place: place.clone() };
    match shelf.topics.iter_mut().find(|topic| topic.id.value == scenario.topic) {
        Some(topic) => topic.scenarios.push(id),
        None => {
            shelf.topics.push(Topic { id: At { value: scenario.topic.clone(), place }, scenarios: vec![id] });
        }
    }
}

/// The files with errors that do not belong to a scenario or a guideline that is left out.
fn files(errors: &[Finding], left_out: &LeftOut) -> Vec<String> {
    let scenarios = left_out.scenarios.iter().map(|(topic, id)| format!("{topic}/{id}"));
    let stems: BTreeSet<String> =
        scenarios.chain(left_out.guidelines.iter().map(|id| format!("guidelines/{id}"))).collect();
    let is_told = |file: &str| stem_of(file).is_some_and(|stem| stems.contains(stem));
    // Such a scenario was put on the shelf of its folder.
    let errors = errors.iter().filter(|error| error.code != Code::OnNoShelf);
    let files: BTreeSet<&str> = errors.map(|error| &*error.place.file).filter(|file| !is_told(file)).collect();
    files.into_iter().map(str::to_owned).collect()
}

/// What a scenario's or a guideline's structure and words have in common: `<topic>/<id>`.
fn stem_of(file: &str) -> Option<&str> {
    let structure = file.strip_prefix("scenarios/").and_then(|name| name.strip_suffix(".toml"));
    structure.or_else(|| file.strip_prefix("i18n/")?.split_once('/')?.1.strip_suffix(".ftl"))
}
