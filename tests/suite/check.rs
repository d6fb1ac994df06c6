//! `check` end to end: the built-in pack is clean, and one fixture for each fault, made from the small sound
//! pack by one edit and read from a folder as any pack is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use omtanke::check::{Input, check};
use omtanke::finding::{Code, Finding, Severity};
use omtanke::library::Library;
use omtanke::text::{Language, finding_text};

const SOUND: &str = include_str!("../fixtures/sound.pack");

/// Everything that `check` says of a library's pack.
fn findings(library: &Library) -> Vec<Finding> {
    let (pack, read) = library.everything();
    let found: Vec<Finding> = library.findings().iter().cloned().chain(read).collect();
    check(Input { pack: &pack, texts: &library.text_files(), found: &found }).findings
}

fn place(library: &Library, finding: &Finding) -> String {
    let file = &*finding.place.file;
    let line = finding.place.line_column(library.file(file).unwrap_or_default()).line;
    format!("{file}:{line} {}", finding.code)
}

#[test]
fn the_built_in_pack_is_clean() {
    let library = Rc::new(Library::built_in());
    let words = library.catalog(Language::En);
    let findings = findings(&library);
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error);
    let told: Vec<String> =
        errors.map(|finding| format!("{}: {}", place(&library, finding), finding_text(&words, finding).0)).collect();
    assert!(told.is_empty(), "{} errors:\n{}", told.len(), told.join("\n"));
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

/// The files of the sound pack.
fn sound() -> BTreeMap<String, String> {
    let parts = SOUND.split("\n-- ").skip(1).map(|part| part.split_once(" --\n").expect("a line that names a file"));
    parts.map(|(path, contents)| (path.to_owned(), format!("{}\n", contents.trim_end()))).collect()
}

