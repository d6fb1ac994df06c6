//! A journal that was damaged: cut at every byte, and every byte flipped.

use std::fs;
use std::path::Path;

use omtanke::session::{Kept, Rest, Trouble};

use super::{TODAY, all, disk, keeper, on, run};

/// Answers of the session that is damaged.
const ANSWERS: usize = 6;

/// A journal whose answers were given one at a time, and where in it each of them ends.
fn journal(folder: &Path) -> (Vec<u8>, Vec<usize>) {
    let mut keeper = keeper(disk(), folder);
    let ends = (1..=ANSWERS).map(|given| {
        keeper.record(&run("a", given, usize::MAX), &on(TODAY)).expect("it is kept");
        fs::read(folder.join("1.session")).expect("a journal").len()
    });
    let ends = ends.collect();
    (fs::read(folder.join("1.session")).expect("a journal"), ends)
}

/// Holds that exactly the first `whole` answers are found, and that what is wrong is said.
fn assert_recovered(folder: &Path, whole: usize, is_whole: bool, what: &str) {
    let kept = all(folder);
    match kept.as_slice() {
        // Nothing is left where nothing was ever kept; else the damage is named.
        [] => assert_eq!(fs::metadata(folder.join("1.session")).map_or(0, |found| found.len()), 0, "{what}"),
        [Kept::Unreadable(1, Trouble::Damaged)] => assert_eq!(whole, 0, "{what}"),
        [Kept::Session(session)] => {
            assert_eq!(session.answers, run("a", whole, usize::MAX).answers, "{what}");
            assert_eq!(session.rest == Rest::Nothing, is_whole, "{what}: {:?}", session.rest);
        }
        other => panic!("{what}: {other:?}"),
    }
}

/// Holds that going on from there keeps the answers, loses nothing of the file, and leaves it whole.
fn assert_repaired(folder: &Path, bytes: &[u8], whole: usize, what: &str) {
    let mut keeper = keeper(disk(), folder);
    let Ok(resumed) = keeper.resume(1) else {
        let left = fs::read(folder.join("1.session")).unwrap_or_default();
        return assert!(
            whole == 0 && (left == bytes || bytes.is_empty()),
            "{what}: what cannot be read is not touched"
        );
    };
    assert_eq!(resumed.session.answers, run("a", whole, usize::MAX).answers, "{what}");
    let left = fs::read(folder.join("1.session")).expect("a journal");
    let beside = fs::read(folder.join("1.torn")).unwrap_or_default();
    assert_eq!([left, beside].concat(), bytes, "{what}: what was cut off is kept beside");
    keeper.record(&run("a", ANSWERS, usize::MAX), &on(TODAY)).expect("it is kept");
    drop(keeper);
    assert_recovered(folder, ANSWERS, true, what);
    let _ = fs::remove_file(folder.join("1.torn"));
}

#[test]
fn cut_at_any_byte_every_whole_answer_is_there() {
    let home = tempfile::tempdir().expect("a folder");
    let (bytes, ends) = journal(home.path());
    for length in 0..bytes.len() {
        fs::write(home.path().join("1.session"), &bytes[..length]).expect("it can be written");
        let whole = ends.iter().filter(|end| **end <= length).count();
        // The day stands before the first answer: a session may be whole without one.
        let at_a_line = length == 0 || bytes[length - 1] == b'\n';
        let what = format!("cut at {length}");
        assert_recovered(home.path(), whole, at_a_line, &what);
        fs::write(home.path().join("1.session"), &bytes[..length]).expect("it can be written");
        assert_repaired(home.path(), &bytes[..length], whole, &what);
    }
}

#[test]
fn with_any_byte_flipped_every_answer_before_it_is_there_and_the_damage_is_named() {
    let home = tempfile::tempdir().expect("a folder");
    let (bytes, ends) = journal(home.path());
    for at in 0..bytes.len() {
        for mask in [0x01, 0x20, 0x80, 0xff] {
            let mut flipped = bytes.clone();
            flipped[at] ^= mask;
            fs::write(home.path().join("1.session"), &flipped).expect("it can be written");
            let whole = ends.iter().filter(|end| **end <= at).count();
            let what = format!("{mask:#x} at {at}");
            assert_recovered(home.path(), whole, false, &what);
            if mask == 0x01 {
                assert_repaired(home.path(), &flipped, whole, &what);
            }
        }
    }
}

#[test]
fn lines_that_are_lost_or_stand_twice_or_elsewhere_are_not_believed() {
    let home = tempfile::tempdir().expect("a folder");
    let (bytes, _) = journal(home.path());
    let text = String::from_utf8(bytes).expect("text");
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.len() - ANSWERS;
    let orders: [(&str, Vec<usize>, usize); 4] = [
        ("lost", vec![0, 2, 3, 4, 5], 1),
        ("twice", vec![0, 1, 1, 2, 3, 4, 5], 2),
        ("another way round", vec![0, 2, 1, 3, 4, 5], 1),
        ("only the last", vec![5], 0),
    ];
    for (what, order, whole) in orders {
        let chosen = (0..first).chain(order.iter().map(|at| first + at));
        let text: String = chosen.map(|at| format!("{}\n", lines[at])).collect();
        fs::write(home.path().join("1.session"), text).expect("it can be written");
        assert_recovered(home.path(), whole, false, what);
    }
}

#[test]
fn a_newer_format_is_told_and_never_touched() {
    let home = tempfile::tempdir().expect("a folder");
    keeper(disk(), home.path()).record(&run("a", 1, 3), &on(TODAY)).expect("it is kept");
    let newer = "96c646291b122590 {\"format\":2,\"whatever\":\"comes\"}\nin any form\n";
    fs::write(home.path().join("1.session"), newer).expect("it can be written");
    assert_eq!(all(home.path()), [Kept::Unreadable(1, Trouble::Newer)]);
    let later = TODAY.checked_add(jiff::Span::new().days(400)).expect("a day");
    assert_eq!(keeper(disk(), home.path()).look_back(later).0.len(), 1);
    assert_eq!(keeper(disk(), home.path()).resume(1).err(), Some(Trouble::Newer));
    assert_eq!(fs::read_to_string(home.path().join("1.session")).expect("it is there"), newer);
}
