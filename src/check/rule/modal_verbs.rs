//! Advice has no modal verb: the program writes must, should or may itself, from the rule that is cited.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::text::Language;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for language in Language::ALL {
        let Some(file) = subject.file(language, "advice") else { continue };
        // A draft is somebody's own words, and has the verbs that people use.
        for entry in file.entries.iter().filter(|entry| !entry.is_attribute()) {
            if let Some(verb) = modal_verb(language, &entry.text) {
                let finding = Finding::new(Code::ModalVerb, entry.place.clone());
                report.push(finding.with("key", &*entry.key).with("verb", verb));
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
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    std::iter::from_fn(|| {
        let rest = words.clone();
        words.next()?;
        Some(rest)
    })
    .find_map(|rest| verbs.iter().copied().find(|verb| begins_with(rest.clone(), verb)))
}

/// Whether words begin with those of a verb, in capitals or not.
fn begins_with<'w>(mut words: impl Iterator<Item = &'w str>, verb: &str) -> bool {
    let is_same = |word: &str, part: &str| word.chars().flat_map(char::to_lowercase).eq(part.chars());
    verb.split(' ').all(|part| words.next().is_some_and(|word| is_same(word, part)))
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
