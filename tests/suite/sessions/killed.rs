//! The real program, killed: at random moments, and at every system call. What it had acknowledged by then, by showing
//! the next question, is there, and nothing else is; and one goes on from there to the end.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::heavy;
use super::live::{LONG, Live, answers, folder, long_pack, sessions, typed};
use super::memory::Chance;
use crate::world::{PROGRAM, World};

/// Which of the long scenario's answers are the second: a pattern in which no answer can stand for its neighbour.
fn pattern() -> impl Iterator<Item = bool> {
    (0..LONG).map(|at| (0x2d93_b5c1_usize >> at) & 1 == 1)
}

fn line(verb: &str, pack: &Path) -> String {
    format!("{verb} --pack {} --org harbour --role employee --lang en", pack.display())
}

/// How many answers were acknowledged in what was said: each by the question after it, the last by the recommendation.
fn acknowledged(said: &str) -> usize {
    if said.contains("What do you want to do now?") {
        return LONG;
    }
    let question = |at: &usize| said.contains(&format!("Question {at} of {LONG}\n"));
    (1..=LONG).rev().find(question).map_or(0, |at| at - 1)
}

/// Holds that what was acknowledged is there, with at most the one answer that was under way, and that one goes on from
/// there to the end. Returns the number of answers that were there.
fn assert_survived(world: &World, pack: &Path, said: &str, what: &str) -> usize {
    let acknowledged = acknowledged(said);
    let kept = sessions(world);
    assert!(kept.len() <= 1, "{what}: {kept:?}");
    let there = kept.first().map_or(0, |session| session.answers.len());
    assert!(there == acknowledged || there == acknowledged + 1, "{what}: {acknowledged} acknowledged, {there} there");
    if let Some(session) = kept.first() {
        assert_eq!(session.answers, answers(pattern().take(there)), "{what}");
    }
    let verb = if there == 0 { "ask long" } else { "resume 1" };
    let rest = typed(pattern().skip(there));
    let told = world.told(&line(verb, pack), &format!("{rest}q\n"));
    let kept = sessions(world);
    assert_eq!(kept.len(), 1, "{what}: {told}");
    assert_eq!(kept[0].answers, answers(pattern()), "{what}: {told}");
    assert!(kept[0].end.is_some(), "{what}: {told}");
    there
}

#[test]
fn killed_at_any_moment_no_answer_that_was_acknowledged_is_lost_and_one_goes_on() {
    let home = tempfile::tempdir().expect("a folder");
    let pack = long_pack(home.path());
    let whole = {
        let (world, before) = (World::new(), Instant::now());
        let mut live = Live::start(&world, &line("ask long", &pack));
        live.write(&typed(pattern()));
        live.hear("What do you want to do now?");
        before.elapsed()
    };
    let (rounds, mut chance) = (if heavy() { 2_000 } else { 10 }, Chance(0x9e37_79b9_7f4a_7c15));
    let mut struck = BTreeMap::<usize, usize>::new();
    for round in 0..rounds {
        let world = World::new();
        let mut live = Live::start(&world, &line("ask long", &pack));
        live.write(&typed(pattern()));
        let wait = Duration::from_micros(chance.below(whole.as_micros() as usize) as u64);
        std::thread::sleep(wait);
        let said = live.kill();
        let there = assert_survived(&world, &pack, &said, &format!("round {round}, after {wait:?}"));
        *struck.entry(there).or_default() += 1;
    }
    // Without answers on both sides of the knife nothing was shown.
    assert!(struck.len() > 2, "{struck:?}");
}

/// Runs the program under strace with its input from a file, and its standard output into one.
fn traced(world: &World, line: &str, log: &Path, options: &[&str]) -> String {
    let plain = world.typed(line);
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o"]).arg(log).args(options).arg(PROGRAM).args(plain.get_args()).env_clear();
    command.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let (input, output) = (world.path("input"), world.path("output"));
    command.stdin(File::open(input).expect("an input")).stdout(File::create(&output).expect("an output"));
    command.stderr(Stdio::null()).status().expect("there is an strace");
    String::from_utf8_lossy(&fs::read(output).expect("an output")).into_owned()
}

