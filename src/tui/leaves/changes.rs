//! The third tab: what other answers would lead to. Choosing one goes to its question; nothing changes before it
//! is chosen there.

use super::Writer;
use crate::recommend::{ChangeSeen, Section};
use crate::tui::model::Does;
use crate::tui::theme::Ink;

impl Writer<'_> {
    pub(super) fn changes(&mut self) {
        let blocks = self.section(Section::Changes);
        let note = if blocks.is_empty() { "sheet-no-changes" } else { "sheet-about-changes" };
        self.scribe.paper.text(Ink::Quiet, &self.scribe.words.say(note));
        let seen = &self.sheet.recommendation;
        // In the order of the page: answer by answer.
        let of = |question| seen.changes.iter().filter(move |change: &&ChangeSeen| change.question == question);
        let mut changes = seen.answers.iter().flat_map(|answer| of(answer.question.clone()));
        self.blocks(blocks, &mut |writer, item, mark| {
            let from = writer.scribe.paper.rows.len();
            writer.scribe.item(item, mark);
            if let Some(change) = changes.next() {
                let marked = writer.scribe.paper.rows.len() - from;
                writer.scribe.stop(Does::Change(change.question.clone(), change.option.clone()), from, marked);
            }
        });
    }
}
