//! One case under every guideline, side by side and one below the other.

use super::{ALL, LANGUAGES};
use crate::world::{World, assert_told};

/// The party among the colleagues' pictures: one guideline says no, the other says yes on conditions.
fn compare(rest: &str) -> String {
    format!("compare group-photo --pack @ {ALL} {rest}")
}

#[test]
fn compare_in_every_language() {
    for language in LANGUAGES {
        let lines = [compare(&format!("--lang {language}")), compare(&format!("--lang {language} --org meadow"))];
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_told!(format!("compare_{language}"), World::new().session(&lines));
    }
}

#[test]
fn compare_where_there_is_little_room_puts_them_one_below_the_other() {
    let told = World::new().with("COLUMNS", "40").session(&[&compare("--lang da")]);
    assert!(told.lines().skip(1).all(|line| line.chars().count() <= 40), "{told}");
    assert_told!("compare_narrow", told);
}

#[test]
fn no_line_is_longer_than_there_is_room() {
    let long = "compare friend-request-from-patient -a who=patient-now -a network=unsure -a relation=unsure -a treatment-shows=unsure -a more=unsure";
    for columns in [20, 30, 40, 71, 72, 76, 80, 200] {
        let world = World::new().with("COLUMNS", columns.to_string().leak());
        for language in LANGUAGES {
            let line = format!("{long} --role employee --lang {language}");
            let run = world.run(&line.split(' ').collect::<Vec<_>>(), "");
            // A word is never broken where the guidelines stand one below the other.
            let words = |line: &&str| line.split_whitespace().any(|word| word.chars().count() + 4 > columns);
            let most = columns.clamp(20, 80);
            let wide: Vec<&str> = run.out.lines().filter(|line| line.chars().count() > most && !words(line)).collect();
            assert_eq!((run.status, wide), (0, vec![]), "{columns} columns, {language}: {}", run.err);
        }
    }
}

#[test]
fn compare_as_json_has_what_each_guideline_says() {
    assert_told!("compare_json", World::new().session(&[&compare("--org meadow --format json")]));
}

#[test]
fn compare_names_the_next_question_and_what_is_wrong() {
    let told = World::new().session(&[
        "compare",
        "compare group-phot --pack @",
        "compare group-photo --pack @ --role leader",
        "compare group-photo --pack @ --role leader --format json",
        "compare group-photo --pack @ --role leader -a shown=colleague",
        "compare group-photo --pack @ --org harbor",
        "compare group-photo --pack @ --format html",
        "compare group-photo --pack @ --role elected -a shown=colleagues -a more=none",
    ]);
    assert_told!("compare_errors", told);
}

#[test]
fn a_comparison_says_what_the_advice_says() {
    let world = World::new();
    let json = |line: &str| -> serde_json::Value {
        let run = world.run(&line.split(' ').collect::<Vec<_>>(), "");
        serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{line}: {}{}", run.out, run.err))
    };
    let answers = "-a who=patient-now -a network=facebook -a relation=treatment-only -a more=none --role employee";
    let compared = json(&format!("compare friend-request-from-patient {answers} --format json"));
    let views = compared["guidelines"].as_array().expect("a list");
    assert_eq!(views.len(), 5);
    for view in views {
        let id = view["guideline"].as_str().expect("an id");
        let advice = json(&format!("advise friend-request-from-patient {answers} --org {id} --format json"));
        assert_eq!(view["basis"], advice["basis"], "{id}");
        if view["basis"] == "own" {
            assert_eq!((&view["verdict"], &view["headline"]), (&advice["verdict"], &advice["headline"]), "{id}");
        } else {
            assert_eq!(
                (&view["verdict"], &view["headline"]),
                (&serde_json::Value::Null, &serde_json::Value::Null),
                "{id}"
            );
            assert_eq!(compared["general"]["verdict"], advice["verdict"], "{id}");
        }
        let passages = |value: &serde_json::Value| -> Vec<String> {
            value.as_array().into_iter().flatten().map(|rule| rule["rule"].to_string()).collect()
        };
        assert_eq!(passages(&view["rests_on"]), passages(&advice["rests_on"]), "{id}");
        assert_eq!(passages(&view["nearest"]), passages(&advice["nearest"]), "{id}");
        let own: Vec<&serde_json::Value> = advice["advice"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|step| step["rests_on"] != serde_json::json!([]))
            .collect();
        let ids = |steps: Vec<&serde_json::Value>| steps.iter().map(|step| step["id"].to_string()).collect::<Vec<_>>();
        assert_eq!(ids(view["advice"].as_array().expect("a list").iter().collect()), ids(own), "{id}");
    }
}
