//! Every word that stands in the texts, where it stands, and which of them a typed word may mean.

use std::collections::HashMap;

use crate::text::Language;

use super::likeness::{COMMON, Form, PART};
use super::words::{fold, stem};

/// A document that has a word, and how much it counts there, from above 0 to below 1.
pub(super) type Posting = (u32, f32);

/// How like a word is to another with the same stem.
const SAME_STEM: f32 = 0.95;
/// The same, by the rules of another language.
const SAME_STEM_ELSEWHERE: f32 = 0.85;

#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    places: HashMap<String, u32>,
    stems: HashMap<String, Vec<u32>>,
    words: Vec<Form>,
    postings: Vec<Vec<Posting>>,
    /// How much each word counts in all documents together.
    masses: Vec<f32>,
    /// Length and letters of each word again, close together: every search looks at all of them.
    glances: Vec<(u8, u32)>,
    /// Every word's place, in the order of the alphabet.
    sorted: Vec<u32>,
}

/// A word of a query.
#[derive(Debug)]
pub(super) struct Typed {
    pub(super) form: Form,
    pub(super) stems: Vec<(String, f32)>,
    pub(super) unfinished: bool,
}

impl Typed {
    pub(super) fn new(written: &str, own: Language, unfinished: bool) -> Self {
        let form = Form::new(fold(written));
        let mut stems = vec![(stem(&form.text, own), SAME_STEM)];
        for language in Language::ALL {
            let stem = stem(&form.text, language);
            if stems.iter().all(|(there, _)| *there != stem) {
                stems.push((stem, SAME_STEM_ELSEWHERE));
            }
        }
        Self { form, stems, unfinished }
    }

    /// The word and its stems.
    pub(super) fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.form.text.as_str()).chain(self.stems.iter().map(|(stem, _)| stem.as_str()))
    }
}

impl Vocabulary {
    /// The place of a word as it is written in a text; a new one where it was not seen before.
    pub(super) fn place(&mut self, written: &str, language: Language) -> u32 {
        let folded = fold(written);
        let stem = stem(&folded, language);
        let place = match self.places.get(&folded) {
            Some(place) => *place,
            None => self.new_place(folded),
        };
        let same_stem = self.stems.entry(stem).or_default();
        if !same_stem.contains(&place) {
            same_stem.push(place);
        }
        place
    }

    fn new_place(&mut self, folded: String) -> u32 {
        let place = self.words.len() as u32;
        self.places.insert(folded.clone(), place);
        self.words.push(Form::new(folded));
        self.postings.push(Vec::new());
        place
    }

    /// Says that a document has a word. What counts is added up so that it stays below 1.
    pub(super) fn post(&mut self, place: u32, document: u32, weight: f32) {
        let postings = &mut self.postings[place as usize];
        match postings.last_mut() {
            Some((last, sum)) if *last == document => *sum += (1.0 - *sum) * weight,
            _ => postings.push((document, weight)),
        }
    }

    /// Puts the words in order; called once, when all are there.
    pub(super) fn finish(&mut self) {
        self.glances = self.words.iter().map(|word| (word.length, word.letters)).collect();
        self.masses = self.postings.iter().map(|all| all.iter().map(|(_, weight)| weight).sum()).collect();
        self.sorted = (0..self.words.len() as u32).collect();
        self.sorted.sort_unstable_by(|a, b| self.words[*a as usize].text.cmp(&self.words[*b as usize].text));
    }

    pub(super) fn postings(&self, place: u32) -> &[Posting] {
        &self.postings[place as usize]
    }

    pub(super) fn mass(&self, place: u32) -> f32 {
        self.masses[place as usize]
    }

    /// The words of a form, which is a folded word or a stem.
    pub(super) fn of_form(&self, form: &str) -> impl Iterator<Item = u32> {
        let of_stem = self.stems.get(form).map(Vec::as_slice).unwrap_or_default();
        self.places.get(form).into_iter().chain(of_stem).copied()
    }

    /// The word itself and those with the same stem.
    pub(super) fn same(&self, typed: &Typed) -> impl Iterator<Item = (u32, f32)> {
        let whole = self.places.get(&typed.form.text).map(|place| (*place, 1.0));
        let of_stems = typed.stems.iter().flat_map(|(stem, likeness)| {
            let places = self.stems.get(stem).map(Vec::as_slice).unwrap_or_default();
            places.iter().map(move |place| (*place, *likeness))
        });
        whole.into_iter().chain(of_stems)
    }

    /// The words that a typed word may mean, and how like it they are, from above 0 to 1. A word may come more
    /// than once.
    pub(super) fn widen(&self, typed: &Typed) -> Vec<(u32, f32)> {
        let mut found: Vec<(u32, f32)> = self.same(typed).collect();
        let mut look = |place: u32| {
            let likeness = typed.form.likeness(&self.words[place as usize], typed.unfinished);
            found.extend(likeness.map(|likeness| (place, likeness)));
        };
        let beginning: String = typed.form.text.chars().take(COMMON).collect();
        self.beginning_with(&beginning).iter().for_each(|place| look(*place));
        if usize::from(typed.form.length) >= PART {
            for (place, (length, letters)) in self.glances.iter().enumerate() {
                if typed.form.may_be_like(*length, *letters) {
                    look(place as u32);
                }
            }
        }
        found
    }

    fn beginning_with(&self, beginning: &str) -> &[u32] {
        let text = |place: &u32| self.words[*place as usize].text.as_str();
        let start = self.sorted.partition_point(|place| text(place) < beginning);
        let length = self.sorted[start..].partition_point(|place| text(place).starts_with(beginning));
        &self.sorted[start..start + length]
    }
}
