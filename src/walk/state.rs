//! What is known on arriving at a question or an outcome: which matters were raised on the way, and which
//! questions that some condition looks at were passed. Where ways meet that "I don't know" kept open, what
//! holds on all of them is sure, and what holds on some is possible.

use crate::pack::{Condition, MatterId, Role, Route, Scenario};

use super::answers::{Answer, Answers};

/// What is known on arriving somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    /// Matters raised on every way here, in the order in which they were raised.
    pub(super) raised: Vec<MatterId>,
    /// Matters raised on some way here but not on every one.
    pub(super) maybe_raised: Vec<MatterId>,
    /// Questions passed on every way here, of those that conditions look at.
    passed: Vec<usize>,
    /// Questions passed on some way here but not on every one, of those that conditions look at.
    maybe_passed: Vec<usize>,
}

/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Holds {
    No,
    Maybe,
    Yes,
}

impl State {
    pub(super) fn raise(&mut self, matter: &MatterId) {
        self.maybe_raised.retain(|other| other != matter);
        add(&mut self.raised, matter);
    }

    pub(super) fn maybe_raise(&mut self, matter: &MatterId) {
        if !self.raised.contains(matter) {
            add(&mut self.maybe_raised, matter);
        }
    }

    pub(super) fn pass(&mut self, scenario: &Scenario, question: usize) {
        if scenario.questions[question].is_looked_at {
            add(&mut self.passed, &question);
        }
    }

    /// What is known where this way meets another.
    pub(super) fn meet(&mut self, other: &Self) {
        meet(&mut self.raised, &mut self.maybe_raised, &other.raised, &other.maybe_raised);
        meet(&mut self.passed, &mut self.maybe_passed, &other.passed, &other.maybe_passed);
    }

    /// Which of a list of routes can be taken from here, by their places: the first that holds for sure, and all
    /// before it that may hold.
    pub(super) fn follow(
        &self,
        routes: &[Route],
        answers: &dyn Fn(usize) -> Option<Answer>,
        role: Option<Role>,
    ) -> Vec<usize> {
        let mut taken = Vec::new();
        for (at, route) in routes.iter().enumerate() {
            let holds = route.when.iter().map(|condition| self.holds(condition, answers, role)).min();
            match holds.unwrap_or(Holds::Yes) {
                Holds::No => {}
                Holds::Maybe => taken.push(at),
                Holds::Yes => {
                    taken.push(at);
                    break;
                }
            }
        }
        taken
    }

    fn holds(&self, condition: &Condition, answers: &dyn Fn(usize) -> Option<Answer>, role: Option<Role>) -> Holds {
        match condition {
            Condition::Role(roles) => match role {
                Some(role) if roles.contains(&role) => Holds::Yes,
                Some(_) => Holds::No,
                None => Holds::Maybe,
            },
            Condition::Answer { question, options } => {
                let (passed, maybe) = (self.passed.contains(question), self.maybe_passed.contains(question));
                match answers(*question) {
                    Some(Answer::Unsure) if passed || maybe => Holds::Maybe,
                    Some(answer) if options.iter().any(|option| answer.has(option)) => match (passed, maybe) {
                        (true, _) => Holds::Yes,
                        (false, true) => Holds::Maybe,
                        (false, false) => Holds::No,
                    },
                    _ => Holds::No,
                }
            }
        }
    }
}

/// Adds a value that is not there yet.
pub(super) fn add<T: PartialEq + Clone>(list: &mut Vec<T>, value: &T) {
    if !list.contains(value) {
        list.push(value.clone());
    }
}

fn meet<T: PartialEq + Clone>(sure: &mut Vec<T>, maybe: &mut Vec<T>, other_sure: &[T], other_maybe: &[T]) {
    for value in sure.iter().filter(|value| !other_sure.contains(value)) {
        add(maybe, value);
    }
    for value in other_sure.iter().filter(|value| !sure.contains(value)) {
        add(maybe, value);
    }
    for value in other_maybe {
        add(maybe, value);
    }
    sure.retain(|value| other_sure.contains(value));
}

/// The answer that counts for a question: the one given, where it fits; else the role, where the question
/// asks for it and has an option for it.
pub(super) fn counted(
    scenario: &Scenario,
    role: Option<Role>,
    answers: &Answers,
    question: usize,
) -> Option<(Answer, bool)> {
    use crate::pack::Word;
    let question = &scenario.questions[question];
    let given = answers.get(&question.id.value).filter(|answer| answer.fits(question));
    if let Some(answer) = given {
        return Some((answer.in_order_of(question), false));
    }
    let option = question.asks_role.then(|| question.option(role?.as_str())).flatten()?;
    Some((Answer::Chosen(vec![option.id.value.clone()]), true))
}
