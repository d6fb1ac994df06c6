//! A scenario: what happened, as an acyclic graph of questions that ends in outcomes. It knows of no
//! organisation and no verdict.

mod build;

use std::collections::BTreeMap;

use super::id::{AdviceId, MatterId, OptionId, OutcomeId, PackId, QuestionId, ScenarioId, TopicId};
use super::kind::Status;
use super::read::{At, Reader};
use super::route::{Route, Target};
use crate::finding::Finding;

/// The most options that a question may have.
pub const MOST_OPTIONS: usize = 20;

/// One situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Its id, from the file's name.
    pub id: ScenarioId,
    /// Its topic, from the folder's name.
    pub topic: TopicId,
    /// The file it was read from.
    pub file: String,
    /// How far it has come.
    pub status: Status,
    /// The index of the first question.
    pub start: usize,
    /// The questions, in the order of the file.
    pub questions: Vec<Question>,
    /// The outcomes, in the order of the file.
    pub outcomes: Vec<Outcome>,
    /// Every question's index, each before all that it leads to.
    pub order: Vec<usize>,
    names: BTreeMap<QuestionId, usize>,
}

/// Whether one option is chosen, or any number of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Choose one.
    One,
    /// Choose any, at least one.
    Many,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id; also the message with its text.
    pub id: At<QuestionId>,
    /// How many options may be chosen.
    pub kind: Kind,
    /// Whether it asks for the role, which the profile knows already.
    pub asks_role: bool,
    /// The options in order.
    pub options: Vec<Choice>,
    /// The ways on that do not hang on one option alone; empty where each option has its own target.
    pub routes: Vec<Route>,
    /// Whether some condition looks at this question's answer.
    pub is_looked_at: bool,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id; also the attribute with its text.
    pub id: At<OptionId>,
    /// Whether it cannot be chosen together with another.
    pub alone: bool,
    /// Matters that this answer raises.
    pub raises: Vec<At<MatterId>>,
    /// Where it leads; `None` where the question's routes say so.
    pub target: Option<Target>,
}

/// An end of the graph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its id.
    pub id: At<OutcomeId>,
    /// The matters it is about, the leading one first.
    pub matters: Vec<At<MatterId>>,
    /// General advice.
    pub advice: Vec<At<AdviceId>>,
    /// omtanke's advice, and contacts in doubt, that do not fit here.
    pub leave_out: Vec<At<AdviceId>>,
}

impl Scenario {
    /// Reads a scenario's file. `None` where its graph does not hold together.
    pub fn read(topic: TopicId, id: ScenarioId, file: &str, source: &str) -> (Option<Self>, Vec<Finding>) {
        let reader = Reader::new(file);
        let parsed = reader.parse(source);
        let scenario = parsed.as_ref().and_then(|table| build::scenario(topic, id, file, &reader.root(table)));
        drop(parsed);
        let findings = reader.finish();
        (scenario.filter(|_| !crate::finding::any_error(&findings)), findings)
    }

    /// The topic and the id that a scenario's path says: `scenarios/<topic>/<id>.toml`.
    pub fn name_of(file: &str) -> Option<(TopicId, ScenarioId)> {
        let (topic, id) = file.strip_prefix("scenarios/")?.strip_suffix(".toml")?.split_once('/')?;
        if topic == "guidelines" {
            return None;
        }
        Some((TopicId::from_text(topic)?, ScenarioId::from_text(id)?))
    }

    /// The stem that its texts have too: `<topic>/<id>`.
    pub fn stem(&self) -> String {
        format!("{}/{}", self.topic, self.id)
    }

    /// The index of a question.
    pub fn question(&self, id: &str) -> Option<usize> {
        self.names.get(id).copied()
    }

    /// The index of an outcome.
    pub fn outcome(&self, id: &str) -> Option<usize> {
        self.outcomes.iter().position(|outcome| outcome.id.as_str() == id)
    }

    /// Where a question can lead to, each target once.
    pub fn targets(&self, question: usize) -> Vec<Target> {
        let question = &self.questions[question];
        let own = question.options.iter().filter_map(|option| option.target);
        let mut targets: Vec<Target> = own.chain(question.routes.iter().map(|route| route.target)).collect();
        targets.sort_unstable();
        targets.dedup();
        targets
    }
}

/// What the attribute with an option's help ends with; no option's id does.
pub(super) const HELP: &str = "-help";

impl Choice {
    /// The attribute, beside the option's own, with more about what is meant by it; there need not be one.
    pub fn help(&self) -> String {
        format!("{}{HELP}", self.id.as_str())
    }
}

impl Question {
    /// The option with an id.
    pub fn option(&self, id: &str) -> Option<&Choice> {
        self.options.iter().find(|option| option.id.as_str() == id)
    }
}

#[cfg(test)]
mod tests;
