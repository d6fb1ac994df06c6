//! What a scenario, a guideline and a pack are: text in, a value **and** all findings out.
//!
//! Nothing here reads a file, knows a language, or knows how a recommendation is made. References inside
//! one file are resolved while it is read; references between files are looked at by `check`, and a
//! reference that leads nowhere is simply not found.

pub mod avoid;
pub mod card;
pub mod guideline;
pub mod id;
pub mod kind;
pub mod scenario;
pub mod shelf;
pub mod vocabulary;

mod order;
mod organisation;
mod read;
mod route;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use card::Card;
pub use guideline::{Guideline, Rule, Silence, Stance, Step};
pub use id::{
    AdviceId, CardId, GuidelineId, MatterId, OptionId, OutcomeId, PackId, QuestionId, RuleId, ScenarioId, StanceId,
    TopicId,
};
pub use kind::{AdviceKind, DraftMode, Role, Status, Strength, Verdict, Word};
pub use organisation::Organisation;
pub use read::{At, too_deep};
pub use route::{Condition, Route, Target};
pub use scenario::{Choice, Outcome, Question, Scenario};
pub use shelf::{Shelf, Topic};
pub use vocabulary::{Advice, Matter, Vocabulary};

/// What has been loaded of a pack: always the shelf and the vocabularies, and as many scenarios and
/// guidelines as somebody asked for.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// Name, version, topics.
    pub shelf: Rc<Shelf>,
    /// Matters and advice.
    pub vocabulary: Rc<Vocabulary>,
    /// The guidelines, by id.
    pub guidelines: Rc<BTreeMap<GuidelineId, Guideline>>,
    /// The scenarios loaded so far, by id.
    pub scenarios: BTreeMap<ScenarioId, Rc<Scenario>>,
    /// SHA-256 over every file of the pack, in lower-case hexadecimal digits; empty where nobody asked.
    pub digest: String,
}
