//! People find a scenario in their own words: twenty queries a language in `tests/queries/`, none of them copied
//! from a title.

use std::fs;
use std::path::Path;

use omtanke::library::Library;
use omtanke::search::Index;
use omtanke::text::Language;

/// How many of the twenty queries of a language find what was meant among the first three.
const ENOUGH: usize = 18;

/// Of ten queries a language that nobody tuned to, how many find what was meant: what docs/search.md reports.
const UNTUNED: [(Language, usize); 3] = [(Language::Da, 10), (Language::Nb, 9), (Language::En, 10)];

/// A line of a file of queries.
struct Query {
    words: String,
    wanted: Vec<String>,
}

fn queries(name: &str) -> Vec<Query> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/queries").join(name);
    let text = fs::read_to_string(file).expect("a file of queries");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(query).collect()
}

fn query(line: &str) -> Query {
    let (words, wanted) = line.split_once('\t').expect("a query, a tab, and what is wanted");
    Query { words: words.to_owned(), wanted: wanted.split(' ').map(str::to_owned).collect() }
}

/// The situations on the shelves, to be searched in one language.
struct Shelves {
    language: Language,
    ids: Vec<String>,
    index: Index,
}

impl Shelves {
    fn new(language: Language) -> Self {
        let library = Library::built_in();
        let (shelf, _) = library.shelf();
        let ids = shelf.scenarios().map(|(_, id)| id.to_string()).collect();
        Self { language, ids, index: Index::of_shelves(language, shelf, &library) }
    }

    /// The ids of the first three that a query finds.
    fn first_three(&self, words: &str) -> Vec<&str> {
        let hits = self.index.search(self.language, words, 3);
        hits.iter().map(|hit| self.ids[hit.document].as_str()).collect()
    }

    /// The queries that do not find what was meant among the first three, with what they find.
    fn missed(&self, queries: &[Query]) -> Vec<String> {
        let told = queries.iter().map(|query| (query, self.first_three(&query.words)));
        told.filter(|(query, found)| !found.iter().any(|id| query.wanted.iter().any(|wanted| wanted == id)))
            .map(|(query, found)| format!("{}: {found:?}", query.words))
            .collect()
    }
}

#[test]
fn people_find_it_in_their_own_words() {
    for language in Language::ALL {
        let queries = queries(&format!("{language}.tsv"));
        assert_eq!(queries.len(), 20, "{language}");
        let missed = Shelves::new(language).missed(&queries);
        assert!(queries.len() - missed.len() >= ENOUGH, "{language} misses {missed:#?}");
    }
}

#[test]
fn what_nobody_tuned_to_is_found_as_reported() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/queries/untuned.tsv");
    let text = fs::read_to_string(file).expect("the queries");
    for (language, reported) in UNTUNED {
        let of_language = text.lines().filter_map(|line| line.strip_prefix(&format!("{language}\t")));
        let queries: Vec<Query> = of_language.map(query).collect();
        assert_eq!(queries.len(), 10, "{language}");
        let missed = Shelves::new(language).missed(&queries);
        assert_eq!(queries.len() - missed.len(), reported, "docs/search.md reports otherwise: {missed:#?}");
    }
}

#[test]
fn what_is_wanted_is_there_and_no_title_is_copied() {
    let library = std::rc::Rc::new(Library::built_in());
    let ids: Vec<String> = library.scenario_ids().iter().map(ToString::to_string).collect();
    for language in Language::ALL {
        let words = library.catalog(language);
        let shelf = library.shelf().0.clone();
        let titles: Vec<String> = shelf
            .scenarios()
            .map(|(topic, id)| words.line(&format!("{}/{id}", topic.id.value), "title").to_lowercase())
            .collect();
        for query in queries(&format!("{language}.tsv")) {
            assert!(query.wanted.iter().all(|id| ids.contains(id)), "{}: {:?}", query.words, query.wanted);
            let typed = query.words.to_lowercase();
            assert!(titles.iter().all(|title| !title.contains(&typed) && !typed.contains(title)), "{typed}");
        }
    }
}
