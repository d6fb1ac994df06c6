//! The first tab: the answer in a sentence, who says so, and what to do.

use super::Writer;
use crate::recommend::{Block, Section};
use crate::text::args;
use crate::tui::model::Opens;
use crate::tui::theme::Ink;
use crate::walk::Basis;

impl Writer<'_> {
    pub(super) fn steps(&mut self) {
        self.blocks(self.section(Section::Since), &mut |writer, item, mark| writer.scribe.item(item, mark));
        self.blocks(self.section(Section::Verdict), &mut |writer, item, mark| writer.scribe.item(item, mark));
        self.speaks();
        self.what_to_do();
        self.where_it_stops();
        self.whom_to_ask();
    }

    /// Who says so, and the rule that speaks first; the others are on the tab beside.
    fn speaks(&mut self) {
        let ground = self.section(Section::Ground);
        let opening = ground.iter().take_while(|block| matches!(block, Block::Paragraph(_))).count();
        self.blocks(&ground[..opening], &mut |_, _, _| {});
        let sheet = self.sheet;
        if let (Some(Block::Bullets(rules)), Some(rule)) = (ground.get(opening), sheet.recommendation.rests_on.first())
        {
            rules.iter().take(1).for_each(|item| self.rule(item, rule));
        }
    }

    fn what_to_do(&mut self) {
        self.heading(Section::Steps);
        let mut advice = self.sheet.recommendation.advice.iter();
        self.blocks(self.section(Section::Steps), &mut |writer, item, mark| match advice.next() {
            Some(advice) => {
                let opens = |rule: &crate::recommend::RuleSeen| Opens::Cited(advice.id.clone(), rule.rule.clone());
                writer.scribe.cited(item, mark, opens, &advice.rests_on);
            }
            None => writer.scribe.item(item, mark),
        });
    }

    fn where_it_stops(&mut self) {
        let seen = &self.sheet.recommendation;
        if let Some(limit) = &seen.limit {
            let text = self.scribe.words.say_with("limit", &args([("limit", limit)]));
            self.scribe.apart(Ink::Plain, &text);
        }
        if seen.basis == Basis::Own && !seen.not_settled.is_empty() {
            self.scribe.apart(Ink::Plain, &self.scribe.words.say("caption-not-settled"));
            for matter in &seen.not_settled {
                self.scribe.paper.hanging(" •  ", "    ", &[(Ink::Plain, &matter.text)]);
            }
        }
    }

    fn whom_to_ask(&mut self) {
        self.heading(Section::Contacts);
        let mut contacts = self.sheet.recommendation.contacts.iter();
        self.blocks(self.section(Section::Contacts), &mut |writer, item, mark| match contacts.next() {
            Some(contact) => {
                let opens = |rule: &crate::recommend::RuleSeen| Opens::Asked(contact.id.clone(), rule.rule.clone());
                writer.scribe.cited(item, mark, opens, &contact.rests_on);
            }
            None => writer.scribe.item(item, mark),
        });
    }
}
