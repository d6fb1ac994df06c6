//! Somebody's approval comes first only where the verdict says so, and then some step says whose.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::{AdviceKind, Guideline, Pack, Stance, Step, Strength, Verdict};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for guideline in subject.guidelines() {
        for stance in &guideline.stances {
            match *stance.verdict {
                Verdict::AskFirst => report.extend(nobody_to_ask(subject, stance)),
                Verdict::Yes | Verdict::YesIf => report.extend(required(subject.pack, guideline, stance)),
                Verdict::No | Verdict::ActNow => {}
            }
        }
    }
}

/// A stance that says to ask first has a step to turn to somebody, or to do the asking.
fn nobody_to_ask(subject: &Subject<'_>, stance: &Stance) -> Option<Finding> {
    let asks = |step: &Step| {
        let kind = subject.pack.vocabulary.kind(&step.advice);
        kind.map_or(subject.has_advice(&step.advice), |kind| matches!(kind, AdviceKind::Contact | AdviceKind::Do))
    };
    let finding = || Finding::new(Code::AskWhom, stance.verdict.place.clone()).with("stance", stance.id.as_str());
    (!stance.steps.iter().any(asks)).then(finding)
}

/// Somebody to turn to by duty, where the reader was told that the decision is theirs.
fn required(pack: &Pack, guideline: &Guideline, stance: &Stance) -> Vec<Finding> {
    let is_duty = |step: &&Step| {
        let strength = step.rules.first().and_then(|rule| guideline.rule(rule)).map(|rule| rule.strength);
        pack.vocabulary.kind(&step.advice) == Some(AdviceKind::Contact)
            && strength == Some(Strength::Must)
            && step.reading.is_none()
    };
    let finding = |step: &Step| {
        let finding = Finding::new(Code::ApprovalNotAsked, step.advice.place.clone());
        finding.with("advice", step.advice.as_str()).with("stance", stance.id.as_str())
    };
    stance.steps.iter().filter(is_duty).map(finding).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    const TOWN: &str = "scenarios/guidelines/town.toml";

    #[test]
    fn asking_first_says_whom() {
        let stance = "verdict = \"yes-if\"\nrules = [\"1.3\"]";
        let asking = "verdict = \"ask-first\"\nrules = [\"1.2\", \"1.3\"]";
        check(TOWN, stance, asking, &["39 ask-whom stance=may-answer"]);
        let step =
            (TOWN, r#"{ advice = "know-rights", rules = ["1.4"] }"#, r#"{ advice = "leader", rules = ["1.2"] }"#);
        check_edits(&[(TOWN, stance, asking), step, KEEP_KNOWN], &[]);
    }

    /// Keeps `know-rights` in use.
    const KEEP_KNOWN: (&str, &str, &str) =
        ("scenarios/patients/request.toml", r#"["leave-unanswered"]"#, r#"["leave-unanswered", "know-rights"]"#);

    #[test]
    fn a_decision_of_ones_own_needs_no_approval() {
        let step = r#"{ advice = "know-rights", rules = ["1.4"] }"#;
        let must = (TOWN, "strength = \"should\"\n", "strength = \"must\"\n");
        let contact = |reading| (TOWN, step, reading);
        check_edits(
            &[must, contact(r#"{ advice = "leader", rules = ["1.2"] }"#), KEEP_KNOWN],
            &["41 approval-not-asked advice=leader stance=may-answer"],
        );
        check_edits(&[must, contact(r#"{ advice = "leader", rules = ["1.2"], reading = "So." }"#), KEEP_KNOWN], &[]);
    }
}
