//! The table of situations in `docs/situations.md` is right: what it names is there, and no scenario is left out.

use std::collections::BTreeSet;

use omtanke::pack::Scenario;

use crate::built_in::World;

const TABLE: &str = include_str!("../../docs/situations.md");

/// The names that stand in backquotes in a cell.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The cells of every line of a table, without the heads and the rules under them.
fn lines() -> impl Iterator<Item = Vec<&'static str>> {
    let cells = |line: &'static str| line.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>();
    TABLE.lines().filter(|line| line.starts_with("| ") && line.contains('`')).map(cells)
}

fn scenario<'w>(world: &'w World, id: &str) -> &'w Scenario {
    let found = world.pack.scenarios.values().find(|scenario| scenario.id.as_str() == id);
    found.unwrap_or_else(|| panic!("docs/situations.md: no scenario {id}"))
}

#[test]
fn what_the_table_names_is_there() {
    let world = World::new();
    for cells in lines() {
        let id = names(cells[1]).next().unwrap_or_else(|| panic!("no scenario in {cells:?}"));
        let scenario = scenario(&world, id);
        let outcomes: Vec<&str> =
            cells.get(2..).and_then(<[_]>::last).map(|cell| names(cell).collect()).unwrap_or_default();
        for outcome in outcomes {
            let there = scenario.outcomes.iter().any(|there| there.id.as_str() == outcome);
            assert!(there, "docs/situations.md: {id} has no outcome {outcome}");
        }
        if let [_, _, question, _] = cells[..] {
            let question = names(question).next().expect("a question");
            let there = scenario.questions.iter().any(|there| there.id.as_str() == question);
            assert!(there, "docs/situations.md: {id} has no question {question}");
        }
    }
}

#[test]
fn no_scenario_is_left_out_of_the_table() {
    let world = World::new();
    let named: BTreeSet<&str> = lines().flat_map(|cells| names(cells[1]).collect::<Vec<_>>()).collect();
    let there: BTreeSet<&str> = world.pack.scenarios.keys().map(|id| id.as_str()).collect();
    assert_eq!(named, there);
}

#[test]
fn there_is_as_much_as_was_promised() {
    let world = World::new();
    assert!(world.pack.scenarios.len() >= 36);
    let (shelf, _) = world.library.shelf();
    let topics: BTreeSet<String> = shelf.scenarios().map(|(topic, _)| topic.id.value.to_string()).collect();
    assert!((8..=14).contains(&topics.len()), "{}", topics.len());
    let drafts = world.pack.vocabulary.advice.values().filter(|advice| advice.draft.is_some()).count();
    assert!(drafts >= 12, "{drafts}");
}
