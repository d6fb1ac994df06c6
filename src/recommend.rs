//! What somebody is told: one neutral value with every word in it, and one writer for each format.
//!
//! The value's fields are the JSON contract: names may be added and are never changed. The page is the same
//! value as headings, paragraphs and lists in reading order; every format but JSON, and the full screen too,
//! draws that page, so that none of them says more or less than another.

mod comparison;
mod compose;
mod first_aid;
mod format;
mod handbook;
mod html;
mod json;
mod markdown;
mod page;
mod pdf;
mod plain;
mod receipt;

use serde::Serialize;

use crate::pack::{
    AdviceId, AdviceKind, DraftMode, GuidelineId, MatterId, OptionId, OutcomeId, QuestionId, Role, RuleId, ScenarioId,
    Strength, TopicId, Verdict,
};
use crate::text::{Catalog, Language, SafeText};
use crate::walk::{Basis, Relation};

pub use comparison::{Comparison, GeneralSeen, GivenSeen, ViewSeen, compare};
pub use compose::{Request, recommend, reopen};
pub use first_aid::{AidRequest, CardSeen, PartSeen, first_aid};
pub use format::{Format, NotWritten, write, write_document};
pub use handbook::{Handbook, handbook};
pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use page::{Block, Chapter, Document, Item, Section, document, page};
pub use pdf::pdf;
pub use plain::{Line, Part, plain, plain_lines, spoken, spoken_document};
pub use receipt::{Lost, Receipt, ReceiptFault};

/// A recommendation: a scenario's outcome seen with one guideline, one role, one language.
#[derive(Clone, Debug, Serialize)]
pub struct Recommendation {
    /// The scenario.
    pub scenario: ScenarioSeen,
    /// For whom.
    pub profile: ProfileSeen,
    /// The answers on the way, in order.
    pub answers: Vec<AnswerSeen>,
    /// The outcome; `None` while more than one is open.
    pub outcome: Option<OutcomeId>,
    /// What may be the case, where something is not known: more than one entry then.
    pub open: Vec<OpenSeen>,
    /// The verdict.
    pub verdict: Verdict,
    /// On what ground it stands.
    pub basis: Basis,
    /// The opening line for that ground.
    pub opening: SafeText,
    /// The stance's own words, or the matter's general ones.
    pub headline: SafeText,
    /// Why the general verdict is what it is; where the own guideline takes no stance.
    pub reason: Option<SafeText>,
    /// What the own guideline does not say.
    pub limit: Option<SafeText>,
    /// Every rule of the own stances, the deciding one's first.
    pub rests_on: Vec<RuleSeen>,
    /// The nearest the own guideline says where it is silent.
    pub nearest: Vec<RuleSeen>,
    /// The steps in order; those that rest on nothing are omtanke's own, and stand first where it would be
    /// too late after the others.
    pub advice: Vec<AdviceSeen>,
    /// Matters on which the own guideline is silent.
    pub not_settled: Vec<MatterSeen>,
    /// Whom to turn to; one that rests on nothing is omtanke's own suggestion.
    pub contacts: Vec<ContactSeen>,
    /// Ready words.
    pub drafts: Vec<DraftSeen>,
    /// What other answers would lead to.
    pub changes: Vec<ChangeSeen>,
    /// The same case under every other guideline.
    pub others: Vec<OtherSeen>,
    /// The pack that was used.
    pub pack: PackSeen,
    /// Every guideline that was looked at, the own one first.
    pub guidelines: Vec<GuidelineSeen>,
    /// The day of the recommendation, as `2026-11-22`.
    pub day: String,
    /// A short code from which the same recommendation can be made again.
    pub receipt: String,
    /// What has changed since the receipt that was opened; `None` where none was.
    pub since: Option<SinceSeen>,
    /// Read and understood; `None` where nobody asked for it.
    pub sign_off: Option<SignOffSeen>,
}

/// What has changed since the receipt that was opened.
#[derive(Clone, Debug, Serialize)]
pub struct SinceSeen {
    /// The receipt that was opened.
    pub receipt: String,
    /// Whether the advice is the same: verdict, ground, rules with their strengths, and steps.
    pub same_advice: bool,
    /// That in words.
    pub text: SafeText,
    /// What differs, one thing at a time.
    pub changes: Vec<SafeText>,
}

/// Read and understood, for a signature on paper.
#[derive(Clone, Debug, Serialize)]
pub struct SignOffSeen {
    /// What is signed.
    pub statement: SafeText,
    /// What is written by hand.
    pub blanks: Vec<SafeText>,
}

impl Recommendation {
    /// The same recommendation with a place to sign that it was read and understood.
    #[must_use]
    pub fn to_sign(mut self, words: &Catalog) -> Self {
        let blanks = ["sign-off-name", "sign-off-place-and-date", "sign-off-signature"];
        self.sign_off = Some(SignOffSeen {
            statement: words.say("sign-off-statement"),
            blanks: blanks.iter().map(|blank| words.say(blank)).collect(),
        });
        self
    }
}

/// A scenario as a reader sees it.
#[derive(Clone, Debug, Serialize)]
pub struct ScenarioSeen {
    /// Its id.
    pub id: ScenarioId,
    /// Its title.
    pub title: SafeText,
    /// Its topic's id.
    pub topic: TopicId,
}

