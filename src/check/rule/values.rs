//! A pack's texts are given no values, so none of them asks for one.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::text::is_own;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let files = subject.files().filter(|(_, stem, _)| !is_own(stem));
    let entries = files.flat_map(|(.., file)| &file.entries);
    // A term is given its values where it is used.
    for entry in entries.filter(|entry| !entry.is_term()) {
        for variable in &entry.variables {
            let finding = Finding::new(Code::UnknownVariable, entry.place.clone());
            report.push(finding.with("key", &*entry.key).with("variable", *variable));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn a_text_asks_for_no_value() {
        check("i18n/en/advice.ftl", "in person", "{ $where }", &["1 unknown-variable key=explain variable=where"]);
        check("i18n/en/terms.ftl", "-leader = leader", "-leader = { $case -> \n   *[plain] leader\n }", &[]);
    }
}
