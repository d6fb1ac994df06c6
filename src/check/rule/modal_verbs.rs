//! Advice has no modal verb: the program writes must, should or may itself, from the rule that is cited.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::text::Language;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for language in Language::ALL {
        let Some(file) = subject.file(language, "advice") else { continue };
        // A draft is somebody's own words, and has the verbs that people use.
        for entry in file.entries.values().filter(|entry| !entry.key.contains('.')) {
            if let Some(verb) = modal_verb(language, &entry.text) {
                let finding = Finding::new(Code::ModalVerb, entry.place.clone());
                report.push(finding.with("key", &entry.key).with("verb", verb));
            }
        }
    }
}

/// The first modal verb in a text, as it stands in the list.
fn modal_verb(language: Language, text: &str) -> Option<&'static str> {
    let verbs: &[&str] = match language {
        Language::Da => &["skal", "må", "bør", "kan"],
        Language::Nb => &["skal", "må", "bør", "kan"],
        Language::En => {
            &["must", "should", "may", "can", "cannot", "shall", "ought", "have to", "has to", "need to", "needs to"]
        }
    };
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let begins_with = |at: usize, verb: &str| {
        verb.split(' ').enumerate().all(|(n, part)| words.get(at + n).is_some_and(|word| word == part))
    };
    (0..words.len()).find_map(|at| verbs.iter().copied().find(|verb| begins_with(at, verb)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fixture::check;

    #[test]
    fn advice_has_no_modal_verb_and_drafts_have() {
        check("i18n/en/advice.ftl", "Explain it", "You should explain it", &["1 modal-verb key=explain verb=should"]);
        check("i18n/en/advice.ftl", "I keep work", "We should keep work", &[]);
    }

    #[test]
    fn verbs_are_whole_words() {
        for (language, text, verb) in [
            (Language::En, "You can’t answer", Some("can")),
            (Language::En, "Tell what you have to say", Some("have to")),
            (Language::En, "Maybe the mustard canteen", None),
            (Language::Da, "Du MÅ gerne", Some("må")),
            (Language::Da, "Skalaen i kantinen", None),
            (Language::Nb, "Det bør du", Some("bør")),
            (Language::Nb, "Måten du skriver på", None),
        ] {
            assert_eq!(modal_verb(language, text), verb, "{text}");
        }
    }
}
