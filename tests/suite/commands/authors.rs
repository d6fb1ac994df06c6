//! The commands for authors that tell of a whole pack.

use std::fs;

use super::LANGUAGES;
use crate::world::{World, assert_told, copy, office};

/// The office pack with a scenario that nobody offers, a rule that nothing rests on, and passages left out.
fn with_gaps() -> World {
    let world = World::new();
    copy(&office(), &world.path("gaps"));
    for (file, from, to) in [
        ("scenarios/pack.toml", "scenarios = [\"posted-too-much\"]", "scenarios = []"),
        ("scenarios/guidelines/harbour.toml", "heading = \"Help\"", "heading = \"Help\"\npassages = 4"),
        ("scenarios/guidelines/harbour.toml", "passages = [\"1.3\"]", "passages = [\"1.3\", \"1.4\", \"1.6\"]"),
        ("scenarios/guidelines/meadow.toml", "rules = [\"1.2\"]", "rules = [\"1.1\"]"),
    ] {
        let path = world.path("gaps").join(file);
        let source = fs::read_to_string(&path).expect("a file of the pack");
        assert!(source.contains(from), "{file} has no {from}");
        fs::write(path, source.replacen(from, to, 1)).expect("a file can be written");
    }
    world
}

#[test]
fn coverage_follows_every_passage() {
    for language in LANGUAGES {
        assert_told!(
            format!("coverage_{language}"),
            World::new().session(&[&format!("coverage --pack @ --lang {language}")])
        );
    }
    assert_told!("coverage_json", World::new().session(&["coverage @ --format json"]));
}

#[test]
fn coverage_fails_where_something_is_left_out() {
    let world = with_gaps();
    for language in LANGUAGES {
        let told = world.session(&[&format!("coverage gaps --lang {language}")]);
        let table = told.rfind("\n\n").map_or("", |_| &told[told.find("harbour  ").unwrap_or_default()..]);
        assert!(told.ends_with("(status 1)\n"), "{told}");
        assert_told!(format!("coverage_gaps_{language}"), table.to_owned());
    }
    assert_told!("coverage_gaps", world.session(&["coverage gaps"]));
    let json = world.run(&["coverage", "gaps", "--format", "json"], "");
    let told: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    let harbour = &told["guidelines"][0];
    assert_eq!(json.status, 1);
    assert_eq!(harbour["missing"], serde_json::json!([{"from": "1.5", "to": "1.5"}, {"from": "2.2", "to": "2.4"}]));
    assert_eq!(told["guidelines"][1]["unused_rules"], serde_json::json!(["1.2"]));
}

#[test]
fn the_built_in_pack_is_covered_whole() {
    let run = World::new().run(&["coverage", "--format", "json"], "");
    let told: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    let guidelines = told["guidelines"].as_array().expect("a list");
    let of = |key: &str| guidelines.iter().map(|one| one[key].as_u64().expect("a number")).collect::<Vec<_>>();
    assert_eq!((run.status, of("percent")), (0, vec![100; 5]));
    assert_eq!(of("passages").iter().sum::<u64>(), 182);
    assert!(guidelines.iter().all(|one| one["missing"] == serde_json::json!([])), "{told}");
}

#[test]
fn a_pack_without_guidelines_has_nothing_to_count() {
    let world = World::new();
    copy(&office(), &world.path("none"));
    fs::remove_dir_all(world.path("none/scenarios/guidelines")).expect("a folder can be removed");
    let run = world.run(&["coverage", "none"], "");
    assert_eq!((run.status, run.out.as_str()), (0, ""));
    assert!(run.err.starts_with("There is no guideline in this pack"), "{}", run.err);
    let run = world.run(&["coverage", "none", "--format", "json"], "");
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "{\n  \"guidelines\": []\n}\n", ""));
}
