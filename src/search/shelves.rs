//! From text files to an index: which texts of a scenario are looked through, and how much each counts.

use crate::pack::Shelf;
use crate::text::{Language, SAME_WORDS, Skimmed, Texts, skim};

use super::{Index, Piece, Weight};

impl Index {
    /// Indexes every scenario on the shelves; a hit's number is the scenario's place in [`Shelf::scenarios`].
    pub fn of_shelves(own: Language, shelf: &Shelf, texts: &dyn Texts) -> Self {
        let stems: Vec<String> =
            shelf.scenarios().map(|(topic, scenario)| format!("{}/{scenario}", topic.id.value)).collect();
        Self::of_scenarios(own, texts, &stems)
    }

    /// Indexes scenarios by the stems of their text files; a hit's number is the place in `stems`. Everything but
    /// the reasons for questions is looked through, in another language only what a list shows and the search
    /// words.
    pub fn of_scenarios(own: Language, texts: &dyn Texts, stems: &[String]) -> Self {
        let mut index = Self::default();
        for language in Language::ALL {
            for source in texts.texts(language, SAME_WORDS) {
                let lists = skim(&source).filter(|piece| piece.attribute == Some("search"));
                lists.for_each(|list| index.same.add(list.message, language, list.text));
            }
        }
        for (document, stem) in stems.iter().enumerate() {
            for language in Language::ALL {
                for source in texts.texts(language, stem) {
                    let pieces = skim(&source).filter_map(|skimmed| {
                        let weight = weight(&skimmed).filter(|weight| language == own || *weight > Weight::Body)?;
                        Some(Piece { document, language, weight, text: skimmed.text })
                    });
                    pieces.for_each(|piece| index.add(own, &piece));
                }
            }
        }
        index.finish();
        index
    }
}

fn weight(skimmed: &Skimmed<'_>) -> Option<Weight> {
    match (skimmed.message, skimmed.attribute) {
        ("title", None) => Some(Weight::Title),
        ("title", Some("search")) => Some(Weight::Search),
        ("summary", None) => Some(Weight::Summary),
        (_, Some("why")) => None,
        _ => Some(Weight::Body),
    }
}
