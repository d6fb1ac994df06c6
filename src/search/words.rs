//! Words as they are compared: in small letters, folded, brought to their stem.

use pagefind_stem::{Algorithm, Stemmer};

use crate::text::Language;

/// The words of a text in small letters, in order.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// A word's stem, folded. A stem is for comparing, and never shown: it is often no word at all.
pub(super) fn stem(word: &str, language: Language) -> String {
    let algorithm = match language {
        Language::Da => Algorithm::Danish,
        Language::Nb => Algorithm::Norwegian,
        Language::En => Algorithm::English,
    };
    fold(&Stemmer::create(algorithm).stem(word))
}

/// Letters that are written in more than one way become one: æ, ae and ä; ø, oe and ö; å and aa; é and e.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let (plain, both) = match (letter, next) {
            ('a', Some('e' | 'a')) => ('a', true),
            ('o', Some('e')) => ('o', true),
            ('æ' | 'ä' | 'å' | 'á' | 'à', _) => ('a', false),
            ('ø' | 'ö' | 'ó' | 'ô', _) => ('o', false),
            ('é' | 'è' | 'ê' | 'ë', _) => ('e', false),
            ('ü', _) => ('u', false),
            (other, _) => (other, false),
        };
        folded.push(plain);
        if both {
            letters.next();
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet() {
        for (one, other) in [("sygehus", "sygehus"), ("lægge", "laegge"), ("søgning", "soegning"), ("på", "paa")] {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn inflections_meet() {
        assert_eq!(stem("patienter", Language::Da), stem("patienten", Language::Da));
        assert_eq!(stem("pasientene", Language::Nb), stem("pasienten", Language::Nb));
        assert_eq!(stem("complaints", Language::En), stem("complaint", Language::En));
    }
}
