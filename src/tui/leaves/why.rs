//! The second tab: every rule it rests on, the answers that led here, and what it was made from.

use super::Writer;
use crate::recommend::{RuleSeen, Section};
use crate::tui::model::Does;
use crate::tui::theme::Ink;
use crate::walk::Basis;

impl Writer<'_> {
    pub(super) fn why(&mut self) {
        self.heading(Section::Ground);
        let seen = &self.sheet.recommendation;
        // In the order of the page: the rules, what is not settled, and the nearest rules.
        let unsettled = seen.not_settled.iter().filter(|_| seen.basis == Basis::Own).map(|_| None);
        let rules: Vec<Option<&RuleSeen>> =
            seen.rests_on.iter().map(Some).chain(unsettled).chain(seen.nearest.iter().map(Some)).collect();
        let mut rules = rules.into_iter();
        self.blocks(self.section(Section::Ground), &mut |writer, item, mark| match rules.next().flatten() {
            Some(rule) => writer.rule(item, rule),
            None => writer.scribe.item(item, mark),
        });
        self.answers();
        for section in [Section::Sources, Section::SignOff] {
            self.heading(section);
            self.blocks(self.section(section), &mut |writer, item, mark| writer.scribe.item(item, mark));
        }
    }

    fn answers(&mut self) {
        self.heading(Section::Why);
        let mut answers = self.sheet.recommendation.answers.iter();
        self.blocks(self.section(Section::Why), &mut |writer, item, mark| {
            let from = writer.scribe.paper.rows.len();
            writer.scribe.item_head(item, mark);
            let marked = writer.scribe.paper.rows.len() - from;
            for note in &item.notes {
                writer.scribe.paper.hanging("    ", "    ", &[(Ink::Quiet, note)]);
            }
            if let Some(answer) = answers.next() {
                writer.scribe.stop(Does::Answer(answer.question.clone()), from, marked);
            }
        });
    }
}
