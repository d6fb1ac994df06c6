//! Rows of text from top to bottom, as if paper had no end, and the elements of the structure they belong to.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::pack::Verdict;
use crate::text::{Mark, Phrase};

use super::font::{Fonts, Weight};
use super::look::{BAR, Ink, PADDING, RIGHT, SIDE, Style};
use super::tree::{Element, Kind};
use super::wrap::{self, Piece};

/// Text beside each other on one row.
pub(super) struct Run {
    /// From the left edge of the sheet.
    pub(super) x: f32,
    pub(super) piece: Piece,
    pub(super) size: f32,
    pub(super) ink: Ink,
    /// Whether it is only to be seen, and stands in the structure in other words.
    pub(super) is_ornament: bool,
}

/// A row.
pub(super) struct Row {
    /// The space above it, which is left out at the top of a sheet.
    pub(super) before: f32,
    pub(super) height: f32,
    /// From its top to the line that letters stand on.
    pub(super) baseline: f32,
    pub(super) runs: Vec<Run>,
    /// Whether the next row stands on the same sheet.
    pub(super) is_glued: bool,
    /// The box it stands in; rows of one box have the same number.
    pub(super) boxed: Option<(usize, Boxed)>,
    /// A line to write on, from the left edge; its length.
    pub(super) rule: Option<f32>,
    /// A heading that the outline lists: how deep it stands, and its words.
    pub(super) heading: Option<(u8, String)>,
    /// A place that links lead to.
    pub(super) anchor: Option<String>,
    /// A sheet's number that stands at the right.
    pub(super) number: Option<Number>,
    /// Whether a new sheet begins with it.
    pub(super) begins_sheet: bool,
}

/// The number of the sheet that a row leads to.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// The place it leads to.
    pub(super) anchor: String,
    /// The element that the number belongs to.
    pub(super) element: usize,
    pub(super) style: Style,
    /// Whether the number alone would not be understood.
    pub(super) is_worded: bool,
}

/// What a box looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Boxed {
    Verdict(Verdict),
    Draft,
}

/// Rows and elements, as they come.
pub(super) struct Flow<'f> {
    pub(super) fonts: &'f Fonts,
    pub(super) rows: Vec<Row>,
    pub(super) elements: Vec<Element>,
    /// The elements that are open, the outermost first.
    open: Vec<usize>,
    boxes: usize,
    boxed: Option<(usize, Boxed)>,
    /// The space that the next row gets above it.
    gap: f32,
    /// How far rows are moved in.
    indent: f32,
    /// How much is left free at the right.
    margin: f32,
}

impl<'f> Flow<'f> {
    pub(super) fn new(fonts: &'f Fonts) -> Self {
        let elements = vec![Element::new(Kind::Root)];
        let (open, rows) = (vec![0], Vec::new());
        Self { fonts, rows, elements, open, boxes: 0, boxed: None, gap: 0.0, indent: 0.0, margin: 0.0 }
    }

    /// Opens an element inside the one that is open, for as long as `inside` writes.
    pub(super) fn within(&mut self, kind: Kind, inside: impl FnOnce(&mut Self)) {
        let element = self.element(kind);
        self.open.push(element);
        inside(self);
        self.open.pop();
    }

    /// A new element inside the one that is open.
    pub(super) fn element(&mut self, kind: Kind) -> usize {
        self.elements.push(Element::new(kind));
        let element = self.elements.len() - 1;
        let parent = self.open.last().copied().unwrap_or_default();
        self.elements[parent].inside.push(element);
        element
    }

    /// Sees to it that the next row has so much space above it; spaces do not add up.
    pub(super) fn space(&mut self, space: f32) {
        self.gap = self.gap.max(space);
    }

    /// The words of each link, by its element.
    pub(super) fn links(&self) -> BTreeMap<usize, String> {
        let mut links: BTreeMap<usize, String> = BTreeMap::new();
        for run in self.rows.iter().flat_map(|row| &row.runs) {
            if matches!(self.elements[run.piece.element].kind, Kind::Link(_)) {
                *links.entry(run.piece.element).or_default() += &run.piece.text;
            }
        }
        links
    }

    /// Rows in a box.
    pub(super) fn boxed(&mut self, look: Boxed, inside: impl FnOnce(&mut Self)) {
        self.boxes += 1;
        self.boxed = Some((self.boxes, look));
        let first = self.rows.len();
        self.indented(BAR + PADDING, inside);
        self.boxed = None;
        if let Some(row) = self.rows.get_mut(first) {
            row.height += PADDING;
            row.baseline += PADDING;
        }
        if let Some(row) = self.rows.last_mut() {
            row.height += PADDING;
        }
    }

