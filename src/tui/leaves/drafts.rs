//! The fifth tab: ready words, each of which can be copied.

use super::Writer;
use crate::recommend::{Block, Section};
use crate::tui::model::Does;
use crate::tui::theme::Ink;

impl Writer<'_> {
    pub(super) fn drafts(&mut self) {
        let blocks = self.section(Section::Drafts);
        let note = if blocks.is_empty() { "sheet-no-drafts" } else { "sheet-about-drafts" };
        self.scribe.paper.text(Ink::Quiet, &self.scribe.words.say(note));
        let drafts = blocks.iter().filter_map(|block| match block {
            Block::Draft { label, text } => Some((label, text)),
            _ => None,
        });
        for (at, (label, text)) in drafts.enumerate() {
            self.scribe.paper.gap();
            let from = self.scribe.paper.rows.len();
            self.scribe.paper.text(Ink::Strong, label);
            self.scribe.paper.hanging("│ ", "│ ", &[(Ink::Plain, text)]);
            self.scribe.stop(Does::Draft(at), from, 1);
        }
    }
}
