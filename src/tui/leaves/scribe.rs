//! Rows with places in them that the keys act on, piece by piece: what every tab and every card is written with.

use std::collections::BTreeSet;

use crate::recommend::{Item, RuleSeen};
use crate::text::{Catalog, SafeText};
use crate::tui::model::{Does, Leaf, Opens, Stop};
use crate::tui::paper::{Paper, Piece};
use crate::tui::theme::Ink;

/// Rows under construction.
pub(super) struct Scribe<'a> {
    pub(super) words: &'a Catalog,
    pub(super) paper: Paper,
    pub(super) headings: Vec<usize>,
    opened: &'a BTreeSet<Opens>,
    stops: Vec<Stop>,
}

impl<'a> Scribe<'a> {
    pub(super) fn new(words: &'a Catalog, opened: &'a BTreeSet<Opens>, paper: Paper) -> Self {
        Self { words, paper, headings: Vec::new(), opened, stops: Vec::new() }
    }

    /// The rows.
    pub(super) fn finish(self) -> Leaf {
        Leaf { rows: self.paper.rows, stops: self.stops, headings: self.headings, ..Leaf::default() }
    }

    /// A heading, apart from what stands above it.
    pub(super) fn heading(&mut self, text: &str) {
        self.paper.gap();
        self.headings.push(self.paper.rows.len());
        self.paper.text(Ink::Heading, text);
    }

    /// Whether something is open.
    pub(super) fn is_open(&self, opens: &Opens) -> bool {
        self.opened.contains(opens)
    }

    pub(super) fn apart(&mut self, ink: Ink, text: &str) {
        self.paper.apart();
        self.paper.text(ink, text);
    }

    pub(super) fn draft(&mut self, label: &SafeText, text: &SafeText) {
        self.apart(Ink::Strong, label);
        self.paper.hanging("│ ", "│ ", &[(Ink::Plain, text)]);
    }

    /// An entry of a list.
    pub(super) fn item(&mut self, item: &Item, mark: &str) {
        self.item_head(item, mark);
        for note in &item.notes {
            self.paper.hanging("    ", "    ", &[(Ink::Quiet, note)]);
        }
    }

    pub(super) fn item_head(&mut self, item: &Item, mark: &str) {
        let label = item.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
        self.paper.hanging(mark, "    ", &[(Ink::Strong, &label), (Ink::Plain, &item.text)]);
    }

    /// An entry whose notes are the rules it rests on: each opens to what it says.
    pub(super) fn cited(&mut self, item: &Item, mark: &str, opens: impl Fn(&RuleSeen) -> Opens, rules: &[RuleSeen]) {
        self.item_head(item, mark);
        for (note, rule) in item.notes.iter().zip(rules) {
            let (from, opens) = (self.paper.rows.len(), opens(rule));
            let sign = self.sign(&opens);
            self.paper.hanging(&format!("  {sign}"), "    ", &[(Ink::Quiet, note)]);
            let marked = self.paper.rows.len() - from;
            if self.is_open(&opens) {
                self.says(rule);
            }
            self.stop(Does::Open(opens), from, marked);
        }
    }

    /// What a rule says, and how strongly.
    pub(super) fn says(&mut self, rule: &RuleSeen) {
        let strength =
            format!("{}: ", self.words.say(&format!("strength-{}", crate::pack::Word::as_str(rule.strength))));
        let pieces: [Piece<'_>; 2] = [(Ink::Strong, &strength), (Ink::Plain, &rule.statement)];
        self.paper.hanging("    │ ", "    │ ", &pieces);
    }

    pub(super) fn sign(&self, opens: &Opens) -> &'static str {
        if self.is_open(opens) { "▾ " } else { "▸ " }
    }

    /// Makes a stop of the rows from one on to the last.
    pub(super) fn stop(&mut self, does: Does, from: usize, marked: usize) {
        self.stops.push(Stop { does, rows: from..self.paper.rows.len(), marked });
    }
}