fn write(folder: &Path, files: &BTreeMap<String, String>) {
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

const SCENARIO: &str = "scenarios/patients/request.toml";
const TOWN: &str = "scenarios/guidelines/town.toml";
const PACK: &str = "scenarios/pack.toml";
const MATTERS: &str = "scenarios/matters.toml";
const ADVICE: &str = "scenarios/advice.toml";
const WORDS: &str = "i18n/da/patients/request.ftl";

/// A file, what is replaced in it, by what, and what is told then.
type Fault = (&'static str, &'static str, &'static str, &'static str);

/// One fault each; what is told is `line code` in the file itself, or with its file in front.
const FAULTS: &[Fault] = &[
    (SCENARIO, "start = \"who\"", "start = \"who", "1 toml-syntax"),
    (SCENARIO, "start = \"who\"", "begin = \"who\"\nstart = \"who\"", "1 unknown-key"),
    (SCENARIO, "start = \"who\"\n", "", "1 missing-key"),
    (SCENARIO, "start = \"who\"", "start = 7", "1 wrong-type"),
    (SCENARIO, "kind = \"many\"", "kind = \"meny\"", "10 unknown-value"),
    (SCENARIO, "id = \"message\"", "id = \"Message\"", "12 bad-id"),
    (SCENARIO, "id = \"message\"", "id = \"unsure\"", "12 reserved-id"),
    (SCENARIO, "id = \"message\"", "id = \"picture\"", "13 duplicate"),
    (SCENARIO, "matters = [\"show-picture\"]", "matters = []", "25 empty"),
    (SCENARIO, "{ id = \"patient\", ask = \"more\" }", "{ id = \"patient\" }", "5 no-target"),
    (SCENARIO, "  { end = \"request\" },\n", "", "9 bad-route"),
    (
        SCENARIO,
        "end = \"request\" }",
        "when = { more = [\"picture\"] }, end = \"request\" }, { end = \"request\" }",
        "18 dead-route",
    ),
    (SCENARIO, "ask = \"more\"", "ask = \"mroe\"", "5 unknown-question"),
    (SCENARIO, "more = [\"picture\"]", "more = [\"pictures\"]", "17 unknown-option"),
    (SCENARIO, "end = \"request\"", "end = \"requests\"", "18 unknown-outcome"),
    (SCENARIO, "raises = [\"answer-message\"]", "raises = [\"answer-massage\"]", "12 unknown-matter"),
    (SCENARIO, "[\"leave-unanswered\"]", "[\"leave-unanswered\", \"leave\"]", "23 unknown-advice"),
    (SCENARIO, "end = \"request\" }", "ask = \"who\" }", "3 cycle"),
    (SCENARIO, "end = \"colleague\"", "end = \"request\"", "28 unreachable-outcome"),
    (SCENARIO, "start", "status = \"retired\"\nstart", "scenarios/pack.toml:4 not-live"),
    (PACK, "[\"leader\"]", "[\"explain\"]", "5 not-a-contact"),
    (PACK, "scenarios = [\"request\"]", "scenarios = [\"request\", \"other\"]", "9 unknown-scenario"),
    (PACK, "scenarios = [\"request\"]", "scenarios = []", "scenarios/patients/request.toml:1 on-no-shelf"),
    (TOWN, "near = [\"1.3\"]", "near = [\"1.8\"]", "46 unknown-rule"),
    (TOWN, "passages = [\"1.5\"]", "passages = [\"2.5\"]", "49 unknown-section"),
    (TOWN, "passages = [\"1.5\"]", "passages = [\"1.4\"]", "49 rule-and-background"),
    (TOWN, "[\"answer-message\"]", "[\"answer-message\", \"befriend-patient\"]", "37 two-stances"),
    (TOWN, "roles = [\"employee\"]", "roles = [\"elected\"]", "38 role-not-addressed"),
    (TOWN, "matter = \"show-picture\"", "matter = \"befriend-patient\"", "45 stance-and-silence"),
    (TOWN, "strength = \"should-not\"", "strength = \"informs\"", "31 firmer-than-rule"),
    (TOWN, "strength = \"should\"\n", "strength = \"informs\"\n", "33 step-firmer-than-rule"),
    (TOWN, "verdict = \"yes-if\"\nrules = [\"1.3\"]", "verdict = \"ask-first\"\nrules = [\"1.2\"]", "39 ask-whom"),
    (TOWN, "{ advice = \"explain\"", "{ advice = \"leave-unanswered\"", "31 no-way-forward"),
    (TOWN, ", rules = [\"1.2\"]", ", rules = [\"1.3\"]", "17 unused-rule"),
    (MATTERS, "[\"know-rights\"]", "[\"know-right\"]", "6 unknown-advice"),
    (ADVICE, "draft = \"say\"", "draft = \"shout\"", "3 unknown-value"),
    (WORDS, "summary = ", "summary: ", "3 fluent-syntax"),
    (WORDS, "    .none = Nej\n", "", "8 missing-text"),
    (WORDS, "    .none = Nej\n", "    .none = Nej\n    .all = Alt\n", "13 orphan-text"),
    (WORDS, ".none = Nej", ".none = { $nej }", "12 unknown-variable"),
    (WORDS, ".none = Nej", ".none = { -nej }", "12 unknown-term"),
    (WORDS, ".none = Nej", ".none = Nej\u{202E}", "12 control-character"),
    (
        "i18n/da/terms.ftl",
        "-word-leader = leder",
        "-word-leader = leder\n-explain = x",
        "i18n/da/advice.ftl:1 name-of-a-term",
    ),
    ("i18n/sv/pack.ftl", "", "topic-patients = Patienter", "1 orphan-text"),
    ("i18n/da/advice.ftl", "Forklar det", "Du skal forklare det", "1 modal-verb"),
];

#[test]
fn one_fixture_for_each_fault() {
    let mut wrong = Vec::new();
    for (file, from, to, expected) in FAULTS {
        let told = told(|folder| {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            let source = fs::read_to_string(&path).unwrap_or_default();
            assert!(source.contains(from), "{file} has no {from:?}");
            fs::write(&path, source.replacen(from, to, 1)).expect("a file can be written");
        });
        let expected = if expected.contains(':') { (*expected).to_owned() } else { format!("{file}:{expected}") };
        if !told.contains(&expected) {
            wrong.push(format!("{from:?} → {to:?}: {expected} is not in {told:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_no_text_file_is_told_and_left_out() {
    let told = told(|folder| {
        fs::write(folder.join("i18n/da/pack.ftl"), [0xff, 0xfe]).expect("a file can be written");
        fs::write(folder.join("i18n/en/large.ftl"), "#".repeat(1_100_000)).expect("a file can be written");
        #[cfg(unix)]
        std::os::unix::fs::symlink("/", folder.join("scenarios/root")).expect("a link can be made");
    });
    let mut expected = vec!["i18n/da/pack.ftl:1 not-utf8", "i18n/en/large.ftl:1 file-too-large"];
    if cfg!(unix) {
        expected.push("scenarios/root:1 not-a-plain-file");
    }
    assert_eq!(told, expected);
}

#[test]
fn faults_are_told_all_at_once() {
    let told = told(|folder| {
        let mut files = sound();
        for (file, from, to, _) in [FAULTS[1], FAULTS[4], FAULTS[20], FAULTS[28], FAULTS[36]] {
            let source = files.get_mut(file).expect("a file of the sound pack");
            *source = source.replacen(from, to, 1);
        }
        write(folder, &files);
    });
    assert!(told.len() >= 5, "{told:#?}");
}
