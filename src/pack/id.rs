//! Ids: one type for each thing that has one, so that a matter can never stand where advice is meant.
//!
//! An id is for ever. It is also the name of a Fluent message or attribute, which is why it begins with a
//! letter.

use std::borrow::Borrow;
use std::fmt;

/// The longest id, in characters.
pub const LONGEST: usize = 64;

/// Whether `text` has the form of an id: `[a-z][a-z0-9-]{0,63}`.
pub fn is_id(text: &str) -> bool {
    text.len() <= LONGEST
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether `text` has the form of a passage's number: `section.n`.
pub fn is_passage(text: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once('.').is_some_and(|(section, n)| number(section) && number(n))
}

/// Something that is written as an id in a pack.
pub trait PackId: Sized {
    /// The id, or `None` where `text` has another form.
    fn from_text(text: &str) -> Option<Self>;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident if $form:path;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl PackId for $name {
            fn from_text(text: &str) -> Option<Self> {
                $form(text).then(|| Self(text.to_owned()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )* };
}

ids! {
    /// A shelf to browse.
    TopicId if is_id;
    /// A situation.
    ScenarioId if is_id;
    /// A question of a scenario.
    QuestionId if is_id;
    /// An answer to a question.
    OptionId if is_id;
    /// An end of a scenario.
    OutcomeId if is_id;
    /// A first-aid card.
    CardId if is_id;
    /// One act by one doer.
    MatterId if is_id;
    /// A reusable step.
    AdviceId if is_id;
    /// A source document, and with it the organisation that follows it.
    GuidelineId if is_id;
    /// A guideline's verdict on one or more matters.
    StanceId if is_id;
    /// A numbered passage: `8.1`.
    RuleId if is_passage;
}

impl RuleId {
    /// The section that the passage stands in: `8` for `8.1`.
    pub fn section(&self) -> &str {
        self.0.split('.').next().unwrap_or(&self.0)
    }

    /// The id of the message with its statement: `rule-8-1` for `8.1`.
    pub fn message(&self) -> String {
        format!("rule-{}", self.0.replace('.', "-"))
    }
}

impl OutcomeId {
    /// The id of the message that names the situation at this end.
    pub fn message(&self) -> String {
        format!("outcome-{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_one_form() {
        for good in ["a", "patient-now", "a1"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "1a", "Patient", "på", "a_b", "../a", &"a".repeat(65)] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn passages_are_numbered_within_a_section() {
        assert!(is_passage("0.10") && is_passage("8.1"));
        assert!(!is_passage("8") && !is_passage("8.") && !is_passage("8.1.2") && !is_passage("a.1"));
        let rule = RuleId::from_text("8.1").expect("a passage");
        assert_eq!((rule.section(), rule.message().as_str()), ("8", "rule-8-1"));
    }
}
