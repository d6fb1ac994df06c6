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

#[cfg(test)]
mod tests {
    use super::*;

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
