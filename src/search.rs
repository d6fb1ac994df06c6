//! Finding a scenario from what happened, in somebody's own words.
//!
//! Pure: texts in, an index out; a query in, hits out. People misspell, inflect, write æøå as ae, oe and aa,
//! join words that the text has apart, and call things by other names, so each word of a query is widened over
//! the vocabulary first, and the texts are ranked by the words it was widened to. A search keeps nothing from the
//! one before: it is fast enough to be made anew at every key (docs/performance.md).

mod likeness;
mod same;
mod shelves;
mod vocabulary;
mod words;

use std::collections::HashMap;
use std::ops::Range;

use crate::text::Language;
use likeness::Form;
use same::Same;
use vocabulary::{Typed, Vocabulary};

/// One text to be found, in one language.
#[derive(Clone, Debug)]
pub struct Piece<'t> {
    /// The number of what it belongs to. Several pieces may belong to one; they come one after the other.
    pub document: usize,
    /// Its language.
    pub language: Language,
    /// How much a word in it counts.
    pub weight: Weight,
    /// The text.
    pub text: &'t str,
}

/// How much a word counts, by where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// In a question, an option or an outcome.
    Body,
    /// In a summary.
    Summary,
    /// Among the words that people use for it.
    Search,
    /// In a title.
    Title,
}

/// Something found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The number of what was found.
    pub document: usize,
    /// How well it fits; more is better, and only the order means anything.
    pub score: f32,
}

/// What fits less well than this share of the best is left out.
const LEAST: f32 = 0.3;
/// How much a word counts in another language than the user's: somebody who reads Danish may well type an English
/// word.
const ELSEWHERE: f32 = 0.6;
/// How like two words are that mean the same.
const SAME_THING: f32 = 0.7;
/// From here on a word of a text is marked as found.
const MARKED: f32 = 0.5;

/// Everything that can be found.
#[derive(Debug, Default)]
pub struct Index {
    vocabulary: Vocabulary,
    documents: usize,
    same: Same,
    /// For each thing, the places of the words for it.
    meaning: Vec<Vec<u32>>,
    /// The places of words as they are written, for each language; needed until all is added.
    seen: HashMap<Language, HashMap<String, u32>>,
}

impl Weight {
    /// How much a word counts that stands there once, above 0 and below 1.
    fn share(self) -> f32 {
        match self {
            Self::Body => 0.15,
            Self::Summary => 0.4,
            Self::Search => 0.6,
            Self::Title => 0.7,
        }
    }
}

