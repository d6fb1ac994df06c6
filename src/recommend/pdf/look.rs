//! How things look on paper: sizes in points, and colours that keep their contrast on white and on the tint.

use krilla::color::rgb;

use crate::pack::Verdict;

use super::font::Weight;

/// A sheet of A4.
pub(super) const SHEET: (f32, f32) = (595.28, 841.89);
/// The space at the left and the right.
pub(super) const SIDE: f32 = 71.0;
/// The space at the top.
pub(super) const TOP: f32 = 64.0;
/// Where the text ends and the foot begins.
pub(super) const BOTTOM: f32 = SHEET.1 - 76.0;
/// The right edge of the text.
pub(super) const RIGHT: f32 = SHEET.0 - SIDE;
/// How far entries of a list are moved in.
pub(super) const INDENT: f32 = 17.0;
/// The space between a box and what stands in it.
pub(super) const PADDING: f32 = 12.0;
/// How wide the bar at the left of a box is.
pub(super) const BAR: f32 = 4.0;

/// A colour by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// Text.
    Plain,
    /// What is less important.
    Quiet,
    /// A verdict.
    Verdict(Verdict),
    /// A thin line.
    Line,
    /// Behind a box.
    Tint,
}

impl Ink {
    /// The colour itself.
    pub(super) fn color(self) -> rgb::Color {
        let (red, green, blue) = match self {
            Self::Plain => (0x1d, 0x1f, 0x24),
            Self::Quiet => (0x56, 0x5b, 0x66),
            Self::Verdict(Verdict::Yes) => (0x1b, 0x6e, 0x3c),
            Self::Verdict(Verdict::YesIf) => (0x7a, 0x5a, 0x00),
            Self::Verdict(Verdict::AskFirst) => (0x6a, 0x3f, 0x94),
            Self::Verdict(Verdict::No | Verdict::ActNow) => (0xa3, 0x24, 0x24),
            Self::Line => (0xc9, 0xc5, 0xbc),
            Self::Tint => (0xf6, 0xf4, 0xef),
        };
        rgb::Color::new(red, green, blue)
    }
}

/// How a piece of text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// In points.
    pub(super) size: f32,
    /// From one line to the next, in points.
    pub(super) leading: f32,
    pub(super) weight: Weight,
    pub(super) ink: Ink,
}

const fn style(size: f32, leading: f32, weight: Weight, ink: Ink) -> Style {
    Style { size, leading, weight, ink }
}

/// The title.
pub(super) const TITLE: Style = style(21.0, 27.0, Weight::Bold, Ink::Plain);
/// For whom and when, under the title.
pub(super) const BYLINE: Style = style(10.0, 14.0, Weight::Regular, Ink::Quiet);
/// Sentences and entries.
pub(super) const BODY: Style = style(10.5, 15.5, Weight::Regular, Ink::Plain);
/// What stands under an entry.
pub(super) const NOTE: Style = style(9.0, 12.5, Weight::Regular, Ink::Quiet);
/// A line over a part of a section.
pub(super) const CAPTION: Style = style(10.5, 15.5, Weight::Bold, Ink::Plain);
/// What is said.
pub(super) const HEADLINE: Style = style(12.0, 17.0, Weight::Bold, Ink::Plain);
/// The foot of a sheet.
pub(super) const FOOT: Style = style(8.0, 11.0, Weight::Regular, Ink::Quiet);

/// A heading by how deep it stands.
pub(super) fn heading(level: u8) -> Style {
    match level {
        0..=2 => style(14.0, 19.0, Weight::Bold, Ink::Plain),
        3 => style(13.0, 18.0, Weight::Bold, Ink::Plain),
        4 => style(11.5, 16.5, Weight::Bold, Ink::Plain),
        _ => style(10.5, 15.5, Weight::Bold, Ink::Quiet),
    }
}

/// The verdict in a word or two.
pub(super) fn verdict(verdict: Verdict) -> Style {
    style(18.0, 24.0, Weight::Bold, Ink::Verdict(verdict))
}
