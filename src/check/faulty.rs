//! What of a pack cannot be relied on: it is left out where somebody is to be advised, and the rest is used.
//!
//! Strict, because wrong advice is worse than none. A guideline with an error is left out whole: one that lost a
//! stance would seem to be silent. So is whatever needs something that cannot be used, and a scenario or a guideline
//! with a text that can be shown in no language. How well texts are written is not looked at here.

use std::collections::BTreeSet;

use crate::finding::{Code, Finding, Place, Severity};
use crate::pack::{AdviceId, Card, CardId, Guideline, GuidelineId, MatterId, Scenario, ScenarioId};
use crate::text::{Entry, Language};

use super::Input;
use super::asked::stem_of;
use super::rule::{self, Care};
use super::subject::{Subject, TERMS, TextFile};

/// What was read and cannot be relied on. What could not be read is not in the pack at all.
#[derive(Debug, Default)]
pub struct Faulty {
    /// Every error that makes something unusable.
    pub errors: Vec<Finding>,
    /// Scenarios.
    pub scenarios: BTreeSet<ScenarioId>,
    /// Guidelines.
    pub guidelines: BTreeSet<GuidelineId>,
    /// Advice.
    pub advice: BTreeSet<AdviceId>,
    /// First-aid cards.
    pub cards: BTreeSet<CardId>,
}

/// Looks for what cannot be relied on.
pub fn faulty(input: Input<'_>) -> Faulty {
    let mut findings = input.found.to_vec();
    let subject = Subject::new(input, &mut findings);
    for (_, rule) in rule::ALL.iter().filter(|(care, _)| *care == Care::Use) {
        rule(&subject, &mut findings);
    }
    findings.retain(|finding| finding.severity() == Severity::Error);
    let wrong = Wrong::new(&subject, &findings);
    let (scenarios, guidelines) = (subject.scenarios(), subject.guidelines());
    let scenarios = scenarios.filter(|one| wrong.in_scenario(one)).map(|one| one.id.clone()).collect();
    let guidelines = guidelines.filter(|one| wrong.in_guideline(one)).map(|one| one.id.clone()).collect();
    let advice = wrong.advice.iter().map(|id| (*id).clone()).collect();
    let cards = subject.pack.shelf.cards.iter().filter(|card| wrong.in_card(card));
    let cards = cards.map(|card| card.id.value.clone()).collect();
    Faulty { scenarios, guidelines, advice, cards, errors: findings }
}

/// What is wrong, to be looked up.
struct Wrong<'s> {
    subject: &'s Subject<'s>,
    /// Files with an error that concerns what they say.
    files: BTreeSet<&'s str>,
    /// Where something stands that is wrong, such as a text that cannot be shown.
    places: BTreeSet<&'s Place>,
    advice: BTreeSet<&'s AdviceId>,
    matters: BTreeSet<&'s MatterId>,
}

impl<'s> Wrong<'s> {
    fn new(subject: &'s Subject<'s>, findings: &'s [Finding]) -> Self {
        // On which shelf a scenario stands says nothing of the scenario.
        let concerning = findings.iter().filter(|finding| finding.code != Code::OnNoShelf);
        let files = concerning.map(|finding| &*finding.place.file).collect();
        // What is missing is told at the text that it belongs to, which can be shown.
        let shown = findings.iter().filter(|finding| finding.code != Code::MissingText);
        let places = shown.map(|finding| &finding.place).filter(|place| place.span.is_some()).collect();
        let mut wrong = Self { subject, files, places, advice: BTreeSet::new(), matters: BTreeSet::new() };
        let vocabulary = &subject.pack.vocabulary;
        wrong.advice = vocabulary.advice.keys().filter(|id| wrong.lacks_text_of("advice", id.as_str())).collect();
        wrong.matters = vocabulary
            .matters
            .values()
            .filter(|matter| {
                wrong.lacks_text_of("matters", matter.id.as_str())
                    || matter.advice.iter().any(|advice| wrong.lacks_advice(advice))
            })
            .map(|matter| &matter.id.value)
            .collect();
        wrong
    }

    fn in_scenario(&self, scenario: &Scenario) -> bool {
        let options = scenario.questions.iter().flat_map(|question| &question.options);
        let raised = options.flat_map(|option| &option.raises);
        let mut matters = raised.chain(scenario.outcomes.iter().flat_map(|outcome| &outcome.matters));
        let mut advice = scenario.outcomes.iter().flat_map(|outcome| &outcome.advice);
        self.files.contains(&*scenario.file)
            || matters.any(|matter| self.lacks_matter(matter))
            || advice.any(|advice| self.lacks_advice(advice))
            || self.lacks_text(&scenario.stem(), |key| key != "title.search")
    }

    fn in_guideline(&self, guideline: &Guideline) -> bool {
        let steps = guideline.stances.iter().flat_map(|stance| &stance.steps).map(|step| &step.advice);
        let mut advice = steps.chain(guideline.in_doubt.iter().map(|contact| &contact.contact));
        self.files.contains(&*guideline.file)
            || advice.any(|advice| self.lacks_advice(advice))
            || self.lacks_text(&stem_of(guideline), |_| true)
    }

    fn in_card(&self, card: &Card) -> bool {
        let mut places = card.outcomes().map(|outcome| &outcome.place).chain([&card.id.place, &card.scenario.place]);
        places.any(|place| self.places.contains(place)) || self.lacks_text_of("pack", &card.message())
    }

    fn lacks_advice(&self, advice: &AdviceId) -> bool {
        !self.subject.pack.vocabulary.advice.contains_key(advice) || self.advice.contains(advice)
    }

    fn lacks_matter(&self, matter: &MatterId) -> bool {
        !self.subject.pack.vocabulary.matters.contains_key(matter) || self.matters.contains(matter)
    }

    fn lacks_text_of(&self, stem: &str, message: &str) -> bool {
        let is_of = |key: &str| key.strip_prefix(message).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        self.lacks_text(stem, is_of)
    }

    /// Whether some text that a file is asked for can be shown in no language.
    fn lacks_text(&self, stem: &str, is_meant: impl Fn(&str) -> bool) -> bool {
        let Some(asked) = self.subject.asked.get(stem) else { return false };
        let files = Language::ALL
            .map(|language| Some((self.subject.file(language, stem)?, self.subject.file(language, TERMS))));
        let is_there = |key: &str| {
            let mut files = files.iter().flatten();
            files.any(|(file, terms)| file.get(key).is_some_and(|entry| self.can_be_shown(entry, file, *terms)))
        };
        asked.needed.iter().any(|key| is_meant(key) && !is_there(key))
    }

    fn can_be_shown(&self, entry: &Entry<'_>, file: &TextFile<'_>, terms: Option<&TextFile<'_>>) -> bool {
        let is_there = |name: &str| file.has(name) || terms.is_some_and(|terms| terms.has(name));
        !self.places.contains(&entry.place) && entry.references.iter().all(|reference| is_there(reference.name))
    }
}
