//! First aid: a card's cases judged together, without any answer. What is right in every case is said once, and
//! what each case adds is said for that case only. Nothing is said of a case that its own outcome does not say.

use crate::pack::{AdviceId, At, Card, OutcomeId, Scenario};

use super::conclude::comes_first;
use super::judge::{Basis, Case, Judgement, StepOf, judge};

/// What a card says in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aid<'p> {
    /// On what ground it stands: the own guideline as soon as it takes a stance in any case.
    pub basis: Basis,
    /// The parts, in the order in which they are said.
    pub parts: Vec<Part<'p>>,
    /// Contacts in doubt that do not fit some case.
    pub left_out: Vec<&'p AdviceId>,
}

/// When a part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When<'p> {
    /// In every case.
    Always,
    /// In every case, after what some case has to see to before it.
    Then,
    /// In one case.
    Case(&'p OutcomeId),
}

/// A part of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'p> {
    /// When it holds.
    pub when: When<'p>,
    /// The steps in order; those without rules are omtanke's own.
    pub steps: Vec<StepOf<'p>>,
}

/// A case of the card.
struct Seen<'p> {
    outcome: &'p OutcomeId,
    judgement: Judgement<'p>,
    steps: Vec<StepOf<'p>>,
    /// What omtanke says where no guideline speaks, and the own one does not speak against.
    open: Vec<&'p AdviceId>,
    /// What its own matters ask for, and not only the outcome.
    of_matters: Vec<&'p AdviceId>,
}

/// What a card says for a guideline and a role; `None` where it has no case. Outcomes that are not there are passed
/// over.
pub fn first_aid<'p>(case: Case<'p>, scenario: &'p Scenario, card: &Card) -> Option<Aid<'p>> {
    let seen =
        |ids: &[At<OutcomeId>]| -> Vec<Seen<'p>> { ids.iter().filter_map(|id| look(case, scenario, id)).collect() };
    let (first, cases, apart) = (seen(&card.first), seen(&card.cases), seen(&card.apart));
    let shared: Vec<&Seen<'p>> = cases.iter().chain(&first).collect();
    let basis = shared.iter().copied().chain(&apart).map(|case| case.judgement.basis).min()?;
    let always = always(&shared);
    let mut said = Vec::new();
    let mut parts: Vec<Part<'p>> = first.iter().map(|case| rest(case, &always, &mut said)).collect();
    let added: Vec<Part<'p>> = cases.iter().map(|case| rest(case, &always, &mut said)).collect();
    parts.extend(in_turn(case, always, added));
    parts.extend(apart.iter().map(|case| Part { when: When::Case(case.outcome), steps: case.steps.clone() }));
    parts.retain(|part| !part.steps.is_empty());
    let left_out =
        shared.iter().copied().chain(&apart).filter_map(|case| scenario.outcome(case.outcome.as_str())).flat_map(
            |at| {
                let outcome = &scenario.outcomes[at];
                outcome.leave_out.iter().map(|advice| &advice.value)
            },
        );
    Some(Aid { basis, parts, left_out: left_out.collect() })
}

fn look<'p>(case: Case<'p>, scenario: &'p Scenario, id: &OutcomeId) -> Option<Seen<'p>> {
    let outcome = &scenario.outcomes[scenario.outcome(id.as_str())?];
    let judgement = judge(case, outcome, &[]);
    let is_left_out = |advice: &&AdviceId| {
        judgement.stances.iter().flat_map(|stance| &stance.leave_out).any(|out| out.value == **advice)
    };
    let open = judge(Case { guideline: None, ..case }, outcome, &[]).general;
    let open = open.into_iter().filter(|advice| !is_left_out(advice)).collect();
    let steps = steps(case, &judgement);
    let matters = outcome.matters.iter().filter_map(|matter| case.pack.vocabulary.matters.get(&matter.value));
    let advised = matters.flat_map(|matter| &matter.advice).map(|advice| &advice.value);
    let of_matters = judgement.steps.iter().map(|step| step.advice).chain(advised).collect();
    Some(Seen { outcome: &outcome.id.value, judgement, steps, open, of_matters })
}

/// Every step of a case, in the order of a recommendation.
fn steps<'p>(case: Case<'p>, judgement: &Judgement<'p>) -> Vec<StepOf<'p>> {
    let is_first = |advice: &&AdviceId| comes_first(case, advice, &judgement.steps);
    let (first, rest): (Vec<&AdviceId>, Vec<&AdviceId>) = judgement.general.iter().partition(|advice| is_first(advice));
    let general = |advice| StepOf { advice, rules: Vec::new() };
    first.into_iter().map(general).chain(judgement.steps.iter().cloned()).chain(rest.into_iter().map(general)).collect()
}

/// The steps of the first case that are right in every other one too: what the own guideline asks for on the same
/// rules each time, and what omtanke itself advises each time.
fn always<'p>(cases: &[&Seen<'p>]) -> Vec<StepOf<'p>> {
    let Some(first) = cases.first() else { return Vec::new() };
    let rests_on_the_same = |step: &StepOf<'p>| cases.iter().all(|case| case.steps.contains(step));
    let is_omtankes = |step: &StepOf<'p>| cases.iter().all(|case| case.open.contains(&step.advice));
    let steps = first.steps.iter().filter_map(|step| match (rests_on_the_same(step), is_omtankes(step)) {
        (true, _) => Some(step.clone()),
        (false, true) => Some(StepOf { advice: step.advice, rules: Vec::new() }),
        (false, false) => None,
    });
    steps.collect()
}

/// What a case adds to what holds always. What only its outcome advises is not said again where a case before it said so;
/// what its own matters ask for is.
fn rest<'p>(case: &Seen<'p>, always: &[StepOf<'p>], said: &mut Vec<StepOf<'p>>) -> Part<'p> {
    let is_new =
        |step: &&StepOf<'p>| !always.contains(step) && (case.of_matters.contains(&step.advice) || !said.contains(step));
    let steps: Vec<StepOf<'p>> = case.steps.iter().filter(is_new).cloned().collect();
    said.extend(steps.iter().cloned());
    Part { when: When::Case(case.outcome), steps }
}

/// What holds in every case, and then what each case adds; but what a case has to see to before some of the common steps
/// stands ahead of those.
fn in_turn<'p>(case: Case<'p>, always: Vec<StepOf<'p>>, cases: Vec<Part<'p>>) -> Vec<Part<'p>> {
    let vocabulary = &case.pack.vocabulary;
    let is_before =
        |step: &StepOf<'p>, later: &StepOf<'p>| vocabulary.comes_before(step.advice, [later.advice].into_iter());
    let waits = |common: &StepOf<'p>| cases.iter().flat_map(|part| &part.steps).any(|step| is_before(step, common));
    let at = always.iter().position(waits).unwrap_or(always.len());
    let (now, then) = always.split_at(at);
    let (mut early, mut late) = (Vec::new(), Vec::new());
    for part in cases {
        let (before, rest) = part.steps.into_iter().partition(|step| then.iter().any(|later| is_before(step, later)));
        early.push(Part { when: part.when, steps: before });
        late.push(Part { when: part.when, steps: rest });
    }
    let now = Part { when: When::Always, steps: now.to_vec() };
    let then = Part { when: When::Then, steps: then.to_vec() };
    [vec![now], early, vec![then], late].concat()
}
