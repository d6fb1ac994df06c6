//! Rows onto sheets: rows that are glued stand together, and no heading stands alone at the end of a sheet.

use super::flow::Row;
use super::look::{BOTTOM, TOP};

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// The sheet, from 0.
    pub(super) sheet: usize,
    /// The row's top, from the top of the sheet.
    pub(super) top: f32,
}

/// Where each row stands.
pub(super) fn place(rows: &[Row]) -> Vec<Place> {
    let mut places = Vec::with_capacity(rows.len());
    let (mut sheet, mut y, mut at) = (0, TOP, 0);
    while at < rows.len() {
        let end = rows[at..].iter().position(|row| !row.is_glued).map_or(rows.len(), |glued| at + glued + 1);
        let height: f32 = rows[at..end].iter().map(|row| row.before + row.height).sum();
        if y > TOP && (y + height > BOTTOM || rows[at].begins_sheet) {
            (sheet, y) = (sheet + 1, TOP);
        }
        for row in &rows[at..end] {
            // What is glued and yet longer than a sheet is parted all the same.
            if y > TOP && y + row.before + row.height > BOTTOM {
                (sheet, y) = (sheet + 1, TOP);
            }
            let top = if y > TOP { y + row.before } else { y };
            places.push(Place { sheet, top });
            y = top + row.height;
        }
        at = end;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(height: f32, is_glued: bool) -> Row {
        Row {
            before: 10.0,
            height,
            baseline: 10.0,
            runs: Vec::new(),
            is_glued,
            boxed: None,
            rule: None,
            heading: None,
            anchor: None,
            number: None,
            begins_sheet: false,
        }
    }

    #[test]
    fn a_heading_goes_with_its_text() {
        let room = BOTTOM - TOP;
        let places = place(&[row(room - 60.0, false), row(20.0, true), row(40.0, false), row(10.0, false)]);
        let sheets: Vec<usize> = places.iter().map(|place| place.sheet).collect();
        assert_eq!(sheets, [0, 1, 1, 1]);
        assert_eq!((places[0].top, places[1].top), (TOP, TOP), "no space is wasted at the top");
    }

    #[test]
    fn what_is_longer_than_a_sheet_is_parted() {
        let rows: Vec<Row> = (0..100).map(|_| row(30.0, true)).collect();
        let places = place(&rows);
        assert!(places.last().is_some_and(|place| place.sheet >= 4));
        assert!(places.iter().all(|place| place.top + 30.0 <= BOTTOM));
    }
}
