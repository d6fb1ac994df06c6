//! One outcome seen with one guideline and one role: the verdict, what it rests on, and the steps.

use crate::pack::kind::AdviceKind;
use crate::pack::{AdviceId, Guideline, MatterId, Outcome, Pack, Role, RuleId, Stance, Verdict, Vocabulary};

use super::state::add;

/// What a recommendation is made for: a guideline of the pack, or none ("other"), and a role.
#[derive(Clone, Copy, Debug)]
pub struct Case<'p> {
    /// The pack.
    pub pack: &'p Pack,
    /// The own organisation's guideline; `None` for "other".
    pub guideline: Option<&'p Guideline>,
    /// The role.
    pub role: Role,
}

/// On what ground a verdict stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The own guideline takes a stance.
    Own,
    /// The own guideline says nothing on any of the matters.
    OwnSilent,
    /// The own guideline does not speak to this role.
    NotAddressed,
    /// There is no own guideline.
    NoGuideline,
}

impl Basis {
    /// Every ground, the firmest first.
    pub const ALL: [Self; 4] = [Self::Own, Self::OwnSilent, Self::NotAddressed, Self::NoGuideline];

    /// The text form, as in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::OwnSilent => "own-silent",
            Self::NotAddressed => "not-addressed",
            Self::NoGuideline => "no-guideline",
        }
    }
}

/// Advice that own stances ask for, and the rules behind it, the leading one first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepOf<'p> {
    /// The advice.
    pub advice: &'p AdviceId,
    /// The rules.
    pub rules: Vec<&'p RuleId>,
}

/// One outcome seen with one guideline and one role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement<'p> {
    /// The verdict.
    pub verdict: Verdict,
    /// On what ground it stands.
    pub basis: Basis,
    /// The matter that decides: the one with the strictest stance, or the leading one.
    pub matter: &'p MatterId,
    /// The own stances, the deciding one first; empty unless the basis is `own`.
    pub stances: Vec<&'p Stance>,
    /// What the own stances ask for, the deciding one's first, each advice once.
    pub steps: Vec<StepOf<'p>>,
    /// omtanke's own advice that fits the role and the outcome and that no own stance speaks against or asks
    /// for itself; what has to come before other advice of omtanke's stands first.
    pub general: Vec<&'p AdviceId>,
    /// Matters on which the own guideline is silent.
    pub silent: Vec<&'p MatterId>,
    /// The nearest it says on those.
    pub near: Vec<&'p RuleId>,
}

/// Judges an outcome, with the matters raised on the way to it.
pub fn judge<'p>(case: Case<'p>, outcome: &'p Outcome, raised: &[&'p MatterId]) -> Judgement<'p> {
    let mut matters: Vec<&MatterId> = Vec::new();
    for matter in outcome.matters.iter().map(|matter| &matter.value).chain(raised.iter().copied()) {
        add(&mut matters, &matter);
    }
    let speaks = case.guideline.filter(|guideline| guideline.is_for(case.role));
    let found: Vec<(&MatterId, Option<&Stance>)> = matters
        .iter()
        .map(|matter| (*matter, speaks.and_then(|guideline| guideline.stance(matter, case.role))))
        .collect();
    let silent: Vec<&MatterId> =
        found.iter().filter(|(_, stance)| stance.is_none()).map(|(matter, _)| *matter).collect();
    let stances = in_order(&found);
    let near = speaks.map(|guideline| near(guideline, &silent)).unwrap_or_default();
    let leading = matters.first().copied().unwrap_or(&outcome.matters[0].value);
    let general_verdict = case.pack.vocabulary.matters.get(leading).map_or(Verdict::AskFirst, |matter| matter.verdict);
    let basis = match (case.guideline, speaks, stances.is_empty()) {
        (None, ..) => Basis::NoGuideline,
        (_, None, _) => Basis::NotAddressed,
        (_, _, true) => Basis::OwnSilent,
        (_, _, false) => Basis::Own,
    };
    let steps = steps(case, &stances);
    Judgement {
        verdict: stances.first().map_or(general_verdict, |stance| stance.verdict.value),
        basis,
        matter: found
            .iter()
            .find(|(_, stance)| stance.is_some() && *stance == stances.first().copied())
            .map_or(leading, |(matter, _)| matter),
        general: general(case, outcome, &silent, &stances, &steps),
        steps,
        stances,
        silent,
        near,
    }
}

