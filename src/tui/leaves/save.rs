//! The last tab: the recommendation as a file, in every form there is.

use super::Writer;
use crate::recommend::{Format, Section};
use crate::text::INTERFACE;
use crate::tui::model::{Does, Saves};
use crate::tui::theme::Ink;

impl Writer<'_> {
    pub(super) fn save(&mut self) {
        self.paper.text(Ink::Quiet, &self.words.say("sheet-about-save"));
        let forms = Format::ALL.into_iter().map(Saves::Recommendation);
        let drafts = (!self.section(Section::Drafts).is_empty()).then_some(Saves::Drafts);
        self.paper.gap();
        forms.chain(drafts).for_each(|saves| self.form(saves));
    }

    fn form(&mut self, saves: Saves) {
        let (from, message) = (self.paper.rows.len(), saves.message());
        self.paper.text(Ink::Strong, &self.words.say(&message));
        let marked = self.paper.rows.len() - from;
        let about = self.words.attribute(INTERFACE, &message, "about");
        self.paper.hanging("  ", "  ", &[(Ink::Quiet, &about)]);
        self.stop(Does::Save(saves), from, marked);
    }
}
