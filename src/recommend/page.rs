//! A recommendation as a page: headings, paragraphs and lists in reading order, with every word in place.
//! Writers and the full screen draw it; none of them decides what is said.

mod citing;
mod sections;

use crate::pack::Verdict;
use crate::text::{Catalog, Language, Phrase, SafeText, args};

use super::Recommendation;
pub(super) use citing::Citing;

pub(super) use sections::Writer;

/// A page with what stands around it: all that a writer needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its title, for whoever lists or names it.
    pub title: SafeText,
    /// For whom and when, under the title; empty where the page says so itself.
    pub byline: SafeText,
    /// The language of its words.
    pub language: Language,
    /// What stands at the foot of each sheet, such as the receipt.
    pub foot: SafeText,
    /// The day it was made, as `2026-11-22`.
    pub day: String,
    /// The page.
    pub blocks: Vec<Block>,
}

/// A part of the page; each begins with a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What has changed since the receipt that was opened.
    Since,
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
    /// Read and understood: place, date and signature.
    SignOff,
}

impl Section {
    /// Every section, in reading order.
    pub const ALL: [Self; 11] = [
        Self::Since,
        Self::Verdict,
        Self::Ground,
        Self::Steps,
        Self::Contacts,
        Self::Drafts,
        Self::Why,
        Self::Changes,
        Self::Others,
        Self::Sources,
        Self::SignOff,
    ];

    /// The id of its heading, in the program's own texts; also its anchor in HTML.
    pub fn message(self) -> &'static str {
        match self {
            Self::Since => "section-since",
            Self::Verdict => "section-verdict",
            Self::Ground => "section-ground",
            Self::Steps => "section-steps",
            Self::Contacts => "section-contacts",
            Self::Drafts => "section-drafts",
            Self::Why => "section-why",
            Self::Changes => "section-changes",
            Self::Others => "section-others",
            Self::Sources => "section-sources",
            Self::SignOff => "section-sign-off",
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
    /// The beginning of a part of a longer document.
    Chapter(Chapter),
    /// A list of the parts of a longer document.
    Contents(Vec<Chapter>),
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
    /// A line that leads to another place of a longer document.
    Leading(Phrase),
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
    /// What is to be written by hand, each with a line for it.
    Blanks(Vec<SafeText>),
}

/// A part of a longer document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// How deep it stands; 2 right under the title.
    pub level: u8,
    /// By which name the document leads to it.
    pub anchor: String,
    /// Its heading.
    pub heading: SafeText,
}

/// An entry of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What stands before the text, such as how strongly it is said.
    pub label: Option<SafeText>,
    /// The text.
    pub text: Phrase,
    /// Lines under it, such as the passages it rests on.
    pub notes: Vec<Phrase>,
}

impl Item {
    /// An entry that is only a text.
    pub fn of(text: impl Into<Phrase>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// The page of a recommendation, with what stands around it.
pub fn document(recommendation: &Recommendation, words: &Catalog) -> Document {
    Document {
        title: recommendation.scenario.title.clone(),
        byline: sections::Writer { recommendation, words }.byline(),
        language: recommendation.profile.language,
        foot: words.say_with("source-receipt", &args([("receipt", &recommendation.receipt)])),
        day: recommendation.day.clone(),
        blocks: page(recommendation, words),
    }
}

/// The page of a recommendation.
pub fn page(recommendation: &Recommendation, words: &Catalog) -> Vec<Block> {
    sections::Writer { recommendation, words }.page()
}
