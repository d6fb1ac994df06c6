//! `check` end to end: the built-in pack is clean, and there is a fixture for each code, made from the small sound
//! pack by an edit or two and read from a folder as any pack is.
//!
//! `faults` is the table of edits; `limits` is what is too large, too deep, too long, or no file at all.

mod faults;
mod limits;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::rc::Rc;

use omtanke::check::{Input, check};
use omtanke::finding::{Code, Finding};
use omtanke::library::Library;
use omtanke::text::{Language, finding_text};

use faults::{FAULTS, OF_TWO};

pub(crate) use faults::{Edit, SCENARIO, TOWN};

const SOUND: &str = include_str!("../fixtures/sound.pack");

/// Everything that `check` says of a library's pack.
fn findings(library: &Library) -> Vec<Finding> {
    let (pack, read) = library.everything();
    let found: Vec<Finding> = library.findings().iter().cloned().chain(read).collect();
    check(Input { pack: &pack, texts: &library.text_files(), found: &found }).findings
}

fn place(library: &Library, finding: &Finding) -> String {
    let file = &*finding.place.file;
    let at = finding.place.line_column(library.file(file).unwrap_or_default());
    format!("{file}:{}:{} {}", at.line, at.column, finding.code)
}

#[test]
fn the_built_in_pack_is_clean() {
    let library = Rc::new(Library::built_in());
    let words = library.catalog(Language::En);
    let findings = findings(&library);
    let told: Vec<String> = findings
        .iter()
        .map(|finding| format!("{}: {}", place(&library, finding), finding_text(&words, finding).0))
        .collect();
    assert!(told.is_empty(), "{} findings:\n{}", told.len(), told.join("\n"));
}

#[test]
fn every_finding_has_its_words_in_every_language() {
    let library = Rc::new(Library::built_in());
    let missing: Vec<String> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            let source = library.file(&format!("i18n/{language}/commands.ftl")).unwrap_or_default().to_owned();
            let lacks = move |code: &&Code| !source.contains(&format!("\nfinding-{code} ="));
            Code::ALL.iter().filter(lacks).map(move |code| format!("{language}: finding-{code}"))
        })
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_code_is_on_the_page_of_what_is_proved() {
    let page = include_str!("../../docs/checks.md");
    let without: Vec<&str> =
        Code::ALL.iter().map(|code| code.as_str()).filter(|code| !page.contains(&format!("`{code}`"))).collect();
    assert_eq!(without, Vec::<&str>::new());
}

/// The files of the sound pack.
pub(crate) fn sound() -> BTreeMap<String, String> {
    let parts = SOUND.split("\n-- ").skip(1).map(|part| part.split_once(" --\n").expect("a line that names a file"));
    parts.map(|(path, contents)| (path.to_owned(), format!("{}\n", contents.trim_end()))).collect()
}

pub(crate) fn write(folder: &Path, files: &BTreeMap<String, String>) {
    for (path, contents) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
        fs::write(path, contents).expect("a file can be written");
    }
}

/// What is told of a folder with the sound pack after something was done to it.
fn told(edit: impl Fn(&Path)) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder for a while");
    write(folder.path(), &sound());
    edit(folder.path());
    let library = Library::open(&[folder.path().to_owned()], false).expect("a pack");
    findings(&library).iter().map(|finding| place(&library, finding)).collect()
}

#[test]
fn the_sound_pack_is_sound() {
    assert_eq!(told(|_| {}), Vec::<String>::new());
}

/// Puts an edit into a folder.
pub(crate) fn put(folder: &Path, (file, from, to): Edit) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    let source = fs::read_to_string(&path).unwrap_or_default();
    assert!(source.contains(from), "{file} has no {from:?}");
    fs::write(&path, source.replacen(from, to, 1)).expect("a file can be written");
}

/// Every fault that is made by edits, with its whole expectation.
pub(crate) fn made_by_edits() -> Vec<(Vec<Edit>, String)> {
    let whole = |edit: &Edit, told: &str| match told.matches(':').count() {
        0 | 1 => format!("{}:{told}", edit.0),
        _ => told.to_owned(),
    };
    let by_one = FAULTS.iter().map(|(file, from, to, told)| (vec![(*file, *from, *to)], *told));
    let by_two = OF_TWO.iter().map(|(one, two, told)| (vec![*one, *two], *told));
    by_one.chain(by_two).map(|(edits, told)| (edits.clone(), whole(&edits[0], told))).collect()
}

#[test]
fn one_fixture_for_each_fault() {
    let mut wrong = Vec::new();
    for (edits, expected) in made_by_edits() {
        let told = told(|folder| edits.iter().for_each(|edit| put(folder, *edit)));
        if !told.contains(&expected) {
            wrong.push(format!("{edits:?}: {expected} is not in {told:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_fixture() {
    let by_edits = made_by_edits().into_iter().map(|(_, told)| told);
    let made: BTreeSet<String> = by_edits
        .chain(limits::TOLD.iter().map(|told| (*told).to_owned()))
        .filter_map(|told| Some(told.rsplit_once(' ')?.1.to_owned()))
        .collect();
    let without: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).filter(|code| !made.contains(*code)).collect();
    assert_eq!(without, Vec::<&str>::new(), "codes that no fixture makes");
}

#[test]
fn faults_are_told_all_at_once() {
    let edits = [FAULTS[1], FAULTS[4], FAULTS[20], FAULTS[28], FAULTS[36]];
    let told = told(|folder| edits.iter().for_each(|(file, from, to, _)| put(folder, (file, from, to))));
    assert!(told.len() >= 5, "{told:#?}");
}
