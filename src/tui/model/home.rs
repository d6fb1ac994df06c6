//! The first screen: on one side what there is to choose from, on the other what the one in focus holds.

use super::Model;
use crate::pack::{ScenarioId, Topic};
use crate::tui::recent::Recent;

/// What is in focus on the first screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// The group in focus.
    pub group: Group,
    /// The entry in focus within it.
    pub entry: usize,
    /// Whether the keys act on the groups, and not on the entries of the one in focus.
    pub among_groups: bool,
}

/// What there is to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// What was begun: in this run, and in earlier ones.
    Recent,
    /// The scenarios of a topic, by its place on the shelf.
    Topic(usize),
}

/// An entry of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item<'m> {
    /// A scenario with answers from this run.
    Begun(&'m ScenarioId),
    /// A session of an earlier run.
    Recent(&'m Recent),
    /// A scenario.
    Scenario(&'m ScenarioId),
}

impl<'m> Item<'m> {
    /// The scenario of an entry.
    pub fn scenario(self) -> &'m ScenarioId {
        match self {
            Self::Begun(id) | Self::Scenario(id) => id,
            Self::Recent(recent) => &recent.scenario,
        }
    }
}

impl Default for Group {
    fn default() -> Self {
        Self::Topic(0)
    }
}

impl Model {
    /// The groups in order; none is empty.
    pub fn groups(&self) -> Vec<Group> {
        let topics = (0..self.shelf.topics.len()).map(Group::Topic);
        std::iter::once(Group::Recent).chain(topics).filter(|group| self.items(*group).next().is_some()).collect()
    }

    /// The entries of a group in order.
    pub fn items(&self, group: Group) -> Box<dyn Iterator<Item = Item<'_>> + '_> {
        match group {
            Group::Recent => {
                let earlier = self.recent.iter().filter(|recent| !self.is_begun(&recent.scenario));
                Box::new(self.begun.iter().map(|(id, _)| Item::Begun(id)).chain(earlier.map(Item::Recent)))
            }
            Group::Topic(topic) => {
                let topic = self.shelf.topics.get(topic);
                Box::new(topic.into_iter().flat_map(|topic| &topic.scenarios).map(|id| Item::Scenario(&id.value)))
            }
        }
    }

    /// The topic of a group.
    pub fn topic(&self, group: Group) -> Option<&Topic> {
        match group {
            Group::Topic(topic) => self.shelf.topics.get(topic),
            Group::Recent => None,
        }
    }

    /// Whether a scenario was left with answers in this run.
    pub fn is_begun(&self, scenario: &ScenarioId) -> bool {
        self.begun.iter().any(|(begun, _)| begun == scenario)
    }

    /// The entry in focus on the first screen.
    pub fn item_in_focus(&self) -> Option<Item<'_>> {
        if self.home.among_groups { None } else { self.items(self.home.group).nth(self.home.entry) }
    }

    /// The place of a scenario on the shelf.
    pub(in crate::tui) fn home_of(&self, scenario: &ScenarioId) -> Option<Home> {
        let in_topic = |topic: usize| {
            let place = self.items(Group::Topic(topic)).position(|item| item == Item::Scenario(scenario))?;
            Some(Home { group: Group::Topic(topic), entry: place, among_groups: false })
        };
        (0..self.shelf.topics.len()).find_map(in_topic)
    }
}
