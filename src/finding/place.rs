//! Where a finding stands: a file of the pack, and the bytes in it.
//!
//! Lines and columns are worked out when somebody asks for them, not for every key that is read.

use std::ops::Range;
use std::sync::Arc;

/// A file, and the bytes in it that are meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file's path inside the pack, with `/` between its parts.
    pub file: Arc<str>,
    /// First byte and the byte after the last; `None` where the whole file is meant.
    pub span: Option<(usize, usize)>,
}

/// A line and a column, both counted from 1; columns are characters, as editors count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The whole of a file.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self { file: file.into(), span: None }
    }

    /// Some bytes of a file.
    pub fn span(file: impl Into<Arc<str>>, span: Range<usize>) -> Self {
        Self { file: file.into(), span: Some((span.start, span.end)) }
    }

    /// Line and column of the first byte, given the file's text; 1:1 where the whole file is meant.
    pub fn line_column(&self, source: &str) -> LineColumn {
        let end = self.span.map_or(0, |(start, _)| start).min(source.len());
        let before = source.get(..end).unwrap_or(source);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
        LineColumn { line, column }
    }
}

/// Where each line of a source begins, for whoever asks for many places in it.
#[derive(Clone, Debug)]
pub struct Lines<'s> {
    source: &'s str,
    begins: Vec<usize>,
}

impl<'s> Lines<'s> {
    /// The lines of a source.
    pub fn of(source: &'s str) -> Self {
        let behind = source.match_indices('\n').map(|(at, _)| at + 1);
        Self { source, begins: std::iter::once(0).chain(behind).collect() }
    }

    /// The same as [`Place::line_column`].
    pub fn line_column(&self, place: &Place) -> LineColumn {
        let end = place.span.map_or(0, |(start, _)| start).min(self.source.len());
        let line = self.begins.partition_point(|begin| *begin <= end);
        let begin = self.begins[line.saturating_sub(1)];
        let column = self.source.get(begin..end).map_or(0, |before| before.chars().count()) + 1;
        LineColumn { line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_places_are_the_same_as_each() {
        let source = "æøå = 1\n\nblå = 2\r\nx";
        let lines = Lines::of(source);
        for start in (0..source.len() + 3).filter(|start| source.is_char_boundary(*start.min(&source.len()))) {
            let place = Place::span("x.toml", start..start + 1);
            assert_eq!(lines.line_column(&place), place.line_column(source), "{start}");
        }
        assert_eq!(lines.line_column(&Place::file("x.toml")), LineColumn { line: 1, column: 1 });
    }

    #[test]
    fn columns_count_characters() {
        let source = "æøå = 1\nblå = 2\n";
        let place = Place::span("x.toml", source.find('2').expect("it is there")..source.len());
        assert_eq!(place.line_column(source), LineColumn { line: 2, column: 7 });
    }

    #[test]
    fn a_span_past_the_end_points_at_the_end() {
        assert_eq!(Place::span("x", 90..91).line_column("ab\n"), LineColumn { line: 2, column: 1 });
    }
}
