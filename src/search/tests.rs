//! What is found, and what is marked.

use super::*;
use crate::text::Texts;
use std::borrow::Cow;

const TITLES: [&str; 5] = [
    "En patient vil være din ven på nettet",
    "Du er sygemeldt og vil lægge noget op",
    "En borger klager på kommunens Facebookside",
    "Skaden er sket",
    "Nogen har taget et billede af dig på arbejdet",
];

struct Few;

impl Texts for Few {
    fn texts(&self, language: Language, stem: &str) -> Vec<Cow<'_, str>> {
        let same = "small-words = Små\n    .search = jeg er en på\nleader = Leder\n    .search = leder chef\nill = Syg\n    .search = sygemeldt syg\n";
        let text = match (language, stem) {
            (Language::Da, "search") => same.to_owned(),
            (Language::Nb, "search") => "leader = Leder\n    .search = sjef\n".to_owned(),
            (Language::Da, number) => {
                format!("title = {}\nq = Hvem?\n    .why = Fordi.\n", TITLES[number.parse::<usize>().unwrap_or(0)])
            }
            (Language::En, "0") => "title = A patient and the boss\nq = Body\n".to_owned(),
            (Language::Nb, "1") => "title = Sjefen ser deg\n".to_owned(),
            _ => return Vec::new(),
        };
        vec![text.into()]
    }
}

fn index() -> Index {
    let stems: Vec<String> = (0..TITLES.len()).map(|number| number.to_string()).collect();
    Index::of_scenarios(Language::Da, &Few, &stems)
}

fn found(query: &str) -> Vec<usize> {
    index().search(Language::Da, query, 3).into_iter().map(|hit| hit.document).collect()
}

fn marked(query: &str, text: &str) -> Vec<String> {
    index().marks(Language::Da, query, text).into_iter().map(|span| text[span].to_owned()).collect()
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
        ("på arbejdet", 4),
    ] {
        assert_eq!(found(query).first(), Some(&document), "{query}");
    }
}

#[test]
fn another_word_for_the_same_thing_finds_it_in_any_language() {
    assert_eq!(found("syg"), [1]);
    assert_eq!(found("chef"), [1], "by the Norwegian word");
    assert_eq!(found("boss"), [0], "by the English title");
    assert_eq!(found("body"), Vec::<usize>::new(), "in another language only what a list shows counts");
}

#[test]
fn nonsense_and_nothing_find_nothing() {
    for query in ["xyzzyx", "  ", "", "?!", "fordi"] {
        assert_eq!(found(query), Vec::<usize>::new(), "{query}");
    }
    assert_eq!(Index::default().search(Language::Da, "patient", 3), []);
    assert_eq!(index().search(Language::Da, "patient", 0), []);
}

#[test]
fn small_words_count_only_alone() {
    assert_eq!(found("jeg er skaden"), [3]);
    assert!(found("er").contains(&3));
}

#[test]
fn a_beginning_is_enough_while_somebody_types() {
    assert_eq!(found("s").first(), Some(&3), "the shorter title word is the nearer one");
    assert!(found("p").contains(&0));
    assert_eq!(found("pat "), Vec::<usize>::from([0]));
}

#[test]
fn the_words_that_were_found_are_marked() {
    assert_eq!(marked("patinet ven", TITLES[0]), ["patient", "ven"]);
    assert_eq!(marked("laegge", TITLES[1]), ["lægge"]);
    assert_eq!(marked("jeg er syg", TITLES[1]), ["sygemeldt"]);
    assert_eq!(marked("chef", "Min sjef, æ, skriver"), ["sjef"]);
    assert_eq!(marked("bill", TITLES[4]), ["billede"]);
    assert_eq!(marked("", TITLES[4]), Vec::<String>::new());
}
