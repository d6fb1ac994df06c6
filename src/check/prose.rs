//! Running text taken apart: words, sentences and stops, long words and syllables; and the two measures of how
//! hard it is to read.
//!
//! LIX, for Danish and Norwegian, is the words of a sentence plus the percentage of words with more than six
//! letters. Flesch reading ease, for English, goes by words a sentence and syllables a word. Both count a colon
//! as a stop, as their authors did. A *sentence* ends at a colon only where a new one begins behind it.

mod stop;
mod syllables;

use std::ops::AddAssign;

use crate::text::Language;

use stop::{Stop, stop};
use syllables::syllables;

/// A word with more letters than this is long.
const SHORT: usize = 6;

/// What is counted in a text, or in several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// Words.
    pub(super) words: usize,
    /// Stretches of words between stops.
    pub(super) stops: usize,
    /// Words with more than six letters.
    pub(super) long_words: usize,
    /// Syllables; counted in English only.
    pub(super) syllables: usize,
    /// The words of the longest sentence.
    pub(super) longest: usize,
}

/// A measure of how hard a text is to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// LIX: higher is harder.
    Lix,
    /// Flesch reading ease: lower is harder.
    Flesch,
}

impl Measure {
    /// The measure of a language.
    pub fn of(language: Language) -> Self {
        match language {
            Language::Da | Language::Nb => Self::Lix,
            Language::En => Self::Flesch,
        }
    }

    /// The most LIX, or the least reading ease, that a screen may have.
    pub fn limit(self) -> i32 {
        match self {
            Self::Lix => 40,
            Self::Flesch => 55,
        }
    }

    /// Whether a figure is beyond the limit.
    pub fn is_hard(self, figure: i32) -> bool {
        match self {
            Self::Lix => figure > self.limit(),
            Self::Flesch => figure < self.limit(),
        }
    }

    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lix => "lix",
            Self::Flesch => "flesch",
        }
    }

    /// The figure of a text, as a whole number: rounded to the hard side, so that what is told to be at the limit
    /// is within it. `None` where there are no words.
    pub(super) fn figure(self, counts: Counts) -> Option<i32> {
        let of = |part: usize, whole: usize| (whole > 0).then(|| part as f64 / whole as f64);
        let sentence = of(counts.words, counts.stops)?;
        Some(match self {
            Self::Lix => (sentence + 100.0 * of(counts.long_words, counts.words)?).ceil() as i32,
            Self::Flesch => (206.835 - 1.015 * sentence - 84.6 * of(counts.syllables, counts.words)?).floor() as i32,
        })
    }
}

impl Counts {
    /// Counts in one text. It ends where a sentence ends, with a stop or without: an option has none.
    pub(super) fn of(text: &str, language: Language) -> Self {
        let (mut counts, mut since_stop, mut since_sentence) = (Self::default(), 0, 0);
        for paragraph in text.split("\n\n") {
            let mut tokens = paragraph.split_ascii_whitespace().peekable();
            while let Some(token) = tokens.next() {
                if counts.word(token, language) {
                    since_stop += 1;
                    since_sentence += 1;
                }
                let stop = tokens.peek().map_or(Stop::Sentence, |next| stop(token, next));
                if stop >= Stop::Colon {
                    counts.stops += usize::from(since_stop > 0);
                    since_stop = 0;
                }
                if stop == Stop::Sentence {
                    counts.longest = counts.longest.max(since_sentence);
                    since_sentence = 0;
                }
            }
        }
        counts
    }

    /// Counts a token in, if it is a word: a dash that stands alone is none.
    fn word(&mut self, token: &str, language: Language) -> bool {
        let letters = match token.is_ascii() {
            true => token.bytes().filter(u8::is_ascii_alphabetic).count(),
            false => token.chars().filter(|c| c.is_alphabetic()).count(),
        };
        if letters == 0 && !token.contains(char::is_numeric) {
            return false;
        }
        self.words += 1;
        self.long_words += usize::from(letters > SHORT);
        if language == Language::En {
            self.syllables += syllables(token);
        }
        true
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.words += other.words;
        self.stops += other.stops;
        self.long_words += other.long_words;
        self.syllables += other.syllables;
        self.longest = self.longest.max(other.longest);
    }
}

#[cfg(test)]
mod tests;
