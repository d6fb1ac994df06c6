//! The last tab: the recommendation as a file, in every form there is.

use super::Writer;
use crate::recommend::{Format, Section};
use crate::text::INTERFACE;
use crate::tui::model::{Does, Saves};
use crate::tui::theme::Ink;

impl Writer<'_> {
    pub(super) fn save(&mut self) {
        self.scribe.paper.text(Ink::Quiet, &self.scribe.words.say("sheet-about-save"));
        let forms = Format::ALL.into_iter().map(Saves::Recommendation);
        let drafts = (!self.section(Section::Drafts).is_empty()).then_some(Saves::Drafts);
        self.scribe.paper.gap();
        forms.chain(drafts).for_each(|saves| self.form(saves));
    }

    fn form(&mut self, saves: Saves) {
        let (from, message) = (self.scribe.paper.rows.len(), saves.message());
        self.scribe.paper.text(Ink::Strong, &self.scribe.words.say(&message));
        let marked = self.scribe.paper.rows.len() - from;
        let about = self.scribe.words.attribute(INTERFACE, &message, "about");
        self.scribe.paper.hanging("  ", "  ", &[(Ink::Quiet, &about)]);
        self.scribe.stop(Does::Save(saves), from, marked);
    }
}
