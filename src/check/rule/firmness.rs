//! Nothing is firmer than the rule it rests on, unless a `reading` says which reading makes it so.
//!
//! The strength that a reader sees is the leading rule's, so what has to be justified is a *kind* of answer
//! that this strength does not carry. What carries which verdict:
//!
//! | verdict | carried by | because |
//! | --- | --- | --- |
//! | `yes` | `may` | a permission is a permission; nothing else gives one |
//! | `yes-if` | anything | it leaves the decision with the reader, whatever the conditions rest on |
//! | `ask-first` | `must`, `must-not`, `should`, `should-not` | asking first is a duty or an advice, never merely allowed |
//! | `no` | `must-not`, `should-not` | only what speaks against an act says no to it |
//! | `act-now` | `must`, `must-not`, `should`, `should-not`, `may` | something is there to be done or undone; thinking over is not acting |
//!
//! A step to do, to leave undone or to contact somebody is carried by everything but `informs`: the strength
//! shown with it says how firmly. Something to know is carried by anything.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::{AdviceKind, At, Guideline, Pack, RuleId, Stance, Step, Strength, Verdict, Word};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for guideline in subject.guidelines() {
        for stance in &guideline.stances {
            report.extend(of_verdict(guideline, stance));
            report.extend(stance.steps.iter().filter_map(|step| of_step(subject.pack, guideline, step)));
        }
    }
}

fn of_verdict(guideline: &Guideline, stance: &Stance) -> Option<Finding> {
    let (rule, strength) = leading(guideline, &stance.rules)?;
    let finding = || {
        let finding = Finding::new(Code::FirmerThanRule, stance.verdict.place.clone());
        finding.with("verdict", stance.verdict.as_str()).with("rule", rule.as_str()).with("strength", strength.as_str())
    };
    (!carries_verdict(strength, *stance.verdict) && !is_explained(&stance.reading)).then(finding)
}

fn of_step(pack: &Pack, guideline: &Guideline, step: &Step) -> Option<Finding> {
    let (rule, strength) = leading(guideline, &step.rules)?;
    let kind = pack.vocabulary.kind(&step.advice)?;
    let finding = || {
        let finding = Finding::new(Code::StepFirmerThanRule, step.advice.place.clone());
        finding.with("advice", step.advice.as_str()).with("rule", rule.as_str()).with("strength", strength.as_str())
    };
    (!carries_step(strength, kind) && !is_explained(&step.reading)).then(finding)
}

fn carries_verdict(strength: Strength, verdict: Verdict) -> bool {
    use Strength::{May, Must, MustNot, Should, ShouldNot};
    match verdict {
        Verdict::Yes => strength == May,
        Verdict::YesIf => true,
        Verdict::AskFirst => matches!(strength, Must | MustNot | Should | ShouldNot),
        Verdict::No => matches!(strength, MustNot | ShouldNot),
        Verdict::ActNow => matches!(strength, Must | MustNot | Should | ShouldNot | May),
    }
}

fn carries_step(strength: Strength, kind: AdviceKind) -> bool {
    kind == AdviceKind::Know || strength != Strength::Informs
}

fn leading<'g>(guideline: &'g Guideline, rules: &'g [At<RuleId>]) -> Option<(&'g RuleId, Strength)> {
    let rule = rules.first()?;
    Some((&rule.value, guideline.rule(rule)?.strength))
}

fn is_explained(reading: &Option<String>) -> bool {
    reading.as_ref().is_some_and(|reading| !reading.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fixture::check;

    const TOWN: &str = "scenarios/guidelines/town.toml";

    #[test]
    fn a_firmer_verdict_has_a_reading() {
        let (from, told) = ("rules = [\"1.1\"]\n", "31 firmer-than-rule verdict=no rule=1.2 strength=should");
        check(TOWN, from, "rules = [\"1.2\", \"1.1\"]\n", &[told]);
        check(TOWN, from, "rules = [\"1.2\", \"1.1\"]\nreading = \"So.\"\n", &[]);
        check(TOWN, from, "rules = [\"1.2\", \"1.1\"]\nreading = \" \"\n", &[told]);
    }

    #[test]
    fn a_firmer_step_has_a_reading() {
        let step = r#"rules = ["1.2"] }"#;
        let told = "33 step-firmer-than-rule advice=explain rule=1.4 strength=informs";
        check(TOWN, step, r#"rules = ["1.4", "1.2"] }"#, &[told]);
        check(TOWN, step, r#"rules = ["1.4", "1.2"], reading = "So." }"#, &[]);
    }

    #[test]
    fn what_carries_what() {
        let carried = |verdict| -> String {
            let carried = Strength::ALL.iter().filter(|strength| carries_verdict(**strength, verdict));
            carried.map(|strength| strength.as_str()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(carried(Verdict::Yes), "may");
        assert_eq!(carried(Verdict::YesIf), "must must-not should should-not may consider informs");
        assert_eq!(carried(Verdict::AskFirst), "must must-not should should-not");
        assert_eq!(carried(Verdict::No), "must-not should-not");
        assert_eq!(carried(Verdict::ActNow), "must must-not should should-not may");
    }
}
