//! Weight and colour for results on a terminal. The words stand without it: colour is never alone.

use crate::pack::Verdict;
use crate::recommend::{Line, Part};

/// How a line is set off. The only place that knows escape sequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Plain,
    Bold,
    Dim,
    Green,
    Yellow,
    Magenta,
    Red,
}

impl Style {
    /// The numbers of Select Graphic Rendition. The sixteen colours of the terminal's own palette: they fit
    /// its background.
    fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Bold => "1",
            Self::Dim => "2",
            Self::Green => "1;32",
            Self::Yellow => "1;33",
            Self::Magenta => "1;35",
            Self::Red => "1;31",
        }
    }

    fn around(self, text: &str) -> String {
        if self == Self::Plain || text.is_empty() {
            return text.to_owned();
        }
        format!("\u{1b}[{}m{text}\u{1b}[0m", self.code())
    }
}

/// Lines with weight and colour.
pub(super) fn styled(lines: &[Line]) -> String {
    lines.iter().map(|line| style_of(line.part).around(&line.text) + "\n").collect()
}

fn style_of(part: Part) -> Style {
    match part {
        Part::Title | Part::Heading | Part::Headline | Part::Caption => Style::Bold,
        Part::Verdict(Verdict::Yes) => Style::Green,
        Part::Verdict(Verdict::YesIf) => Style::Yellow,
        Part::Verdict(Verdict::AskFirst) => Style::Magenta,
        Part::Verdict(Verdict::No | Verdict::ActNow) => Style::Red,
        Part::Note => Style::Dim,
        Part::Body => Style::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_goes_around_whole_lines_and_leaves_empty_ones_alone() {
        let line = |part, text: &str| Line { part, text: text.to_owned() };
        let lines = [line(Part::Verdict(Verdict::No), "✗ NO"), line(Part::Heading, ""), line(Part::Body, "x")];
        assert_eq!(styled(&lines), "\u{1b}[1;31m✗ NO\u{1b}[0m\n\nx\n");
    }
}
