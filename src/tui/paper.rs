//! Rows of text: everything on a screen is wrapped here, once, and the same rows serve drawing, scrolling and
//! the cursor.

use std::ops::Range;

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use textwrap::core::display_width;
use textwrap::{Options, WrapAlgorithm, wrap};

use super::theme::{Ink, Theme};

/// A piece of text of one kind.
pub type Piece<'t> = (Ink, &'t str);

/// Rows under construction.
#[derive(Clone, Debug)]
pub struct Paper {
    theme: Theme,
    width: usize,
    /// The rows so far.
    pub rows: Vec<Line<'static>>,
    /// The rows of each entry that can be chosen, in order.
    pub entries: Vec<Range<usize>>,
    /// The rows that the keys act on.
    pub focus: Option<Range<usize>>,
    /// The column of the terminal's cursor on the first row of the focus.
    pub column: usize,
    /// The row that should stay in sight together with the focus.
    pub anchor: usize,
}

impl Paper {
    /// Empty paper, so many columns wide.
    pub fn new(theme: Theme, width: usize) -> Self {
        Self { theme, width: width.max(1), rows: Vec::new(), entries: Vec::new(), focus: None, column: 0, anchor: 0 }
    }

    /// How many columns wide it is.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Keeps only the first of the rows from one on, with a sign that there is more.
    pub fn keep_one_row(&mut self, from: usize) {
        if self.rows.len() <= from + 1 {
            return;
        }
        self.rows.truncate(from + 1);
        let Some(row) = self.rows.last_mut() else { return };
        let used = row.width();
        let Some(last) = row.spans.last_mut() else { return };
        let style = last.style;
        let wide = display_width(&last.content);
        if used + 2 > self.width {
            last.content = cut(&format!("{}  ", last.content), wide + self.width - used).into();
        } else {
            row.spans.push(Span::styled(" …", style));
        }
    }

    /// An empty row, unless nothing stands above it.
    pub fn gap(&mut self) {
        if !self.rows.is_empty() {
            self.rows.push(Line::default());
        }
    }

    /// An empty row, unless a heading stands above it.
    pub fn apart(&mut self) {
        let heading = self.theme.style(Ink::Heading);
        if self.rows.last().is_some_and(|row| row.spans.iter().all(|span| span.style != heading)) {
            self.rows.push(Line::default());
        }
    }

    /// Text that fills its rows from edge to edge.
    pub fn bar(&mut self, ink: Ink, text: &str) {
        let from = self.rows.len();
        self.text(ink, text);
        self.rows[from..].iter_mut().for_each(|row| row.style = self.theme.style(ink));
    }

    /// Text of one kind.
    pub fn text(&mut self, ink: Ink, text: &str) {
        self.hanging("", "", &[(ink, text)]);
    }

