//! Everything that can be typed wrongly, in every language, each with what to do about it.

use std::fs;

use super::LANGUAGES;
use crate::world::{World, assert_told, copy, office};

#[test]
fn what_is_typed_wrongly_is_told_with_what_to_do() {
    for language in LANGUAGES {
        let lines = [
            "group-foto --pack @",
            "lits",
            "list --formt json",
            "list --format",
            "list --format=yaml",
            "list --large=yes",
            "list --color blue",
            "list --topic pictues --pack @",
            "list extra",
            "group-photo list",
            "advise",
            "advise group-phot --pack @",
            "advise group-photo --pack @",
            "advise group-photo --pack @ --org harbor",
            "advise group-photo --pack @ --role boss",
            "rules harbuor --pack @",
            "coverage --format html",
            "coverage no-such-folder",
        ];
        let lines = lines.map(|line| format!("{line} --lang {language}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_told!(format!("errors_arguments_{language}"), World::new().session(&lines));
    }
}

#[test]
fn answers_that_do_not_hold_are_told() {
    for language in LANGUAGES {
        let answers = [
            "-a shown",
            "-a shwon=colleagues",
            "-a shown=colleague",
            "-a shown=colleagues,myself",
            "-a shown=",
            "-a shown=colleagues -a more=none,party",
            "-a shown=colleagues -a shown=myself",
            "-a shown=myself -a more=party",
        ];
        let line = |answer| format!("advise group-photo --pack @ --org other --role leader --lang {language} {answer}");
        let lines = answers.map(line);
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_told!(format!("errors_answers_{language}"), World::new().session(&lines));
    }
}

#[test]
fn the_same_answer_twice_and_an_answer_that_waits_for_others_are_no_errors() {
    let world = World::new();
    let told = world.session(&[
        "advise group-photo --pack @ --org other -a shown=myself -a shown=myself --role leader --format json",
        "advise group-photo --pack @ --org other -a more=party",
    ]);
    assert!(told.contains("\"outcome\": \"only-me\""), "{told}");
    assert!(told.contains("-a role=employee") && told.contains("(status 3)"), "{told}");
}

#[test]
fn a_language_there_is_none_of_is_told_in_one_there_is() {
    let told = World::new().with("LANG", "nn_NO.UTF-8").session(&["list --lang sv", "list --lang=xx --help"]);
    assert_told!("errors_language", told);
}

#[test]
fn control_characters_in_arguments_become_visible() {
    let run = World::new().run(&["advise", "\u{1b}[2Jx\u{202E}y"], "");
    assert_eq!(run.status, 1);
    assert!(run.err.contains("\u{FFFD}[2Jx\u{FFFD}y") && !run.err.contains('\u{1b}'), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_told() {
    use std::os::unix::ffi::OsStrExt;
    let run = World::new().run(&[std::ffi::OsStr::new("list"), std::ffi::OsStr::from_bytes(b"--org=\xff")], "");
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("not valid text"), "{}", run.err);
}

#[test]
fn folders_that_are_no_packs_are_told() {
    for language in LANGUAGES {
        let world = World::new();
        fs::create_dir_all(world.path("empty/scenarios")).expect("a folder can be made");
        fs::write(world.path("file.toml"), "").expect("a file can be written");
        fs::create_dir_all(world.path("alone/scenarios")).expect("a folder can be made");
        let head = "name = \"alone\"\nversion = \"1\"\nextends = \"nobody\"\nlanguages = [\"en\"]\n";
        fs::write(world.path("alone/scenarios/pack.toml"), head).expect("a file can be written");
        let lines =
            ["missing", "empty", "file.toml", "alone"].map(|folder| format!("list --pack {folder} --lang {language}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_told!(format!("errors_pack_{language}"), world.session(&lines));
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    fs::create_dir(world.path("closed")).expect("a folder can be made");
    fs::set_permissions(world.path("closed"), fs::Permissions::from_mode(0o000)).expect("permissions can be set");
    // The superuser reads everything; then there is nothing to test.
    if fs::read_dir(world.path("closed")).is_err() {
        let run = world.run(&["list", "--pack", "closed"], "");
        assert_eq!(run.status, 1);
        assert!(run.err.contains("“closed” cannot be read"), "{}", run.err);
    }
    fs::set_permissions(world.path("closed"), fs::Permissions::from_mode(0o700)).expect("permissions can be set");
}

/// A copy of the office pack with faults in four files.
fn broken() -> World {
    let world = World::new();
    copy(&office(), &world.path("broken"));
    for (file, from, to) in [
        ("scenarios/pictures/group-photo.toml", "start = \"role\"", "start = \"rol\"\nbegin = 1"),
        ("scenarios/matters.toml", "verdict = \"no\"", "verdict = \"nope\""),
        ("scenarios/first-aid/posted-too-much.toml", "id = \"own\"", "id = \"own"),
        ("i18n/da/pictures/group-photo.ftl", "summary = ", "summary: "),
        ("i18n/nb/advice.ftl", "take-down = ", "take-down "),
    ] {
        let path = world.path("broken").join(file);
        let source = fs::read_to_string(&path).expect("a file of the pack");
        fs::write(path, source.replacen(from, to, 1)).expect("a file can be written");
    }
    world
}

#[test]
fn an_organisation_whose_file_is_broken_is_not_called_unknown() {
    let world = broken();
    fs::write(world.path("broken/scenarios/guidelines/harbour.toml"), "publisher = 7\n")
        .expect("a file can be written");
    let run = world.run(&["ask", "--pack", "broken", "--org", "harbour"], "");
    assert_eq!(run.status, 1);
    assert!(run.err.contains("scenarios/guidelines/harbour.toml:1:13: error[wrong-type]"), "{}", run.err);
}

#[test]
fn errors_in_a_pack_are_told_all_at_once() {
    let world = broken();
    assert_told!("check_broken", world.session(&["check broken", "check broken --lang da", "check @"]));
    assert_told!("check_broken_json", world.session(&["check broken --format json"]));
    let told = world.session(&[
        "advise group-photo --pack broken --org harbour",
        "rules --pack broken --lang nb",
        "ask --pack broken --lang da",
        "coverage broken",
    ]);
    assert_told!("broken_pack_refused", told);
}
