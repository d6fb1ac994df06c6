//! Every text that the structure asks for is there, in every language that the pack promises.

use crate::check::asked::Asked;
use crate::check::subject::{Subject, TextFile, path_of};
use crate::finding::{Code, Finding, Place};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for (stem, asked) in &subject.asked {
        for language in &subject.languages {
            match subject.file(*language, stem) {
                Some(file) if subject.is_whole(file.path) => report.extend(missing(file, asked)),
                Some(_) => {}
                None if asked.needed.is_empty() => {}
                None => {
                    let path = path_of(*language, stem);
                    let finding = || Finding::new(Code::MissingFile, Place::file(path.as_str()));
                    report.extend(subject.is_sound(&path).then(finding));
                }
            }
        }
    }
}

fn missing<'f>(file: &'f TextFile<'_>, asked: &'f Asked) -> impl Iterator<Item = Finding> {
    asked.needed.iter().filter(|key| !file.has(key)).map(|key| {
        let message = key.split_once('.').and_then(|(message, _)| file.get(message));
        let finding = match message {
            Some(message) => Finding::new(Code::MissingText, message.place.clone()),
            None => file.finding(Code::MissingText),
        };
        finding.with("key", key)
    })
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    #[test]
    fn a_text_is_there_in_every_language() {
        for (file, from, told) in [
            (
                "i18n/da/patients/request.ftl",
                "summary = En, du kender fra arbejdet, har skrevet til dig.\n",
                "1 missing-text key=summary",
            ),
            ("i18n/en/patients/request.ftl", "    .patient = A patient\n", "4 missing-text key=who.patient"),
            (
                "i18n/en/patients/request.ftl",
                "    .search = friend request message\n",
                "1 missing-text key=title.search",
            ),
            (
                "i18n/da/advice.ftl",
                "    .draft = Jeg holder arbejde og privatliv adskilt.\n",
                "1 missing-text key=explain.draft",
            ),
            (
                "i18n/da/matters.ftl",
                "    .question = Hvad gør vi her?\n",
                "1 missing-text key=befriend-patient.question",
            ),
            ("i18n/en/guidelines/town.ftl", "rule-1-2 = Staff explain it in person.\n", "1 missing-text key=rule-1-2"),
            ("i18n/en/guidelines/town.ftl", "may-answer = You may answer.\n", "1 missing-text key=may-answer"),
            ("i18n/en/pack.ftl", "    .about = When a patient writes.\n", "1 missing-text key=topic-patients.about"),
        ] {
            check(file, from, "", &[told]);
        }
    }

    #[test]
    fn a_file_that_is_not_there_is_told_once() {
        check(
            "scenarios/pack.toml",
            r#""da"]"#,
            r#""da", "nb"]"#,
            &[
                "i18n/nb/advice.ftl:1 missing-file",
                "i18n/nb/guidelines/town.ftl:1 missing-file",
                "i18n/nb/matters.ftl:1 missing-file",
                "i18n/nb/pack.ftl:1 missing-file",
                "i18n/nb/patients/request.ftl:1 missing-file",
            ],
        );
    }

    #[test]
    fn a_text_that_cannot_be_read_is_not_missed_twice() {
        let file = "i18n/en/pack.ftl";
        check(
            file,
            "topic-patients =",
            "topic-patients:",
            &["1 fluent-syntax reason=Expected a token starting with \"=\""],
        );
        check_edits(&[("i18n/en/guidelines/town.ftl", "    .limit = It says nothing on relatives.\n", "")], &[]);
    }
}
