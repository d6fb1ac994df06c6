//! The rules of the house that a machine can hold: the layer table, lengths, module docs, no prose in Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The longest that a file may be, in lines.
const LONGEST_FILE: usize = 400;
/// The longest that a function may be, in lines.
const LONGEST_FUNCTION: usize = 60;
/// The longest that `main.rs` may be, in lines.
const LONGEST_MAIN: usize = 30;

/// Which modules a module may use: the table of `src/lib.rs`. `cli` may use all.
const LAYERS: &[(&str, &[&str])] = &[
    ("finding", &[]),
    ("pack", &["finding"]),
    ("text", &["finding"]),
    ("walk", &["finding", "pack"]),
    ("check", &["finding", "pack", "text", "walk"]),
    ("recommend", &["finding", "pack", "text", "walk", "check"]),
    ("browse", &["finding", "pack", "text", "walk", "check"]),
    ("search", &["finding", "pack", "text", "walk", "check"]),
    ("library", &["finding", "pack", "text", "walk", "check"]),
    ("session", &["finding", "pack", "text", "walk", "check"]),
    ("tui", &["finding", "pack", "text", "walk", "check", "recommend", "browse", "search"]),
    ("line", &["finding", "pack", "text", "walk", "check", "recommend", "browse", "search"]),
    ("cli", &["*"]),
];

/// What only the runners of `tui` and `line` may use.
const FOR_RUNNERS: &[&str] = &["session", "library"];

/// A file of source.
pub(crate) struct Source {
    /// Its lines.
    lines: Vec<String>,
    /// What it says without comments and without its unit tests, line by line.
    pub(crate) code: String,
}

/// Every Rust file under `src/`, by its path from there.
pub(crate) fn sources() -> BTreeMap<String, Source> {
    read("src")
}

fn read(folder: &str) -> BTreeMap<String, Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let (mut files, mut folders) = (BTreeMap::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).expect("a folder of source").filter_map(Result::ok);
        let paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(&root).expect("under the folder").to_string_lossy().replace('\\', "/");
                files.insert(name, Source::new(&fs::read_to_string(&path).expect("a file of source")));
            }
        }
    }
    files
}

impl Source {
    fn new(text: &str) -> Self {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let is_tests = |two: &[String]| two[0] == "#[cfg(test)]" && two[1].starts_with("mod tests");
        let length = lines.windows(2).position(is_tests).unwrap_or(lines.len());
        let code: Vec<&str> =
            lines[..length].iter().map(String::as_str).filter(|line| !line.trim_start().starts_with("//")).collect();
        Self { code: code.join("\n"), lines }
    }
}

/// Whether a file holds nothing but tests, or help for them.
fn is_for_tests(name: &str) -> bool {
    ["tests.rs", "fixture.rs"].iter().any(|ending| name.ends_with(ending))
}

/// The module that a file belongs to: `pack` for `pack.rs` and for `pack/id.rs`.
fn module(name: &str) -> &str {
    let first = name.split('/').next().unwrap_or(name);
    first.strip_suffix(".rs").unwrap_or(first)
}

/// The modules of the crate that a piece of code names: `crate::pack::…` and `crate::{pack, text::…}`.
fn used(code: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            None => used.extend(name_at(rest)),
            Some(group) => used.extend(names_in(group)),
        }
    }
    used
}

