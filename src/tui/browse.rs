//! What can be read without answering anything, as rows: a scenario's map, and a guideline section by section.

mod guide;
mod map;

use super::model::{Act, Does, Leaf, Model, Sight, Stop, What};
use super::paper::{Paper, Piece};
use super::theme::Ink;

/// The rows of a page so many columns wide, what Enter does at each of their stops, and the stop to begin at.
pub(super) fn write(model: &Model, sight: &Sight, width: usize) -> (Leaf, Vec<Act>, usize) {
    let paper = Paper::new(model.theme, width);
    let mut scribe = Scribe { model, paper, width, stops: Vec::new(), headings: Vec::new(), acts: Vec::new() };
    let begin = match &sight.what {
        What::Map(scenario) => scribe.map(scenario),
        What::Guides => scribe.guides(),
        What::Sections(guide) => scribe.sections(*guide),
        What::Passages(guide, section) => scribe.passages(*guide, *section, &sight.opened),
    };
    let Scribe { paper, stops, headings, acts, .. } = scribe;
    (Leaf { rows: paper.rows, stops, headings, ..Leaf::default() }, acts, begin)
}

/// A page under construction.
struct Scribe<'a> {
    model: &'a Model,
    paper: Paper,
    width: usize,
    stops: Vec<Stop>,
    headings: Vec<usize>,
    acts: Vec<Act>,
}

impl Scribe<'_> {
    /// Rows that the keys act on as one.
    fn stop(&mut self, act: Act, first: &str, rest: &str, pieces: &[Piece<'_>]) {
        let from = self.paper.rows.len();
        self.paper.hanging(first, rest, pieces);
        let rows = from..self.paper.rows.len();
        self.stops.push(Stop { does: Does::Row(self.acts.len()), marked: rows.len(), rows });
        self.acts.push(act);
    }

    /// Rows that belong to the stop before.
    fn below(&mut self, indent: &str, ink: Ink, text: &str) {
        self.paper.hanging(indent, indent, &[(ink, text)]);
        if let Some(stop) = self.stops.last_mut() {
            stop.rows.end = self.paper.rows.len();
        }
    }
}
