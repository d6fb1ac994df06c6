//! A part of the screen with rows of its own: most screens are one, some are two side by side.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::put;
use crate::tui::paper::Paper;
use crate::tui::theme::{Ink, Theme};

/// A part of the screen with rows of its own.
pub(super) struct Pane {
    /// Where it stands, with the column for the signs that there is more.
    pub(super) area: Rect,
    /// Its rows.
    pub(super) paper: Paper,
    /// The first row shown.
    pub(super) top: usize,
}

impl Pane {
    /// Rows with the focus in sight.
    pub(super) fn new(area: Rect, paper: Paper) -> Self {
        let top = paper.top(usize::from(area.height));
        Self { area, paper, top }
    }

    /// Rows from this one on, or from the last one that still fills the screen.
    pub(super) fn from_row(area: Rect, paper: Paper, top: usize) -> Self {
        let last = paper.rows.len().saturating_sub(usize::from(area.height));
        Self { area, paper, top: top.min(last) }
    }

    fn height(&self) -> usize {
        usize::from(self.area.height)
    }

    /// Whether only a part of its rows is in sight, and nothing in it is in focus: it is read.
    pub(super) fn is_read(&self) -> bool {
        self.paper.focus.is_none() && self.paper.rows.len() > self.height()
    }

    /// The last row in sight, and how many there are.
    pub(super) fn read(&self) -> (usize, usize) {
        ((self.top + self.height()).min(self.paper.rows.len()), self.paper.rows.len())
    }

    pub(super) fn draw(&self, frame: &mut Frame<'_>, theme: Theme) {
        let area = self.area;
        let shown = self.paper.rows.iter().skip(self.top).take(self.height());
        for (y, row) in (area.y..).zip(shown) {
            put(frame, Rect { y, height: 1, width: area.width.saturating_sub(2), ..area }, row);
        }
        let sign = |frame: &mut Frame<'_>, y, sign| {
            put(frame, Rect::new(area.right() - 1, y, 1, 1), &Line::styled(sign, theme.style(Ink::Strong)));
        };
        if self.top > 0 {
            sign(frame, area.y, "↑");
        }
        if self.top + self.height() < self.paper.rows.len() {
            sign(frame, area.bottom() - 1, "↓");
        }
    }

    /// Where the terminal's cursor belongs, for speech and braille follow it: on what the keys act on.
    pub(super) fn cursor(&self) -> Position {
        let focus = self.paper.focus.as_ref().map_or(0, |focus| focus.start.saturating_sub(self.top));
        let row = u16::try_from(focus).unwrap_or_default().min(self.area.height.saturating_sub(1));
        let column = u16::try_from(self.paper.column).unwrap_or_default().min(self.area.width.saturating_sub(1));
        Position::new(self.area.x + column, self.area.y + row)
    }

    /// The entry at a place on the screen.
    pub(super) fn entry_at(&self, place: Position) -> Option<usize> {
        if !self.area.contains(place) {
            return None;
        }
        let row = self.top + usize::from(place.y - self.area.y);
        self.paper.entries.iter().position(|entry| entry.contains(&row))
    }
}
