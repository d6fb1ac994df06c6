//! No text has the name of a term: the library that formats texts keeps both under one name, so that the term
//! would be lost, and with it every text that uses it.

use crate::check::subject::{Subject, TERMS};
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for (language, stem, file) in subject.files() {
        let own = subject.file(language, TERMS).filter(|_| stem != TERMS);
        for term in own.into_iter().chain([file]).flat_map(|file| file.terms()) {
            let name = term.key.trim_start_matches('-');
            let message = file.get(name).map(|message| Finding::new(Code::NameOfATerm, message.place.clone()));
            report.extend(message.map(|finding| finding.with("key", name).with("term", &*term.key)));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check_edits;

    #[test]
    fn a_text_and_a_term_have_different_names() {
        let terms = ("i18n/en/terms.ftl", "-word-leader", "-leader");
        let advice = ("i18n/en/advice.ftl", "-word-leader", "-leader");
        check_edits(&[advice, terms], &["5 name-of-a-term key=leader term=-leader"]);
    }
}
