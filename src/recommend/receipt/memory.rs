//! What a receipt remembers of the advice, and what can be told from that when the content has changed.
//!
//! It holds the verdict, and a sum over the ground, the rules with their strengths, and the steps. Where the sum is
//! another now, there is a difference. The sum does not say which; but few things can differ: a rule is new or
//! gone or has another strength, a step is new or gone. Each would change the sum in its own way, so up to three
//! at once are looked for among all that could be. Words are not in it, for a code is opened in any language.

use std::collections::{BTreeMap, BTreeSet};

use crate::pack::{AdviceId, Guideline, Pack, RuleId, Strength, Word};
use crate::walk::{Basis, Conclusion};

use super::{Receipt, SUM_BITS, hash};

/// Something that advice is made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Ground(Basis),
    Rule(RuleId, Strength),
    /// A step that the organisation asks for.
    Step(AdviceId),
    /// A step that omtanke suggests.
    Suggestion(AdviceId),
}

/// One thing that differs between the advice when a receipt was made and now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::recommend) enum Difference {
    /// The ground was this one.
    Ground(Basis),
    /// A rule that did not count.
    NewRule(RuleId),
    /// A rule that counted, and does no longer.
    GoneRule(RuleId),
    /// A rule that had this strength.
    Strength(RuleId, Strength),
    /// A step of the organisation's that was not there.
    NewStep(AdviceId),
    /// A step of the organisation's that was there.
    GoneStep(AdviceId),
    /// A suggestion of omtanke's that was not there.
    NewSuggestion(AdviceId),
    /// A suggestion of omtanke's that was there.
    GoneSuggestion(AdviceId),
}

impl Part {
    fn number(&self) -> u64 {
        let text = match self {
            Self::Ground(basis) => format!("ground {}", basis.as_str()),
            Self::Rule(rule, strength) => format!("rule {rule} {}", strength.as_str()),
            Self::Step(advice) => format!("step {advice}"),
            Self::Suggestion(advice) => format!("suggestion {advice}"),
        };
        hash(&text, SUM_BITS)
    }
}

/// The sum over a conclusion.
pub(super) fn sum(conclusion: &Conclusion<'_>, guideline: Option<&Guideline>) -> u64 {
    parts(conclusion, guideline).iter().fold(0, |sum, part| sum ^ part.number())
}

fn parts(conclusion: &Conclusion<'_>, guideline: Option<&Guideline>) -> BTreeSet<Part> {
    let of_stances = conclusion.branches.iter().flat_map(|branch| branch.judgement.rules());
    let of_steps = conclusion.steps.iter().flat_map(|step| step.rules.iter().copied());
    let rules = of_stances.chain(of_steps).filter_map(|id| Some(Part::Rule(id.clone(), guideline?.rule(id)?.strength)));
    let steps = conclusion.steps.iter().map(|step| Part::Step(step.advice.clone()));
    let suggestions = conclusion.first.iter().chain(&conclusion.general).map(|id| Part::Suggestion((*id).clone()));
    rules.chain(steps).chain(suggestions).chain([Part::Ground(conclusion.basis)]).collect()
}

/// What differs, besides the verdict, between the advice when a receipt was made and a conclusion now. `None` where
/// that cannot be told: more than three things do, or something that the pack no longer has.
pub(in crate::recommend) fn differences(
    receipt: &Receipt,
    conclusion: &Conclusion<'_>,
    pack: &Pack,
    guideline: Option<&Guideline>,
) -> Option<Vec<Difference>> {
    let now = parts(conclusion, guideline);
    let changed = receipt.sum() ^ sum(conclusion, guideline);
    let could_be = could_be(&now, pack, guideline);
    if changed == 0 { Some(Vec::new()) } else { explained(changed, &could_be) }
}

/// Everything that could differ by itself, with how it changes the sum.
fn could_be(now: &BTreeSet<Part>, pack: &Pack, guideline: Option<&Guideline>) -> Vec<(u64, Difference)> {
    let mut all = Vec::new();
    for part in now {
        let number = part.number();
        match part {
            Part::Ground(basis) => {
                let others = Basis::ALL.into_iter().filter(|other| other != basis);
                all.extend(others.map(|then| (number ^ Part::Ground(then).number(), Difference::Ground(then))));
            }
            Part::Rule(rule, strength) => {
                all.push((number, Difference::NewRule(rule.clone())));
                for then in Strength::ALL.iter().copied().filter(|then| then != strength) {
                    let change = number ^ Part::Rule(rule.clone(), then).number();
                    all.push((change, Difference::Strength(rule.clone(), then)));
                }
            }
            Part::Step(advice) => all.push((number, Difference::NewStep(advice.clone()))),
            Part::Suggestion(advice) => all.push((number, Difference::NewSuggestion(advice.clone()))),
        }
    }
    let gone = |part: Part, difference| (!now.contains(&part)).then(|| (part.number(), difference));
    for rule in guideline.iter().flat_map(|guideline| &guideline.rules) {
        let id = &rule.id.value;
        all.extend(gone(Part::Rule(id.clone(), rule.strength), Difference::GoneRule(id.clone())));
    }
    for id in pack.vocabulary.advice.keys() {
        all.extend(gone(Part::Step(id.clone()), Difference::GoneStep(id.clone())));
        all.extend(gone(Part::Suggestion(id.clone()), Difference::GoneSuggestion(id.clone())));
    }
    all
}

/// The fewest things, three at most, that together change the sum so. Where there are several such, none is told.
fn explained(changed: u64, could_be: &[(u64, Difference)]) -> Option<Vec<Difference>> {
    let by_number: BTreeMap<u64, usize> = could_be.iter().enumerate().map(|(at, (number, _))| (*number, at)).collect();
    let with_last = |chosen: &[usize]| {
        let rest = chosen.iter().fold(changed, |rest, at| rest ^ could_be[*at].0);
        let last = by_number.get(&rest).filter(|last| !chosen.contains(last))?;
        Some(chosen.iter().chain([last]).copied().collect::<BTreeSet<usize>>())
    };
    let ones = 0..could_be.len();
    let twos = ones.clone().flat_map(|one| (one + 1..could_be.len()).map(move |two| [one, two]));
    let mut found: BTreeSet<BTreeSet<usize>> = with_last(&[]).into_iter().collect();
    if found.is_empty() {
        found = ones.filter_map(|one| with_last(&[one])).collect();
    }
    if found.is_empty() {
        found = twos.filter_map(|two| with_last(&two)).collect();
    }
    let only = found.pop_first().filter(|_| found.is_empty())?;
    let told: BTreeSet<Difference> = only.into_iter().map(|at| could_be[at].1.clone()).collect();
    Some(told.into_iter().collect())
}
