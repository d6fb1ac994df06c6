//! Every step of every use of the disk goes wrong in every way: nothing acknowledged is lost, nothing is said to be
//! kept that is not, and it goes on as soon as the disk does.

use std::path::Path;
use std::rc::Rc;

use omtanke::pack::{Organisation, Role};
use omtanke::session::files::Files;
use omtanke::session::{Disk, Folder, Keeper, Memory, Settings, Store};
use omtanke::text::Language;

use super::faulty::{Fault, Faulty, When};
use super::{TODAY, all, assert_kept, disk, found, keeper, on, run};

/// Answers of the session that everything is tried on.
const ANSWERS: usize = 30;

/// No room, an error of the device, read only, the user's part used up; with their names.
const NUMBERS: [(i32, &str); 4] = [(28, "ENOSPC"), (5, "EIO"), (30, "EROFS"), (122, "EDQUOT")];

fn faults() -> Vec<Fault> {
    let refused = NUMBERS.iter().map(|(number, _)| Fault::Refused(*number));
    refused.chain([Fault::Short(28), Fault::Short(5)]).collect()
}

/// Every step of a use of the disk, each in a folder of its own.
fn at_every_step(act: impl Fn(Rc<dyn Files>, &Path), faults: &[Fault], mut held: impl FnMut(&Faulty, &Path, &str)) {
    let steps = {
        let home = tempfile::tempdir().expect("a folder");
        let counted = Faulty::none(disk());
        act(counted.handle(), home.path());
        counted.steps()
    };
    assert!(steps > 5, "{steps} steps");
    for step in 0..steps {
        for fault in faults {
            for when in [When::At(step), When::From(step)] {
                let home = tempfile::tempdir().expect("a folder");
                let bad = Faulty::new(disk(), *fault, when);
                held(&bad, home.path(), &format!("{fault:?} {when:?} of {steps}"));
            }
        }
    }
}

/// Gives one answer after the other; how many were acknowledged before the first that was not.
fn give_all(files: Rc<dyn Files>, folder: &Path) -> usize {
    let mut keeper = keeper(files, folder);
    (1..=ANSWERS)
        .find(|given| keeper.record(&run("a", *given, ANSWERS), &on(TODAY)).is_err())
        .map_or(ANSWERS, |not| not - 1)
}

#[test]
fn killed_at_any_step_no_acknowledged_answer_is_lost_and_none_is_invented() {
    let give = |files: Rc<dyn Files>, home: &Path| {
        give_all(files, &home.join("state/omtanke"));
    };
    at_every_step(give, &[Fault::Killed], |bad, home, what| {
        let folder = home.join("state/omtanke");
        let acknowledged = give_all(bad.handle(), &folder);
        assert_kept(&found(&folder), acknowledged, what);
        // And it can be gone on with to its end.
        let mut later = keeper(disk(), &folder);
        if let Some(kept) = all(&folder).first() {
            let resumed = later.resume(kept.number()).unwrap_or_else(|trouble| panic!("{what}: {trouble:?}"));
            assert_eq!(resumed.trouble, None, "{what}");
        }
        later.record(&run("a", ANSWERS, ANSWERS), &on(TODAY)).unwrap_or_else(|trouble| panic!("{what}: {trouble:?}"));
        drop(later);
        let found = found(&folder);
        assert_eq!((found.len(), &found[0].end), (1, &run("a", ANSWERS, ANSWERS).end), "{what}");
        assert_eq!(found[0].answers, run("a", ANSWERS, ANSWERS).answers, "{what}");
    });
}

#[test]
fn refused_at_any_step_what_is_said_to_be_kept_is_kept() {
    let short = 4;
    let give = move |files: Rc<dyn Files>, home: &Path| {
        let mut keeper = keeper(files, home);
        (1..=short).for_each(|given| keeper.record(&run("a", given, short), &on(TODAY)).expect("nothing goes wrong"));
    };
    at_every_step(give, &faults(), |bad, home, what| {
        let mut writer = keeper(bad.handle(), home);
        let mut told = 0;
        for given in 1..=short {
            match writer.record(&run("a", given, short), &on(TODAY)) {
                // Whatever went wrong before came with this one.
                Ok(()) => assert_eq!(found(home)[0].answers, run("a", given, short).answers, "{what}"),
                Err(trouble) => {
                    let is_first = writer.is_news(trouble);
                    told += usize::from(is_first);
                    assert!(is_first || told > 0, "{what}: nobody was told");
                }
            }
        }
        // A disk of which one step went wrong is well again: one more key, and everything is on it.
        let again = writer.record(&run("a", short, short), &on(TODAY));
        if what.contains("At(") {
            assert_eq!((again, found(home).len()), (Ok(()), 1), "{what}");
            assert_eq!(found(home)[0].answers, run("a", short, short).answers, "{what}");
        }
        assert!(all(home).len() <= 1, "{what}: nothing is there twice");
    });
}