fn name_at(text: &str) -> Option<String> {
    let name: String = text.trim_start().chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// The names at the outermost level of a group, up to its closing brace.
fn names_in(group: &str) -> Vec<String> {
    let (mut depth, mut start, mut names) = (0usize, 0usize, Vec::new());
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.extend(name_at(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.extend(name_at(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn modules_use_only_what_the_layer_table_names() {
    let mut wrong = Vec::new();
    for (name, source) in sources() {
        let Some((module, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == module(&name)) else { continue };
        let is_runner = name == format!("{module}.rs") || name.contains("runner");
        for other in used(&source.code) {
            let is_layer = LAYERS.iter().any(|(layer, _)| *layer == other) && other != *module;
            let is_allowed = allowed.contains(&"*") || allowed.contains(&other.as_str());
            let as_runner = ["tui", "line"].contains(module) && is_runner && FOR_RUNNERS.contains(&other.as_str());
            if is_layer && !is_allowed && !as_runner {
                wrong.push(format!("src/{name} uses {other}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_module_has_its_layer() {
    let known: BTreeSet<&str> = LAYERS.iter().map(|(layer, _)| *layer).chain(["lib", "main"]).collect();
    let unknown: BTreeSet<String> = sources()
        .keys()
        .map(|name| module(name).to_owned())
        .filter(|module| !known.contains(module.as_str()))
        .collect();
    assert_eq!(unknown, BTreeSet::new());
}

#[test]
fn paths_are_seen_in_every_form() {
    let code =
        "use crate::pack::{Role, Word};\nuse crate::{finding::Code, text::{self, args}, walk};\ncrate::check::check()";
    let seen: Vec<String> = used(code).into_iter().collect();
    assert_eq!(seen, ["check", "finding", "pack", "text", "walk"]);
}

#[test]
fn files_and_functions_are_short() {
    let mut long = Vec::new();
    for folder in ["src", "tests"] {
        for (name, source) in read(folder) {
            let most = if name == "main.rs" && folder == "src" { LONGEST_MAIN } else { LONGEST_FILE };
            if source.lines.len() > most {
                long.push(format!("{folder}/{name}: {} lines", source.lines.len()));
            }
            let functions = functions(&source.lines).into_iter().filter(|(_, length)| *length > LONGEST_FUNCTION);
            long.extend(
                functions.map(|(line, length)| format!("{folder}/{name}:{line}: a function of {length} lines")),
            );
        }
    }
    assert_eq!(long, Vec::<String>::new());
}

/// The line at which each function begins, and how many lines it has. Formatted source closes a function
/// with a brace as far to the left as its first line.
fn functions(lines: &[String]) -> Vec<(usize, usize)> {
    let mut functions = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let begins = line.trim_start();
        let is_function = ["fn ", "pub fn ", "pub(super) fn ", "pub(crate) fn ", "const fn ", "pub const fn "]
            .iter()
            .any(|beginning| begins.starts_with(beginning));
        let end = format!("{}}}", " ".repeat(line.len() - begins.len()));
        let length = lines[at..].iter().position(|line| *line == end);
        if is_function && !line.ends_with('}') && !line.ends_with(';') {
            functions.extend(length.map(|length| (at + 1, length + 1)));
        }
    }
    functions
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut silent = Vec::new();
    for folder in ["src", "tests"] {
        let files = read(folder);
        let without =
            files.iter().filter(|(_, source)| !source.lines.first().is_some_and(|line| line.starts_with("//! ")));
        // A file of unit tests belongs to the file it stands beside.
        silent.extend(without.map(|(name, _)| format!("{folder}/{name}")).filter(|name| !name.ends_with("/tests.rs")));
    }
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn nothing_is_left_lying_about() {
    let mut left = Vec::new();
    for (name, source) in sources() {
        for word in ["todo!(", "unimplemented!(", "dbg!(", "println!(", "eprintln!(", "print!(", "eprint!(", "#[ignore"]
        {
            if source.code.contains(word) {
                left.push(format!("src/{name}: {word}"));
            }
        }
    }
    assert_eq!(left, Vec::<String>::new());
}

/// What puts words in front of a person.
const SHOWN: &[&str] = &[
    "SafeText::new(",
    "write!(",
    "writeln!(",
    "Line::from(",
    "Span::raw(",
    "Span::styled(",
    "Paragraph::new(",
    ".title(",
];

#[test]
fn no_prose_stands_in_rust() {
    let mut prose = Vec::new();
    for (name, source) in sources().iter().filter(|(name, _)| !is_for_tests(name)) {
        for line in source.code.lines().filter(|line| SHOWN.iter().any(|shown| line.contains(shown))) {
            let literals = line.split('"').skip(1).step_by(2);
            prose.extend(literals.filter(|literal| is_prose(literal)).map(|literal| format!("src/{name}: {literal}")));
        }
    }
    assert_eq!(prose, Vec::<String>::new());
}

/// Whether a literal has two words or more beside each other: what stands in braces or tags is no word.
fn is_prose(literal: &str) -> bool {
    let is_word =
        |word: &&str| word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || ",.:!?".contains(c));
    let words: Vec<bool> = literal.split(' ').map(|word| is_word(&word)).collect();
    words.windows(2).any(|two| two[0] && two[1])
}

#[test]
fn prose_is_told_from_patterns() {
    assert!(is_prose("Press any key") && is_prose("\\nNo such file:"));
    assert!(!is_prose("{title} ({rule})") && !is_prose("<h2>{}</h2>") && !is_prose("\u{1b}[2J {n}"));
}
