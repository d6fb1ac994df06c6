//! `omtanke check`, of the pack inside it and of made packs, beside the time in which the same files are read and
//! parsed with the same libraries; in turns, so that a busy machine slows both alike.
//!
//! `cargo build --release --examples && cargo bench --bench check`
#![allow(clippy::print_stdout, reason = "a measurement is told on standard output")]

#[path = "check/made.rs"]
mod made;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Rounds that are counted; one more goes before.
const ROUNDS: usize = 20;

fn main() {
    let omtanke = PathBuf::from(env!("CARGO_BIN_EXE_omtanke"));
    let floor = omtanke.parent().map(|folder| folder.join("examples/floor_parse")).unwrap_or_default();
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let measured = |what: &str, checked: &[&Path], parsed: &[&Path]| {
        let mut check = Command::new(&omtanke);
        check.args(["check", "--lang", "en", "--large"]).args(checked);
        let mut parse = Command::new(&floor);
        parse.args(parsed);
        report(what, &in_turns(&mut parse, &mut check));
    };
    measured("the pack inside", &[], &[own]);
    let many = tempfile::tempdir().expect("a folder for a pack");
    made::thousand(many.path());
    measured("1,000 more situations", &[many.path()], &[own, many.path()]);
    let paths = tempfile::tempdir().expect("a folder for a pack");
    made::two_to_the_fortieth(paths.path());
    measured("82 questions, 2^40 paths", &[paths.path()], &[paths.path()]);
    let chain = tempfile::tempdir().expect("a folder for a pack");
    made::chain(chain.path());
    measured("a chain of 20,000 questions", &[chain.path()], &[chain.path()]);
}

/// Milliseconds of each run, the floor’s and ours.
fn in_turns(floor: &mut Command, ours: &mut Command) -> [Vec<f64>; 2] {
    let mut all = [Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        let times = [whole(floor), whole(ours)];
        if round > 0 {
            all.iter_mut().zip(times).for_each(|(all, time)| all.push(time));
        }
    }
    all
}

fn whole(command: &mut Command) -> f64 {
    let begun = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status().expect("it runs");
    assert!(status.success(), "{command:?} fails");
    begun.elapsed().as_secs_f64() * 1e3
}

fn report(what: &str, times: &[Vec<f64>; 2]) {
    let [floor, ours] = times.each_ref().map(|times| {
        let mut sorted = times.clone();
        sorted.sort_by(f64::total_cmp);
        (sorted[0], sorted[sorted.len() / 2], sorted.iter().sum::<f64>() / sorted.len() as f64)
    });
    println!(
        "{what}: read and parsed {:.1} ms (least {:.1}), check {:.1} ms (least {:.1}, mean {:.1}); ratio {:.2}, of \
         the least {:.2}",
        floor.1,
        floor.0,
        ours.1,
        ours.0,
        ours.2,
        ours.1 / floor.1,
        ours.0 / floor.0
    );
}
