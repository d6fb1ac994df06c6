//! Every word that stands in the texts, and which of them a typed word may mean.

use std::collections::HashMap;

use strsim::osa_distance;

use crate::text::Language;

use super::words::{fold, stem};

/// A word's texts, and how much it counts in each.
type Postings = Vec<(usize, f32)>;

#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// By stem and by whole word, both folded.
    places: HashMap<String, usize>,
    words: Vec<String>,
    postings: Vec<Postings>,
    /// For each length in characters, the words of that length.
    lengths: Vec<Vec<usize>>,
}

impl Vocabulary {
    /// Adds a word of a text, under its stem and as it is written.
    pub(super) fn add(&mut self, stem: &str, word: &str, document: usize, points: f32) {
        let whole = fold(word);
        self.put(stem, document, points);
        if whole != stem {
            self.put(&whole, document, points);
        }
    }

    fn put(&mut self, word: &str, document: usize, points: f32) {
        let next = self.words.len();
        let place = *self.places.entry(word.to_owned()).or_insert(next);
        if place == next {
            self.words.push(word.to_owned());
            self.postings.push(Postings::new());
        }
        match self.postings[place].last_mut() {
            Some((last, most)) if *last == document => *most = most.max(points),
            _ => self.postings[place].push((document, points)),
        }
    }

    /// Sorts the words by length; called once, when all are there.
    pub(super) fn finish(&mut self) {
        for (place, word) in self.words.iter().enumerate() {
            let length = word.chars().count();
            if self.lengths.len() <= length {
                self.lengths.resize(length + 1, Vec::new());
            }
            self.lengths[length].push(place);
        }
    }

    pub(super) fn postings(&self, place: usize) -> &[(usize, f32)] {
        &self.postings[place]
    }

    /// The words that a typed word may mean, and how like it they are, from above 0 to 1.
    pub(super) fn widen(&self, typed: &str, language: Language, unfinished: bool) -> Vec<(usize, f32)> {
        let (whole, stem) = (fold(typed), stem(typed, language));
        let mut found: HashMap<usize, f32> = HashMap::new();
        let mut add = |place: usize, likeness: f32| {
            let best = found.entry(place).or_default();
            *best = best.max(likeness);
        };
        for (word, likeness) in [(&whole, 1.0), (&stem, 0.95)] {
            if let Some(place) = self.places.get(word) {
                add(*place, likeness);
            }
        }
        let length = whole.chars().count();
        for (other, places) in self.lengths.iter().enumerate().filter(|(other, _)| *other >= 3 && length >= 3) {
            for place in places {
                if let Some(likeness) = likeness(&whole, length, &self.words[*place], other, unfinished) {
                    add(*place, likeness);
                }
            }
        }
        found.into_iter().collect()
    }
}

/// How like two words are that are not the same: the one begins the other, the one stands inside the other, or
/// they differ in a letter or two.
fn likeness(typed: &str, length: usize, word: &str, other: usize, unfinished: bool) -> Option<f32> {
    let part = length.min(other) as f32 / length.max(other) as f32;
    if word.starts_with(typed) {
        return Some(if unfinished { 0.75 + 0.2 * part } else { 0.5 + 0.4 * part });
    }
    if other >= 4 && typed.starts_with(word) {
        return Some(0.4 + 0.4 * part);
    }
    let (inside, outside, shorter) = if length < other { (typed, word, length) } else { (word, typed, other) };
    if shorter >= 4 && outside.contains(inside) {
        return Some(0.35 + 0.4 * part);
    }
    let most = match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    if most == 0 || length.abs_diff(other) > most {
        return None;
    }
    let distance = osa_distance(typed, word);
    (distance <= most).then_some(0.8 - 0.15 * distance as f32)
}
