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
    lines(&document(recommendation, words), false)
}

/// A document as plain text.
pub(super) fn text(document: &Document) -> String {
    lines(document, false).into_iter().map(|line| line.text + "\n").collect()
}

fn lines(document: &Document, is_spoken: bool) -> Vec<Line> {
    let mut lines = Lines { is_spoken, ..Lines::default() };
    for block in &document.blocks {
        lines.block(block);
        if matches!(block, Block::Title(_)) && !document.byline.is_empty() {
            lines.add(Part::Note, &document.byline, "", "");
        }
    }
    lines.lines
}

/// The recommendation as plain text for ears and fingers: a screen reader would read every sign of a rule or a
/// frame aloud, so there are none, and the verdict is its word alone.
pub fn spoken(recommendation: &Recommendation, words: &Catalog) -> String {
    spoken_document(&document(recommendation, words))
}

/// A document as plain text for ears and fingers.
pub fn spoken_document(document: &Document) -> String {
    lines(document, true).into_iter().map(|line| line.text + "\n").collect()
}

#[derive(Default)]
struct Lines {
    lines: Vec<Line>,
    is_spoken: bool,
}

impl Lines {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => self.underlined(Part::Title, title, "="),
            Block::Heading(_, heading) => {
                self.gap();
                // What belongs to a heading has no rule above it to say so.
                let ends = if self.is_spoken && !heading.ends_with(['?', '!', '.', ':']) { ":" } else { "" };
                let heading = format!("{heading}{ends}");
                self.underlined(Part::Heading, &heading, "-");
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
                let word = if self.is_spoken { word.to_string() } else { format!("{symbol} {}", word.to_uppercase()) };
                self.add(Part::Verdict(*verdict), &word, "", "");
                self.gap();
                self.add(Part::Headline, headline, "", "");
            }
            Block::Paragraph(paragraph) => {
                self.gap_inside();
                self.add(Part::Body, paragraph, "", "");
            }
            Block::Leading(phrase) => {
                self.gap_inside();
                self.add(Part::Note, phrase, "", "");
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
        let mark = if self.is_spoken { "    " } else { "  | " };
        if line.trim().is_empty() {
            self.lines.push(Line { part: Part::Body, text: mark.trim_end().to_owned() });
        } else {
            self.add(Part::Body, line, mark, mark);
        }
    }

    fn underlined(&mut self, part: Part, title: &str, rule: &str) {
        let before = self.lines.len();
        self.add(part, title, "", "");
        if self.is_spoken {
            return;
        }
        let widest = self.lines[before..].iter().map(|line| display_width(&line.text)).max().unwrap_or_default();
        self.lines.push(Line { part, text: rule.repeat(widest) });
    }

    fn gap(&mut self) {
        self.lines.push(Line { part: Part::Body, text: String::new() });
    }

    /// A gap, but not right under a heading.
    fn gap_inside(&mut self) {
        if self.lines.last().is_some_and(|line| !matches!(line.part, Part::Title | Part::Heading)) {
            self.gap();
        }
    }

    fn add(&mut self, part: Part, body: &str, first: &str, rest: &str) {
        let spoken = self.is_spoken.then(|| without_signs(body));
        let lines = hanging(spoken.as_deref().unwrap_or(body), first, rest).into_iter();
        self.lines.extend(lines.map(|text| Line { part, text }));
    }
}

/// Punctuation in the place of signs between words, which have no sound.
fn without_signs(text: &str) -> String {
    text.replace(" → ", ": ").replace(" · ", "; ")
}
