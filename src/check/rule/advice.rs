//! Every piece of advice that is named is there.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::AdviceId;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let vocabulary = &subject.pack.vocabulary;
    let outcomes = subject.scenarios().flat_map(|scenario| &scenario.outcomes);
    let stances = || subject.guidelines().flat_map(|guideline| &guideline.stances);
    let named = vocabulary
        .matters
        .values()
        .flat_map(|matter| &matter.advice)
        .chain(vocabulary.advice.values().flat_map(|advice| &advice.before))
        .chain(outcomes.flat_map(|outcome| outcome.advice.iter().chain(&outcome.leave_out)))
        .chain(stances().flat_map(|stance| &stance.steps).map(|step| &step.advice))
        .chain(stances().flat_map(|stance| &stance.leave_out));
    for advice in named.filter(|advice| !subject.has_advice(advice)) {
        let finding = Finding::new(Code::UnknownAdvice, advice.place.clone()).with("advice", advice.as_str());
        report.push(finding.with_nearest(advice.as_str(), vocabulary.advice.keys().map(AdviceId::as_str)));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn advice_that_is_named_is_there() {
        let told = "unknown-advice advice=explian nearest=explain";
        let town = "scenarios/guidelines/town.toml";
        check("scenarios/matters.toml", r#"["explain"]"#, r#"["explain", "explian"]"#, &[&format!("10 {told}")]);
        check(
            "scenarios/patients/request.toml",
            r#"["leave-unanswered"]"#,
            r#"["leave-unanswered", "explian"]"#,
            &[&format!("23 {told}")],
        );
        check(town, r#"["leave-unanswered"]"#, r#"["explian"]"#, &[&format!("42 {told}")]);
        let steps = "steps = [{ advice = \"explain\"";
        let more = "steps = [{ advice = \"explian\", rules = [\"1.2\"] }, { advice = \"explain\"";
        check(town, steps, more, &[&format!("33 {told}")]);
    }
}