#[test]
fn a_torn_end_is_put_beside_whatever_goes_wrong_meanwhile() {
    const TAIL: &[u8] = b"0123456789abcdef {\"question\":\"who";
    let prepare = |home: &Path| {
        keeper(disk(), home).record(&run("a", 3, 9), &on(TODAY)).expect("it is kept");
        let mut bytes = std::fs::read(home.join("1.session")).expect("a journal");
        bytes.extend_from_slice(TAIL);
        std::fs::write(home.join("1.session"), bytes).expect("it can be written");
    };
    let contains = |path: &Path| std::fs::read(path).unwrap_or_default().windows(TAIL.len()).any(|part| part == TAIL);
    let open = move |files: Rc<dyn Files>, home: &Path| {
        prepare(home);
        let _ = keeper(files, home).resume(1);
    };
    at_every_step(open, &[faults(), vec![Fault::Killed]].concat(), |bad, home, what| {
        prepare(home);
        // Where it cannot be repaired it can still be read; where it cannot be read, somebody is told.
        if let Ok(resumed) = keeper(bad.handle(), home).resume(1) {
            assert_eq!(resumed.session.answers, run("a", 3, 9).answers, "{what}");
        }
        assert!(contains(&home.join("1.session")) || contains(&home.join("1.torn")), "{what}: the end is lost");
        assert_eq!(found(home)[0].answers, run("a", 3, 9).answers, "{what}");
        let later = keeper(disk(), home).resume(1).expect("it can be opened");
        assert_eq!(later.trouble, None, "{what}");
        assert!(contains(&home.join("1.torn")) && !contains(&home.join("1.session")), "{what}");
    });
}

#[test]
fn settings_are_the_old_ones_or_the_new_ones_and_nobody_is_told_what_is_not_so() {
    let old = Settings { language: Some(Language::Da), organisation: None, role: Some(Role::Leader) };
    let new = Settings { organisation: Organisation::from_text("rhp"), ..old.clone() };
    let with = |files, home: &Path| Keeper::on(Memory::Whole, files, Some(Folder::new(home.join("c/omtanke"))), None);
    let kept = |home: &Path| Settings::load_from(&Disk, &Folder::new(home.join("c/omtanke")));
    let change = |settings: &mut Settings| settings.organisation = Organisation::from_text("rhp");
    let prepare = |home: &Path| with(disk(), home).keep(|settings| *settings = old.clone()).expect("it is kept");
    let act = |files: Rc<dyn Files>, home: &Path| {
        prepare(home);
        with(files, home).keep(change).expect("nothing goes wrong");
    };
    at_every_step(act, &[faults(), vec![Fault::Killed]].concat(), |bad, home, what| {
        prepare(home);
        match with(bad.handle(), home).keep(change) {
            Ok(()) => assert_eq!(kept(home), new, "{what}"),
            Err(_) => assert!(kept(home) == old || kept(home) == new, "{what}: {:?}", kept(home)),
        }
        with(disk(), home).keep(change).unwrap_or_else(|trouble| panic!("{what}: {trouble:?}"));
        assert_eq!(kept(home), new, "{what}");
    });
}

#[test]
fn what_is_said_to_be_forgotten_is_gone() {
    let prepare = |home: &Path| {
        let mut keeper = keeper(disk(), &home.join("s"));
        ["a", "b"].iter().for_each(|scenario| keeper.record(&run(scenario, 1, 3), &on(TODAY)).expect("it is kept"));
        std::fs::write(home.join("s/2.torn"), "a torn end").expect("it can be written");
    };
    let store = |files, home: &Path| Store::new(files, Folder::new(home.join("s")));
    let act = |files: Rc<dyn Files>, home: &Path| {
        prepare(home);
        store(files, home).forget_all().expect("nothing goes wrong");
    };
    at_every_step(act, &faults(), |bad, home, what| {
        prepare(home);
        match store(bad.handle(), home).forget_all() {
            Ok(_) => assert!(!home.join("s").exists(), "{what}"),
            Err(_) => {
                store(disk(), home).forget_all().unwrap_or_else(|trouble| panic!("{what}: {trouble:?}"));
                assert!(!home.join("s").exists(), "{what}");
            }
        }
    });
}
