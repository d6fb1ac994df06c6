//! The program's own texts and the code know each other: nothing that the code says is missing, nothing is
//! kept that nobody says, and each language keeps its own quotation marks.

use std::collections::{BTreeMap, BTreeSet};

use omtanke::finding::Code;
use omtanke::library::Library;
use omtanke::pack::{Role, Strength, Verdict, Word, avoid};
use omtanke::text::{Entry, INTERFACE_RESTS, Language, inspect};

use crate::tidy::sources;

/// Every text of a file of the built-in pack, by `message` or `message.attribute`.
fn entries(file: &str) -> BTreeMap<String, Entry<'static>> {
    let library = Library::built_in();
    let source = library.file(file).unwrap_or_default().to_owned().leak();
    let (entries, _) = inspect(file, source);
    entries.into_iter().map(|entry| (entry.key.to_string(), entry)).collect()
}

fn interface() -> BTreeMap<String, Entry<'static>> {
    let mut all = entries("i18n/en/interface.ftl");
    for rest in INTERFACE_RESTS {
        all.extend(entries(&format!("i18n/en/{rest}.ftl")));
    }
    all
}

/// The code without its tests and its comments, as one text.
fn code() -> String {
    sources().values().map(|source| source.code.as_str()).collect::<Vec<_>>().join("\n")
}

/// Every literal that stands right behind `opening`.
fn literals<'c>(code: &'c str, opening: &str) -> BTreeSet<&'c str> {
    code.split(opening).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The families of messages whose ids the program puts together, with every id that comes of it.
fn families() -> Vec<String> {
    fn words<T: Word>(family: &str) -> Vec<String> {
        T::ALL.iter().map(|word| format!("{family}-{}", word.as_str())).collect()
    }
    let codes = Code::ALL.iter().map(|code| format!("finding-{code}"));
    let months = (1..=12).map(|month| format!("month-{month}"));
    let relations =
        ["agree", "same-verdict", "stricter", "looser", "different", "silent"].map(|r| format!("relation-{r}"));
    let bases = ["own", "own-silent", "not-addressed", "no-guideline"].map(|basis| format!("basis-{basis}"));
    let closed = [words::<Verdict>("verdict"), words::<Strength>("strength"), words::<Role>("role")].concat();
    closed.into_iter().chain(codes).chain(months).chain(relations).chain(bases).collect()
}

#[test]
fn what_the_code_says_is_there() {
    let (code, interface) = (code(), interface());
    let openings = ["say(\"", "say_with(\"", "attribute(INTERFACE, \"", "get(INTERFACE, \""];
    let said = openings.iter().flat_map(|opening| literals(&code, opening)).map(str::to_owned);
    let missing: Vec<String> = said.chain(families()).filter(|id| !interface.contains_key(id)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn what_is_there_is_said() {
    let (code, families) = (code(), families());
    let is_literal = |word: &str| code.contains(&format!("\"{word}\""));
    // Screens put ids together from prefixes of their own: `format!("tui-help-{}", …)`.
    let prefixes: BTreeSet<&str> = code
        .split("format!(\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next()?.split_once('{').map(|(prefix, _)| prefix))
        .filter(|prefix| prefix.len() > 3 && prefix.ends_with('-'))
        .collect();
    let closed = ["verdict-", "strength-", "role-", "finding-", "month-", "relation-", "basis-"];
    let is_said = |key: &str| {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let is_member = families.iter().any(|member| member == id);
        let is_closed = closed.iter().any(|prefix| id.starts_with(prefix));
        let is_put_together = !is_closed && prefixes.iter().any(|prefix| id.starts_with(prefix));
        (is_member || is_put_together || is_literal(id)) && attribute.is_none_or(is_literal)
    };
    let unused: Vec<String> = interface().into_keys().filter(|key| !is_said(key)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn each_language_has_its_own_quotation_marks() {
    let library = Library::built_in();
    let mut wrong = Vec::new();
    for file in library.files("i18n/").into_iter().filter(|file| file.ends_with(".ftl")) {
        let language = Language::ALL.into_iter().find(|language| file.starts_with(&format!("i18n/{language}/")));
        for (key, entry) in entries(&file) {
            if !language.is_none_or(|language| has_own_marks(language, &entry.text)) {
                wrong.push(format!("{file}: {key}: {}", entry.text));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Whether a text has no quotation marks but its language's own: »so«, «slik», “thus”.
fn has_own_marks(language: Language, text: &str) -> bool {
    let (open, close, others) = match language {
        Language::Da => ('»', '«', "“”„\"'"),
        Language::Nb => ('«', '»', "“”„\"'"),
        Language::En => ('“', '”', "«»„\"'"),
    };
    let mut depth = 0;
    for character in text.chars() {
        match character {
            c if c == open => depth += 1,
            c if c == close => depth -= 1,
            _ => {}
        }
        if !(0..=1).contains(&depth) || others.contains(character) {
            return false;
        }
    }
    depth == 0
}

#[test]
fn marks_are_told_apart() {
    for (language, text, own) in [
        (Language::Da, "Sig »nej« og »ja«", true),
        (Language::Da, "Sig «nej»", false),
        (Language::Nb, "Si «nei»", true),
        (Language::Nb, "Si »nei«", false),
        (Language::En, "Say “no”, it’s fine", true),
        (Language::En, "Say \"no\"", false),
        (Language::En, "Say “no", false),
    ] {
        assert_eq!(has_own_marks(language, text), own, "{text}");
    }
}

#[test]
fn the_glossary_keeps_to_the_words_of_each_language() {
    let library = Library::built_in();
    let glossary = include_str!("../../docs/glossary.md");
    let rows: Vec<Vec<&str>> = glossary
        .lines()
        .filter(|line| line.starts_with("| "))
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    let mut wrong = Vec::new();
    for (language, column) in [(Language::Da, 2), (Language::Nb, 3)] {
        let file = format!("i18n/{language}/avoid.toml");
        let (avoided, findings) = avoid::read(&file, library.file(&file).expect("a list"));
        assert_eq!(findings, []);
        let cells = rows.iter().filter_map(|row| row.get(column));
        let words = cells.flat_map(|cell| cell.split(|c: char| !c.is_alphabetic())).map(str::to_lowercase);
        let is_avoided = |word: &String| avoided.iter().any(|avoided| *avoided.word == *word);
        wrong.extend(words.filter(is_avoided).map(|word| format!("{language}: {word}")));
    }
    assert_eq!(wrong, Vec::<String>::new());
}
