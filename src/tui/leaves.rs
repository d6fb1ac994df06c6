//! The tabs of the recommendation as rows, and the cards of first aid. They are written from the same page that every format is written from,
//! so that no tab says more or less than the document; what can be opened or acted on is added to it.

mod changes;
mod drafts;
mod first_aid;
mod others;
mod save;
mod scribe;
mod steps;
mod why;

use super::model::{Does, Leaf, Opens, Sheet, Tab};
use super::paper::Paper;
use super::theme::Ink;
use crate::recommend::{Block, Item, RuleSeen, Section};
use crate::text::Catalog;
pub(super) use first_aid::first_aid;
use scribe::Scribe;

/// The rows of a tab.
pub(super) fn write(sheet: &Sheet, tab: Tab, words: &Catalog, paper: Paper) -> Leaf {
    let mut writer = Writer { sheet, scribe: Scribe::new(words, &sheet.opened, paper) };
    match tab {
        Tab::Steps => writer.steps(),
        Tab::Why => writer.why(),
        Tab::Changes => writer.changes(),
        Tab::Others => writer.others(),
        Tab::Drafts => writer.drafts(),
        Tab::Save => writer.save(),
    }
    writer.scribe.finish()
}

/// The page as it stands in a document, to be looked at before it is saved.
pub(super) fn preview(sheet: &Sheet, words: &Catalog, paper: Paper) -> Paper {
    let mut writer = Writer { sheet, scribe: Scribe::new(words, &sheet.opened, paper) };
    for block in &sheet.blocks {
        match block {
            Block::Title(title) => writer.scribe.paper.text(Ink::Strong, title),
            Block::Heading(_, heading) => {
                writer.scribe.paper.gap();
                writer.scribe.paper.text(Ink::Heading, heading);
            }
            Block::Verdict { symbol, word, headline, .. } => {
                writer.scribe.paper.text(Ink::Strong, &format!("{symbol} {}", word.to_uppercase()));
                writer.scribe.paper.text(Ink::Strong, headline);
            }
            other => {
                writer.blocks(std::slice::from_ref(other), &mut |writer, item, mark| writer.scribe.item(item, mark))
            }
        }
    }
    writer.scribe.paper
}

/// A tab under construction.
struct Writer<'a> {
    sheet: &'a Sheet,
    scribe: Scribe<'a>,
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
            let text = self.scribe.words.say(section.message());
            self.scribe.heading(&text);
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
                Block::Blanks(blanks) => blanks.iter().for_each(|blank| self.scribe.apart(Ink::Plain, blank)),
                Block::Verdict { headline, .. } => self.scribe.apart(Ink::Strong, headline),
                Block::Paragraph(text) | Block::Caption(text) => self.scribe.apart(Ink::Plain, text),
                Block::Draft { label, text } => self.scribe.draft(label, text),
                // The scenario's title stands over the sheet, and longer documents are not shown in tabs.
                Block::Title(_) | Block::Heading(..) | Block::Chapter(_) | Block::Contents(_) | Block::Leading(_) => {}
            }
        }
    }

    /// A rule of the own guideline: its beginning, and all of it once it is open.
    fn rule(&mut self, item: &Item, rule: &RuleSeen) {
        let (from, opens) = (self.scribe.paper.rows.len(), Opens::Rule(rule.rule.clone()));
        let sign = self.scribe.sign(&opens);
        self.scribe.item_head(item, &format!("  {sign}"));
        if !self.scribe.is_open(&opens) {
            self.scribe.paper.keep_one_row(from);
        }
        for note in &item.notes {
            self.scribe.paper.hanging("    ", "    ", &[(Ink::Quiet, note)]);
        }
        self.scribe.stop(Does::Open(opens), from, 1);
    }
}
