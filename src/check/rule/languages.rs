//! The languages that a pack promises: at least one, and only those that there are.

use crate::check::subject::{Subject, language_of};
use crate::finding::{Code, Finding, Place};
use crate::pack::shelf;
use crate::text::Language;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let promised = &subject.pack.shelf.languages;
    if promised.is_empty() && subject.is_whole(shelf::FILE) {
        report.push(Finding::new(Code::Empty, Place::file(shelf::FILE)).with("key", "languages"));
    }
    let all = Language::ALL.map(Language::tag);
    for tag in promised.iter().filter(|tag| language_of(tag).is_none()) {
        let finding = Finding::new(Code::UnknownValue, tag.place.clone()).with("value", tag.value.as_str());
        report.push(finding.with_nearest(tag, all).with("all", all.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn a_pack_promises_languages_that_there_are() {
        let file = "scenarios/pack.toml";
        check(file, r#""da"]"#, r#""da", "no"]"#, &["3 unknown-value value=no nearest=nb all=da, nb, en"]);
        check(file, r#"["en", "da"]"#, "[]", &["1 empty key=languages"]);
    }
}
