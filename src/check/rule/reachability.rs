//! Some answer leads to every question, and some answer to every outcome.

use crate::check::reach::reach;
use crate::check::subject::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for scenario in subject.scenarios() {
        let reach = reach(scenario);
        for (question, _) in scenario.questions.iter().zip(&reach.questions).filter(|(_, reached)| !**reached) {
            let finding = Finding::new(Code::UnreachableQuestion, question.id.place.clone());
            report.push(finding.with("question", question.id.as_str()));
        }
        for (outcome, _) in scenario.outcomes.iter().zip(&reach.outcomes).filter(|(_, reached)| !**reached) {
            let finding = Finding::new(Code::UnreachableOutcome, outcome.id.place.clone());
            report.push(finding.with("outcome", outcome.id.as_str()));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    const SCENARIO: &str = "scenarios/patients/request.toml";

    #[test]
    fn an_outcome_that_nothing_leads_to_is_told() {
        check(SCENARIO, r#"end = "colleague""#, r#"end = "picture""#, &["28 unreachable-outcome outcome=colleague"]);
    }

    #[test]
    fn a_question_that_nothing_leads_to_is_told_with_what_lies_behind_it() {
        check(
            SCENARIO,
            r#"ask = "more""#,
            r#"end = "picture""#,
            &["9 unreachable-question question=more", "21 unreachable-outcome outcome=request"],
        );
    }
}
