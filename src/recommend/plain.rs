//! Plain text: the page in lines of at most so many columns, without escapes.
//!
//! A line knows what it is part of, so that whoever owns a terminal can give it weight and colour without
//! looking at its letters.

use textwrap::core::display_width;

use super::{Block, Chapter, Document, Item, Recommendation, document};
use crate::pack::Verdict;
use crate::text::{Catalog, hanging};

/// How long the line is that something is written on by hand, in columns.
const BLANK: usize = 40;

/// What a line is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The title, and the rule under it.
    Title,
    /// A heading, and the rule under it.
    Heading,
    /// The verdict in one word or two, with its symbol.
    Verdict(Verdict),
    /// What is said.
    Headline,
    /// A line over a part of a section.
    Caption,
    /// Sentences and entries.
    Body,
    /// What stands under an entry, such as the passages it rests on.
    Note,
}

/// A line without its line feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is part of.
    pub part: Part,
    /// What stands in it; made from safe texts only.
    pub text: String,
}

/// The recommendation as plain text.
pub fn plain(recommendation: &Recommendation, words: &Catalog) -> String {
    plain_lines(recommendation, words).into_iter().map(|line| line.text + "\n").collect()
}

/// The lines of the recommendation as plain text.
pub fn plain_lines(recommendation: &Recommendation, words: &Catalog) -> Vec<Line> {
    lines(&document(recommendation, words))
}

/// A document as plain text.
pub(super) fn text(document: &Document) -> String {
    lines(document).into_iter().map(|line| line.text + "\n").collect()
}

fn lines(document: &Document) -> Vec<Line> {
    let mut lines = Lines::default();
    for block in &document.blocks {
        lines.block(block);
        if matches!(block, Block::Title(_)) && !document.byline.is_empty() {
            lines.add(Part::Note, &document.byline, "", "");
        }
    }
    lines.0
}

#[derive(Default)]
struct Lines(Vec<Line>);

impl Lines {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => self.underlined(Part::Title, title, "="),
            Block::Heading(_, heading) => {
                self.gap();
                self.underlined(Part::Heading, heading, "-");
            }
            Block::Chapter(chapter) => self.chapter(chapter),
            Block::Contents(chapters) => {
                for chapter in chapters {
                    let indent = "  ".repeat(usize::from(chapter.level.saturating_sub(1)));
                    self.add(Part::Body, &chapter.heading, &indent, &format!("{indent}  "));
                }
            }
            Block::Verdict { verdict, symbol, word, headline } => {
                self.gap_inside();
                self.add(Part::Verdict(*verdict), &format!("{symbol} {}", word.to_uppercase()), "", "");
                self.gap();
                self.add(Part::Headline, headline, "", "");
            }
            Block::Paragraph(paragraph) => {
                self.gap_inside();
                self.add(Part::Body, paragraph, "", "");
            }
            Block::Caption(caption) => {
                self.gap_inside();
                self.add(Part::Caption, caption, "", "");
            }
            Block::Numbered(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.item(item, &format!("{:>2}. ", at + 1));
                }
            }
            Block::Bullets(items) => items.iter().for_each(|item| self.item(item, "  - ")),
            Block::Draft { label, text } => {
                self.gap_inside();
                self.add(Part::Caption, label, "", "");
                text.lines().for_each(|line| self.quoted(line));
            }
            Block::Blanks(blanks) => {
                for blank in blanks {
                    self.gap();
                    self.add(Part::Body, &format!("{blank}: {}", "_".repeat(BLANK)), "", "  ");
                }
            }
        }
    }

    fn chapter(&mut self, chapter: &Chapter) {
        self.gap();
        match chapter.level {
            0..=2 => self.underlined(Part::Heading, &chapter.heading, "="),
            3 => self.underlined(Part::Heading, &chapter.heading, "-"),
            _ => self.add(Part::Heading, &chapter.heading, "", ""),
        }
    }

    fn item(&mut self, item: &Item, marker: &str) {
        let body = match &item.label {
            Some(label) => format!("{label}: {}", item.text),
            None => item.text.to_string(),
        };
        self.add(Part::Body, &body, marker, "    ");
        for note in &item.notes {
            self.add(Part::Note, note, "      ", "        ");
        }
    }

    fn quoted(&mut self, line: &str) {
        if line.trim().is_empty() {
            self.0.push(Line { part: Part::Body, text: "  |".to_owned() });
        } else {
            self.add(Part::Body, line, "  | ", "  | ");
        }
    }

    fn underlined(&mut self, part: Part, title: &str, rule: &str) {
        let before = self.0.len();
        self.add(part, title, "", "");
        let widest = self.0[before..].iter().map(|line| display_width(&line.text)).max().unwrap_or_default();
        self.0.push(Line { part, text: rule.repeat(widest) });
    }

    fn gap(&mut self) {
        self.0.push(Line { part: Part::Body, text: String::new() });
    }

    /// A gap, but not right under a heading.
    fn gap_inside(&mut self) {
        if self.0.last().is_some_and(|line| !matches!(line.part, Part::Title | Part::Heading)) {
            self.gap();
        }
    }

    fn add(&mut self, part: Part, body: &str, first: &str, rest: &str) {
        let lines = hanging(body, first, rest).into_iter();
        self.0.extend(lines.map(|text| Line { part, text }));
    }
}
