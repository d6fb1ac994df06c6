//! Answers, keyed by question id.

use std::collections::BTreeMap;

use crate::pack::scenario::{Kind, Question};
use crate::pack::{OptionId, QuestionId};

/// How "I don't know" is written where options are named.
pub const UNSURE: &str = "unsure";

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// "I don't know": every way on stays open.
    Unsure,
    /// The options chosen, in the order of the question.
    Chosen(Vec<OptionId>),
}

/// Answers by question. May hold answers that do not count at present; see
/// [`Position::ignored`](super::Position::ignored).
pub type Answers = BTreeMap<QuestionId, Answer>;

impl Answer {
    /// Whether an option is among those chosen.
    pub fn has(&self, option: &OptionId) -> bool {
        matches!(self, Self::Chosen(options) if options.contains(option))
    }

    /// The answer with its options in the order of the question, each once.
    #[must_use]
    pub fn in_order_of(&self, question: &Question) -> Self {
        match self {
            Self::Unsure => Self::Unsure,
            Self::Chosen(chosen) => {
                let ids = question.options.iter().map(|option| &option.id.value);
                Self::Chosen(ids.filter(|id| chosen.contains(id)).cloned().collect())
            }
        }
    }

    /// Whether a question can be answered so: with options that it has, as many as it takes, and nothing
    /// beside an option that stands alone.
    pub fn fits(&self, question: &Question) -> bool {
        let Self::Chosen(chosen) = self else { return true };
        let is_alone = |id: &OptionId| question.option(id.as_str()).is_some_and(|option| option.alone);
        chosen.iter().all(|id| question.option(id.as_str()).is_some())
            && match question.kind {
                Kind::One => chosen.len() == 1,
                Kind::Many => !chosen.is_empty() && (chosen.len() == 1 || !chosen.iter().any(is_alone)),
            }
    }
}