    /// Rows moved in by so much.
    pub(super) fn indented<T>(&mut self, by: f32, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.indent += by;
        let done = inside(self);
        self.indent -= by;
        done
    }

    /// Pieces in rows, the last with the number of the sheet that they lead to.
    pub(super) fn set_numbered(&mut self, pieces: &[Piece], style: Style, number: Number, room: f32) -> Range<usize> {
        self.margin += room;
        let rows = self.set(pieces, style);
        self.margin -= room;
        if let Some(row) = self.rows[rows.clone()].last_mut() {
            row.number = Some(number);
        }
        rows
    }

    /// A phrase as pieces, each mark in an element of its own.
    pub(super) fn pieces(&mut self, phrase: &Phrase, weight: Weight) -> Vec<Piece> {
        let parts = phrase.all_parts().into_iter().map(|(text, mark)| {
            let kind = match mark {
                None => Kind::Text,
                Some(Mark::Foreign(tag)) => Kind::Foreign(tag.clone()),
                Some(Mark::Link(anchor)) => Kind::Link(anchor.clone()),
            };
            Piece { text: self.fonts.face(weight).writable(text), weight, element: self.element(kind) }
        });
        parts.collect()
    }

    /// A text in the element that is open.
    pub(super) fn text(&mut self, phrase: &Phrase, style: Style) {
        let pieces = self.pieces(phrase, style.weight);
        self.set(&pieces, style);
    }

    /// Pieces in rows; hands back the range of the rows.
    pub(super) fn set(&mut self, pieces: &[Piece], style: Style) -> Range<usize> {
        let first = self.rows.len();
        let right = RIGHT - self.margin - if self.boxed.is_some() { PADDING } else { 0.0 };
        let left = SIDE + self.indent;
        for line in wrap::lines(self.fonts, pieces, style.size, right - left) {
            let mut x = left;
            let mut row = self.row(style);
            for piece in line {
                let width = wrap::measure(self.fonts, std::slice::from_ref(&piece), style.size);
                row.runs.push(Run { x, piece, size: style.size, ink: style.ink, is_ornament: false });
                x += width;
            }
            self.rows.push(row);
        }
        let rows = first..self.rows.len();
        self.keep_ends_together(rows.clone());
        rows
    }

    /// Puts what is only to be seen at the left of a row.
    pub(super) fn ornament(&mut self, row: usize, text: &str, style: Style) {
        let x = SIDE + self.indent;
        let piece = Piece { text: self.fonts.face(style.weight).writable(text), weight: style.weight, element: 0 };
        if let Some(row) = self.rows.get_mut(row) {
            row.runs.insert(0, Run { x, piece, size: style.size, ink: style.ink, is_ornament: true });
        }
    }

    /// Puts the mark of a list's entry at the left of its first row.
    pub(super) fn mark(&mut self, row: usize, element: usize, mark: &str, style: Style) {
        let x = SIDE + self.indent;
        let piece = Piece { text: self.fonts.face(style.weight).writable(mark), weight: style.weight, element };
        if let Some(row) = self.rows.get_mut(row) {
            row.runs.insert(0, Run { x, piece, size: style.size, ink: style.ink, is_ornament: false });
        }
    }

    /// A row of its own, with nothing on it yet.
    fn row(&mut self, style: Style) -> Row {
        Row {
            before: std::mem::take(&mut self.gap),
            height: style.leading,
            baseline: style.leading * 0.5 + style.size * 0.36,
            runs: Vec::new(),
            is_glued: false,
            boxed: self.boxed,
            rule: None,
            heading: None,
            anchor: None,
            number: None,
            begins_sheet: false,
        }
    }

    /// Glues rows to what follows them.
    pub(super) fn glue(&mut self, rows: Range<usize>) {
        self.rows[rows].iter_mut().for_each(|row| row.is_glued = true);
    }

    /// The first two and the last two rows of a text stand on one sheet, and so does all of a short text.
    fn keep_ends_together(&mut self, rows: Range<usize>) {
        let (first, last) = (rows.start, rows.end);
        for at in first..last.saturating_sub(1) {
            self.rows[at].is_glued = last - first <= 4 || at == first || at + 2 == last;
        }
    }
}
