//! No `no` without something that the person can do, in any guideline, role and case.
//!
//! Which matters can be raised on the way to an outcome comes from one replay in which nothing is known. Of
//! all their combinations, one is the worst for a matter that decides: itself, together with every matter
//! whose stance leaves general advice out and asks for nothing to be done. Where there is a way forward then,
//! there is one always; so a handful of judgements stands for all combinations. Two matters that exclude each
//! other are taken as if they could be raised together.

use std::collections::BTreeSet;

use crate::check::subject::Subject;
use crate::finding::{Code, Finding, Place};
use crate::pack::guideline::OTHER;
use crate::pack::{AdviceKind, Guideline, MatterId, Outcome, Role, Scenario, Stance, Verdict, Word};
use crate::walk::{Answer, Answers, Case, End, Judgement, judge, replay};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let guidelines: Vec<Option<&Guideline>> = std::iter::once(None).chain(subject.guidelines().map(Some)).collect();
    let mut told = BTreeSet::new();
    for scenario in subject.scenarios() {
        for role in Role::ALL {
            let ends = ends(scenario, *role);
            for guideline in &guidelines {
                let case = Case { pack: subject.pack, guideline: *guideline, role: *role };
                for end in &ends {
                    let finding = of_end(case, scenario, end);
                    report.extend(finding.filter(|finding| told.insert((finding.place.clone(), end.outcome))));
                }
            }
        }
    }
}

/// Every outcome that somebody in a role can arrive at, with every matter that can be raised on the way.
fn ends(scenario: &Scenario, role: Role) -> Vec<End> {
    let asked = scenario.questions.iter().filter(|question| !question.asks_role);
    let unsure: Answers = asked.map(|question| (question.id.value.clone(), Answer::Unsure)).collect();
    replay(scenario, Some(role), &unsure).ends
}

fn of_end(case: Case<'_>, scenario: &Scenario, end: &End) -> Option<Finding> {
    let outcome = &scenario.outcomes[end.outcome];
    let can_be_raised = || end.raised.iter().chain(&end.maybe_raised);
    let own_no = |matter: &MatterId| stance(case, matter).is_some_and(|stance| *stance.verdict == Verdict::No);
    let deciding: Vec<Option<&MatterId>> = can_be_raised().filter(|matter| own_no(matter)).map(Some).collect();
    if deciding.is_empty() && !outcome.matters.iter().any(|matter| own_no(matter) || general_no(case, matter)) {
        return None;
    }
    let is_bad = |matter: &&MatterId| stance(case, matter).is_some_and(|stance| takes_away(case, stance));
    let bad: Vec<&MatterId> = can_be_raised().filter(is_bad).collect();
    for decides in std::iter::once(None).chain(deciding) {
        for more in [&[][..], &bad].into_iter().take(1 + usize::from(!bad.is_empty())) {
            let raised: Vec<&MatterId> = decides.into_iter().chain(more.iter().copied()).collect();
            let judgement = judge(case, outcome, &raised);
            if judgement.verdict == Verdict::No && !judgement.has_way_forward(case) {
                return Some(finding(case, scenario, outcome, &judgement));
            }
        }
    }
    None
}

fn general_no(case: Case<'_>, matter: &MatterId) -> bool {
    case.pack.vocabulary.matters.get(matter).is_some_and(|matter| matter.verdict == Verdict::No)
}

fn stance<'p>(case: Case<'p>, matter: &MatterId) -> Option<&'p Stance> {
    case.guideline.filter(|guideline| guideline.is_for(case.role))?.stance(matter, case.role)
}

/// Whether a stance can only make things worse: it leaves advice out and asks for nothing to be done.
fn takes_away(case: Case<'_>, stance: &Stance) -> bool {
    let vocabulary = &case.pack.vocabulary;
    let to_do = |advice| vocabulary.kind(advice) == Some(AdviceKind::Do) && vocabulary.fits(advice, case.role);
    // Where something has happened already, the answer is no longer a no.
    *stance.verdict != Verdict::ActNow
        && !stance.leave_out.is_empty()
        && !stance.steps.iter().any(|step| to_do(&step.advice.value))
}

fn finding(case: Case<'_>, scenario: &Scenario, outcome: &Outcome, judgement: &Judgement<'_>) -> Finding {
    let place: Place = judgement.stances.first().map_or(&outcome.id.place, |stance| &stance.verdict.place).clone();
    Finding::new(Code::NoWayForward, place)
        .with("guideline", case.guideline.map_or(OTHER, |guideline| guideline.id.as_str()))
        .with("role", case.role.as_str())
        .with("scenario", scenario.id.as_str())
        .with("outcome", outcome.id.as_str())
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    const TOWN: &str = "scenarios/guidelines/town.toml";
    const KEEP_EXPLAIN: (&str, &str, &str) = (
        "scenarios/patients/request.toml",
        "matters = [\"answer-message\"]",
        "matters = [\"answer-message\"]\nadvice = [\"explain\"]",
    );
    const STEP: &str = r#"steps = [{ advice = "explain", rules = ["1.2"] }]"#;

    #[test]
    fn a_stance_that_says_no_says_what_one_can_do() {
        check(
            TOWN,
            STEP,
            r#"steps = [{ advice = "leave-unanswered", rules = ["1.2"] }]"#,
            &["31 no-way-forward guideline=town role=employee scenario=request outcome=request"],
        );
    }

    #[test]
    fn general_advice_is_a_way_forward_unless_it_is_left_out() {
        let know = r#"steps = [{ advice = "know-rights", rules = ["1.2"] }]"#;
        let outcome =
            ("scenarios/patients/request.toml", r#"["leave-unanswered"]"#, r#"["leave-unanswered", "explain"]"#);
        let told = "31 no-way-forward guideline=town role=employee scenario=request outcome=request";
        check_edits(&[(TOWN, STEP, know), outcome], &[]);
        let left_out = format!("{know}\nleave-out = [\"explain\"]");
        let told_leader = told;
        check_edits(&[(TOWN, STEP, &left_out), outcome], &[told_leader]);
        // Left out only where a message was raised too: the worst case counts.
        let by_other = (TOWN, r#"leave-out = ["leave-unanswered"]"#, r#"leave-out = ["explain"]"#);
        check_edits(&[(TOWN, STEP, know), outcome, by_other], &[told]);
    }

    #[test]
    fn a_general_no_has_a_way_forward_too() {
        check_edits(
            &[("scenarios/matters.toml", r#"["explain"]"#, r#"["know-rights"]"#), KEEP_EXPLAIN],
            &["scenarios/patients/request.toml:25 no-way-forward guideline=other role=employee scenario=request \
               outcome=picture"],
        );
    }
}
