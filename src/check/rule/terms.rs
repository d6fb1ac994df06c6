//! Every term or text that a text uses is there in the same language.

use crate::check::subject::{Subject, TERMS};
use crate::finding::{Code, Finding};
use crate::text::Language;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for (language, _, file) in subject.files() {
        for entry in &file.entries {
            let is_there = |name: &str| file.has(name) || name.starts_with('-') && is_term(subject, language, name);
            let unknown = entry.references.iter().map(|reference| reference.name).filter(|name| !is_there(name));
            report.extend(unknown.map(|name| {
                let finding = Finding::new(Code::UnknownTerm, entry.place.clone()).with("key", &*entry.key);
                finding.with("term", name).with_nearest(name, names(subject, language))
            }));
        }
    }
}

/// Whether a term is there, or may be there in a file that is broken.
fn is_term(subject: &Subject<'_>, language: Language, name: &str) -> bool {
    subject.file(language, TERMS).is_some_and(|terms| terms.has(name) || !subject.is_whole(terms.path))
}

fn names<'s>(subject: &'s Subject<'_>, language: Language) -> impl Iterator<Item = &'s str> {
    subject.file(language, TERMS).into_iter().flat_map(|terms| &terms.entries).map(|entry| &*entry.key)
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn a_term_that_is_used_is_there() {
        let file = "i18n/da/advice.ftl";
        check(file, "", "# No term of the file.\n", &[]);
        check(
            file,
            "Tal med din { -word-leader }.",
            "Tal med din { -word-leader } og { -laeder }.",
            &["5 unknown-term key=leader term=-laeder nearest=-word-leader"],
        );
        check(file, "når I ses", "{ when }", &["1 unknown-term key=explain term=when nearest="]);
        check(file, "når I ses", "{ know-rights }", &[]);
    }
}
