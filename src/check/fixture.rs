//! The small sound pack, and what `check` says of it after an edit: what every rule's tests are made of.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Input, check as check_pack};
use crate::finding::Finding;
use crate::pack::{Guideline, GuidelineId, Pack, PackId, Scenario, Shelf, Vocabulary, guideline, shelf, vocabulary};

const SOUND: &str = include_str!("../../tests/fixtures/sound.pack");

/// Replaces `from` by `to` in a file, or adds `to` to it where `from` is empty; then compares what `check`
/// tells with `expected`: `line code name=value …`, each for the file edited or with its file in front.
pub(super) fn check(file: &str, from: &str, to: &str, expected: &[&str]) {
    check_edits(&[(file, from, to)], expected);
}

/// The same with several edits; what is told of the first edit's file has no file in front.
pub(super) fn check_edits(edits: &[(&str, &str, &str)], expected: &[&str]) {
    let mut files = sound();
    for (file, from, to) in edits {
        let source = files.entry((*file).to_owned()).or_default();
        assert!(source.contains(from), "{file} has no {from:?}");
        *source = if from.is_empty() { format!("{source}{to}") } else { source.replacen(from, to, 1) };
    }
    let told: Vec<String> = findings(&files).iter().map(|finding| tell(finding, &files, edits[0].0)).collect();
    assert_eq!(told, expected, "after {edits:#?}");
}

/// The files of the sound pack.
pub(super) fn sound() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for part in SOUND.split("\n-- ").skip(1) {
        let (path, contents) = part.split_once(" --\n").expect("a line that names a file");
        files.insert(path.to_owned(), format!("{}\n", contents.trim_end()));
    }
    files
}

/// What `check` says of files, with what was found while they were read.
pub(super) fn findings(files: &BTreeMap<String, String>) -> Vec<Finding> {
    let (pack, found) = pack(files);
    let texts: Vec<(String, &str)> = files
        .iter()
        .filter(|(path, _)| path.starts_with("i18n/"))
        .map(|(path, source)| (path.clone(), source.as_str()))
        .collect();
    check_pack(Input { pack: &pack, texts: &texts, found: &found }).findings
}

/// The pack that files make, and what was found while they were read.
pub(super) fn pack(files: &BTreeMap<String, String>) -> (Pack, Vec<Finding>) {
    let mut found = Vec::new();
    let mut keep = |new: Vec<Finding>| found.extend(new);
    let (shelf, new) = Shelf::read(shelf::FILE, &files[shelf::FILE]);
    keep(new);
    let mut vocabulary = Vocabulary::default();
    keep(vocabulary.read_matters(vocabulary::MATTERS, &files[vocabulary::MATTERS]));
    keep(vocabulary.read_advice(vocabulary::ADVICE, &files[vocabulary::ADVICE]));
    let (mut guidelines, mut scenarios) = (BTreeMap::new(), BTreeMap::new());
    for (path, source) in files {
        if let Some(id) = path.strip_prefix(guideline::FOLDER).and_then(|name| name.strip_suffix(".toml")) {
            let id = GuidelineId::from_text(id).expect("an id");
            let (guideline, new) = Guideline::read(id.clone(), path, source);
            keep(new);
            guidelines.extend(guideline.map(|guideline| (id, guideline)));
        } else if let Some((topic, id)) = Scenario::name_of(path) {
            let (scenario, new) = Scenario::read(topic, id.clone(), path, source);
            keep(new);
            scenarios.extend(scenario.map(|scenario| (id, Rc::new(scenario))));
        }
    }
    let pack = Pack {
        shelf: Rc::new(shelf),
        vocabulary: Rc::new(vocabulary),
        guidelines: Rc::new(guidelines),
        scenarios,
        ..Pack::default()
    };
    (pack, found)
}

fn tell(finding: &Finding, files: &BTreeMap<String, String>, edited: &str) -> String {
    let file = &*finding.place.file;
    let line = finding.place.line_column(files.get(file).map_or("", String::as_str)).line;
    let values: String = finding.values.iter().map(|(name, value)| format!(" {name}={value}")).collect();
    let front = if file == edited { String::new() } else { format!("{file}:") };
    format!("{front}{line} {}{values}", finding.code)
}

#[test]
fn the_sound_pack_is_sound() {
    assert_eq!(findings(&sound()), []);
}
