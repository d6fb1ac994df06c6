//! A scenario drawn: DOT and Mermaid, with texts that try to be more than texts.

use std::fs;

use super::LANGUAGES;
use crate::world::{World, assert_told, copy, office};

#[test]
fn graph_in_both_forms() {
    let told = World::new().session(&[
        "graph group-photo --pack @",
        "graph posted-too-much --pack @ --format dot --lang da",
        "graph group-photo --pack @ --format mermaid --lang nb",
    ]);
    assert_told!("graph", told);
}

#[test]
fn a_question_for_more_than_one_answer_shows_them_in_its_box() {
    let told = World::new().session(&["graph friend-request-from-patient --lang en"]);
    let many = told.lines().find(|line| line.trim_start().starts_with("q_more [")).expect("the question");
    assert!(
        many.contains("[more]") && many.contains("You can choose more than one.") && many.contains("\\n– "),
        "{many}"
    );
    assert!(told.contains(" -> o_offended_by_patient [label="), "{told}");
}

#[test]
fn labels_are_texts_and_nothing_else() {
    let world = World::new();
    copy(&office(), &world.path("sly"));
    let file = world.path("sly/i18n/en/pictures/group-photo.ftl");
    let source = fs::read_to_string(&file).expect("the words");
    let sly = "title = A \"title\": %%{\"{\"}init: 1{\"}\"}%% \\";
    let source: Vec<&str> = source.lines().map(|line| if line.starts_with("title = ") { sly } else { line }).collect();
    let source = source
        .join("\n")
        .replace("Who is in the picture?", "1. \"]; q_role -> evil; [\" <script>alert(1)</script> `x` #35; %% | \\");
    fs::write(&file, source).expect("a file can be written");
    assert_told!(
        "graph_sly",
        world.session(&["graph group-photo --pack sly", "graph group-photo --pack sly --format mermaid"])
    );
}

#[test]
fn what_cannot_be_drawn_is_told() {
    for language in LANGUAGES {
        let lines = ["graph", "graph group-phot --pack @", "graph group-photo --pack @ --format svg", "graph --help"];
        let lines = lines.map(|line| format!("{line} --lang {language}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_told!(format!("graph_errors_{language}"), World::new().session(&lines));
    }
}
