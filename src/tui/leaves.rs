//! The tabs of the recommendation as rows. They are written from the same page that every format is written from,
//! so that no tab says more or less than the document; what can be opened or acted on is added to it.

mod changes;
mod drafts;
mod others;
mod save;
mod steps;
mod why;

use super::model::{Does, Leaf, Opens, Sheet, Stop, Tab};
use super::paper::{Paper, Piece};
use super::theme::Ink;
use crate::recommend::{Block, Item, RuleSeen, Section};
use crate::text::{Catalog, SafeText};

/// The rows of a tab.
pub(super) fn write(sheet: &Sheet, tab: Tab, words: &Catalog, paper: Paper) -> Leaf {
    let mut writer = Writer { sheet, words, paper, stops: Vec::new(), headings: Vec::new() };
    match tab {
        Tab::Steps => writer.steps(),
        Tab::Why => writer.why(),
        Tab::Changes => writer.changes(),
        Tab::Others => writer.others(),
        Tab::Drafts => writer.drafts(),
        Tab::Save => writer.save(),
    }
    Leaf { rows: writer.paper.rows, stops: writer.stops, headings: writer.headings, ..Leaf::default() }
}

/// The page as it stands in a document, to be looked at before it is saved.
pub(super) fn preview(sheet: &Sheet, words: &Catalog, paper: Paper) -> Paper {
    let mut writer = Writer { sheet, words, paper, stops: Vec::new(), headings: Vec::new() };
    for block in &sheet.blocks {
        match block {
            Block::Title(title) => writer.paper.text(Ink::Strong, title),
            Block::Heading(_, heading) => {
                writer.paper.gap();
                writer.paper.text(Ink::Heading, heading);
            }
            Block::Verdict { symbol, word, headline, .. } => {
                writer.paper.text(Ink::Strong, &format!("{symbol} {}", word.to_uppercase()));
                writer.paper.text(Ink::Strong, headline);
            }
            other => writer.blocks(std::slice::from_ref(other), &mut |writer, item, mark| writer.item(item, mark)),
        }
    }
    writer.paper
}

/// A tab under construction.
struct Writer<'a> {
    sheet: &'a Sheet,
    words: &'a Catalog,
    paper: Paper,
    stops: Vec<Stop>,
    headings: Vec<usize>,
}

impl<'a> Writer<'a> {
    /// The blocks of a section of the page, without its heading.
    fn section(&self, section: Section) -> &'a [Block] {
        let blocks = &self.sheet.blocks;
        let begins = |block: &Block| matches!(block, Block::Heading(..));
        let Some(at) = blocks.iter().position(|block| matches!(block, Block::Heading(of, _) if *of == section)) else {
            return &[];
        };
        let rest = &blocks[at + 1..];
        &rest[..rest.iter().position(begins).unwrap_or(rest.len())]
    }

    /// The heading of a section that has something to say.
    fn heading(&mut self, section: Section) {
        if !self.section(section).is_empty() {
            self.paper.gap();
            self.headings.push(self.paper.rows.len());
            self.paper.text(Ink::Heading, &self.words.say(section.message()));
        }
    }

    /// Blocks as they are; `items` writes each entry of a list.
    fn blocks(&mut self, blocks: &[Block], items: &mut dyn FnMut(&mut Self, &Item, &str)) {
        for block in blocks {
            match block {
                Block::Numbered(all) => {
                    for (at, item) in all.iter().enumerate() {
                        items(self, item, &format!("{:>2}  ", at + 1));
                    }
                }
                Block::Bullets(all) => all.iter().for_each(|item| items(self, item, " •  ")),
                Block::Blanks(blanks) => blanks.iter().for_each(|blank| self.apart(Ink::Plain, blank)),
                Block::Verdict { headline, .. } => self.apart(Ink::Strong, headline),
                Block::Paragraph(text) | Block::Caption(text) => self.apart(Ink::Plain, text),
                Block::Draft { label, text } => self.draft(label, text),
                // The scenario's title stands over the sheet, and longer documents are not shown in tabs.
                Block::Title(_) | Block::Heading(..) | Block::Chapter(_) | Block::Contents(_) => {}
            }
        }
    }

    fn apart(&mut self, ink: Ink, text: &str) {
        self.paper.apart();
        self.paper.text(ink, text);
    }

    fn draft(&mut self, label: &SafeText, text: &SafeText) {
        self.apart(Ink::Strong, label);
        self.paper.hanging("│ ", "│ ", &[(Ink::Plain, text)]);
    }

    /// An entry of a list.
    fn item(&mut self, item: &Item, mark: &str) {
        self.item_head(item, mark);
        for note in &item.notes {
            self.paper.hanging("    ", "    ", &[(Ink::Quiet, note)]);
        }
    }

    fn item_head(&mut self, item: &Item, mark: &str) {
        let label = item.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
        self.paper.hanging(mark, "    ", &[(Ink::Strong, &label), (Ink::Plain, &item.text)]);
    }

    /// An entry whose notes are the rules it rests on: each opens to what it says.
    fn cited(&mut self, item: &Item, mark: &str, opens: impl Fn(&RuleSeen) -> Opens, rules: &[RuleSeen]) {
        self.item_head(item, mark);
        for (note, rule) in item.notes.iter().zip(rules) {
            let (from, opens) = (self.paper.rows.len(), opens(rule));
            let sign = self.sign(&opens);
            self.paper.hanging(&format!("  {sign}"), "    ", &[(Ink::Quiet, note)]);
            let marked = self.paper.rows.len() - from;
            if self.sheet.opened.contains(&opens) {
                self.says(rule);
            }
            self.stop(Does::Open(opens), from, marked);
        }
    }

    /// What a rule says, and how strongly.
    fn says(&mut self, rule: &RuleSeen) {
        let strength =
            format!("{}: ", self.words.say(&format!("strength-{}", crate::pack::Word::as_str(rule.strength))));
        let pieces: [Piece<'_>; 2] = [(Ink::Strong, &strength), (Ink::Plain, &rule.statement)];
        self.paper.hanging("    │ ", "    │ ", &pieces);
    }

    /// A rule of the own guideline: its beginning, and all of it once it is open.
    fn rule(&mut self, item: &Item, rule: &RuleSeen) {
        let (from, opens) = (self.paper.rows.len(), Opens::Rule(rule.rule.clone()));
        let sign = self.sign(&opens);
        self.item_head(item, &format!("  {sign}"));
        if !self.sheet.opened.contains(&opens) {
            self.paper.keep_one_row(from);
        }
        for note in &item.notes {
            self.paper.hanging("    ", "    ", &[(Ink::Quiet, note)]);
        }
        self.stop(Does::Open(opens), from, 1);
    }

    fn sign(&self, opens: &Opens) -> &'static str {
        if self.sheet.opened.contains(opens) { "▾ " } else { "▸ " }
    }

    /// Makes a stop of the rows from one on to the last.
    fn stop(&mut self, does: Does, from: usize, marked: usize) {
        self.stops.push(Stop { does, rows: from..self.paper.rows.len(), marked });
    }
}
