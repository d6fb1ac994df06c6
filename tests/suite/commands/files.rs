//! A recommendation in a file: whole or not at all, and never over another.

use std::fs;

use super::ALL;
use crate::world::{World, assert_told};

fn advise(rest: &str) -> String {
    format!("advise group-photo --pack @ --org harbour {ALL} {rest}")
}

#[test]
fn a_file_is_written_once_and_replaced_only_with_force() {
    let world = World::new();
    fs::create_dir(world.path("folder")).expect("a folder can be made");
    let lines =
        ["-o advice.md", "-o advice.md", "-o advice.md --force --lang da", "-o no/where/advice.md", "-o folder"];
    let lines = lines.map(advise);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    assert_told!("output_file", world.session(&lines));
    let written = fs::read_to_string(world.path("advice.md")).expect("a file");
    assert!(written.starts_with("# Du vil lægge et billede fra arbejdet op\n"), "{written}");
    let left: Vec<_> = fs::read_dir(world.path("")).expect("a folder").filter_map(Result::ok).collect();
    assert_eq!(left.len(), 2, "nothing is left behind: {left:?}");
}

#[test]
fn the_ending_of_the_name_says_the_format() {
    let world = World::new();
    for (file, begins) in [("a.html", "<!doctype html>"), ("a.JSON", "{"), ("a.txt", "You want"), ("a.md", "# ")] {
        let told = world.told(&advise(&format!("-o {file}")), "");
        let written = fs::read_to_string(world.path(file)).unwrap_or_default();
        assert!(written.starts_with(begins), "{told}");
    }
    world.told(&advise("-o b.html --format text --color always"), "");
    let written = fs::read_to_string(world.path("b.html")).unwrap_or_default();
    assert!(written.starts_with("You want") && !written.contains('\u{1b}'), "{written}");
}

#[cfg(unix)]
#[test]
fn a_file_can_be_read_by_whoever_reads_the_other_files() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    fs::write(world.path("other"), "").expect("a file can be written");
    world.told(&advise("-o advice.txt"), "");
    let mode = |name| fs::metadata(world.path(name)).expect("a file").permissions().mode();
    assert_eq!(mode("advice.txt"), mode("other"));
}