impl Index {
    /// Indexes texts. Words of `own` language count in full, those of other languages for less.
    pub fn new<'t>(own: Language, pieces: impl IntoIterator<Item = Piece<'t>>) -> Self {
        let mut index = Self::default();
        pieces.into_iter().for_each(|piece| index.add(own, &piece));
        index.finish();
        index
    }

    fn add(&mut self, own: Language, piece: &Piece<'_>) {
        self.documents = self.documents.max(piece.document + 1);
        let weight = piece.weight.share() * if piece.language == own { 1.0 } else { ELSEWHERE };
        let seen = self.seen.entry(piece.language).or_default();
        for word in words::words(piece.text) {
            let place = match seen.get(word) {
                Some(place) => *place,
                None => {
                    let place = self.vocabulary.place(word, piece.language);
                    seen.insert(word.to_owned(), place);
                    place
                }
            };
            self.vocabulary.post(place, piece.document as u32, weight);
        }
    }

    fn finish(&mut self) {
        self.seen = HashMap::new();
        self.vocabulary.finish();
        self.meaning = vec![Vec::new(); self.same.count()];
        for (form, things) in self.same.forms() {
            let places: Vec<u32> = self.vocabulary.of_form(form).collect();
            things.iter().for_each(|thing| self.meaning[*thing as usize].extend(&places));
        }
    }

    /// What fits a query best, at most so many, the best first. The last word is taken as unfinished, as it is
    /// while somebody types. An empty query finds nothing.
    pub fn search(&self, own: Language, query: &str, most: usize) -> Vec<Hit> {
        let typed = self.typed(own, query);
        let (mut scores, mut found) = (vec![0f32; self.documents], vec![0u32; self.documents]);
        let mut best = vec![0f32; self.documents];
        for word in &typed {
            best.fill(0.0);
            self.rate(word, &mut best);
            for (document, score) in best.iter().enumerate().filter(|(_, score)| **score > 0.0) {
                scores[document] += score;
                found[document] += 1;
            }
        }
        let hits = (0..self.documents).filter(|document| found[*document] > 0).map(|document| {
            // A text that has all the words fits better than one that has one of them often.
            let share = found[document] as f32 / typed.len() as f32;
            Hit { document, score: scores[document] * (0.5 + 0.5 * share) }
        });
        the_best(hits.collect(), most)
    }

    /// Where the words of a shown text stand that a query would find it by, in bytes and in order, so that a screen
    /// can mark them.
    pub fn marks(&self, own: Language, query: &str, text: &str) -> Vec<Range<usize>> {
        let typed = self.typed(own, query);
        let is_found = |written: &str| {
            let word = Typed::new(written, own, false);
            typed.iter().any(|typed| self.is_meant(typed, &word))
        };
        words::spans(text).filter(|span| is_found(&text[span.clone()])).collect()
    }

    /// The words of a query; small ones only where there are no others.
    fn typed(&self, own: Language, query: &str) -> Vec<Typed> {
        let goes_on = |end: usize| end == query.len();
        let all = words::spans(query).map(|span| Typed::new(&query[span.clone()], own, goes_on(span.end)));
        let (small, others): (Vec<Typed>, Vec<Typed>) = all.partition(|word| self.same.is_small(&word.form.text));
        if others.is_empty() { small } else { others }
    }

    /// How much each document fits one word, where that is more than what is there already. A word that few texts
    /// have says more than one that all have; a rare word that is only like a common one says no more than that one.
    fn rate(&self, typed: &Typed, best: &mut [f32]) {
        let own =
            self.rarity(self.vocabulary.same(typed).map(|(place, _)| self.vocabulary.mass(place)).fold(0.0, f32::max));
        let mut rate = |place: u32, likeness: f32| {
            let rarity = self.rarity(self.vocabulary.mass(place)).min(own);
            for (document, weight) in self.vocabulary.postings(place) {
                let score = &mut best[*document as usize];
                *score = score.max(likeness * rarity * weight);
            }
        };
        self.vocabulary.widen(typed).into_iter().for_each(|(place, likeness)| rate(place, likeness));
        for thing in self.same.things(typed.forms()) {
            self.meaning[thing as usize].iter().for_each(|place| rate(*place, SAME_THING));
        }
    }

    /// How much a word says, from how much it stands for in all texts together.
    fn rarity(&self, mass: f32) -> f32 {
        (1.0 + self.documents as f32 / (0.5 + mass)).ln()
    }

    fn is_meant(&self, typed: &Typed, word: &Typed) -> bool {
        let is_same = word.forms().any(|form| typed.forms().any(|other| other == form));
        let is_like = |word: &Form| typed.form.likeness(word, typed.unfinished).is_some_and(|much| much >= MARKED);
        let things = self.same.things(typed.forms());
        is_same || is_like(&word.form) || self.same.things(word.forms()).iter().any(|thing| things.contains(thing))
    }
}

/// The best of the hits, the best first.
fn the_best(mut hits: Vec<Hit>, most: usize) -> Vec<Hit> {
    let order = |a: &Hit, b: &Hit| b.score.total_cmp(&a.score).then(a.document.cmp(&b.document));
    let best = hits.iter().map(|hit| hit.score).fold(0.0, f32::max);
    hits.retain(|hit| hit.score >= best * LEAST);
    if hits.len() > most && most > 0 {
        hits.select_nth_unstable_by(most - 1, order);
    }
    hits.truncate(most);
    hits.sort_unstable_by(order);
    hits
}

#[cfg(test)]
mod tests;