/// For whom a recommendation is made.
#[derive(Clone, Debug, Serialize)]
pub struct ProfileSeen {
    /// A guideline's id, or `other`.
    pub organisation: String,
    /// The publisher's name; `None` for `other`.
    pub publisher: Option<SafeText>,
    /// The role that counted.
    pub role: Role,
    /// The language of the words.
    pub language: Language,
}

/// An answer on the way.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerSeen {
    /// The question.
    pub question: QuestionId,
    /// Its text.
    pub text: SafeText,
    /// The options chosen; `unsure` for "I don't know".
    pub options: Vec<OptionSeen>,
    /// Whether the profile gave the answer.
    pub from_profile: bool,
    /// The matters that the answer raised.
    pub raises: Vec<MatterSeen>,
    /// Whether another answer could lead to another verdict.
    pub decides: bool,
}

/// An option as a reader sees it.
#[derive(Clone, Debug, Serialize)]
pub struct OptionSeen {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: SafeText,
}

/// One thing that may be the case.
#[derive(Clone, Debug, Serialize)]
pub struct OpenSeen {
    /// The outcome.
    pub outcome: OutcomeId,
    /// What the outcome is called.
    pub text: SafeText,
    /// The verdict then.
    pub verdict: Verdict,
    /// What is said then.
    pub headline: SafeText,
}

/// A rule with all that a citation needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleSeen {
    /// The guideline.
    pub guideline: GuidelineId,
    /// The passage's number.
    pub rule: RuleId,
    /// The section's number.
    pub section: String,
    /// The section's heading, in the document's language.
    pub heading: SafeText,
    /// How strongly the passage speaks.
    pub strength: Strength,
    /// What it lays down, in omtanke's words.
    pub statement: SafeText,
    /// Whether it is the own organisation's.
    pub own: bool,
}

/// A step.
#[derive(Clone, Debug, Serialize)]
pub struct AdviceSeen {
    /// The advice.
    pub id: AdviceId,
    /// What it asks for.
    pub kind: AdviceKind,
    /// Its text.
    pub text: SafeText,
    /// The rules it rests on, the leading one first; empty for omtanke's own.
    pub rests_on: Vec<RuleSeen>,
}

impl AdviceSeen {
    /// How firmly it is asked for, as the id of a text; `None` for omtanke's own. Whether it is to be done or left is
    /// in its own words.
    pub fn firmness(&self) -> Option<&'static str> {
        let rule = self.rests_on.first()?;
        Some(match rule.strength {
            _ if self.kind == AdviceKind::Know => "step-informs",
            Strength::Must | Strength::MustNot => "step-must",
            Strength::Should | Strength::ShouldNot => "step-should",
            Strength::May => "step-may",
            Strength::Consider => "step-consider",
            Strength::Informs => "step-informs",
        })
    }
}

/// A matter.
#[derive(Clone, Debug, Serialize)]
pub struct MatterSeen {
    /// Its id.
    pub matter: MatterId,
    /// What it is called.
    pub text: SafeText,
}

/// Somebody to turn to.
#[derive(Clone, Debug, Serialize)]
pub struct ContactSeen {
    /// Advice of the kind `contact`.
    pub id: AdviceId,
    /// Its text.
    pub text: SafeText,
    /// The rules that name them; empty for omtanke's own suggestion.
    pub rests_on: Vec<RuleSeen>,
}

/// Ready words.
#[derive(Clone, Debug, Serialize)]
pub struct DraftSeen {
    /// The advice they belong to, or `question` for a question to ask.
    pub id: String,
    /// To say or to send.
    pub mode: DraftMode,
    /// The words.
    pub text: SafeText,
}

/// What another answer would lead to.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeSeen {
    /// The question.
    pub question: QuestionId,
    /// The question's text.
    pub question_text: SafeText,
    /// The other answer.
    pub option: OptionId,
    /// The other answer's text.
    pub option_text: SafeText,
    /// The verdicts it can lead to, the strictest first.
    pub verdicts: Vec<Verdict>,
}

/// How another guideline sees the case.
#[derive(Clone, Debug, Serialize)]
pub struct OtherSeen {
    /// The guideline.
    pub guideline: GuidelineId,
    /// Who issued it.
    pub publisher: SafeText,
    /// Its verdict; `None` where it is silent.
    pub verdict: Option<Verdict>,
    /// How that stands to the answer given.
    pub relation: Relation,
    /// The rules of its stances.
    pub rests_on: Vec<RuleSeen>,
}

/// The pack that was used.
#[derive(Clone, Debug, Serialize)]
pub struct PackSeen {
    /// Its name.
    pub name: SafeText,
    /// Its version.
    pub version: SafeText,
    /// SHA-256 over its files.
    pub digest: String,
}

/// A guideline that was looked at.
#[derive(Clone, Debug, Serialize)]
pub struct GuidelineSeen {
    /// Its id.
    pub id: GuidelineId,
    /// Who issued it.
    pub publisher: SafeText,
    /// Its title.
    pub title: SafeText,
    /// The language it is written in, as a language tag.
    pub language: String,
    /// Its edition as written there; `None` where it carries no date.
    pub edition: Option<SafeText>,
    /// The day its wording was last read, as `2026-11-22`.
    pub read: String,
    /// Days from then to the day of the recommendation; `None` where the day of reading is not known.
    pub age_days: Option<i64>,
    /// Whether it is the own organisation's.
    pub own: bool,
}
