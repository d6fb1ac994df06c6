//! Which texts the structure asks for, file by file: what has to be there, and what may be.

use std::collections::BTreeMap;

use crate::pack::{Guideline, Pack, Scenario};

/// What one text file is asked for.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// Texts that have to be there: `message` or `message.attribute`, sorted.
    pub(super) needed: Vec<String>,
    /// Texts that may be there, sorted.
    optional: Vec<String>,
}

impl Asked {
    fn need(&mut self, message: &str) {
        self.needed.push(message.to_owned());
    }

    fn need_with(&mut self, message: &str, attributes: &[&str]) {
        self.need(message);
        self.needed.extend(attributes.iter().map(|attribute| [message, ".", attribute].concat()));
    }

    fn allow(&mut self, message: &str, attribute: &str) {
        self.optional.push(format!("{message}.{attribute}"));
    }

    /// Whether a text is needed or may be there.
    pub(super) fn knows(&self, key: &str) -> bool {
        let is_in = |all: &[String]| all.binary_search_by(|asked| asked.as_str().cmp(key)).is_ok();
        is_in(&self.needed) || is_in(&self.optional)
    }
}

/// What every text file is asked for, by stem.
pub(super) fn asked(pack: &Pack) -> BTreeMap<String, Asked> {
    let mut files = BTreeMap::from([
        ("pack".to_owned(), of_shelf(pack)),
        ("matters".to_owned(), of_matters(pack)),
        ("advice".to_owned(), of_advice(pack)),
    ]);
    files.extend(pack.scenarios.values().map(|scenario| (scenario.stem(), of_scenario(scenario))));
    files.extend(pack.guidelines.values().map(|guideline| (stem_of(guideline), of_guideline(guideline))));
    for asked in files.values_mut() {
        asked.needed.sort_unstable();
        asked.optional.sort_unstable();
    }
    files
}

/// The stem of a guideline's texts.
pub(super) fn stem_of(guideline: &Guideline) -> String {
    format!("guidelines/{}", guideline.id)
}

fn of_shelf(pack: &Pack) -> Asked {
    let mut asked = Asked::default();
    pack.shelf.topics.iter().for_each(|topic| asked.need_with(&topic.message(), &["about"]));
    for card in &pack.shelf.cards {
        let cases = card.outcomes().map(|outcome| outcome.as_str());
        asked.need_with(&card.message(), &std::iter::once("now").chain(cases).collect::<Vec<_>>());
    }
    asked
}

fn of_matters(pack: &Pack) -> Asked {
    let mut asked = Asked::default();
    let matters = pack.vocabulary.matters.keys();
    matters.for_each(|matter| asked.need_with(matter.as_str(), &["headline", "reason", "question"]));
    asked
}

fn of_advice(pack: &Pack) -> Asked {
    let mut asked = Asked::default();
    for (id, advice) in &pack.vocabulary.advice {
        let draft: &[&str] = if advice.draft.is_some() { &["draft"] } else { &[] };
        asked.need_with(id.as_str(), draft);
    }
    asked
}

fn of_scenario(scenario: &Scenario) -> Asked {
    let mut asked = Asked::default();
    asked.need_with("title", &["search"]);
    asked.need("summary");
    for question in &scenario.questions {
        asked.need_with(question.id.as_str(), &["why"]);
        let options = question.options.iter().map(|option| [question.id.as_str(), ".", option.id.as_str()].concat());
        asked.needed.extend(options);
        question.options.iter().for_each(|option| asked.allow(question.id.as_str(), &option.help()));
    }
    scenario.outcomes.iter().for_each(|outcome| asked.need(&outcome.id.message()));
    asked
}

fn of_guideline(guideline: &Guideline) -> Asked {
    let mut asked = Asked::default();
    asked.need("about");
    guideline.rules.iter().for_each(|rule| asked.need(&rule.id.message()));
    for stance in &guideline.stances {
        asked.need(stance.id.as_str());
        asked.allow(stance.id.as_str(), "limit");
    }
    asked
}
