//! The words of each language are its own: no Danish term in a Norwegian text, none that `terms.ftl` or
//! `avoid.toml` holds in another form.

use crate::check::lexicon::Lexicon;
use crate::check::subject::{Subject, TERMS};
use crate::finding::{Code, Finding};
use crate::text::Language;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for language in Language::ALL {
        let lexicon = Lexicon::of(subject.avoided(language), &other_terms(subject, language));
        let files = subject.files().filter(|(of, ..)| *of == language).map(|(.., file)| file);
        for entry in files.flat_map(|file| &file.entries).filter(|entry| is_prose(&entry.key)) {
            report.extend(lexicon.find(&entry.text).into_iter().map(|(word, instead)| {
                let finding = Finding::new(Code::WordToAvoid, entry.place.clone()).with("key", &*entry.key);
                finding.with("word", word).with("instead", instead)
            }));
        }
    }
}

/// What people type is no prose: search words, and examples of commands.
fn is_prose(key: &str) -> bool {
    !key.ends_with(".search") && !key.ends_with(".examples")
}

/// The terms of the language that is mistaken for this one, each with this one's. Nobody mistakes English.
fn other_terms<'s>(subject: &'s Subject<'_>, language: Language) -> Vec<(&'s str, &'s str)> {
    let other = match language {
        Language::Da => Language::Nb,
        Language::Nb => Language::Da,
        Language::En => return Vec::new(),
    };
    let (Some(own), Some(other)) = (subject.file(language, TERMS), subject.file(other, TERMS)) else {
        return Vec::new();
    };
    other.terms().filter_map(|term| Some((&*term.text, &*own.get(&term.key)?.text))).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    #[test]
    fn a_term_of_another_language_is_told() {
        let norwegian = ("i18n/nb/terms.ftl", "", "-word-leader = sjef\n");
        let used = ("i18n/nb/pack.ftl", "", "topic-patients = { -word-leader }\n");
        let with = |file, from, to, expected: &[&str]| check_edits(&[(file, from, to), norwegian, used], expected);
        let told = "1 word-to-avoid key=explain word=sjefens instead=leder";
        with("i18n/da/advice.ftl", "Forklar det", "Forklar sjefens det", &[told]);
        with("i18n/da/patients/request.ftl", "ven anmodning", "sjef anmodning", &[]);
        with("i18n/da/advice.ftl", "Forklar det", "Forklar »sjef«", &[]);
        with("i18n/en/advice.ftl", "Explain it", "Explain sjef", &[]);
    }

    #[test]
    fn a_listed_word_is_told() {
        let list = ("i18n/da/avoid.toml", "", "innlegg = \"opslag\"\n");
        let told = "1 word-to-avoid key=explain word=innlegget instead=opslag";
        check_edits(&[("i18n/da/advice.ftl", "Forklar det", "Forklar innlegget"), list], &[told]);
    }

    #[test]
    fn a_list_is_read_like_any_file_of_a_pack() {
        check("i18n/da/avoid.toml", "", "innlegg = 1\n", &["1 wrong-type wanted=string found=integer"]);
        check("i18n/da/others.toml", "", "innlegg = 1\n", &["1 orphan-text key=i18n/da/others.toml"]);
    }
}
