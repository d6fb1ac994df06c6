//! Where an answer leads: a target, or an ordered list of routes with conditions.
//!
//! A condition is set membership and nothing more, so that everything can be proved.

use super::id::OptionId;
use super::kind::Role;
use super::read::At;

/// Where an answer leads. Questions and outcomes are named by their position in the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// To a question: its index in [`Scenario::questions`](super::Scenario::questions).
    Ask(usize),
    /// To an outcome: its index in [`Scenario::outcomes`](super::Scenario::outcomes).
    End(usize),
}

/// One way on from a question; the first whose every condition holds is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Conditions that all have to hold; the last route of a list has none.
    pub when: Vec<Condition>,
    /// Where it leads.
    pub target: Target,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// The person's role is one of these.
    Role(Vec<Role>),
    /// The answer to a question has any of these options.
    Answer {
        /// The question's index.
        question: usize,
        /// The options.
        options: Vec<At<OptionId>>,
    },
}
