//! The fourth tab: how every guideline sees the case, as a table; below one another where there is no room for
//! one. Each of the others opens to its rules.

use textwrap::core::display_width;

use super::Writer;
use crate::pack::Verdict;
use crate::recommend::{OtherSeen, Section};
use crate::text::{INTERFACE, SafeText};
use crate::tui::model::{Does, Opens};
use crate::tui::paper::cut;
use crate::tui::theme::Ink;

/// Columns for the verdict.
const VERDICT: usize = 14;
/// The widest that a name may be in the table.
const NAME: usize = 30;
/// From so many columns on there is a table.
const TABLE: usize = 66;

/// A line of the table.
struct Line {
    sign: &'static str,
    name: String,
    verdict: String,
    relation: SafeText,
}

impl Writer<'_> {
    pub(super) fn others(&mut self) {
        self.scribe.paper.text(Ink::Quiet, &self.scribe.words.say("sheet-about-others"));
        self.scribe.paper.gap();
        self.titles();
        let seen = &self.sheet.recommendation;
        if let Some(publisher) = &seen.profile.publisher {
            let verdict = (!seen.rests_on.is_empty()).then_some(seen.verdict);
            self.line(&Line {
                sign: "  ",
                name: publisher.to_string(),
                verdict: self.verdict(verdict),
                relation: self.scribe.words.say(if verdict.is_some() { "sheet-own" } else { "sheet-own-silent" }),
            });
        }
        for (at, other) in seen.others.iter().enumerate() {
            self.other(at, other);
        }
    }

    fn other(&mut self, at: usize, other: &OtherSeen) {
        let (from, opens) = (self.scribe.paper.rows.len(), Opens::Other(other.guideline.clone()));
        let silent = other.rests_on.is_empty();
        let relation = self.scribe.words.say(&format!("sheet-relation-{}", other.relation.as_str()));
        let (name, verdict) = (other.publisher.to_string(), self.verdict(other.verdict));
        let sign = if silent { "  " } else { self.scribe.sign(&opens) };
        self.line(&Line { sign, name, verdict, relation });
        if silent {
            return;
        }
        let marked = self.scribe.paper.rows.len() - from;
        if self.scribe.is_open(&opens) {
            self.rules(at);
        }
        self.scribe.stop(Does::Open(opens), from, marked);
    }

    /// The rules of another guideline, as they stand on the page.
    fn rules(&mut self, at: usize) {
        let items = self.section(Section::Others).iter().find_map(|block| match block {
            crate::recommend::Block::Bullets(items) => items.get(at),
            _ => None,
        });
        for note in items.iter().flat_map(|item| &item.notes) {
            self.scribe.paper.hanging("    │ ", "    │ ", &[(Ink::Plain, note)]);
        }
    }

    fn verdict(&self, verdict: Option<Verdict>) -> String {
        let Some(verdict) = verdict else { return "–".to_owned() };
        let message = format!("verdict-{}", crate::pack::Word::as_str(verdict));
        let symbol = self.scribe.words.attribute(INTERFACE, &message, "symbol");
        format!("{symbol} {}", self.scribe.words.say(&message))
    }

    fn is_table(&self) -> bool {
        self.scribe.paper.width() >= TABLE
    }

    /// What the columns hold.
    fn titles(&mut self) {
        if self.is_table() {
            let word = |message| self.scribe.words.say(message);
            let (name, verdict, relation) =
                (word("sheet-column-who"), word("sheet-column-verdict"), word("sheet-column-relation"));
            let row = format!("  {}{}{relation}", padded(&name, NAME), padded(&verdict, VERDICT));
            self.scribe.paper.text(Ink::Heading, &row);
        }
    }

    fn line(&mut self, line: &Line) {
        let Line { sign, name, verdict, relation } = line;
        if self.is_table() {
            let first = format!("{sign}{}", padded(&cut(name, NAME - 1), NAME));
            let pieces = [(Ink::Strong, padded(verdict, VERDICT)), (Ink::Plain, relation.to_string())];
            let pieces = pieces.each_ref().map(|(ink, text)| (*ink, text.as_str()));
            self.scribe.paper.hanging(&first, &" ".repeat(NAME + 2 + VERDICT), &pieces);
        } else {
            self.scribe.paper.hanging(sign, "  ", &[(Ink::Plain, name)]);
            let verdict = format!("{verdict}: ");
            self.scribe.paper.hanging("    ", "    ", &[(Ink::Strong, &verdict), (Ink::Plain, relation)]);
        }
    }
}

fn padded(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(display_width(text))))
}
