//! What somebody is told at the plain lines: that a session is open elsewhere, that nothing can be kept, that the content
//! has changed; each once.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use jiff::ToSpan;
use omtanke::session::{Disk, Folder, Keeper, Memory};

use super::live::{Live, answers, folder, long_pack, sessions};
use super::{on, run};
use crate::world::{World, copy, office};

const KNOWN: &str = "--org harbour --role employee --lang en";
const TOLD: &str = "Your answers are not remembered.";

#[test]
fn the_second_window_is_told_and_the_first_loses_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let (world, pack) = (World::new(), long_pack(home.path()));
    let with = format!("--pack {} {KNOWN}", pack.display());
    let mut first = Live::start(&world, &format!("ask long {with}"));
    first.write("1\n2\n");
    first.hear("Question 3 of 30");
    let second = world.told(&format!("resume 1 {with}"), "2\n1\nq\n");
    let told = "The session is open in another window. What you answer here is not remembered.";
    assert!(second.replace('\n', " ").contains(told), "{second}");
    assert!(
        second.contains("Question 3 of 30") && second.contains("Question 5 of 30"),
        "it can be answered all the same"
    );
    assert!(second.contains("Your answers are not kept."), "{second}");
    assert_eq!(second.matches(TOLD).count(), 0, "it was told already: {second}");
    first.write("1\nq\n");
    first.end();
    assert_eq!(sessions(&world)[0].answers, answers([false, true, false].into_iter()));
    // And once the first is gone, it can be gone on with.
    let third = world.told(&format!("resume 1 {with}"), "2\nq\n");
    assert!(!third.contains("another window") && third.contains("Your answers are kept"), "{third}");
}

#[test]
fn a_session_that_was_erased_from_another_window_is_told_and_does_not_come_back() {
    let home = tempfile::tempdir().expect("a folder");
    let (world, pack) = (World::new(), long_pack(home.path()));
    let with = format!("--pack {} {KNOWN}", pack.display());
    let mut first = Live::start(&world, &format!("ask long {with}"));
    first.write("1\n");
    first.hear("Question 2 of 30");
    world.told("forget --all", "");
    first.write("2\n1\nq\n");
    let said = first.end();
    let told = format!("{TOLD} The session was erased from another window.");
    assert_eq!(said.replace('\n', " ").matches(&told).count(), 1, "{said}");
    assert!(said.contains("Question 4 of 30") && said.contains("Your answers are not kept."), "{said}");
    assert!(!folder(&world).exists());
}

#[test]
fn without_history_nothing_is_left_whatever_signal_ends_it() {
    for (name, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
        let world = World::new();
        let mut live = Live::start(&world, &format!("ask group-photo --no-history --pack @ {KNOWN}"));
        live.write("1\n");
        // In the midst of the first file, which is there before it has a journal's name.
        while fs::read_dir(folder(&world)).map_or(0, Iterator::count) == 0 {
            std::thread::yield_now();
        }
        assert_eq!(live.signal(name), Some(number));
        assert!(!folder(&world).exists(), "{name}");
    }
}

/// Holds that nothing can be kept is told once, and that it still leads to advice.
fn assert_told_once(world: &World, reason: &str) {
    let said = world.told(&format!("ask group-photo --pack @ {KNOWN}"), "1\n2\nq\n");
    let flat = said.replace('\n', " ");
    assert_eq!(flat.matches(TOLD).count(), 1, "{said}");
    assert!(flat.contains(&format!("{TOLD} {reason}")), "{said}");
    assert!(said.contains("Your answers are not kept.") && said.contains("What do you want to do now?"), "{said}");
    assert!(!said.contains("(status"), "{said}");
}

#[test]
fn a_state_folder_that_cannot_be_used_is_told_once() {
    let worlds: Vec<World> = (0..3).map(|_| World::new()).collect();
    let state = |world: &World| {
        let state = world.path(".local/state");
        fs::create_dir_all(&state).expect("a folder can be made");
        state
    };
    fs::write(state(&worlds[0]).join("omtanke"), "somebody's").expect("a file can be written");
    assert_told_once(&worlds[0], "A file lies where omtanke’s folder should be.");
    symlink(worlds[1].path("."), state(&worlds[1]).join("omtanke")).expect("it can be linked");
    assert_told_once(&worlds[1], "Omtanke’s folder is a link to another place.");
    fs::set_permissions(state(&worlds[2]), Permissions::from_mode(0o500)).expect("a folder of our own");
    // Nobody denies anything to an administrator.
    if fs::write(state(&worlds[2]).join("probe"), "").is_err() {
        assert_told_once(&worlds[2], "You do not have access to omtanke’s folder.");
    }
    fs::set_permissions(state(&worlds[2]), Permissions::from_mode(0o700)).expect("a folder of our own");
}

/// Changes a file of a pack.
fn change(pack: &Path, file: &str, from: &str, to: &str) {
    let path = pack.join(file);
    let text = fs::read_to_string(&path).expect("a file");
    assert!(text.contains(from), "{file}");
    fs::write(path, text.replace(from, to)).expect("a file can be written");
}

#[test]
fn answers_that_the_content_has_no_place_for_are_named_and_asked_for_again() {
    let home = tempfile::tempdir().expect("a folder");
    let (world, pack) = (World::new(), home.path().join("pack"));
    copy(&office(), &pack);
    let with = format!("--pack {} {KNOWN}", pack.display());
    world.told(&format!("ask group-photo {with}"), "1\n2\nq\n");
    // The option that was chosen is another one now, at the same place.
    change(&pack, "scenarios/pictures/group-photo.toml", "id = \"colleagues\"", "id = \"strangers\"");
    for language in ["da", "nb", "en"] {
        change(&pack, &format!("i18n/{language}/pictures/group-photo.ftl"), "    .colleagues", "    .strangers");
    }
    let said = world.told(&format!("resume 1 {with}"), "q\n");
    let flat = said.replace('\n', " ");
    assert!(flat.contains("Your answer to “Who is in the picture?” is not there any more."), "{said}");
    assert!(said.contains("Who is in the picture?\n  1. "), "it is asked again: {said}");
    let kept = &sessions(&world)[0];
    assert_eq!((kept.answers.len(), &kept.end), (1, &None), "what still holds is kept, and nothing is taken for it");
}

#[test]
fn at_each_start_what_is_older_than_thirty_days_is_gone() {
    let world = World::new();
    let today = jiff::Zoned::now().date();
    for (scenario, days) in [("old", 31), ("young", 30)] {
        let folder = Some(Folder::new(folder(&world)));
        let mut keeper = Keeper::on(Memory::Whole, std::rc::Rc::new(Disk), None, folder);
        let day = today.checked_sub(days.days()).expect("a day");
        keeper.record(&run(scenario, 1, 3), &on(day)).expect("it is kept");
    }
    world.told(&format!("ask --pack @ {KNOWN}"), "q\n");
    let left: Vec<_> =
        fs::read_dir(folder(&world)).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["2.session"]);
}
