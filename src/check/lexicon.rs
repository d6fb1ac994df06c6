//! Words that are not written in a language, looked for in running text: those that the pack lists in
//! `avoid.toml`, and the terms of the other languages where this one has another word.

use std::borrow::Cow;

use crate::pack::avoid::Avoided;

/// Endings that inflect a word in Danish, Norwegian or English.
const ENDINGS: [&str; 23] = [
    "s", "es", "e", "en", "ens", "et", "ets", "er", "ers", "ene", "enes", "erne", "ernes", "n", "ns", "t", "ts", "r",
    "ne", "a", "te", "ede", "rne",
];

/// How many rows a word is looked up in.
const ROWS: usize = 256;

/// The words to avoid in one language.
pub(super) struct Lexicon {
    /// The words by how they begin, so that most words of a text are compared with none.
    rows: Vec<Vec<Word>>,
}

/// What is not written, word by word, and what is.
struct Word {
    words: Vec<String>,
    instead: String,
}

impl Lexicon {
    pub(super) fn new<'a>(avoided: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut rows: Vec<Vec<Word>> = Vec::new();
        rows.resize_with(ROWS, Vec::new);
        for (word, instead) in avoided {
            let words: Vec<String> = word.split_whitespace().map(str::to_lowercase).collect();
            if let Some(first) = words.first() {
                rows[row(first)].push(Word { instead: instead.to_lowercase(), words });
            }
        }
        Self { rows }
    }

    /// From what the pack lists, and the terms of other languages with this one's: `(theirs, ours)`.
    pub(super) fn of(listed: &[Avoided], terms: &[(&str, &str)]) -> Self {
        let listed = listed.iter().map(|one| (one.word.as_str(), one.instead.as_str()));
        Self::new(listed.chain(terms.iter().copied().filter(|(theirs, ours)| theirs != ours)))
    }

    /// Every word in a text that is to be avoided, as it stands there, and what is written instead. Names and
    /// what stands in quotation marks are in whatever language they are.
    pub(super) fn find<'t>(&self, text: &'t str) -> Vec<(&'t str, &str)> {
        let (mut found, mut quoted, mut begins) = (Vec::new(), false, true);
        let mut tokens = text.split_ascii_whitespace();
        while let Some(token) = tokens.next() {
            quoted |= token.starts_with(is_quote);
            let word = bare(token);
            let is_name = !begins && word.starts_with(char::is_uppercase);
            if !quoted && !is_name && !word.is_empty() {
                found.extend(self.avoided(word, &tokens).map(|instead| (word, instead)));
            }
            // A mark that closes stands behind the word; one that opens, before it.
            quoted &= !token.trim_start_matches(is_quote).contains(is_quote);
            begins = token.ends_with(['.', '!', '?', ':']);
        }
        found
    }

    fn avoided<'t>(&self, word: &str, rest: &(impl Iterator<Item = &'t str> + Clone)) -> Option<&str> {
        let lower = match word.contains(char::is_uppercase) {
            true => Cow::Owned(word.to_lowercase()),
            false => Cow::Borrowed(word),
        };
        let avoided = self.rows[row(&lower)].iter().find(|avoided| avoided.is(&lower, rest.clone()))?;
        Some(&avoided.instead)
    }
}

impl Word {
    /// Whether a text goes on with this. Of several words the last may be inflected.
    fn is<'t>(&self, first: &str, mut rest: impl Iterator<Item = &'t str>) -> bool {
        match &self.words[..] {
            [] => false,
            [only] => is_form(first, only) && !is_form(first, &self.instead) && !is_doubled(first, &self.instead),
            [head, middle @ .., last] => {
                let mut next = || rest.next().map(bare);
                let is_begun = first == head && middle.iter().all(|part| next() == Some(part.as_str()));
                is_begun && next().is_some_and(|word| is_form(word, last))
            }
        }
    }
}

/// Whether a word is another one, or an inflection of it.
fn is_form(word: &str, of: &str) -> bool {
    let stem = of.strip_suffix('e').unwrap_or(of);
    word == of || word.strip_prefix(stem).is_some_and(|ending| ENDINGS.contains(&ending))
}

/// Whether a word is an inflection of another one whose last letter is doubled then: *job*, *jobbet*.
fn is_doubled(word: &str, of: &str) -> bool {
    let Some(last) = of.chars().next_back() else { return false };
    word.strip_prefix(of).and_then(|rest| rest.strip_prefix(last)).is_some_and(|ending| ENDINGS.contains(&ending))
}

fn row(word: &str) -> usize {
    word.bytes().take(2).fold(0usize, |row, byte| row * 31 + usize::from(byte)) % ROWS
}

fn is_quote(character: char) -> bool {
    matches!(character, '»' | '«' | '“' | '”' | '"')
}

fn bare(token: &str) -> &str {
    token.trim_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let lexicon = Lexicon::new([
            ("billede", "bilde"),
            ("ansat", "ansatt"),
            ("jobb", "job"),
            ("lægge op", "legge ut"),
            ("tavshedspligt", "taushetsplikt"),
            ("Øl", "pils"),
        ]);
        lexicon.find(text).into_iter().map(|(word, instead)| format!("{word}→{instead}")).collect()
    }

    #[test]
    fn a_word_is_found_in_all_its_forms() {
        assert_eq!(
            told("Del ikke billeder, og glem tavshedspligten."),
            ["billeder→bilde", "tavshedspligten→taushetsplikt"]
        );
        assert_eq!(told("Billedet: (billede)"), ["Billedet→bilde", "billede→bilde"]);
        assert_eq!(told("Å lægge op noe. Øl"), ["lægge→legge ut", "Øl→pils"]);
        assert_eq!(told("Å lægge det op, billedlig sagt"), Vec::<String>::new());
    }

    #[test]
    fn the_right_word_is_left_alone() {
        assert_eq!(told("En ansatt, de ansatte, ansattes bilder; jobbet, jobbene"), Vec::<String>::new());
        assert_eq!(told("Hun er ansat i en jobb"), ["ansat→ansatt", "jobb→job"]);
    }

    #[test]
    fn names_and_quotations_are_in_their_own_language() {
        assert_eq!(told("Se «Billeder og tavshedspligt» og Dansk Billede om billeder"), ["billeder→bilde"]);
        assert_eq!(told("Se «billede» og billede"), ["billede→bilde"]);
    }
}
