//! Whom to turn to in doubt: each is advice of the kind `contact`.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::{AdviceId, AdviceKind};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let of_guidelines = subject.guidelines().flat_map(|guideline| &guideline.in_doubt);
    let vocabulary = &subject.pack.vocabulary;
    for contact in subject.pack.shelf.in_doubt.iter().chain(of_guidelines.map(|contact| &contact.contact)) {
        let finding = |code| Finding::new(code, contact.place.clone()).with("advice", contact.as_str());
        if !subject.has_advice(contact) {
            let names = vocabulary.advice.keys().map(AdviceId::as_str);
            report.push(finding(Code::UnknownAdvice).with_nearest(contact.as_str(), names));
        } else if vocabulary.kind(contact).is_some_and(|kind| kind != AdviceKind::Contact) {
            report.push(finding(Code::NotAContact));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn contacts_are_contacts() {
        let (pack, town) = ("scenarios/pack.toml", "scenarios/guidelines/town.toml");
        check(pack, r#"["leader"]"#, r#"["explain"]"#, &["5 not-a-contact advice=explain"]);
        check(pack, r#"["leader"]"#, r#"["leaders"]"#, &["5 unknown-advice advice=leaders nearest=leader"]);
        check(town, r#"contact = "leader""#, r#"contact = "explain""#, &["6 not-a-contact advice=explain"]);
    }
}
