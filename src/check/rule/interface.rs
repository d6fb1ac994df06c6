//! The program's own texts have the same ids, attributes and values in every language.
//!
//! Which of them the program uses is no question for a pack: a test of the program's own holds that.

use std::collections::BTreeMap;

use crate::check::subject::{Subject, TextFile};
use crate::finding::{Code, Finding};
use crate::text::{Entry, INTERFACE, INTERFACE_RESTS, Language};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    std::iter::once(INTERFACE).chain(INTERFACE_RESTS).for_each(|stem| compare(subject, stem, report));
}

fn compare(subject: &Subject<'_>, stem: &str, report: &mut Vec<Finding>) {
    let of = |language: &Language| subject.file(*language, stem).filter(|file| subject.is_whole(file.path));
    let files: Vec<&TextFile<'_>> = subject.languages.iter().filter_map(of).collect();
    // English is what the others are held against, where it is there.
    let english = of(&Language::En);
    let mut first: BTreeMap<&str, &Entry<'_>> = BTreeMap::new();
    for entry in english.iter().chain(&files).flat_map(|file| &file.entries) {
        first.entry(&entry.key).or_insert(entry);
    }
    for file in files {
        report.extend(first.values().flat_map(|first| differences(file, first)));
    }
}

fn differences(file: &TextFile<'_>, first: &Entry<'_>) -> Vec<Finding> {
    let Some(entry) = file.get(&first.key) else {
        return vec![file.finding(Code::MissingText).with("key", &*first.key)];
    };
    let only_in = |one: &Entry<'_>, other: &Entry<'_>, code| -> Vec<Finding> {
        let finding = |variable: &&str| {
            Finding::new(code, entry.place.clone()).with("key", &*entry.key).with("variable", *variable)
        };
        one.variables.iter().filter(|variable| !other.variables.contains(variable)).map(finding).collect()
    };
    let mut differences = only_in(entry, first, Code::UnknownVariable);
    differences.extend(only_in(first, entry, Code::MissingVariable));
    differences
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check_edits;

    fn both(english: &str, danish: &str, expected: &[&str]) {
        check_edits(&[("i18n/da/interface.ftl", "", danish), ("i18n/en/interface.ftl", "", english)], expected);
    }

    #[test]
    fn every_language_says_the_same_things() {
        both("a = { $x } A\n    .b = B\n", "a = A { $x }\n    .b = B\n", &[]);
        both("a = A\n    .b = B\n", "a = A\n", &["1 missing-text key=a.b"]);
        both("a = A\n", "a = A\nb = B\n", &["i18n/en/interface.ftl:1 missing-text key=b"]);
        both(
            "a = { $x }\n",
            "a = { $y }\n",
            &["1 unknown-variable key=a variable=y", "1 missing-variable key=a variable=x"],
        );
    }
}
