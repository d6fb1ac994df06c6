//! Words that mean the same, and small words that mean nothing by themselves: what somebody types for a thing is
//! often another word for it.
//!
//! They are data, in `i18n/<language>/search.ftl`: a message for each thing, with its words in `.search`. A message
//! of the same name in two languages is the same thing, so that a Norwegian finds what is written in Danish.

use std::collections::{HashMap, HashSet};

use crate::text::Language;

use super::words::{fold, stem, words};

/// The message with the small words.
const SMALL: &str = "small-words";

/// Words that mean the same.
#[derive(Debug, Default)]
pub(super) struct Same {
    names: HashMap<String, u32>,
    /// The things that a word may stand for, by the folded word and by its stem.
    things: HashMap<String, Vec<u32>>,
    small: HashSet<String>,
}

impl Same {
    /// Adds the words for a thing.
    pub(super) fn add(&mut self, name: &str, language: Language, list: &str) {
        if name == SMALL {
            self.small.extend(words(list).map(fold));
            return;
        }
        let next = self.names.len() as u32;
        let thing = *self.names.entry(name.to_owned()).or_insert(next);
        for word in words(list).map(fold) {
            for form in [stem(&word, language), word] {
                let things = self.things.entry(form).or_default();
                if !things.contains(&thing) {
                    things.push(thing);
                }
            }
        }
    }

    /// The things that any of these forms of a word stands for.
    pub(super) fn things<'f>(&self, forms: impl Iterator<Item = &'f str>) -> Vec<u32> {
        let mut things: Vec<u32> = forms.filter_map(|form| self.things.get(form)).flatten().copied().collect();
        things.sort_unstable();
        things.dedup();
        things
    }

    /// Every form of a word, and the things that it stands for.
    pub(super) fn forms(&self) -> impl Iterator<Item = (&str, &[u32])> {
        self.things.iter().map(|(form, things)| (form.as_str(), things.as_slice()))
    }

    /// How many things there are.
    pub(super) fn count(&self) -> usize {
        self.names.len()
    }

    /// Whether a folded word means nothing by itself.
    pub(super) fn is_small(&self, folded: &str) -> bool {
        self.small.contains(folded)
    }
}
