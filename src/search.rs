//! Finding a scenario from what happened, in somebody's own words.
//!
//! Pure: texts in, an index out; a query in, hits out. People misspell, inflect, write æøå as ae, oe and aa,
//! and join words that the text has apart, so each word of a query is widened over the vocabulary first, and
//! the texts are ranked by the words it was widened to.

mod shelves;
mod vocabulary;
mod words;

use crate::text::Language;
use vocabulary::Vocabulary;

/// One text to be found, in one language.
#[derive(Clone, Debug)]
pub struct Piece<'t> {
    /// The number of what it belongs to; several pieces may belong to one.
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

/// Everything that can be found.
#[derive(Debug, Default)]
pub struct Index {
    vocabulary: Vocabulary,
    documents: usize,
}

impl Weight {
    fn points(self) -> f32 {
        match self {
            Self::Body => 1.0,
            Self::Summary => 2.0,
            Self::Search => 3.0,
            Self::Title => 4.0,
        }
    }
}

impl Index {
    /// Indexes texts. Words of `own` language count in full, those of other languages for less: somebody who
    /// reads Danish may well type an English word.
    pub fn new<'t>(own: Language, pieces: impl IntoIterator<Item = Piece<'t>>) -> Self {
        let mut index = Self::default();
        for piece in pieces {
            index.documents = index.documents.max(piece.document + 1);
            let points = piece.weight.points() * if piece.language == own { 1.0 } else { 0.6 };
            for word in words::words(piece.text) {
                index.vocabulary.add(&words::stem(&word, piece.language), &word, piece.document, points);
            }
        }
        index.vocabulary.finish();
        index
    }

    /// What fits a query best, at most so many, the best first. The last word is taken as unfinished, as it is
    /// while somebody types. An empty query finds nothing.
    pub fn search(&self, own: Language, query: &str, most: usize) -> Vec<Hit> {
        let words = words::words(query);
        let mut scores = vec![0f32; self.documents];
        let mut found = vec![0u32; self.documents];
        for (at, word) in words.iter().enumerate() {
            let unfinished = at + 1 == words.len() && !query.ends_with(char::is_whitespace);
            let mut best = vec![0f32; self.documents];
            for (place, likeness) in self.vocabulary.widen(word, own, unfinished) {
                let rarity = self.rarity(self.vocabulary.postings(place).len());
                for (document, points) in self.vocabulary.postings(place) {
                    let score = likeness * rarity * points.sqrt();
                    best[*document] = best[*document].max(score);
                }
            }
            for (document, score) in best.into_iter().enumerate().filter(|(_, score)| *score > 0.0) {
                scores[document] += score;
                found[document] += 1;
            }
        }
        let mut hits: Vec<Hit> = (0..self.documents)
            .filter(|document| found[*document] > 0)
            .map(|document| {
                // A text that has all the words fits better than one that has one of them often.
                let share = found[document] as f32 / words.len() as f32;
                Hit { document, score: scores[document] * (0.5 + 0.5 * share) }
            })
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.document.cmp(&b.document)));
        let least = hits.first().map_or(0.0, |best| best.score * LEAST);
        hits.retain(|hit| hit.score >= least);
        hits.truncate(most);
        hits
    }

    /// A word that few texts have says more than one that all have.
    fn rarity(&self, documents_with: usize) -> f32 {
        (1.0 + self.documents as f32 / (documents_with as f32 + 0.5)).ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TITLES: [&str; 5] = [
        "En patient vil være din ven på nettet",
        "Du er sygemeldt og vil lægge noget op",
        "En borger klager på kommunens Facebookside",
        "Skaden er sket",
        "Nogen har taget et billede af dig på arbejdet",
    ];

    fn found(query: &str) -> Vec<usize> {
        let pieces = TITLES.iter().enumerate().map(|(document, text)| Piece {
            document,
            language: Language::Da,
            weight: Weight::Title,
            text,
        });
        let index = Index::new(Language::Da, pieces);
        index.search(Language::Da, query, 3).into_iter().map(|hit| hit.document).collect()
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        for (query, document) in [
            ("patient", 0),
            ("patienter", 0),
            ("patinet", 0),
            ("sygemelding", 1),
            ("sygmeldt", 1),
            ("laegge op", 1),
            ("klage facebook", 2),
            ("facebokside", 2),
            ("skaden", 3),
            ("bilede arbejde", 4),
            ("bill", 4),
        ] {
            assert_eq!(found(query).first(), Some(&document), "{query}");
        }
    }

    #[test]
    fn nonsense_and_nothing_find_nothing() {
        assert_eq!(found("xyzzyx"), Vec::<usize>::new());
        assert_eq!(found("  "), Vec::<usize>::new());
    }
}
