//! No text lies about that nothing asks for: it would be kept, translated and never read.

use std::collections::BTreeSet;

use crate::check::asked::Asked;
use crate::check::subject::{Subject, TERMS, TextFile};
use crate::finding::{Code, Finding, Place};
use crate::pack::{Scenario, vocabulary};
use crate::text::{Language, SAME_WORDS, is_own};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for (language, stem, file) in subject.files() {
        match subject.asked.get(stem) {
            _ if !is_understood(subject, stem) => {}
            Some(asked) => report.extend(orphans(file, asked)),
            None if is_own(stem) || stem == SAME_WORDS => {}
            None if stem == TERMS => report.extend(unused_terms(subject, language, file)),
            None => report.push(file.finding(Code::OrphanText).with("key", stem)),
        }
    }
    for path in &subject.strangers {
        report.push(Finding::new(Code::OrphanText, Place::file(*path)).with("key", *path));
    }
}

/// Whether the structure with the same stem as a text file could be read, so that nobody asks indeed.
fn is_understood(subject: &Subject<'_>, stem: &str) -> bool {
    let structure = format!("scenarios/{stem}.toml");
    let is_all_or_nothing = Scenario::name_of(&structure).is_some()
        || [vocabulary::MATTERS, vocabulary::ADVICE].contains(&structure.as_str());
    if is_all_or_nothing { subject.is_sound(&structure) } else { subject.is_whole(&structure) }
}

fn orphans(file: &TextFile<'_>, asked: &Asked) -> impl Iterator<Item = Finding> {
    let orphans = file.entries.iter().filter(|entry| !entry.is_term() && !asked.knows(&entry.key));
    orphans.map(|entry| Finding::new(Code::OrphanText, entry.place.clone()).with("key", &*entry.key))
}

fn unused_terms(subject: &Subject<'_>, language: Language, terms: &TextFile<'_>) -> impl Iterator<Item = Finding> {
    let files = subject.files().filter(|(other, ..)| *other == language);
    let used: BTreeSet<&str> = files
        .flat_map(|(.., file)| &file.entries)
        .flat_map(|entry| &entry.references)
        .map(|reference| reference.name)
        .collect();
    let is_unused = move |key: &str| !used.contains(key.split('.').next().unwrap_or(key));
    terms
        .entries
        .iter()
        .filter(move |entry| is_unused(&entry.key))
        .map(|entry| Finding::new(Code::OrphanText, entry.place.clone()).with("key", &*entry.key))
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn a_text_that_nothing_asks_for_is_told() {
        for (file, from, to, told) in [
            ("i18n/en/advice.ftl", "", "wave = Wave.\n", "6 orphan-text key=wave"),
            (
                "i18n/en/patients/request.ftl",
                "    .none = No\n",
                "    .none = No\n    .gone = Gone\n",
                "13 orphan-text key=more.gone",
            ),
            (
                "i18n/da/advice.ftl",
                "leave-unanswered = Svar ikke der.",
                "leave-unanswered = Svar ikke der.\n    .draft = Nej.",
                "4 orphan-text key=leave-unanswered.draft",
            ),
            ("i18n/en/terms.ftl", "", "-nurse = nurse\n", "2 orphan-text key=-nurse"),
            ("i18n/en/patients/other.ftl", "", "title = Other\n", "1 orphan-text key=patients/other"),
            ("i18n/no/pack.ftl", "", "title = Other\n", "1 orphan-text key=i18n/no/pack.ftl"),
        ] {
            check(file, from, to, &[told]);
        }
    }

    #[test]
    fn the_words_of_a_scenario_that_cannot_be_read_are_left_alone() {
        check(
            "scenarios/patients/request.toml",
            r#"start = "who""#,
            "start = 1",
            &["1 wrong-type wanted=string found=integer"],
        );
    }
}
