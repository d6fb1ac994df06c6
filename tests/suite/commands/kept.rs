//! Sessions at the command line: what is kept is shown, gone on with and erased, in words and as JSON.

use std::fs;

use crate::world::{World, assert_told};

/// A world in which one session is finished and a later one is not.
fn two_sessions() -> World {
    let world = World::new();
    let start = "ask --pack @ --org harbour --role employee --lang en";
    world.told(&format!("{start} group-photo"), "1\n2\n\nq\n");
    world.told(&format!("{start} group-photo"), "1\nq\n");
    world
}

/// Numbers of sessions whose journal is there.
fn journals(world: &World) -> Vec<String> {
    let folder = world.path(".local/state/omtanke");
    let names = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_is_kept_is_shown_in_every_language_and_erased() {
    let world = two_sessions();
    let told = world.session(&[
        "history --pack @ --lang da",
        "history --pack @ --lang nb",
        "history --pack @",
        "history --pack @ --format json",
        "resume --pack @ --lang da --list",
        "resume --pack @ --list --format json",
        "forget 1 --pack @ --lang nb",
        "forget --all --pack @ --lang da",
        "history --pack @ --lang da",
        "history --pack @ --format json",
        "forget --all --pack @ --format json",
    ]);
    assert_told!("kept", told);
    assert!(!world.path(".local/state/omtanke").exists());
}

#[test]
fn what_cannot_be_done_is_told() {
    let world = two_sessions();
    let told = world.session(&[
        "forget --pack @",
        "forget 1 --all --pack @ --lang da",
        "forget all --pack @ --lang nb",
        "forget 7 --pack @",
        "resume 7 --pack @ --lang da",
        "resume seven --pack @",
        "resume 2 --lang nb",
        "history --format html --pack @",
    ]);
    assert_told!("kept_errors", told);
    assert_eq!(journals(&world), ["1.session", "2.session"]);
}

#[test]
fn the_newest_unfinished_session_is_gone_on_with_where_it_was_left() {
    let world = World::new();
    world.told("ask --pack @ --org harbour --role employee --lang en group-photo", "1\nq\n");
    assert_told!("kept_resume", world.told("resume --pack @ --org harbour --role employee --lang da", "q\n"));
    assert_eq!(journals(&world), ["1.session"]);
    // A number goes on with that session, also once it is over.
    world.told("resume --pack @ --org harbour --role employee --lang en", "2\nq\n");
    let told = world.told("resume 1 --pack @ --org harbour --role employee --lang da", "q\n");
    assert!(told.contains("Gennemgangen er gemt på denne computer i 30 dage."), "{told}");
    let none = world.told("resume --pack @ --lang da", "");
    assert!(none.ends_with("(status 1)\n"), "{none}");
}

#[test]
fn private_and_no_history_leave_nothing() {
    for flag in ["--private", "--no-history"] {
        let world = World::new();
        let told =
            world.told(&format!("ask --pack @ --org harbour --role employee --lang en group-photo {flag}"), "1\nq\n");
        assert!(told.contains("Your answers are not kept."), "{told}");
        assert_eq!(journals(&world), Vec::<String>::new(), "{flag}");
    }
}
