//! What somebody writes in their own words is kept nowhere: not in the folders of state, settings and cache, and not in
//! what is printed of a recommendation.

use std::fs;
use std::path::Path;

use super::heavy;
use crate::world::World;

/// A word that nothing else has.
const MARK: &str = "qzxmark";

/// Every file below a folder whose name or contents have the mark.
fn marked(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().to_lowercase());
        let contents = fs::read(&path).unwrap_or_default();
        let has_mark = String::from_utf8_lossy(&contents).to_lowercase().contains(MARK);
        if name.contains(MARK) || has_mark {
            found.push(path.display().to_string());
        }
        if path.is_dir() {
            marked(&path, found);
        }
    }
}

#[test]
fn words_that_were_written_are_found_nowhere_afterwards() {
    let (sessions, world) = (if heavy() { 1_000 } else { 10 }, World::new());
    let known = "--pack @ --org harbour --role employee --lang en";
    for at in 0..sessions {
        // Words where a topic, a question and an end are asked for, and behind the word that searches.
        let mark = format!("{MARK}{at} party");
        let input =
            format!("{mark}\n/ {mark}\nsearch {mark}\ngroup-photo {mark}\n1\n1\n{mark}\n1\n{mark}\n3\n{mark}\nq\n");
        let told = world.told(&format!("ask {known}"), &input);
        assert!(told.contains("What do you want to do now?"), "{told}");
        world.told(&format!("search {known} {mark}"), "");
    }
    let kept = world.told(&format!("history {known}"), "");
    assert_eq!(kept.matches("No · ").count(), sessions, "{kept}");
    let summary = world.told(&format!("resume 1 {known}"), "q\n");
    assert!(summary.contains("Your organisation") || summary.len() > 500, "{summary}");
    assert!(!kept.to_lowercase().contains(MARK) && !summary.to_lowercase().contains(MARK));
    let mut found = Vec::new();
    marked(&world.path("."), &mut found);
    assert_eq!(found, Vec::<String>::new());
}
