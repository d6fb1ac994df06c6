//! Split compounds, which no dictionary finds: in Danish and Norwegian, two words beside each other that our own
//! texts write as one. `i18n/<language>/apart.txt` lists those that are rightly apart. (Spelling word by word is
//! `.ci/spelling.py`.)

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use omtanke::library::Library;
use omtanke::text::{Language, inspect};

/// The lines of a reviewed list beside the texts of a language.
fn list(language: Language, name: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("i18n/{language}/{name}"));
    let text = fs::read_to_string(path).expect("a list");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(['#', '[']));
    lines.map(str::to_lowercase).collect()
}

/// Every text of a language: its file and name, what it says, and whether it is a list of search words.
fn texts(language: Language) -> Vec<(String, String, bool)> {
    let library = Library::built_in();
    let files = library.text_files().into_iter().filter(|(path, _)| path.starts_with(&format!("i18n/{language}/")));
    files
        .filter(|(path, _)| path.ends_with(".ftl"))
        .flat_map(|(path, source)| {
            let (entries, _) = inspect(&path, source);
            let text = |entry: &omtanke::text::Entry<'_>| {
                (format!("{path}: {}", entry.key), entry.text.to_lowercase(), entry.key.ends_with(".search"))
            };
            entries.iter().map(text).collect::<Vec<_>>()
        })
        .collect()
}

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

/// Words beside each other, with nothing but one space between them: a term may stand where there are two.
fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(char::is_alphabetic);
    let begins = |token: &'_ str| token.trim_end_matches(|c: char| !c.is_alphabetic()).len();
    let ends = |token: &'_ str| token.len() - token.trim_start_matches(|c: char| !c.is_alphabetic()).len();
    let tokens: Vec<&str> = text.split([' ', '\n']).collect();
    let pairs: Vec<(&str, &str)> =
        tokens.windows(2).map(|two| (&two[0][ends(two[0])..], &two[1][..begins(two[1])])).collect();
    pairs.into_iter().filter(move |(one, other)| is_word(one) && is_word(other))
}

/// The pairs of a text that are written as one elsewhere.
fn split<'t>(text: &'t str, known: &BTreeSet<String>, apart: &BTreeSet<String>) -> Vec<(&'t str, &'t str)> {
    let is_apart = |one: &str, other: &str| apart.contains(other) || apart.contains(&format!("{one} {other}"));
    pairs(text).filter(|(one, other)| known.contains(&format!("{one}{other}")) && !is_apart(one, other)).collect()
}

#[test]
fn compounds_are_written_as_one() {
    let mut wrong = Vec::new();
    for language in [Language::Da, Language::Nb] {
        let texts = texts(language);
        let mut known = list(language, "words.txt");
        known.extend(texts.iter().flat_map(|(_, text, _)| words(text)).map(str::to_owned));
        let apart = list(language, "apart.txt");
        for (name, text, _) in texts.iter().filter(|(.., is_list)| !is_list) {
            wrong.extend(split(text, &known, &apart).into_iter().map(|(one, other)| format!("{name}: {one} {other}")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_pair_that_is_rightly_apart_is_met() {
    let mut unused = Vec::new();
    for language in [Language::Da, Language::Nb] {
        let texts = texts(language);
        let met: BTreeSet<String> = texts
            .iter()
            .flat_map(|(_, text, _)| pairs(text))
            .flat_map(|(one, other)| [format!("{one} {other}"), other.to_owned()])
            .collect();
        unused.extend(list(language, "apart.txt").difference(&met).map(|pair| format!("{language}: {pair}")));
    }
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn a_split_compound_is_found() {
    let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<String>>();
    let known = set(&["skærmbillede", "personer", "profilbillede", "nogensinde"]);
    let apart = set(&["er", "nogen sinde"]);
    let split = |text| split(text, &known, &apart);
    assert_eq!(split("tag et »skærm billede« nu"), [("skærm", "billede")]);
    assert_eq!(split("en person er her, nogen sinde"), []);
    // A comma, a term or a new word between them makes two words of them.
    assert_eq!(split("skærm, billede, profil  billede"), []);
}
