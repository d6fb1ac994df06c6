//! First aid says nothing that its scenario does not say: proved for every card, guideline and role, with or without an
//! organisation.

use omtanke::pack::{Card, Guideline, Role, Scenario, Word};
use omtanke::walk::{Aid, Case, Part, StepOf, When, first_aid, judge};

use super::built_in::World;

/// Looks at every card for everybody.
fn for_everybody(look: impl Fn(Case<'_>, &Scenario, &Card, &Aid<'_>)) {
    let world = World::new();
    let pack = &world.pack;
    let guidelines: Vec<Option<&Guideline>> = std::iter::once(None).chain(pack.guidelines.values().map(Some)).collect();
    assert_eq!(pack.shelf.cards.len(), 2);
    for card in &pack.shelf.cards {
        let scenario = &pack.scenarios[&card.scenario.value];
        for (guideline, role) in
            guidelines.iter().flat_map(|guideline| Role::ALL.iter().map(move |role| (guideline, *role)))
        {
            let case = Case { pack, guideline: *guideline, role };
            let aid = first_aid(case, scenario, card).expect("the card has cases");
            look(case, scenario, card, &aid);
        }
    }
}

/// Whether a case's own recommendation has a step, on the same rules or as omtanke's own.
fn says(case: Case<'_>, scenario: &Scenario, outcome: &str, step: &StepOf<'_>) -> bool {
    let outcome = &scenario.outcomes[scenario.outcome(outcome).expect("it is there")];
    let judgement = judge(case, outcome, &[]);
    judgement.steps.contains(step) || step.rules.is_empty() && judgement.general.contains(&step.advice)
}

#[test]
fn a_case_has_only_what_its_own_recommendation_has() {
    for_everybody(|case, scenario, card, aid| {
        for part in &aid.parts {
            let When::Case(outcome) = part.when else { continue };
            for step in &part.steps {
                assert!(says(case, scenario, outcome.as_str(), step), "{} {outcome} {step:?}", card.id.value);
            }
        }
    });
}

#[test]
fn what_holds_in_every_case_is_in_every_recommendation_or_omtankes_own_in_all_and_never_left_out() {
    for_everybody(|case, scenario, card, aid| {
        let nobody = Case { guideline: None, ..case };
        let always = aid.parts.iter().filter(|part| !matches!(part.when, When::Case(_)));
        for step in always.flat_map(|part| &part.steps) {
            for outcome in card.first.iter().chain(&card.cases) {
                let general = step.rules.is_empty() && says(nobody, scenario, outcome.as_str(), step);
                assert!(general || says(case, scenario, outcome.as_str(), step), "{} {step:?}", outcome.as_str());
                let at = scenario.outcome(outcome.as_str()).expect("it is there");
                let judgement = judge(case, &scenario.outcomes[at], &[]);
                let mut out = judgement.stances.iter().flat_map(|stance| &stance.leave_out);
                assert!(!out.any(|out| out.value == *step.advice), "{} {step:?}", outcome.as_str());
            }
        }
    });
}

#[test]
fn nothing_of_a_case_is_lost() {
    for_everybody(|case, scenario, card, aid| {
        let said: Vec<&StepOf<'_>> = aid.parts.iter().flat_map(|part| &part.steps).collect();
        for outcome in card.outcomes() {
            let at = scenario.outcome(outcome.as_str()).expect("it is there");
            let judgement = judge(case, &scenario.outcomes[at], &[]);
            assert!(judgement.steps.iter().all(|step| said.contains(&step)), "{}", outcome.as_str());
            let general = judgement.general.iter().all(|advice| said.iter().any(|step| step.advice == *advice));
            assert!(general, "{}", outcome.as_str());
        }
    });
}

#[test]
fn what_would_be_too_late_afterwards_comes_first() {
    for_everybody(|case, _, card, aid| {
        let is_apart = |part: &Part<'_>| matches!(part.when, When::Case(outcome) if card.apart.iter().any(|apart| apart.value == *outcome));
        let shared: Vec<_> = aid.parts.iter().filter(|part| !is_apart(part)).flat_map(|part| &part.steps).collect();
        for (at, early) in shared.iter().enumerate() {
            for late in shared[at..].iter().filter(|late| late.rules.is_empty()) {
                let is_late = case.pack.vocabulary.comes_before(late.advice, [early.advice].into_iter());
                // A step of the own guideline may stand ahead of omtanke's own, as in its recommendation.
                assert!(!is_late, "{}: {} after {}", card.id.value, late.advice, early.advice);
            }
        }
    });
}