    /// Text with something before its first row and something before the others.
    pub fn hanging(&mut self, first: &str, rest: &str, pieces: &[Piece<'_>]) {
        for (at, line) in self.wrapped(display_width(first), pieces).into_iter().enumerate() {
            let before = Span::styled(if at == 0 { first } else { rest }.to_owned(), self.theme.style(Ink::Plain));
            self.rows.push(Line::from_iter(std::iter::once(before).chain(line)));
        }
    }

    /// An entry of a list that can be chosen. The one in focus is reversed over the whole width, so that
    /// nobody has to look for it.
    pub fn entry(&mut self, first: &str, pieces: &[Piece<'_>], in_focus: bool) {
        let from = self.rows.len();
        let mark = if in_focus { "› " } else { "  " };
        let rest = " ".repeat(display_width(first) + 2);
        self.hanging(&format!("{mark}{first}"), &rest, pieces);
        self.entries.push(from..self.rows.len());
        if in_focus {
            let style = self.theme.style(Ink::Focus);
            self.rows[from..].iter_mut().for_each(|row| {
                row.style = style;
                row.spans.iter_mut().for_each(|span| span.style = on_focus(span.style, style));
            });
            self.focus = Some(from..self.rows.len());
        }
    }

    /// An entry of a list that another column shows the inside of: it is kept in sight, but the keys act there.
    pub fn entry_shown(&mut self, first: &str, text: &str) {
        let from = self.rows.len();
        let rest = " ".repeat(textwrap::core::display_width(first) + 2);
        self.hanging(&format!("› {first}"), &rest, &[(Ink::Strong, text)]);
        self.entries.push(from..self.rows.len());
        self.focus = Some(from..self.rows.len());
    }

    /// A line that is typed on, on one row, with the cursor in this column.
    pub fn typed(&mut self, mark: &str, text: &str, column: usize) {
        let style = |ink| self.theme.style(ink);
        let spans =
            [Span::styled(mark.to_owned(), style(Ink::Quiet)), Span::styled(text.to_owned(), style(Ink::Strong))];
        self.focus = Some(self.rows.len()..self.rows.len() + 1);
        self.column = column;
        self.rows.push(Line::from_iter(spans));
    }

    /// Has the rows after the focus, which belong to it, seen together with it.
    pub fn keep_with_focus(&mut self) {
        if let Some(focus) = &mut self.focus {
            focus.end = self.rows.len();
        }
    }

    /// Whether there are more rows than can be in sight, where so many fit and nothing but the focus is kept in
    /// sight.
    pub fn is_full(&self, height: usize) -> bool {
        self.focus.as_ref().is_some_and(|focus| self.rows.len() > focus.end.max(height))
    }

    /// The first row to show of these, where so many fit: the anchor and the focus are in sight, and as
    /// little as possible is above.
    pub fn top(&self, height: usize) -> usize {
        let Some(focus) = &self.focus else { return 0 };
        if self.rows.len() <= height || focus.end <= height && self.anchor == 0 {
            return 0;
        }
        let last = self.rows.len().saturating_sub(height);
        let lowest = focus.end.saturating_sub(height);
        self.anchor.min(focus.start).max(lowest).min(focus.start).min(last.max(lowest))
    }

    fn wrapped(&self, indent: usize, pieces: &[Piece<'_>]) -> Vec<Vec<Span<'static>>> {
        let whole: String = pieces.iter().map(|(_, text)| *text).collect();
        let width = self.width.saturating_sub(indent).max(1);
        let (mut rows, mut from) = (Vec::new(), 0);
        for line in wrap(&whole, Options::new(width).wrap_algorithm(WrapAlgorithm::FirstFit)) {
            let start = whole[from..].find(line.as_ref()).map_or(from, |at| from + at);
            from = start + line.len();
            rows.push(self.spans(pieces, start..from.min(whole.len())));
        }
        rows
    }

    /// The parts of the pieces that lie in a range of the whole.
    fn spans(&self, pieces: &[Piece<'_>], range: Range<usize>) -> Vec<Span<'static>> {
        let (mut spans, mut begin) = (Vec::new(), 0);
        for (ink, text) in pieces {
            let end = begin + text.len();
            let (from, to) = (range.start.max(begin), range.end.min(end));
            if from < to {
                spans.push(Span::styled(text[from - begin..to - begin].to_owned(), self.theme.style(*ink)));
            }
            begin = end;
        }
        spans
    }
}

/// What was looked for stays marked under the focus.
fn on_focus(before: Style, focus: Style) -> Style {
    focus.add_modifier(before.add_modifier & Modifier::UNDERLINED)
}

/// The text, cut to so many columns with a sign that there was more.
pub fn cut(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let (mut kept, mut width) = (String::new(), 1);
    for character in text.chars() {
        width += display_width(character.encode_utf8(&mut [0; 4]));
        if width > columns {
            break;
        }
        kept.push(character);
    }
    if columns > 0 {
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paper(width: usize) -> Paper {
        Paper::new(Theme { color: true }, width)
    }

    fn rows(paper: &Paper) -> Vec<String> {
        paper.rows.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn pieces_wrap_as_one_text_and_keep_their_look() {
        let mut paper = paper(16);
        paper.hanging("1. ", "   ", &[(Ink::Strong, "Advised: "), (Ink::Plain, "one two three four")]);
        assert_eq!(rows(&paper), ["1. Advised: one", "   two three", "   four"]);
        assert_eq!(paper.rows[0].spans[1].content, "Advised: ");
    }

    #[test]
    fn a_word_longer_than_the_line_is_broken_and_not_lost() {
        let mut paper = paper(10);
        paper.text(Ink::Plain, "kommunikationsmedarbejder");
        assert_eq!(rows(&paper).concat(), "kommunikationsmedarbejder");
    }

    #[test]
    fn what_is_kept_to_one_row_says_that_there_is_more() {
        for (text, row) in [("one two", "one two"), ("one two three", "one two …"), ("one twos three", "one two…")]
        {
            let mut paper = paper(if row == "one two…" { 8 } else { 9 });
            paper.text(Ink::Plain, text);
            paper.keep_one_row(0);
            assert_eq!(rows(&paper), [row]);
        }
    }

    #[test]
    fn the_focus_stays_in_sight() {
        for focus in 0..30 {
            let mut paper = paper(10);
            for entry in 0..30 {
                if entry == 4 {
                    paper.anchor = paper.rows.len();
                }
                paper.entry("", &[(Ink::Plain, "x")], entry == focus);
            }
            let top = paper.top(8);
            assert!(top <= focus && focus < top + 8, "{focus}: {top}");
        }
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(cut("overvejelse", 5), "over…");
        assert_eq!(cut("tanke", 5), "tanke");
        assert_eq!(cut("tanke", 0), "");
    }
}
