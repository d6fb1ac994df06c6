//! Where things stand on the screen, from its size alone, so that scrolling and drawing agree.

use ratatui::layout::Rect;

/// The widest that text may be, in columns: longer lines are hard to read.
pub const WIDEST: u16 = 90;
/// The widest that two columns may be together, with the gap between them.
pub const BROADEST: u16 = 132;
/// From so many columns on two columns stand side by side.
pub const SIDE_BY_SIDE: u16 = 70;
/// From a body of so many columns on the answers so far stand beside the question.
const BESIDE: u16 = 100;
/// The gap between two columns, with the line that parts them.
const GAP: u16 = 3;
/// The most that is drawn, in columns and rows.
pub const MOST: (u16, u16) = (500, 200);
/// The least that a screen needs, in columns and rows.
pub const LEAST: (u16, u16) = (40, 10);
/// From so many rows on there is air around the parts.
const TALL: u16 = 20;

/// Where things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Where the reader is; one row.
    pub head: Rect,
    /// The screen's own content, with the column for the signs that there is more.
    pub body: Rect,
    /// What has to be noticed, and how far one has read; one row, or none where the foot serves for it.
    pub notice: Rect,
    /// The keys; one or two rows.
    pub foot: Rect,
}

/// Where the parts of the recommendation stand: the verdict and the tabs over it, which stay while it is scrolled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetLayout {
    /// The verdict: three rows where there is room to be read from afar, else one.
    pub verdict: Rect,
    /// The tabs; beside the verdict where there is no row to spare.
    pub tabs: Rect,
    /// The tab's own rows, with columns at both sides for the signs.
    pub rows: Rect,
}

/// The size that is drawn at most.
pub fn capped((columns, rows): (u16, u16)) -> (u16, u16) {
    (columns.min(MOST.0), rows.min(MOST.1))
}

/// The layout for a screen of so many columns and rows; `None` where it is too small for one.
pub fn layout(size: (u16, u16)) -> Option<Layout> {
    layout_within(size, WIDEST)
}

/// The layout for a screen with two columns; the same rows.
pub fn broad(size: (u16, u16)) -> Option<Layout> {
    layout_within(size, BROADEST)
}

fn layout_within(size: (u16, u16), widest: u16) -> Option<Layout> {
    let (columns, rows) = capped(size);
    if columns < LEAST.0 || rows < LEAST.1 {
        return None;
    }
    let margin = if columns < 60 { 0 } else { 2 };
    let width = (columns - 2 * margin).min(widest);
    let row = |y, height| Rect::new((columns - width) / 2, y, width, height);
    Some(if rows < TALL {
        Layout { head: row(0, 1), body: row(1, rows - 2), notice: row(rows - 1, 0), foot: row(rows - 1, 1) }
    } else {
        Layout { head: row(0, 1), body: row(2, rows - 5), notice: row(rows - 3, 1), foot: row(rows - 2, 2) }
    })
}

impl SheetLayout {
    /// Columns for the text, and rows.
    pub fn size(&self) -> (usize, usize) {
        (usize::from(self.rows.width.saturating_sub(4)), usize::from(self.rows.height))
    }
}

impl Layout {
    /// The body as two columns, where there is room for them: what there is to choose from, and what it holds.
    pub fn columns(&self) -> Option<[Rect; 2]> {
        if self.body.width + 4 < SIDE_BY_SIDE {
            return None;
        }
        let left = (self.body.width * 4 / 9).min(BROADEST - WIDEST - GAP);
        let right = Rect { x: self.body.x + left + GAP, width: self.body.width - left - GAP, ..self.body };
        Some([Rect { width: left, ..self.body }, right])
    }

    /// The body as the answers so far and the question beside them, where the question keeps a width that reads well.
    pub fn beside(&self) -> Option<[Rect; 2]> {
        if self.body.width < BESIDE {
            return None;
        }
        let left = self.body.width / 3;
        let right = Rect { x: self.body.x + left + GAP, width: self.body.width - left - GAP, ..self.body };
        Some([Rect { width: left, ..self.body }, right])
    }

    /// How wide the body's text is: two columns are kept for the signs that there is more.
    pub fn text_width(&self) -> usize {
        usize::from(self.body.width.saturating_sub(2))
    }

    /// The parts of the recommendation.
    pub fn sheet(&self) -> SheetLayout {
        let body = self.body;
        let below = |rows| Rect { y: body.y + rows, height: body.height - rows, ..body };
        let tall = if body.height >= 19 { 3 } else { 1 };
        if self.notice.height > 0 {
            let verdict = Rect { height: tall, ..body };
            return SheetLayout { verdict, tabs: Rect { height: 1, ..below(tall) }, rows: below(tall + 2) };
        }
        let width = 18 + body.width.saturating_sub(LEAST.0) / 3;
        let tabs = Rect { x: body.x + width, width: body.width - width, height: 1, ..body };
        SheetLayout { verdict: Rect { width, height: 1, ..body }, tabs, rows: below(1) }
    }

    /// The parts of first aid: no verdict, for what to do is all that counts.
    pub fn cards(&self) -> SheetLayout {
        let body = self.body;
        let above = if self.notice.height > 0 { 2 } else { 1 };
        let rows = Rect { y: body.y + above, height: body.height - above, ..body };
        SheetLayout { verdict: Rect { height: 0, ..body }, tabs: Rect { height: 1, ..body }, rows }
    }

    /// How many rows the body shows.
    pub fn rows(&self) -> usize {
        usize::from(self.body.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_on_the_screen_and_none_covers_another() {
        for size in [(40, 10), (59, 19), (80, 24), (200, 60), (500, 200), (u16::MAX, u16::MAX)] {
            let layout = layout(size).expect("it is large enough");
            let parts = [layout.head, layout.body, layout.notice, layout.foot];
            let (columns, rows) = capped(size);
            for part in parts {
                assert!(part.right() <= columns && part.bottom() <= rows, "{size:?}");
            }
            for two in parts.windows(2) {
                assert!(two[0].bottom() <= two[1].y, "{size:?}");
            }
            assert!(layout.body.width <= WIDEST);
            let sheet = layout.sheet();
            assert_eq!((sheet.rows.bottom(), sheet.rows.width), (layout.body.bottom(), layout.body.width));
            assert!(sheet.rows.height >= 7 && sheet.tabs.bottom() <= sheet.rows.y && sheet.verdict.y == layout.body.y);
        }
        assert_eq!(layout((39, 10)), None);
        assert_eq!(layout((40, 9)), None);
    }
}