/// A world, and in it what somebody types who goes through the whole scenario and leaves.
fn with_input() -> World {
    let world = World::new();
    fs::write(world.path("input"), typed(pattern()) + "q\n").expect("an input");
    world
}

/// How often each system call is made in a whole session.
fn system_calls(pack: &Path) -> BTreeMap<String, usize> {
    let (world, mut calls) = (with_input(), BTreeMap::new());
    let log = world.path("log");
    let said = traced(&world, &line("ask long", pack), &log, &[]);
    assert_eq!(acknowledged(&said), LONG, "{said}");
    for line in fs::read_to_string(log).expect("a log").lines() {
        let call = line.split_once(' ').and_then(|(_, call)| call.trim_start().split_once('('));
        if let Some((name, _)) = call.filter(|(name, _)| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')) {
            *calls.entry(name.to_owned()).or_default() += 1;
        }
    }
    calls
}

#[test]
#[ignore = "needs strace, and minutes: cargo test --test suite -- --ignored system_call"]
#[allow(clippy::print_stderr, reason = "how many there were is a figure in docs/sessions.md")]
fn killed_at_every_system_call_no_answer_that_was_acknowledged_is_lost() {
    let home = tempfile::tempdir().expect("a folder");
    let pack = long_pack(home.path());
    let calls = system_calls(&pack);
    let mut killed = 0;
    for (name, times) in calls.iter().filter(|(name, _)| *name != "execve") {
        for time in 1..=*times {
            let world = with_input();
            let inject = format!("inject={name}:signal=KILL:when={time}");
            let said = traced(&world, &line("ask long", &pack), Path::new("/dev/null"), &["-e", &inject]);
            assert_survived(&world, &pack, &said, &inject);
            killed += 1;
        }
    }
    assert!(killed > 10 * LONG, "{killed} of {calls:?}");
    eprintln!("killed at {killed} system calls: {calls:?}");
}

#[test]
#[ignore = "needs strace, and minutes: cargo test --test suite -- --ignored system_call"]
fn whatever_system_call_the_disk_refuses_it_is_told_once_and_the_advice_is_given() {
    let home = tempfile::tempdir().expect("a folder");
    let pack = long_pack(home.path());
    let calls = ["write", "fdatasync", "fsync", "rename", "mkdir", "openat", "ftruncate"];
    for error in ["ENOSPC", "EIO", "EROFS", "EDQUOT"] {
        for call in calls {
            for when in ["1+", "2", "7", "12+"] {
                let world = with_input();
                let inject = format!("inject={call}:error={error}:when={when}");
                let (folder, log) = (folder(&world), world.path("log"));
                let files = ["", "1.new", "1.session"].map(|name| folder.join(name).display().to_string());
                let paths = files.iter().flat_map(|path| ["-P", path.trim_end_matches('/')]);
                let options: Vec<&str> = paths.chain(["-e", &inject]).collect();
                let said = traced(&world, &line("ask long", &pack), &log, &options);
                let was_injected = fs::read_to_string(log).expect("a log").contains("INJECTED");
                assert_eq!(acknowledged(&said), LONG, "{inject}: it goes on to the advice\n{said}");
                let told = said.matches("Your answers are not remembered.").count();
                assert!(told <= 1 || when.len() == 1, "{inject}: told {told} times\n{said}");
                assert!(told > 0 || !was_injected || sessions(&world)[0].answers.len() == LONG, "{inject}\n{said}");
                // What is said at the end is so.
                let is_kept = said.contains("The session is kept on this computer");
                assert_eq!(is_kept, !said.contains("Your answers are not kept."), "{inject}\n{said}");
                if is_kept {
                    assert_eq!(sessions(&world)[0].answers, answers(pattern()), "{inject}");
                }
            }
        }
    }
}
