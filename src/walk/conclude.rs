//! From a position to one verdict, also where "I don't know" left more than one way open.

use crate::pack::{AdviceId, MatterId, RuleId, Scenario, Verdict};

use super::judge::{Basis, Case, Judgement, StepOf, judge};
use super::replay::{End, Position};
use super::state::add;

/// What can be said at a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion<'p> {
    /// The verdict of all branches where they agree; else `act-now` if any says so, else `ask-first`.
    pub verdict: Verdict,
    /// The firmest ground that any branch stands on.
    pub basis: Basis,
    /// What may be the case: one branch, unless something is not known.
    pub branches: Vec<Branch<'p>>,
    /// What every branch that counts asks for.
    pub steps: Vec<StepOf<'p>>,
    /// omtanke's own advice that has to come before some step, because it would be too late afterwards.
    pub first: Vec<&'p AdviceId>,
    /// The rest of omtanke's own advice in every branch that counts.
    pub general: Vec<&'p AdviceId>,
    /// Contacts in doubt that do not fit what may be the case.
    pub left_out: Vec<&'p AdviceId>,
    /// Matters that some branch leaves unsettled.
    pub silent: Vec<&'p MatterId>,
    /// The nearest that the own guideline says on those.
    pub near: Vec<&'p RuleId>,
}

/// One thing that may be the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch<'p> {
    /// The outcome's index.
    pub outcome: usize,
    /// What is said then.
    pub judgement: Judgement<'p>,
}

impl Conclusion<'_> {
    /// Whether all branches have one verdict.
    pub fn agrees(&self) -> bool {
        self.branches.iter().all(|branch| branch.judgement.verdict == self.verdict)
            && self.branches.windows(2).all(|two| two[0].judgement.verdict == two[1].judgement.verdict)
    }

    /// The judgement that speaks for all: that of the only branch, or of the first where every branch rests
    /// on the same deciding stance, or on the same matter where there is none.
    pub fn spokesman(&self) -> Option<&Judgement<'_>> {
        let first = &self.branches.first()?.judgement;
        let ground = |judgement: &Judgement<'_>| {
            (judgement.stances.first().map(|stance| stance.id.value.clone()), judgement.basis)
        };
        let same = self.branches.iter().all(|branch| {
            let judgement = &branch.judgement;
            ground(judgement) == ground(first) && (judgement.basis == Basis::Own || judgement.matter == first.matter)
        });
        same.then_some(first)
    }
}

/// What can be said at a position; `None` while a question is open.
pub fn conclude<'p>(case: Case<'p>, scenario: &'p Scenario, position: &'p Position) -> Option<Conclusion<'p>> {
    if !position.is_complete() {
        return None;
    }
    let branches: Vec<Branch<'p>> = position.ends.iter().flat_map(|end| branches(case, scenario, end)).collect();
    let first = branches.first()?.judgement.verdict;
    let agree = branches.iter().all(|branch| branch.judgement.verdict == first);
    let any_now = branches.iter().any(|branch| branch.judgement.verdict == Verdict::ActNow);
    let verdict = match (agree, any_now) {
        (true, _) => first,
        (false, true) => Verdict::ActNow,
        (false, false) => Verdict::AskFirst,
    };
    // Where something may have happened already, its steps are taken without waiting for the answer.
    let count = |branch: &&Branch<'_>| agree || !any_now || branch.judgement.verdict == Verdict::ActNow;
    let counted: Vec<&Branch<'p>> = branches.iter().filter(count).collect();
    let steps = common_steps(&counted);
    let is_first = |advice: &&AdviceId| comes_first(case, advice, &steps);
    let (first, general) = common_advice(&counted).into_iter().partition(is_first);
    let left_out = counted.iter().flat_map(|branch| &scenario.outcomes[branch.outcome].leave_out);
    let left_out = left_out.map(|advice| &advice.value).collect();
    let (mut silent, mut near) = (Vec::new(), Vec::new());
    for branch in &branches {
        branch.judgement.silent.iter().for_each(|matter| add(&mut silent, matter));
        branch.judgement.near.iter().for_each(|rule| add(&mut near, rule));
    }
    // What an answer rests on is not at the same time only close by.
    near.retain(|rule| branches.iter().all(|branch| !branch.judgement.rules().contains(rule)));
    let basis = branches.iter().map(|branch| branch.judgement.basis).min()?;
    Some(Conclusion { verdict, basis, steps, first, general, left_out, silent, near, branches })
}

/// An outcome with the matters that are raised for sure, and once more with each matter that may be raised
/// and makes the verdict another. Only the strictest stance counts, so no combination can say anything else.
fn branches<'p>(case: Case<'p>, scenario: &'p Scenario, end: &'p End) -> Vec<Branch<'p>> {
    let outcome = &scenario.outcomes[end.outcome];
    let sure: Vec<&MatterId> = end.raised.iter().collect();
    let mut branches = vec![Branch { outcome: end.outcome, judgement: judge(case, outcome, &sure) }];
    for maybe in &end.maybe_raised {
        let mut raised = sure.clone();
        raised.push(maybe);
        let judgement = judge(case, outcome, &raised);
        if branches.iter().all(|branch| branch.judgement.verdict != judgement.verdict) {
            branches.push(Branch { outcome: end.outcome, judgement });
        }
    }
    branches
}

/// Whether advice has to be taken before some step, and no step before it.
pub(super) fn comes_first(case: Case<'_>, advice: &AdviceId, steps: &[StepOf<'_>]) -> bool {
    let vocabulary = &case.pack.vocabulary;
    vocabulary.comes_before(advice, steps.iter().map(|step| step.advice))
        && steps.iter().all(|step| !vocabulary.comes_before(step.advice, [advice].into_iter()))
}

fn common_steps<'p>(branches: &[&Branch<'p>]) -> Vec<StepOf<'p>> {
    let Some((first, rest)) = branches.split_first() else { return Vec::new() };
    let mut steps = first.judgement.steps.clone();
    steps.retain(|step| {
        rest.iter().all(|branch| branch.judgement.steps.iter().any(|other| other.advice == step.advice))
    });
    steps
}

fn common_advice<'p>(branches: &[&Branch<'p>]) -> Vec<&'p AdviceId> {
    let Some((first, rest)) = branches.split_first() else { return Vec::new() };
    let mut general = first.judgement.general.clone();
    general.retain(|advice| rest.iter().all(|branch| branch.judgement.general.contains(advice)));
    general
}
