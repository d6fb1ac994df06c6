//! The handbook on the command line: its formats, one topic of it, and what it cannot be.

use std::fs;

use super::LANGUAGES;
use crate::world::{World, assert_told};

#[test]
fn every_situation_is_in_it() {
    for language in LANGUAGES {
        let told = World::new().told(&format!("handbook --pack @ --org harbour --lang {language}"), "");
        assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
        assert_told!(format!("handbook_{language}"), told);
    }
    let world = World::new();
    assert_told!("handbook_markdown", world.told("handbook --pack @ --org harbour --format markdown", ""));
    assert_told!("handbook_html", world.told("handbook --pack @ --org other --role leader --format html", ""));
}

#[test]
fn one_topic_alone() {
    let world = World::new();
    let told = world.told("handbook --pack @ --org harbour --topic first-aid --format markdown -o a.md", "");
    let written = fs::read_to_string(world.path("a.md")).unwrap_or_default();
    assert!(written.contains("posted-too-much") && !written.contains("group-photo"), "{told}\n{written}");
}

#[test]
fn what_it_cannot_be() {
    let told = World::new().session(&[
        "handbook --pack @",
        "handbook --pack @ --org harbor",
        "handbook --pack @ --org harbour --topic first-ad",
        "handbook --pack @ --org harbour --format json",
        "handbook --pack @ --org harbour -o a.json",
        "handbook --pack @ --org harbour -o no/where/a.pdf",
        "handbook --pack @ --org harbour -o a.md",
        "handbook --pack @ --org harbour -o a.md",
    ]);
    assert_told!("handbook_errors", told);
}
