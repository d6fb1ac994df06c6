//! The reader's organisation: one whose guideline the pack has, or another.

use super::guideline::OTHER;
use super::id::{GuidelineId, PackId};

/// The reader's organisation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Organisation {
    /// It follows this guideline.
    Guideline(GuidelineId),
    /// None of those in the pack.
    Other,
}

impl Organisation {
    /// The organisation written so: a guideline's id, or `other`.
    pub fn from_text(text: &str) -> Option<Self> {
        if text == OTHER { Some(Self::Other) } else { GuidelineId::from_text(text).map(Self::Guideline) }
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Guideline(id) => id.as_str(),
            Self::Other => OTHER,
        }
    }

    /// Its guideline's id.
    pub fn guideline(&self) -> Option<&GuidelineId> {
        match self {
            Self::Guideline(id) => Some(id),
            Self::Other => None,
        }
    }
}
