//! The recommendation as rows: put into words once, wrapped again when the width changes, so that scrolling
//! never counts other rows than those that are drawn.

use ratatui::text::Line;

use crate::recommend::{Block, Item};
use crate::tui::paper::Paper;
use crate::tui::theme::{Ink, Theme};

/// The recommendation as rows.
#[derive(Debug)]
pub struct Page {
    /// The rows.
    pub rows: Vec<Line<'static>>,
    /// The row of each section's heading.
    pub headings: Vec<usize>,
    /// The first row shown.
    pub top: usize,
    blocks: Vec<Block>,
    width: usize,
    stale: bool,
}

impl Page {
    /// A page that is not wrapped yet.
    pub fn new(blocks: Vec<Block>) -> Self {
        Self { rows: Vec::new(), headings: Vec::new(), top: 0, blocks, width: 0, stale: false }
    }

    /// Wraps the page to a width, staying at the part that is being read, and keeps the end of the page at
    /// the end of the screen.
    pub fn fit(&mut self, theme: Theme, width: usize, height: usize) {
        if self.width != width {
            let (section, below) = self.reading();
            self.wrap(theme, width);
            self.width = width;
            self.top = section.and_then(|section| self.headings.get(section)).map_or(below, |row| row + below);
        }
        self.top = self.top.min(self.rows.len().saturating_sub(height));
    }

    /// Takes the place in the text from a page that this one replaces.
    pub fn stay_at(&mut self, before: &Self) {
        self.headings.clone_from(&before.headings);
        self.top = before.top;
    }

    /// Says that the words or the answers have changed since.
    pub fn grow_stale(&mut self) {
        self.stale = true;
    }

    /// Whether the words or the answers have changed since.
    pub fn is_stale(&self) -> bool {
        self.stale
    }

    /// The section at the top of the screen, and how many rows below its heading that is.
    fn reading(&self) -> (Option<usize>, usize) {
        let section = self.headings.iter().rposition(|row| *row <= self.top);
        (section, self.top - section.map_or(0, |section| self.headings[section]))
    }

    fn wrap(&mut self, theme: Theme, width: usize) {
        let mut paper = Paper::new(theme, width);
        self.headings.clear();
        for block in &self.blocks {
            if let Block::Heading(..) = block {
                paper.gap();
                self.headings.push(paper.rows.len());
            }
            write(&mut paper, block);
        }
        self.rows = paper.rows;
    }
}

fn write(paper: &mut Paper, block: &Block) {
    match block {
        // The scenario's title stands over the page all the time.
        Block::Title(_) => {}
        Block::Heading(_, heading) => {
            paper.text(Ink::Heading, heading);
        }
        Block::Chapter(chapter) => {
            paper.text(Ink::Heading, &chapter.heading);
        }
        Block::Contents(chapters) => chapters.iter().for_each(|chapter| {
            paper.text(Ink::Plain, &chapter.heading);
        }),
        Block::Blanks(blanks) => blanks.iter().for_each(|blank| {
            paper.apart();
            paper.text(Ink::Plain, blank);
        }),
        Block::Verdict { verdict, symbol, word, headline } => {
            paper.bar(Ink::Verdict(*verdict), &format!("  {symbol}  {}", word.to_uppercase()));
            paper.gap();
            paper.text(Ink::Strong, headline);
        }
        Block::Paragraph(text) => {
            paper.apart();
            paper.text(Ink::Plain, text);
        }
        Block::Caption(caption) => {
            paper.apart();
            paper.text(Ink::Plain, caption);
        }
        Block::Numbered(items) => {
            for (at, item) in items.iter().enumerate() {
                write_item(paper, item, &format!("{:>2}  ", at + 1));
            }
        }
        Block::Bullets(items) => items.iter().for_each(|item| write_item(paper, item, " •  ")),
        Block::Draft { label, text } => {
            paper.apart();
            paper.text(Ink::Plain, label);
            paper.hanging("  │ ", "  │ ", &[(Ink::Plain, text)]);
        }
    }
}

fn write_item(paper: &mut Paper, item: &Item, mark: &str) {
    let label = item.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
    paper.hanging(mark, "    ", &[(Ink::Strong, &label), (Ink::Plain, &item.text)]);
    for note in &item.notes {
        paper.hanging("    ", "    ", &[(Ink::Quiet, note)]);
    }
}
