//! The two fonts that are embedded: which glyph a letter has, and how wide it is.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

use crate::text::MARK;

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// For reading.
    Regular,
    /// For headings, labels and the verdict.
    Bold,
}

/// Both fonts.
pub(super) struct Fonts {
    regular: Face,
    bold: Face,
}

/// One font.
pub(super) struct Face {
    /// As it is embedded.
    pub(super) font: Font,
    letters: Charmap<'static>,
    widths: GlyphMetrics<'static>,
    units: f32,
}

impl Fonts {
    /// The fonts inside the program; `None` only if they were broken there.
    pub(super) fn load() -> Option<Self> {
        Some(Self {
            regular: Face::load(include_bytes!("fonts/NotoSans-Regular.ttf"))?,
            bold: Face::load(include_bytes!("fonts/NotoSans-Bold.ttf"))?,
        })
    }

    /// The font of a weight.
    pub(super) fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }
}

impl Face {
    fn load(bytes: &'static [u8]) -> Option<Self> {
        let font = Font::new(bytes.into(), 0)?;
        let face = FontRef::new(bytes).ok()?;
        let units = font.units_per_em();
        Some(Self {
            font,
            letters: face.charmap(),
            widths: face.glyph_metrics(Size::unscaled(), LocationRef::default()),
            units,
        })
    }

    /// Whether the font has a glyph for a letter.
    pub(super) fn has(&self, letter: char) -> bool {
        self.letters.map(letter).is_some()
    }

    /// A text with a visible mark for each letter that the font does not have. Line feeds stay.
    pub(super) fn writable(&self, text: &str) -> String {
        text.chars().map(|letter| if letter == '\n' || self.has(letter) { letter } else { MARK }).collect()
    }

    /// How wide a text is at a size, in points.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        text.chars().map(|letter| self.glyph(letter).1).sum::<f32>() * size
    }

    /// The glyphs of a text.
    pub(super) fn glyphs(&self, text: &str) -> Vec<KrillaGlyph> {
        let glyph = |(at, letter): (usize, char)| {
            let (id, advance) = self.glyph(letter);
            KrillaGlyph::new(GlyphId::new(id), advance, 0.0, 0.0, 0.0, at..at + letter.len_utf8(), None)
        };
        text.char_indices().map(glyph).collect()
    }

    fn glyph(&self, letter: char) -> (u32, f32) {
        let id = self.letters.map(letter).or_else(|| self.letters.map(MARK)).unwrap_or_default();
        (id.to_u32(), self.widths.advance_width(id).unwrap_or_default() / self.units)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_that_omtanke_writes_is_in_both_fonts() {
        let fonts = Fonts::load().expect("the fonts inside the program");
        let written = "abcxyzæøåäöüÆØÅÄÖéšŧŋđčžÁ0123456789 »«„“”‘’–—…·•→←↑↓✓◆?✗!☐×€§&@#%\u{FFFD}";
        for weight in [Weight::Regular, Weight::Bold] {
            let missing: Vec<char> = written.chars().filter(|letter| !fonts.face(weight).has(*letter)).collect();
            assert_eq!(missing, [], "{weight:?}");
        }
        assert_eq!(fonts.face(Weight::Regular).writable("a漢b"), "a\u{FFFD}b");
    }

    #[test]
    fn a_text_is_as_wide_as_its_glyphs() {
        let fonts = Fonts::load().expect("the fonts inside the program");
        let face = fonts.face(Weight::Regular);
        let glyphs: f32 = face.glyphs("Åben »dør«").iter().map(|glyph| glyph.x_advance).sum();
        assert!((face.width("Åben »dør«", 10.0) - glyphs * 10.0).abs() < 0.001);
        assert!(face.width("mmm", 10.0) > face.width("iii", 10.0));
    }
}
