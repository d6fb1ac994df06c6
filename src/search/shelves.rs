//! The index of every scenario on the shelves, in all languages: a scenario's number is its place on them.

use crate::pack::{DEEPEST, Shelf};
use crate::text::{Entry, Language, Texts, inspect};

use super::{Index, Piece, Weight};

impl Index {
    /// Indexes every text of every scenario on the shelves. The documents are numbered as
    /// [`Shelf::scenarios`] lists them.
    pub fn of_shelves(own: Language, shelf: &Shelf, texts: &dyn Texts) -> Self {
        let mut found: Vec<(usize, Language, Entry)> = Vec::new();
        for (document, (topic, scenario)) in shelf.scenarios().enumerate() {
            let stem = format!("{}/{scenario}", topic.id.value);
            for language in Language::ALL {
                for source in texts.texts(language, &stem) {
                    let entries = inspect(&stem, &source, DEEPEST).0;
                    found.extend(entries.into_iter().map(|entry| (document, language, entry)));
                }
            }
        }
        Self::new(own, found.iter().filter_map(|(document, language, entry)| piece(*document, *language, entry)))
    }
}

fn piece(document: usize, language: Language, entry: &Entry) -> Option<Piece<'_>> {
    let weight = match entry.key.as_str() {
        "title" => Weight::Title,
        "title.search" => Weight::Search,
        "summary" => Weight::Summary,
        key if key.ends_with(".why") => return None,
        _ => Weight::Body,
    };
    Some(Piece { document, language, weight, text: &entry.text })
}
