//! `i18n/<language>/avoid.toml`: words that are not written in a language, and what is written instead. Danish and
//! Norwegian are so near each other that a word of one is easily left standing in the other.

use super::read::{At, Reader};
use crate::finding::Finding;

/// The name of the file in a language's folder.
pub const FILE: &str = "avoid.toml";

/// A word, or several in a row, that is not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avoided {
    /// What is not written.
    pub word: At<String>,
    /// What is written instead.
    pub instead: String,
}

/// Reads a list, in the order of the file.
pub fn read(file: &str, source: &str) -> (Vec<Avoided>, Vec<Finding>) {
    let reader = Reader::new(file);
    let parsed = reader.parse(source);
    let avoided = parsed.as_ref().map(|table| {
        let table = reader.root(table);
        let avoided = |word: At<&str>| {
            let instead = table.text(word.value)?.value.to_owned();
            Some(Avoided { word: At { value: word.value.to_owned(), place: word.place }, instead })
        };
        table.keys().into_iter().filter_map(avoided).collect()
    });
    (avoided.unwrap_or_default(), reader.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_another_in_its_place() {
        let (avoided, findings) =
            read("i18n/nb/avoid.toml", "billede = \"bilde\"\n\"lægge op\" = \"legge ut\"\nx = 1\n");
        let told: Vec<_> = avoided.iter().map(|one| (one.word.as_str(), one.instead.as_str())).collect();
        assert_eq!(told, [("billede", "bilde"), ("lægge op", "legge ut")]);
        assert_eq!(findings.iter().map(|finding| finding.code.as_str()).collect::<Vec<_>>(), ["wrong-type"]);
    }
}
