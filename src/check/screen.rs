//! What is read at one go, and is measured: LIX and reading ease mean nothing for a title or one option.
//!
//! A screen is what stands together when somebody reads it:
//!
//! - a question with its reason and its options; a scenario's title and summary; all its outcomes
//! - a recommendation as one stance gives it: headline, limit, the rules it rests on, the steps it asks for
//! - a recommendation as a matter gives it to those whose guideline is silent: headline, reason, advice
//! - a section of a guideline; the topics of a pack
//! - every text on its own: a draft to send, a page of help
//!
//! One of fewer than [`LEAST_WORDS`] words is left out: a long name more or less would decide.

use std::collections::BTreeMap;

use crate::finding::Place;
use crate::pack::{Guideline, Stance};
use crate::text::Language;

use super::asked::stem_of;
use super::prose::Counts;
use super::subject::{Subject, TextFile};

/// The fewest words that something is measured with.
pub(super) const LEAST_WORDS: usize = 30;

/// Something that is read at one go.
pub(super) struct Screen<'s> {
    /// The text that it begins with.
    pub(super) key: &'s str,
    /// Where that text stands.
    pub(super) place: &'s Place,
    /// What was counted in all of it.
    pub(super) counts: Counts,
}

/// A screen while its parts are put together.
#[derive(Default)]
struct Parts<'s> {
    first: Option<(&'s str, &'s Place)>,
    counts: Counts,
    number: usize,
}

/// Everything in a language that has enough words to be measured.
pub(super) fn screens<'s>(subject: &'s Subject<'_>, language: Language) -> Vec<Screen<'s>> {
    let mut screens = Vec::new();
    for (_, stem, file) in subject.files().filter(|(of, ..)| *of == language) {
        let texts = file.counted().filter(|(entry, _)| !entry.is_term());
        screens.extend(texts.map(|(entry, counts)| Screen { key: &entry.key, place: &entry.place, counts }));
        match stem {
            "matters" => of_matters(subject, language, file, &mut screens),
            "pack" => of_groups(file, |_| "topic", &mut screens),
            _ if stem.starts_with("guidelines/") => {}
            _ if stem.contains('/') => of_groups(file, group_of_scenario, &mut screens),
            _ => {}
        }
    }
    subject.guidelines().for_each(|guideline| of_guideline(subject, language, guideline, &mut screens));
    screens.retain(|screen| screen.counts.words >= LEAST_WORDS);
    screens
}

/// What of a scenario is read together, by the name of a message.
fn group_of_scenario(message: &str) -> &str {
    match message {
        "title" | "summary" => "title",
        _ if message.starts_with("outcome-") => "outcome-",
        _ => message,
    }
}

fn of_groups<'s>(file: &'s TextFile<'_>, group: fn(&str) -> &str, screens: &mut Vec<Screen<'s>>) {
    let mut groups: BTreeMap<&str, Parts<'s>> = BTreeMap::new();
    for (entry, counts) in file.counted().filter(|(entry, _)| !entry.is_term()) {
        let name = group(entry.key.split('.').next().unwrap_or(&entry.key));
        let parts = groups.entry(name).or_default();
        parts.add(&entry.key, &entry.place, counts);
        // Sorted by name is not the order of the file, and a reader begins at the top.
        parts.first = parts.first.filter(|(_, place)| *place <= &entry.place).or(Some((&entry.key, &entry.place)));
    }
    screens.extend(groups.into_values().filter_map(Parts::screen));
}

fn of_matters<'s>(subject: &'s Subject<'_>, language: Language, file: &'s TextFile<'_>, screens: &mut Vec<Screen<'s>>) {
    let advice = subject.file(language, "advice");
    for (id, matter) in &subject.pack.vocabulary.matters {
        let mut parts = Parts::default();
        parts.text(Some(file), id.as_str());
        ["headline", "reason"].iter().for_each(|part| parts.text(Some(file), &[id.as_str(), ".", part].concat()));
        matter.advice.iter().for_each(|general| parts.text(advice, general.as_str()));
        screens.extend(parts.screen());
    }
}

fn of_guideline<'s>(
    subject: &'s Subject<'_>,
    language: Language,
    guideline: &Guideline,
    screens: &mut Vec<Screen<'s>>,
) {
    let Some(file) = subject.file(language, &stem_of(guideline)) else { return };
    for section in &guideline.sections {
        let mut parts = Parts::default();
        let rules = guideline.rules.iter().filter(|rule| rule.id.section() == section.id);
        rules.for_each(|rule| parts.text(Some(file), &rule.id.message()));
        screens.extend(parts.screen());
    }
    screens.extend(guideline.stances.iter().filter_map(|stance| of_stance(subject, language, file, stance)));
}

fn of_stance<'s>(
    subject: &'s Subject<'_>,
    language: Language,
    file: &'s TextFile<'_>,
    stance: &Stance,
) -> Option<Screen<'s>> {
    let advice = subject.file(language, "advice");
    let mut parts = Parts::default();
    parts.text(Some(file), stance.id.as_str());
    parts.text(Some(file), &[stance.id.as_str(), ".limit"].concat());
    stance.rules.iter().for_each(|rule| parts.text(Some(file), &rule.message()));
    stance.steps.iter().for_each(|step| parts.text(advice, step.advice.as_str()));
    parts.screen()
}

impl<'s> Parts<'s> {
    fn add(&mut self, key: &'s str, place: &'s Place, counts: Counts) {
        self.first.get_or_insert((key, place));
        self.counts += counts;
        self.number += 1;
    }

    /// Adds a text that may be there.
    fn text(&mut self, file: Option<&'s TextFile<'_>>, key: &str) {
        let found = file.and_then(|file| Some((file.get(key)?, file.counts(key)?)));
        if let Some((entry, counts)) = found {
            self.add(&entry.key, &entry.place, counts);
        }
    }

    /// The screen, where it is more than one text: those are measured anyhow.
    fn screen(self) -> Option<Screen<'s>> {
        let (key, place) = self.first.filter(|_| self.number > 1)?;
        Some(Screen { key, place, counts: self.counts })
    }
}
