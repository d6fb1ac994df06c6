//! One run through a scenario, as far as it has come: the answers, and where they lead. It is what somebody
//! would have to know to go on from there, and nothing about anybody.

use crate::pack::{Organisation, OutcomeId, Pack, QuestionId, Role, Scenario, ScenarioId, Verdict};

use super::answers::{Answer, Answers};
use super::conclude::conclude;
use super::judge::Case;
use super::replay::replay;

/// A run through a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The scenario.
    pub scenario: ScenarioId,
    /// The answers, also those that do not count at present.
    pub answers: Answers,
    /// Where they lead; `None` while a question is open.
    pub end: Option<Ended>,
}

/// Where a run has led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// The outcomes, in the order of the file; more than one only after "I don't know".
    pub outcomes: Vec<OutcomeId>,
    /// The verdict.
    pub verdict: Verdict,
}

/// The questions that answers cannot be for any more, because the scenario has changed since they were given: it has
/// no such question, or the question no such option, or takes no such number of them.
pub fn gone(scenario: &Scenario, answers: &Answers) -> Vec<QuestionId> {
    let fits = |id: &QuestionId, answer: &Answer| {
        scenario.question(id.as_str()).is_some_and(|question| answer.fits(&scenario.questions[question]))
    };
    answers.iter().filter(|(id, answer)| !fits(id, answer)).map(|(id, _)| id.clone()).collect()
}

impl Run {
    /// The run with these answers, for somebody of this organisation and role.
    pub fn new(
        pack: &Pack,
        scenario: &Scenario,
        organisation: Option<&Organisation>,
        role: Option<Role>,
        answers: &Answers,
    ) -> Self {
        let end = ended(pack, scenario, organisation, role, answers);
        Self { scenario: scenario.id.clone(), answers: answers.clone(), end }
    }
}

fn ended(
    pack: &Pack,
    scenario: &Scenario,
    organisation: Option<&Organisation>,
    role: Option<Role>,
    answers: &Answers,
) -> Option<Ended> {
    let position = replay(scenario, role, answers);
    let guideline = organisation.and_then(|own| own.guideline()).and_then(|id| pack.guidelines.get(id));
    // Where no role is known, a recommendation takes the one that every guideline speaks to.
    let role = position.role.or(role).unwrap_or(Role::Employee);
    let verdict = conclude(Case { pack, guideline, role }, scenario, &position)?.verdict;
    let outcomes = position.ends.iter().map(|end| scenario.outcomes[end.outcome].id.value.clone()).collect();
    Some(Ended { outcomes, verdict })
}
