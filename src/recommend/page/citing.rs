//! Steps, contacts and rules as entries of a list, each with how firmly it is said and the passages it rests on.

use crate::pack::{Strength, Word};
use crate::recommend::{AdviceSeen, ContactSeen, GuidelineSeen, RuleSeen};
use crate::text::{Catalog, Phrase, SafeText};

use super::Item;

/// What citing takes: the words, and the guidelines that are cited.
#[derive(Clone, Copy)]
pub(in crate::recommend) struct Citing<'a> {
    pub(in crate::recommend) words: &'a Catalog,
    pub(in crate::recommend) guidelines: &'a [GuidelineSeen],
}

impl Citing<'_> {
    /// A rule, with its strength.
    pub(super) fn rule(&self, rule: &RuleSeen) -> Item {
        Item {
            label: Some(self.strength(rule.strength)),
            text: rule.statement.clone().into(),
            notes: vec![self.citation(rule)],
        }
    }

    /// How firmly a passage speaks.
    pub(super) fn strength(&self, strength: Strength) -> SafeText {
        self.words.say(&format!("strength-{}", strength.as_str()))
    }

    /// Title and heading are in the document's own language, and marked so.
    pub(super) fn citation(&self, rule: &RuleSeen) -> Phrase {
        self.cited("citation", rule, &[])
    }

    /// A passage in the words of a message.
    pub(super) fn cited(&self, message: &str, rule: &RuleSeen, more: &[(&str, &str)]) -> Phrase {
        let guideline = self.guidelines.iter().find(|guideline| guideline.id == rule.guideline);
        let (title, language) = guideline.map(|seen| (seen.title.as_str(), seen.language.as_str())).unwrap_or_default();
        let mut values: Vec<(&str, &str, Option<&str>)> =
            more.iter().map(|(name, text)| (*name, *text, None)).collect();
        let foreign = Some(language).filter(|language| !language.is_empty());
        values.extend([("title", title, foreign), ("heading", rule.heading.as_str(), foreign)]);
        values.push(("rule", rule.rule.as_str(), None));
        self.words.phrase(message, &values)
    }

    /// A step; omtanke's own has no label.
    pub(in crate::recommend) fn step(&self, advice: &AdviceSeen) -> Item {
        Item {
            label: advice.firmness().map(|firmness| self.words.say(firmness)),
            text: advice.text.clone().into(),
            notes: advice.rests_on.iter().map(|rule| self.citation(rule)).collect(),
        }
    }

    /// Somebody to turn to.
    pub(in crate::recommend) fn contact(&self, contact: &ContactSeen) -> Item {
        Item {
            label: contact.rests_on.is_empty().then(|| self.words.say("step-own")),
            text: contact.text.clone().into(),
            notes: contact.rests_on.iter().map(|rule| self.citation(rule)).collect(),
        }
    }
}
