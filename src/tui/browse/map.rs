//! A scenario's map as rows: each question, answer and outcome is one place for the cursor.

use textwrap::core::display_width;

use super::Scribe;
use crate::browse::{MapRow, Shows, Spot, indent, map};
use crate::pack::Scenario;
use crate::tui::model::Act;
use crate::tui::theme::Ink;

impl Scribe<'_> {
    /// Writes the map; the stop of the question that is asked now, or the first.
    pub(super) fn map(&mut self, scenario: &Scenario) -> usize {
        let (words, (position, asked)) = (self.model.words(), self.model.way(scenario));
        let rows = map(scenario, words, Shows::Way(&position, asked));
        let has_way = rows.iter().any(|row| row.taken);
        if let Some(summary) = words.get(&scenario.stem(), "summary", None) {
            self.paper.text(Ink::Plain, &summary);
        }
        self.paper.text(Ink::Quiet, &words.say("map-unsure"));
        if has_way {
            self.paper.text(Ink::Quiet, &words.say("map-way"));
        }
        for row in &rows {
            if row.apart {
                self.paper.gap();
            }
            if let Spot::Question(_) = row.spot {
                self.headings.push(self.paper.rows.len());
            }
            self.row(row, has_way);
        }
        let here = |row: &MapRow| asked.is_some_and(|asked| row.spot == Spot::Question(asked));
        rows.iter().position(here).unwrap_or_default()
    }

    fn row(&mut self, row: &MapRow, has_way: bool) {
        let way = match (has_way, row.taken) {
            (false, _) => "",
            (true, true) => "✓ ",
            (true, false) => "  ",
        };
        let before = " ".repeat(indent(row.depth, self.width));
        let first = format!("{way}{before}{}", row.mark);
        let ink = match row.spot {
            Spot::Question(_) => Ink::Strong,
            Spot::Remark(_) => Ink::Quiet,
            _ if row.taken => Ink::Strong,
            _ => Ink::Plain,
        };
        let act = match row.spot {
            Spot::Question(question) | Spot::Way(question, None) => Act::Ask(question),
            Spot::Way(_, Some(next)) => Act::Find(next),
            Spot::Outcome(_) | Spot::Remark(_) => Act::Nothing,
        };
        let rest = " ".repeat(display_width(&first));
        self.stop(act, &first, &rest, &[(ink, &row.text), (Ink::Quiet, &row.after)]);
    }
}
