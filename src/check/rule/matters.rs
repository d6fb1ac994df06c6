//! Every matter that is named is there, and with it a general verdict for those whose guideline is silent.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::MatterId;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let raised = subject.scenarios().flat_map(|scenario| &scenario.questions).flat_map(|question| &question.options);
    let outcomes = subject.scenarios().flat_map(|scenario| &scenario.outcomes);
    let stances = subject.guidelines().flat_map(|guideline| &guideline.stances);
    let silences = subject.guidelines().flat_map(|guideline| &guideline.silences);
    let named = raised
        .flat_map(|option| &option.raises)
        .chain(outcomes.flat_map(|outcome| &outcome.matters))
        .chain(stances.flat_map(|stance| &stance.matters))
        .chain(silences.map(|silence| &silence.matter));
    for matter in named.filter(|matter| !subject.has_matter(matter)) {
        let finding = Finding::new(Code::UnknownMatter, matter.place.clone()).with("matter", matter.as_str());
        let names = subject.pack.vocabulary.matters.keys().map(MatterId::as_str);
        report.push(finding.with_nearest(matter.as_str(), names));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    const SCENARIO: &str = "scenarios/patients/request.toml";
    const TOWN: &str = "scenarios/guidelines/town.toml";

    #[test]
    fn a_matter_that_is_named_is_there() {
        let told = "unknown-matter matter=befriend-patients nearest=befriend-patient";
        let added = r#"["befriend-patient", "befriend-patients"]"#;
        check(SCENARIO, r#"["befriend-patient"]"#, added, &[&format!("22 {told}")]);
        check(TOWN, r#"["befriend-patient"]"#, added, &[&format!("30 {told}")]);
        check(
            SCENARIO,
            r#"["answer-message"]"#,
            r#"["answer-message", "x"]"#,
            &["12 unknown-matter matter=x nearest="],
        );
        let silence = "[[silence]]\nmatter = \"befriend-patients\"\n";
        check(TOWN, "", silence, &[&format!("51 {told}")]);
    }

    #[test]
    fn a_matter_without_a_verdict_is_told_once() {
        check("scenarios/matters.toml", "verdict = \"no\"\n", "", &["8 missing-key key=verdict"]);
    }
}