/// The stances, each once, the strictest first and otherwise in the order of the matters.
fn in_order<'p>(found: &[(&'p MatterId, Option<&'p Stance>)]) -> Vec<&'p Stance> {
    let mut stances: Vec<&Stance> = Vec::new();
    for stance in found.iter().filter_map(|(_, stance)| *stance) {
        add(&mut stances, &stance);
    }
    let strictest = stances.iter().map(|stance| stance.verdict.value).max();
    if let Some(at) = stances.iter().position(|stance| Some(stance.verdict.value) == strictest) {
        stances[..=at].rotate_right(1);
    }
    stances
}

fn steps<'p>(case: Case<'p>, stances: &[&'p Stance]) -> Vec<StepOf<'p>> {
    let mut steps: Vec<StepOf<'p>> = Vec::new();
    for step in stances.iter().flat_map(|stance| &stance.steps) {
        if !case.pack.vocabulary.fits(&step.advice, case.role) {
            continue;
        }
        let rules = step.rules.iter().map(|rule| &rule.value);
        match steps.iter_mut().find(|there| *there.advice == step.advice.value) {
            Some(there) => rules.for_each(|rule| add(&mut there.rules, &rule)),
            None => steps.push(StepOf { advice: &step.advice, rules: rules.collect() }),
        }
    }
    steps
}

fn general<'p>(
    case: Case<'p>,
    outcome: &'p Outcome,
    silent: &[&MatterId],
    stances: &[&Stance],
    steps: &[StepOf<'_>],
) -> Vec<&'p AdviceId> {
    let vocabulary = &case.pack.vocabulary;
    let of_matters =
        silent.iter().filter_map(|matter| vocabulary.matters.get(*matter)).flat_map(|matter| &matter.advice);
    let mut general: Vec<&AdviceId> = Vec::new();
    for advice in of_matters.chain(&outcome.advice).map(|advice| &advice.value) {
        let mut leaves_out = stances.iter().flat_map(|stance| &stance.leave_out).chain(&outcome.leave_out);
        let left_out = leaves_out.any(|out| out.value == *advice);
        let is_step = steps.iter().any(|step| step.advice == advice);
        if !left_out && !is_step && vocabulary.fits(advice, case.role) {
            add(&mut general, &advice);
        }
    }
    in_turn(vocabulary, &general)
}

/// Advice as it was given, with what has to come before a piece of it moved ahead of that piece.
fn in_turn<'p>(vocabulary: &Vocabulary, given: &[&'p AdviceId]) -> Vec<&'p AdviceId> {
    let mut ordered = Vec::with_capacity(given.len());
    for advice in given {
        let mut path = vec![*advice];
        while let Some(last) = path.last().copied() {
            let is_due = |one: &&&AdviceId| {
                !ordered.contains(*one) && !path.contains(one) && vocabulary.comes_before(one, [last].into_iter())
            };
            match given.iter().find(is_due) {
                Some(due) => path.push(due),
                None => {
                    path.pop();
                    add(&mut ordered, &last);
                }
            }
        }
    }
    ordered
}

fn near<'p>(guideline: &'p Guideline, silent: &[&MatterId]) -> Vec<&'p RuleId> {
    let mut near: Vec<&RuleId> = Vec::new();
    for rule in silent.iter().flat_map(|matter| guideline.near(matter)) {
        add(&mut near, &&rule.value);
    }
    near
}

impl Judgement<'_> {
    /// The rules of every own stance, the deciding one's first.
    pub fn rules(&self) -> Vec<&RuleId> {
        let mut rules = Vec::new();
        let of_stances = self.stances.iter().flat_map(|stance| &stance.rules).map(|rule| &rule.value);
        for rule in of_stances {
            add(&mut rules, &rule);
        }
        rules
    }

    /// Whether somebody is told what they can do.
    pub fn has_way_forward(&self, case: Case<'_>) -> bool {
        let steps = self.steps.iter().map(|step| step.advice);
        steps
            .chain(self.general.iter().copied())
            .any(|advice| case.pack.vocabulary.kind(advice) == Some(AdviceKind::Do))
    }
}
