//! A receipt is opened again: with the same content, with newer content, with other content, and mistyped.

use std::fs;

use super::{ALL, LANGUAGES};
use crate::world::{World, assert_told, copy, office};

/// A world with the office pack in the folder `office`, and the receipt of a recommendation made with it.
fn opened() -> (World, String) {
    let world = World::new();
    copy(&office(), &world.path("office"));
    let told = world.told(&format!("advise group-photo --pack office --org harbour --format json {ALL}"), "");
    let json = told.split_once('\n').map(|(_, json)| json).unwrap_or_default();
    let json: serde_json::Value = serde_json::from_str(json).unwrap_or_else(|_| panic!("{told}"));
    let receipt = json["receipt"].as_str().expect("a receipt").to_owned();
    (world, receipt)
}

fn edit(world: &World, file: &str, from: &str, to: &str) {
    let path = world.path("office").join(file);
    let source = fs::read_to_string(&path).expect("a file");
    assert!(source.contains(from), "{from} stands in {file}");
    fs::write(&path, source.replacen(from, to, 1)).expect("a file can be written");
}

const GUIDELINE: &str = "scenarios/guidelines/harbour.toml";
const SCENARIO: &str = "scenarios/pictures/group-photo.toml";

fn since(world: &World, receipt: &str, language: &str) -> String {
    let told = world.told(&format!("open {receipt} --pack office --lang {language}"), "");
    let parts: Vec<&str> = told.splitn(2, "\n\n").collect();
    let until = parts.get(1).and_then(|rest| rest.split("\n\n").next());
    until.unwrap_or(&told).to_owned() + "\n"
}

#[test]
fn the_recommendation_comes_back_in_every_format() {
    let (world, receipt) = opened();
    for format in ["text", "markdown", "html"] {
        let advised = format!("advise group-photo --pack office --org harbour --format {format} {ALL}");
        let before = world.told(&advised, "").split_once('\n').expect("lines").1.to_owned();
        let after = world.told(&format!("open {receipt} --pack office --format {format}"), "");
        let lines: Vec<&str> = after.lines().collect();
        let lost = before.lines().find(|line| !lines.contains(line));
        assert_eq!(lost, None, "{format}");
    }
    let written = world.told(&format!("open {receipt} --pack office -o again.pdf"), "");
    assert!(written.contains("Written to again.pdf."), "{written}");
    assert!(fs::read(world.path("again.pdf")).expect("a file").starts_with(b"%PDF-1.7"));
    let spoken = receipt.to_lowercase().replace('-', " ");
    let signed = world.told(&format!("open {spoken} --pack office --sign-off"), "");
    assert!(signed.contains("Read and understood") && signed.contains("and so is the advice."), "{signed}");
}

#[test]
fn what_has_changed_since_is_told_in_every_language() {
    for language in LANGUAGES {
        let (world, receipt) = opened();
        let mut told = since(&world, &receipt, language);
        edit(&world, "i18n/en/guidelines/harbour.ftl", "rule-1-1 = ", "rule-1-1 = In short: ");
        told += &since(&world, &receipt, language);
        edit(&world, GUIDELINE, "strength = \"should-not\"", "strength = \"must-not\"");
        told += &since(&world, &receipt, language);
        edit(&world, GUIDELINE, "  { advice = \"no-names\", rules = [\"1.1\"] },\n", "");
        told += &since(&world, &receipt, language);
        edit(&world, GUIDELINE, "verdict = \"no\"", "verdict = \"yes-if\"");
        told += &since(&world, &receipt, language);
        edit(&world, GUIDELINE, "addresses = [\"employee\", \"leader\"]", "addresses = [\"leader\"]");
        told += &since(&world, &receipt, language);
        assert_told!(format!("open_since_{language}"), told);
    }
}

#[test]
fn a_situation_that_has_changed_says_where_the_answers_end() {
    for language in LANGUAGES {
        let mut told = String::new();
        let (world, receipt) = opened();
        let line = format!("open {receipt} --pack office --lang {language}");
        edit(&world, SCENARIO, "{ id = \"party\"", "{ id = \"feast\"");
        edit(&world, "i18n/en/pictures/group-photo.ftl", ".party", ".feast");
        told += &world.told(&line, "");
        let (world, _) = opened();
        edit(&world, SCENARIO, "id = \"colleagues\", ask = \"more\"", "id = \"colleagues\", end = \"only-me\"");
        edit(&world, SCENARIO, "id = \"myself\", end = \"only-me\"", "id = \"myself\", ask = \"more\"");
        told += &world.told(&line, "");
        fs::rename(world.path("office").join(SCENARIO), world.path("office/scenarios/pictures/elsewhere.toml"))
            .expect("a file can be moved");
        told += &world.told(&line, "");
        let (world, _) = opened();
        edit(&world, SCENARIO, "id = \"colleagues\", ask = \"more\"", "id = \"colleagues\", ask = \"why\"");
        let why = "[question.why]\noptions = [{ id = \"a\", ask = \"more\" }, { id = \"b\", ask = \"more\" }]\n";
        edit(&world, SCENARIO, "[outcome.only-me]", &format!("{why}[outcome.only-me]"));
        for language in LANGUAGES {
            let texts = format!("i18n/{language}/pictures/group-photo.ftl");
            edit(&world, &texts, "\nrole =", "\nwhy = Why?\n    .why = So.\n    .a = A\n    .b = B\nrole =");
        }
        told += &world.told(&line, "");
        fs::remove_file(world.path("office").join(GUIDELINE)).expect("a file can be removed");
        told += &world.told(&line, "");
        assert_told!(format!("open_other_{language}"), told);
    }
}

#[test]
fn a_mistyped_receipt_is_told_with_the_place() {
    for language in LANGUAGES {
        let (world, receipt) = opened();
        let first = receipt.split('-').next().expect("a group").to_owned();
        let codes = ["", "10000-3Å", "10000-10000", "1000-00000", "01000", &first];
        let lines = codes.map(|code| format!("open {code} --pack office --lang {language}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let told = world.session(&lines).replace(&first, "[first group]");
        assert_told!(format!("open_mistyped_{language}"), told);
    }
}

#[test]
fn the_receipt_in_the_help_is_a_receipt() {
    let told = World::new().told("open --help", "");
    let example = told.lines().rev().find_map(|line| line.trim().strip_prefix("omtanke open ")).expect("an example");
    let code = example.split(' ').next().expect("a code");
    assert!(omtanke::recommend::Receipt::parse(code).is_ok(), "{code}");
}
