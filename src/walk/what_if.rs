//! What would change it: the same case with one answer exchanged for another.

use std::collections::BTreeSet;

use crate::pack::{MatterId, OptionId, QuestionId, Role, Scenario, Verdict};

use super::answers::{Answer, Answers};
use super::conclude::conclude;
use super::judge::Case;
use super::replay::{Position, Step, replay};

/// What one other answer would lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The question's index.
    pub question: usize,
    /// The other answer.
    pub option: OptionId,
    /// The verdicts it can lead to, the strictest first; more than one where it opens further questions.
    pub verdicts: Vec<Verdict>,
}

/// What an answer did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The matters it raised.
    pub raises: Vec<MatterId>,
    /// Whether some other answer to the question can lead to another verdict.
    pub decides: bool,
}

/// For each question answered on the way, what each other answer can lead to. Questions that it opens are
/// taken as not known. At a question of the kind `many`, each option is looked at alone.
pub fn changes(
    case: Case<'_>,
    scenario: &Scenario,
    role: Option<Role>,
    answers: &Answers,
    position: &Position,
) -> Vec<Change> {
    let mut changes = Vec::new();
    for step in &position.steps {
        let question = &scenario.questions[step.question];
        for option in &question.options {
            let other = Answer::Chosen(vec![option.id.value.clone()]);
            if other == step.answer {
                continue;
            }
            let mut answers = answers.clone();
            answers.insert(question.id.value.clone(), other);
            let verdicts = verdicts(case, scenario, role, answers);
            changes.push(Change { question: step.question, option: option.id.value.clone(), verdicts });
        }
    }
    changes
}

fn verdicts(case: Case<'_>, scenario: &Scenario, role: Option<Role>, mut answers: Answers) -> Vec<Verdict> {
    for question in scenario.questions.iter().filter(|question| !(question.asks_role && role.is_some())) {
        let given = answers.entry(question.id.value.clone()).or_insert(Answer::Unsure);
        if !given.fits(question) {
            *given = Answer::Unsure;
        }
    }
    let position = replay(scenario, role, &answers);
    let role = position.role.unwrap_or(case.role);
    let Some(conclusion) = conclude(Case { role, ..case }, scenario, &position) else { return Vec::new() };
    let all: BTreeSet<Verdict> = conclusion.branches.iter().map(|branch| branch.judgement.verdict).collect();
    all.into_iter().rev().collect()
}

/// What the answer to one step did, given the changes and the verdict.
pub fn effect(scenario: &Scenario, step: &Step, changes: &[Change], verdict: Verdict) -> Effect {
    let question = &scenario.questions[step.question];
    let chosen = question.options.iter().filter(|option| step.answer.has(&option.id));
    let raises = chosen.flat_map(|option| &option.raises).map(|matter| matter.value.clone()).collect();
    let mut others = changes.iter().filter(|change| change.question == step.question);
    Effect { raises, decides: others.any(|change| change.verdicts != [verdict]) }
}

/// The answers that count now and would not after a question got another answer, in the order of the way.
pub fn dropped_by(
    scenario: &Scenario,
    role: Option<Role>,
    answers: &Answers,
    question: &QuestionId,
    answer: &Answer,
) -> Vec<usize> {
    let before = replay(scenario, role, answers);
    let mut answers = answers.clone();
    answers.insert(question.clone(), answer.clone());
    let after = replay(scenario, role, &answers);
    let given = before.steps.iter().filter(|step| !step.from_profile).map(|step| step.question);
    given.filter(|question| after.step(*question).is_none()).collect()
}
