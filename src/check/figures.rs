//! How hard everything that is read at one go is to read, in figures, language by language.

use crate::finding::Place;
use crate::text::Language;

use super::prose::Measure;
use super::screen::{Screen, screens};
use super::subject::Subject;

/// The figures of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The language.
    pub language: Language,
    /// What was measured.
    pub measure: Measure,
    /// Every screen with enough words, the hardest first.
    pub screens: Vec<Figure>,
}

/// How hard one screen is to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// LIX, or reading ease.
    pub figure: i32,
    /// The text that the screen begins with.
    pub key: String,
    /// Where that text stands.
    pub place: Place,
    /// Words in all.
    pub words: usize,
    /// Words a sentence, rounded.
    pub sentence: usize,
    /// Where LIX is measured, the percentage of long words; else the syllables of a hundred words. Rounded.
    pub hard_words: usize,
}

impl Figures {
    /// The mean over all screens, rounded; 0 where there is none.
    pub fn mean(&self) -> i32 {
        let sum: i64 = self.screens.iter().map(|screen| i64::from(screen.figure)).sum();
        let number = self.screens.len().max(1) as f64;
        (sum as f64 / number).round() as i32
    }
}

/// The figures of every language that has something to be measured.
pub(super) fn figures(subject: &Subject<'_>) -> Vec<Figures> {
    Language::ALL
        .into_iter()
        .map(|language| of_language(subject, language))
        .filter(|of| !of.screens.is_empty())
        .collect()
}

fn of_language(subject: &Subject<'_>, language: Language) -> Figures {
    let measure = Measure::of(language);
    let screens = screens(subject, language);
    let mut screens: Vec<Figure> = screens.iter().filter_map(|screen| of_screen(measure, screen)).collect();
    screens.sort_by(|one, other| (one.figure, &one.place).cmp(&(other.figure, &other.place)));
    if measure == Measure::Lix {
        screens.reverse();
    }
    Figures { language, measure, screens }
}

fn of_screen(measure: Measure, screen: &Screen<'_>) -> Option<Figure> {
    let counts = screen.counts;
    let hard = match measure {
        Measure::Lix => counts.long_words,
        Measure::Flesch => counts.syllables,
    };
    Some(Figure {
        figure: measure.figure(counts)?,
        key: screen.key.to_owned(),
        place: screen.place.clone(),
        words: counts.words,
        sentence: rounded(counts.words, counts.stops),
        hard_words: rounded(100 * hard, counts.words),
    })
}

fn rounded(part: usize, whole: usize) -> usize {
    let whole = whole.max(1);
    (part + whole / 2) / whole
}
