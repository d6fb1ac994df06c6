//! How like two words are that are not the same: the one begins the other, the one stands in the other as a part
//! of a compound, they begin alike, or they differ in a letter or two.

use strsim::osa_distance;

/// The shortest word that is looked for inside another.
pub(super) const PART: usize = 4;
/// The fewest letters that two inflections begin with in common.
pub(super) const COMMON: usize = 5;

/// A folded word, with what tells at a glance that two words cannot be alike.
#[derive(Clone, Debug)]
pub(super) struct Form {
    /// The word, folded.
    pub(super) text: String,
    /// How many letters it has; 255 stands for more, too.
    pub(super) length: u8,
    /// Which letters it has, a bit each.
    pub(super) letters: u32,
}

impl Form {
    pub(super) fn new(folded: String) -> Self {
        let length = u8::try_from(folded.chars().count()).unwrap_or(u8::MAX);
        let letters = folded.chars().fold(0, |letters, letter| letters | bit(letter));
        Self { text: folded, length, letters }
    }

    fn count(&self) -> usize {
        usize::from(self.length)
    }

    /// How many letters may be wrong in a word of this length.
    fn forgiven(&self) -> u32 {
        match self.length {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        }
    }

    /// Whether a word of this length and with these letters may be alike, but for a common beginning: a quick
    /// look that never says no wrongly.
    pub(super) fn may_be_like(&self, length: u8, letters: u32) -> bool {
        let typed_in_it = self.letters & !letters == 0 && length > self.length;
        let it_in_typed = letters & !self.letters == 0 && length < self.length && usize::from(length) >= PART;
        let most = self.forgiven();
        let mistyped =
            (self.letters ^ letters).count_ones() <= 2 * most && u32::from(self.length.abs_diff(length)) <= most;
        typed_in_it || it_in_typed || mistyped
    }

    /// How like a word of a text this typed word is, above 0 and below 1; `None` where it is not. A word that is
    /// not finished begins the other.
    pub(super) fn likeness(&self, word: &Form, unfinished: bool) -> Option<f32> {
        let (typed, other) = (self.count(), word.count());
        let part = typed.min(other) as f32 / typed.max(other).max(1) as f32;
        if word.text.starts_with(&self.text) {
            return match (unfinished, typed) {
                (true, _) => Some(0.75 + 0.2 * part),
                (false, 0..3) => None,
                (false, _) => Some(0.5 + 0.4 * part),
            };
        }
        if typed.min(other) < 3 {
            return None;
        }
        let ways = [self.compound(word, part), self.mistyped(word), self.common(word)];
        ways.into_iter().flatten().max_by(f32::total_cmp)
    }

    /// The one word is a part of the other: the first, the last, or a long one between them.
    fn compound(&self, word: &Form, part: f32) -> Option<f32> {
        let (inside, outside) = if self.length < word.length { (self, word) } else { (word, self) };
        if inside.count() < PART {
            return None;
        }
        let at_an_end = outside.text.ends_with(&inside.text) || outside.text.starts_with(&inside.text);
        let fits = at_an_end || (inside.count() > PART + 1 && outside.text.contains(&inside.text));
        fits.then_some(0.4 + 0.4 * part)
    }

    fn mistyped(&self, word: &Form) -> Option<f32> {
        let most = self.forgiven();
        if most == 0 || u32::from(self.length.abs_diff(word.length)) > most {
            return None;
        }
        let distance = osa_distance(&self.text, &word.text);
        (distance <= most as usize).then_some(0.8 - 0.15 * distance as f32)
    }

    /// Another inflection that the stemmer does not know, or a compound with the same first part.
    fn common(&self, word: &Form) -> Option<f32> {
        let common = self.text.chars().zip(word.text.chars()).take_while(|(one, other)| one == other).count();
        let (shorter, longer) = (self.count().min(word.count()), self.count().max(word.count()));
        (common >= COMMON && common * 3 >= shorter * 2).then_some(0.2 + 0.4 * common as f32 / longer as f32)
    }
}

fn bit(letter: char) -> u32 {
    let place = match letter {
        'a'..='z' => u32::from(letter) - u32::from('a'),
        '0'..='9' => 26,
        other => 27 + u32::from(other) % 5,
    };
    1 << place
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(typed: &str, word: &str, unfinished: bool) -> f32 {
        Form::new(typed.to_owned()).likeness(&Form::new(word.to_owned()), unfinished).unwrap_or_default()
    }

    #[test]
    fn the_better_a_word_fits_the_more_alike_it_is() {
        for (typed, better, worse) in [
            ("patient", "patienter", "patientforening"),
            ("patinet", "patient", "partner"),
            ("anmodning", "venneanmodning", "anmeldelse"),
            ("venneanmodning", "anmodning", "venne"),
            ("sygemelding", "sygemeldt", "sygehus"),
            ("billede", "billeder", "bil"),
        ] {
            let (one, other) = (likeness(typed, better, false), likeness(typed, worse, false));
            assert!(one > other, "{typed}: {better} {one}, {worse} {other}");
        }
    }

    #[test]
    fn what_is_not_finished_begins_a_word() {
        assert!(likeness("pa", "patient", true) > 0.7);
        assert!(likeness("pa", "patient", false) == 0.0);
    }

    #[test]
    fn strangers_are_strangers() {
        for (typed, word) in [("ski", "skole"), ("chef", "chat"), ("mune", "kommuner"), ("ven", "vejen")] {
            assert_eq!(likeness(typed, word, false), 0.0, "{typed} {word}");
        }
    }

    #[test]
    fn a_quick_look_never_says_no_wrongly() {
        let words = ["patient", "patienter", "ven", "venner", "venneanmodning", "anmodning", "patinet", "åæø", "x1"];
        for typed in words.map(|word| Form::new(word.to_owned())) {
            for word in words.map(|word| Form::new(word.to_owned())) {
                let begins_alike = typed.common(&word).is_some() || word.text.starts_with(&typed.text);
                let is_like = typed.likeness(&word, false).is_some() && !begins_alike;
                assert!(!is_like || typed.may_be_like(word.length, word.letters), "{typed:?} {word:?}");
            }
        }
    }
}
