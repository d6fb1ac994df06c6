//! A recommendation as a page: headings, paragraphs and lists in reading order, with every word in place.
//! Writers and the full screen draw it; none of them decides what is said.

mod sections;

use crate::pack::Verdict;
use crate::text::{Catalog, SafeText};

use super::Recommendation;

/// A part of the page; each begins with a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The verdict, and who says so.
    Verdict,
    /// The rules it rests on, and what they do not say.
    Ground,
    /// What to do.
    Steps,
    /// Whom to turn to.
    Contacts,
    /// Ready words.
    Drafts,
    /// The answers that led here.
    Why,
    /// What would change it.
    Changes,
    /// How others see it.
    Others,
    /// Pack, guidelines, receipt.
    Sources,
}

impl Section {
    /// Every section, in reading order.
    pub const ALL: [Self; 9] = [
        Self::Verdict,
        Self::Ground,
        Self::Steps,
        Self::Contacts,
        Self::Drafts,
        Self::Why,
        Self::Changes,
        Self::Others,
        Self::Sources,
    ];

    /// The id of its heading, in the program's own texts; also its anchor in HTML.
    pub fn message(self) -> &'static str {
        match self {
            Self::Verdict => "section-verdict",
            Self::Ground => "section-ground",
            Self::Steps => "section-steps",
            Self::Contacts => "section-contacts",
            Self::Drafts => "section-drafts",
            Self::Why => "section-why",
            Self::Changes => "section-changes",
            Self::Others => "section-others",
            Self::Sources => "section-sources",
        }
    }
}

/// A piece of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title of the page.
    Title(SafeText),
    /// The beginning of a section.
    Heading(Section, SafeText),
    /// The verdict in one word or two, with its symbol, and the headline.
    Verdict {
        /// Which verdict it is, for its colour.
        verdict: Verdict,
        /// The symbol that stands for it.
        symbol: SafeText,
        /// The word for it.
        word: SafeText,
        /// What is said.
        headline: SafeText,
    },
    /// Plain sentences.
    Paragraph(SafeText),
    /// A line over a part of a section.
    Caption(SafeText),
    /// Steps in order.
    Numbered(Vec<Item>),
    /// Things without an order.
    Bullets(Vec<Item>),
    /// Ready words, and what to do with them.
    Draft {
        /// To say or to send.
        label: SafeText,
        /// The words.
        text: SafeText,
    },
}

/// An entry of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What stands before the text, such as how strongly it is said.
    pub label: Option<SafeText>,
    /// The text.
    pub text: SafeText,
    /// Lines under it, such as the passages it rests on.
    pub notes: Vec<SafeText>,
}

/// The page of a recommendation.
pub fn page(recommendation: &Recommendation, words: &Catalog) -> Vec<Block> {
    sections::Writer { recommendation, words }.page()
}
