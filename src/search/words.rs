//! Words as they are compared: in small letters, folded, brought to their stem.

use std::ops::Range;

use pagefind_stem::{Algorithm, Stemmer};

use crate::text::Language;

/// Where the words of a text stand in it, in order.
pub(super) fn spans(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_letter)?;
        let end = text[start..].find(|c| !is_letter(c)).map_or(text.len(), |length| start + length);
        rest = end;
        Some(start..end)
    })
}

/// The words of a text as they are written, in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    spans(text).map(move |span| &text[span])
}

/// Whether a character belongs to a word. A mark that stands behind its letter does: some systems write å so.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// The stem of a folded word. A stem is for comparing, and never shown: it is often no word at all.
pub(super) fn stem(folded: &str, language: Language) -> String {
    let algorithm = match language {
        Language::Da => Algorithm::Danish,
        Language::Nb => Algorithm::Norwegian,
        Language::En => Algorithm::English,
    };
    Stemmer::create(algorithm).stem(folded).into_owned()
}

/// Small letters, and those that are written in more than one way become one: æ, ae and ä; ø, oe and ö; å and
/// aa; é and e.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut letters = word.chars().flat_map(char::to_lowercase).filter(|c| !is_mark(*c)).peekable();
    while let Some(letter) = letters.next() {
        let (plain, second) = match letter {
            'a' => ('a', &['e', 'a'][..]),
            'o' => ('o', &['e'][..]),
            'æ' | 'ä' | 'å' | 'á' | 'à' => ('a', &[][..]),
            'ø' | 'ö' | 'ó' | 'ô' => ('o', &[][..]),
            'é' | 'è' | 'ê' | 'ë' => ('e', &[][..]),
            'ü' => ('u', &[][..]),
            other => (other, &[][..]),
        };
        folded.push(plain);
        letters.next_if(|next| second.contains(next));
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_meet() {
        for (one, other) in [
            ("Sygehus", "sygehus"),
            ("lægge", "laegge"),
            ("søgning", "soegning"),
            ("på", "paa"),
            ("blå", "bla\u{30a}"),
            ("idé", "ide"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn inflections_meet() {
        for (one, other, language) in [
            ("patienter", "patienten", Language::Da),
            ("pasientene", "pasienten", Language::Nb),
            ("complaints", "complaint", Language::En),
        ] {
            assert_eq!(stem(&fold(one), language), stem(&fold(other), language));
        }
    }

    #[test]
    fn words_stand_where_they_stand() {
        let text = "Æh, nå – e-mail?";
        assert_eq!(words(text).collect::<Vec<_>>(), ["Æh", "nå", "e", "mail"]);
        assert_eq!(spans(text).next(), Some(0..3));
        assert_eq!(spans(" .").next(), None);
    }
}
