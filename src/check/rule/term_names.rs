//! No text has the name of a term: the library that formats texts keeps both under one name, so that the term
//! would be lost, and with it every text that uses it.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for (language, _, file) in subject.files() {
        for entry in file.entries.values().filter(|entry| !entry.key.starts_with('-') && !entry.key.contains('.')) {
            let term = format!("-{}", entry.key);
            let of_language = subject.file(language, "terms").is_some_and(|terms| terms.entries.contains_key(&term));
            if of_language || file.entries.contains_key(&term) {
                let finding = Finding::new(Code::NameOfATerm, entry.place.clone());
                report.push(finding.with("key", &entry.key).with("term", term));
            }
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
