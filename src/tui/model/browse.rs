//! What can be read without answering anything: maps and guidelines, one page over the other.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Leaf, Model};
use crate::browse::Guide;
use crate::pack::{Organisation, Role, RuleId, Scenario, ScenarioId};
use crate::text::Language;
use crate::tui::keymap::Place;
use crate::tui::theme::Theme;
use crate::walk::{Answers, Position, replay};

/// What is read.
#[derive(Default)]
pub struct Browse {
    /// The pages, the topmost last.
    pub pages: Vec<Sight>,
    /// Every guideline, once somebody has asked for one.
    pub guides: Rc<[Guide]>,
}

/// A page.
pub struct Sight {
    /// What it is.
    pub what: What,
    /// Its rows.
    pub leaf: Leaf,
    /// What Enter does at each stop of the rows.
    pub acts: Vec<Act>,
    /// Rules of which every situation is shown.
    pub opened: BTreeSet<RuleId>,
    /// What the rows were written for; `None` while there are none.
    pub written: Option<Written>,
}

/// What a page is.
#[derive(Clone, Debug)]
pub enum What {
    /// A scenario's map.
    Map(Rc<Scenario>),
    /// The guidelines to choose from.
    Guides,
    /// The sections of a guideline, by its place among [`Browse::guides`].
    Sections(usize),
    /// The passages of a section, by its place in the guideline.
    Passages(usize, usize),
}

/// What Enter does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Nothing: it is only read.
    Nothing,
    /// Goes to the question with this index, where it can be answered now.
    Ask(usize),
    /// Goes to where the question with this index stands on the map.
    Find(usize),
    /// Opens a guideline.
    Guide(usize),
    /// Opens a section.
    Section(usize),
    /// Shows every situation that a rule is used in, or hides them again.
    Fold(RuleId),
    /// Opens the map of a situation.
    Map(ScenarioId),
}

/// All that the rows of a page depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The language.
    pub language: Language,
    /// The look.
    pub theme: Theme,
    /// Columns and rows.
    pub size: (usize, usize),
    /// The reader.
    pub reader: (Option<Role>, Option<Organisation>),
}

impl Sight {
    /// A page that is not written yet.
    pub fn new(what: What) -> Self {
        Self { what, leaf: Leaf::default(), acts: Vec::new(), opened: BTreeSet::new(), written: None }
    }
}

impl Model {
    /// The page that is read, where one is.
    pub fn sight(&self) -> Option<&Sight> {
        self.browse.pages.last()
    }

    /// Where a key is pressed on the page that is read.
    pub(super) fn place_of_browse(&self) -> Place {
        match self.sight().map(|sight| &sight.what) {
            Some(What::Map(_)) => Place::Map,
            _ => Place::Guide,
        }
    }

    /// Whether a scenario is the one that is open.
    pub fn is_open(&self, scenario: &ScenarioId) -> bool {
        self.walking.as_ref().is_some_and(|walking| walking.scenario.id == *scenario)
    }

    /// Where the reader stands in a scenario, with the answers of this run, and the question that is asked now.
    pub fn way(&self, scenario: &Scenario) -> (Position, Option<usize>) {
        match &self.walking {
            Some(walking) if walking.scenario.id == scenario.id => {
                let position = walking.position(self.role);
                let asked = walking.asked(&position);
                (position, asked)
            }
            _ => {
                let begun = self.begun.iter().find(|(begun, _)| *begun == scenario.id);
                let answers = begun.map_or_else(Answers::new, |(_, answers)| answers.clone());
                (replay(scenario, self.role, &answers), None)
            }
        }
    }

    /// The places of the guidelines, the reader's own first.
    pub fn guides_in_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.browse.guides.len()).collect();
        order.sort_by_key(|at| !self.is_own(*at));
        order
    }

    /// Whether a guideline is the reader's own.
    pub fn is_own(&self, guide: usize) -> bool {
        let own = self.organisation.as_ref().and_then(Organisation::guideline);
        self.browse.guides.get(guide).is_some_and(|guide| Some(&guide.id) == own)
    }
}
