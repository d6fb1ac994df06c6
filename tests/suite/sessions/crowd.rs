//! Many programs at once in one folder: none of their sessions is lost, and none is mixed with another.

use std::collections::BTreeSet;
use std::thread;

use super::heavy;
use super::live::{answers, long_pack, sessions, typed};
use crate::world::World;

/// Answers given in each session: enough for a number that no other session has.
const ANSWERS: usize = 12;

/// A number, as answers.
fn number(number: usize) -> impl Iterator<Item = bool> {
    (0..ANSWERS).map(move |at| (number >> at) & 1 == 1)
}

#[test]
fn sessions_of_many_programs_in_one_folder_are_neither_lost_nor_mixed() {
    let (programs, each) = if heavy() { (8, 200) } else { (8, 4) };
    let (home, world) = (tempfile::tempdir().expect("a folder"), World::new());
    let pack = long_pack(home.path());
    let line = format!("ask long --pack {} --org harbour --role employee --lang en", pack.display());
    thread::scope(|scope| {
        for program in 0..programs {
            let (world, line) = (&world, &line);
            scope.spawn(move || {
                for session in 0..each {
                    let told = world.told(line, &format!("{}q\n", typed(number(program * each + session))));
                    assert!(told.contains("Your answers are kept on this computer"), "{told}");
                }
            });
        }
    });
    let kept = sessions(&world);
    assert_eq!(kept.len(), programs * each);
    // A number may be left out, where a start that tidied up was quicker; none is given twice.
    let numbers: BTreeSet<u32> = kept.iter().map(|session| session.number).collect();
    assert_eq!(numbers.len(), programs * each);
    let wanted: Vec<_> = (0..programs * each).map(|at| answers(number(at))).collect();
    for session in &kept {
        assert!(wanted.contains(&session.answers), "{session:?}");
    }
    for one in &wanted {
        assert_eq!(kept.iter().filter(|session| session.answers == *one).count(), 1, "{one:?}");
    }
}
