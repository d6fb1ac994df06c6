//! The power is cut at every step of a session, and whatever was not synced by then comes back in any state.

use std::path::Path;
use std::rc::Rc;

use super::faulty::{Fault, Faulty, When};
use super::memory::{Chance, InMemory};
use super::{TODAY, assert_kept, heavy, keeper, on, run};

/// Answers of the session that is struck.
const ANSWERS: usize = 30;
const HOME: &str = "/home";
const FOLDER: &str = "/home/.local/state/omtanke";

/// Gives answers from the one after `from` on, until the power is cut; how many are acknowledged by then.
fn give(disk: &Faulty, from: usize) -> usize {
    let mut keeper = keeper(disk.handle(), Path::new(FOLDER));
    // What was struck before its first line was whole keeps its number, and is nothing to go on with.
    let (kept, _) = keeper.look_back(TODAY);
    let session = kept.iter().find_map(|kept| kept.session());
    if from > 0 && session.is_none_or(|session| keeper.resume(session.number).is_err()) {
        return from;
    }
    let cut = (from + 1..=ANSWERS).find(|given| keeper.record(&run("a", *given, ANSWERS), &on(TODAY)).is_err());
    cut.map_or(ANSWERS, |cut| cut - 1)
}

/// How many steps a whole session takes.
fn steps() -> usize {
    let disk = Faulty::none(Rc::new(InMemory::new(Path::new(HOME))));
    assert_eq!(give(&disk, 0), ANSWERS);
    disk.steps()
}

#[test]
fn a_power_cut_at_any_step_loses_no_acknowledged_answer() {
    let (rounds, mut chance) = (if heavy() { 200 } else { 8 }, Chance(0x9e37_79b9_7f4a_7c15));
    for step in 0..steps() {
        for round in 0..rounds {
            let memory = InMemory::new(Path::new(HOME));
            let acknowledged = give(&Faulty::new(Rc::new(memory.clone()), Fault::Killed, When::At(step)), 0);
            let after = memory.after_power_cut(&mut chance);
            let what = format!("step {step}, round {round}");
            assert_kept(&readable(&after), acknowledged, &what);
        }
    }
}

#[test]
fn power_cuts_one_after_the_other_never_take_more_than_the_answer_under_way() {
    let (rounds, mut chance) = (if heavy() { 5_000 } else { 200 }, Chance(0x2545_f491_4f6c_dd1d));
    let steps = steps();
    for round in 0..rounds {
        let mut memory = InMemory::new(Path::new(HOME));
        let (mut acknowledged, mut cuts) = (0, 0);
        while acknowledged < ANSWERS {
            let step = chance.below(steps / 2);
            let there = readable(&memory).first().map_or(0, |session| session.answers.len());
            assert!(there == acknowledged || there == acknowledged + 1, "round {round}, cut {cuts}: {there}");
            let disk = Faulty::new(Rc::new(memory.clone()), Fault::Killed, When::At(step));
            acknowledged = give(&disk, there).max(acknowledged);
            memory = memory.after_power_cut(&mut chance);
            cuts += 1;
            assert_kept(&readable(&memory), acknowledged, &format!("round {round}, cut {cuts}"));
            assert!(cuts < 1_000, "round {round} comes to no end");
        }
    }
}

/// The sessions that can be read; one that was struck before its first line was whole cannot be.
fn readable(disk: &InMemory) -> Vec<omtanke::session::Session> {
    let (kept, _) = keeper(Rc::new(disk.clone()), Path::new(FOLDER)).look_back(TODAY);
    kept.iter().filter_map(|kept| kept.session().cloned()).collect()
}
