//! `pack.toml`: the name and version of a pack, and its topics with the scenarios that stand on them.
//!
//! The order of topics and scenarios is the author's. It stands here, and not in each scenario, so that the
//! first screen has to read one small file only.

use super::card::{self, Card};
use super::id::{AdviceId, ScenarioId, TopicId};
use super::read::{At, Reader, Table};
use crate::finding::{Code, Finding};

/// The path of the file in a pack.
pub const FILE: &str = "scenarios/pack.toml";

/// The head of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The pack's name.
    pub name: String,
    /// The pack's version.
    pub version: String,
    /// The name of the pack that this one builds on.
    pub extends: Option<String>,
    /// The languages that every text is there in, as language tags.
    pub languages: Vec<At<String>>,
    /// Scenarios for when something has happened already.
    pub first_aid: Vec<At<ScenarioId>>,
    /// The first-aid cards in order.
    pub cards: Vec<Card>,
    /// Whom to turn to where a guideline names nobody: advice of the kind `contact`.
    pub in_doubt: Vec<At<AdviceId>>,
    /// The topics in order.
    pub topics: Vec<Topic>,
}

/// A shelf to browse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The topic's id, and the folder of its scenarios.
    pub id: At<TopicId>,
    /// The scenarios in order.
    pub scenarios: Vec<At<ScenarioId>>,
}

impl Topic {
    /// The id of the message with the topic's title.
    pub fn message(&self) -> String {
        format!("topic-{}", self.id.as_str())
    }
}

impl Shelf {
    /// Reads `pack.toml`.
    pub fn read(file: &str, source: &str) -> (Self, Vec<Finding>) {
        let reader = Reader::new(file);
        let parsed = reader.parse(source);
        let shelf = parsed.as_ref().map(|table| read(&reader.root(table))).unwrap_or_default();
        drop(parsed);
        (shelf, reader.finish())
    }

    /// The topic that a scenario stands on.
    pub fn topic_of(&self, scenario: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.scenarios.iter().any(|id| id.as_str() == scenario))
    }

    /// Every scenario on a shelf with its topic, in order.
    pub fn scenarios(&self) -> impl Iterator<Item = (&Topic, &ScenarioId)> {
        self.topics.iter().flat_map(|topic| topic.scenarios.iter().map(move |id| (topic, &id.value)))
    }

    /// Whether a scenario is for when something has happened already.
    pub fn is_first_aid(&self, scenario: &str) -> bool {
        self.first_aid.iter().any(|id| id.as_str() == scenario)
    }

    /// Puts another pack's shelf on top of this one: its name and version count, its topics are added to
    /// those that are there.
    pub fn add(&mut self, other: Self) {
        (self.name, self.version) = (other.name, other.version);
        self.languages = other.languages;
        self.first_aid.extend(other.first_aid);
        self.cards.extend(other.cards);
        if !other.in_doubt.is_empty() {
            self.in_doubt = other.in_doubt;
        }
        for topic in other.topics {
            match self.topics.iter_mut().find(|mine| *mine.id == *topic.id) {
                Some(mine) => mine.scenarios.extend(topic.scenarios),
                None => self.topics.push(topic),
            }
        }
    }
}

fn read(table: &Table<'_>) -> Shelf {
    table.only(&["name", "version", "extends", "languages", "first-aid", "first-aid-card", "in-doubt", "topic"]);
    let topics: Vec<Topic> = table.tables("topic").iter().filter_map(read_topic).collect();
    let mut seen = Vec::new();
    for scenario in topics.iter().flat_map(|topic| &topic.scenarios) {
        if seen.contains(&&scenario.value) {
            let finding = Finding::new(Code::Duplicate, scenario.place.clone());
            table.report(finding.with("id", scenario.as_str()));
        }
        seen.push(&scenario.value);
    }
    Shelf {
        name: table.need_text("name").map(|text| text.value.to_owned()).unwrap_or_default(),
        version: table.need_text("version").map(|text| text.value.to_owned()).unwrap_or_default(),
        extends: table.text("extends").map(|text| text.value.to_owned()),
        languages: table
            .texts("languages")
            .into_iter()
            .map(|text| At { value: text.value.to_owned(), place: text.place })
            .collect(),
        first_aid: table.ids("first-aid"),
        cards: table.tables("first-aid-card").iter().filter_map(card::read).collect(),
        in_doubt: table.ids("in-doubt"),
        topics,
    }
}

fn read_topic(table: &Table<'_>) -> Option<Topic> {
    table.only(&["id", "scenarios"]);
    Some(Topic { id: table.need_id("id")?, scenarios: table.ids("scenarios") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::PackId;

    #[test]
    fn a_pack_on_top_adds_its_shelves() {
        let below = "name='a'\nversion='1'\n[[topic]]\nid='x'\nscenarios=['s']\n";
        let above = "name='b'\nversion='2'\nextends='a'\n[[topic]]\nid='x'\nscenarios=['t']\n[[topic]]\nid='y'\n";
        let (mut shelf, findings) = Shelf::read(FILE, below);
        assert_eq!(findings, []);
        shelf.add(Shelf::read(FILE, above).0);
        let all: Vec<_> = shelf.scenarios().map(|(topic, id)| format!("{}/{id}", topic.id.value)).collect();
        assert_eq!((shelf.name.as_str(), all), ("b", vec!["x/s".to_owned(), "x/t".to_owned()]));
        assert_eq!(shelf.topic_of("t").map(|topic| &topic.id.value), TopicId::from_text("x").as_ref());
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let (_, findings) = Shelf::read(FILE, "nam='a'\nversion=1\n[[topic]]\nid='X'\n");
        let codes: Vec<_> = findings.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(codes, ["unknown-key", "bad-id", "missing-key", "wrong-type"]);
    }
}
