//! Rows that are scrolled, with places in them that the keys act on: one tab of the recommendation, the steps of
//! first aid, or the file about to be saved.

use std::ops::Range;

use ratatui::text::Line;

use super::Does;
use crate::tui::keymap::Action;

/// Rows, and where one is in them.
#[derive(Clone, Debug, Default)]
pub struct Leaf {
    /// The rows.
    pub rows: Vec<Line<'static>>,
    /// The places that the keys act on, in order.
    pub stops: Vec<Stop>,
    /// The row of each heading.
    pub headings: Vec<usize>,
    /// The first row shown.
    pub top: usize,
    /// The stop in focus; `None` while one only reads.
    pub focus: Option<usize>,
}

/// A place that the keys act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What Enter does there.
    pub does: Does,
    /// The rows that belong together.
    pub rows: Range<usize>,
    /// How many of them are marked while it is in focus.
    pub marked: usize,
}

impl Leaf {
    /// The stop in focus.
    pub fn stop(&self) -> Option<&Stop> {
        self.stops.get(self.focus?)
    }

    /// What Enter does now.
    pub fn does(&self) -> Option<&Does> {
        self.stop().map(|stop| &stop.does)
    }

    /// The last row that can be the first one shown.
    pub fn last(&self, height: usize) -> usize {
        self.rows.len().saturating_sub(height)
    }

    /// Moves where so many rows fit. `false` where there is nothing further that way.
    pub fn go(&mut self, action: Action, height: usize) -> bool {
        let (before, last) = ((self.top, self.focus), self.last(height));
        // A screen overlaps the one before by a row, so that nobody loses the thread.
        let page = height.saturating_sub(1).max(1);
        match action {
            Action::Down => self.down(height),
            Action::Up => self.up(height),
            Action::PageDown => self.top = (self.top + page).min(last),
            Action::PageUp => self.top = self.top.saturating_sub(page),
            Action::First => (self.top, self.focus) = (0, None),
            Action::Last => (self.top, self.focus) = (last, self.stops.len().checked_sub(1)),
            _ => {}
        }
        self.focus = self.focus.filter(|stop| self.is_in_sight(*stop, height));
        (self.top, self.focus) != before
    }

    /// Scrolls so many rows, where so many fit.
    pub fn scroll(&mut self, down: bool, rows: usize, height: usize) {
        let top = if down { self.top + rows } else { self.top.saturating_sub(rows) };
        self.top = top.min(self.last(height));
        self.focus = self.focus.filter(|stop| self.is_in_sight(*stop, height));
    }

    /// The next stop where it is in sight; else a row further.
    fn down(&mut self, height: usize) {
        let first = || self.stops.iter().position(|stop| stop.rows.start >= self.top);
        let next = self.focus.map_or_else(first, |stop| Some(stop + 1));
        match next.filter(|stop| self.is_in_sight(*stop, height)) {
            Some(stop) => self.focus_on(stop, height),
            None => self.top = (self.top + 1).min(self.last(height)),
        }
    }

    /// The stop before where it is in sight; else a row back.
    fn up(&mut self, height: usize) {
        let last = || self.stops.iter().rposition(|stop| stop.rows.start < self.top + height);
        let before = self.focus.map_or_else(last, |stop| stop.checked_sub(1));
        match before.filter(|stop| self.is_in_sight(*stop, height)) {
            Some(stop) => self.focus = Some(stop),
            None => self.top = self.top.saturating_sub(1),
        }
    }

    fn is_in_sight(&self, stop: usize, height: usize) -> bool {
        let shown = self.top..self.top + height;
        self.stops.get(stop).is_some_and(|stop| shown.contains(&stop.rows.start))
    }

    /// Brings a stop into focus and into sight, as much of it as fits.
    pub fn focus_on(&mut self, stop: usize, height: usize) {
        let Some(rows) = self.stops.get(stop).map(|stop| stop.rows.clone()) else { return };
        self.focus = Some(stop);
        self.top = self.top.max(rows.end.saturating_sub(height)).min(rows.start).min(self.last(height));
    }

    /// Brings the first stop into focus, where it can be seen from the top.
    pub fn focus_on_first(&mut self, height: usize) {
        self.focus = Some(0).filter(|stop| self.is_in_sight(*stop, height));
    }

    /// Takes the place from rows that these replace: the same part of the text stays at the top, and the same
    /// stop in focus.
    pub fn stay_at(&mut self, before: &Self, height: usize) {
        let (mark, below) = before.reading();
        let marks = self.marks();
        self.top = mark.and_then(|mark| marks.get(mark)).map_or(below, |row| row + below).min(self.last(height));
        let same = |focus: usize| {
            let does = &before.stops.get(focus)?.does;
            self.stops.iter().position(|stop| stop.does == *does)
        };
        self.focus = before.focus.and_then(same);
        if let Some(stop) = self.focus {
            self.focus_on(stop, height);
        }
    }

    /// The part at the top of the screen, and how many rows below its beginning that is.
    fn reading(&self) -> (Option<usize>, usize) {
        let marks = self.marks();
        let mark = marks.iter().rposition(|row| *row <= self.top);
        (mark, self.top - mark.map_or(0, |mark| marks[mark]))
    }

    /// The rows where a part begins.
    fn marks(&self) -> Vec<usize> {
        let stops = self.stops.iter().map(|stop| stop.rows.start);
        let mut marks: Vec<usize> = self.headings.iter().copied().chain(stops).collect();
        marks.sort_unstable();
        marks.dedup();
        marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Thirty rows, with stops of two rows where named.
    fn leaf(stops: &[usize]) -> Leaf {
        let stop = |(at, row): (usize, &usize)| Stop { does: Does::Draft(at), rows: *row..row + 2, marked: 1 };
        Leaf { rows: vec![Line::default(); 30], stops: stops.iter().enumerate().map(stop).collect(), ..Leaf::default() }
    }

    #[test]
    fn one_key_passes_every_row_and_every_stop() {
        for stops in [&[][..], &[0], &[3, 5, 20], &[28], &[0, 2, 4, 6, 8, 10, 26]] {
            for (there, back) in [(Action::Down, Action::Up), (Action::PageDown, Action::PageUp)] {
                let (mut leaf, mut seen) = (leaf(stops), vec![false; 30]);
                let mut focused = Vec::new();
                let mut look = |leaf: &Leaf| {
                    (leaf.top..leaf.top + 7).for_each(|row| seen[row] = true);
                    focused.extend(leaf.focus);
                };
                look(&leaf);
                while leaf.go(there, 7) {
                    look(&leaf);
                }
                assert!(seen.iter().all(|seen| *seen), "{stops:?}");
                focused.dedup();
                assert!(there == Action::PageDown || focused.len() == stops.len(), "{stops:?}: {focused:?}");
                while leaf.go(back, 7) {}
                assert_eq!(leaf.top, 0);
            }
        }
    }

    #[test]
    fn a_focus_out_of_sight_is_none() {
        let mut leaf = leaf(&[2]);
        assert!(leaf.go(Action::Down, 7));
        assert_eq!(leaf.focus, Some(0));
        leaf.go(Action::PageDown, 7);
        assert_eq!(leaf.focus, None);
    }

    #[test]
    fn the_place_is_kept_where_rows_are_added_above() {
        let mut before = leaf(&[4, 12]);
        before.top = 13;
        let mut after = leaf(&[4, 18]);
        after.stay_at(&before, 7);
        assert_eq!((after.top, after.focus), (19, None));
        before.focus_on(1, 7);
        after.stay_at(&before, 7);
        assert_eq!((after.top, after.focus), (18, Some(1)));
    }
}
