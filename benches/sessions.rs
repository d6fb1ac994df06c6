//! How long an answer takes until it is on the disk, beside the least there is: a line of the same length appended to an
//! open file and waited for. In turns, so that a busy machine slows both alike, and on the disk the build lies on.
//!
//! `cargo bench --bench sessions`
#![allow(clippy::print_stdout, reason = "a measurement is told on standard output")]

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use omtanke::pack::{OptionId, PackId, QuestionId, ScenarioId};
use omtanke::session::{Disk, Folder, Keeper, Memory, On};
use omtanke::walk::{Answer, Answers, Run};

/// Sessions that are measured.
const SESSIONS: usize = 40;
/// Answers in each.
const ANSWERS: usize = 30;
const TODAY: Date = date(2026, 11, 25);

fn main() {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let home = tempfile::tempdir_in(place).expect("a folder on the disk");
    let (mut floor, mut ours) = (Vec::new(), Vec::new());
    for session in 0..SESSIONS {
        let path = home.path().join(format!("floor-{session}"));
        let mut file = OpenOptions::new().append(true).create_new(true).open(path).expect("a file");
        let folder = Folder::new(home.path().join("sessions"));
        let mut keeper = Keeper::on(Memory::Whole, Rc::new(Disk), None, Some(folder));
        for given in 1..=ANSWERS {
            floor.push(timed(|| append(&mut file)));
            let run = run(session, given);
            ours.push(timed(|| keeper.record(&run, &on()).expect("it is kept")));
        }
    }
    report("a line appended and synced, ms", &floor);
    report("an answer on the disk, ms", &ours);
    let first: Vec<Duration> = ours.iter().step_by(ANSWERS).copied().collect();
    report("the first answer of a session, with its file, ms", &first);
    let look_back = |_| {
        let folder = Folder::new(home.path().join("sessions"));
        timed(|| drop(Keeper::on(Memory::Whole, Rc::new(Disk), None, Some(folder)).look_back(TODAY)))
    };
    report(
        &format!("looking through {SESSIONS} sessions at a start, ms"),
        &(0..100).map(look_back).collect::<Vec<_>>(),
    );
}

fn timed(act: impl FnOnce()) -> Duration {
    let before = Instant::now();
    act();
    before.elapsed()
}

fn append(file: &mut File) {
    let line = [b'x'; 64];
    file.write_all(&line).and_then(|()| file.sync_data()).expect("it can be written");
}

fn report(what: &str, times: &[Duration]) {
    let mut times: Vec<f64> = times.iter().map(|time| time.as_secs_f64() * 1e3).collect();
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    println!(
        "{what}: median {:.2}, 99 in 100 under {:.2}, most {:.2} ({} times)",
        at(0.5),
        at(0.99),
        at(1.0),
        times.len()
    );
}

fn run(session: usize, given: usize) -> Run {
    let answers: Answers = (0..given).map(|at| (id::<QuestionId>(&format!("question-{at}")), answer())).collect();
    Run { scenario: id::<ScenarioId>(&format!("scenario-{session}")), answers, end: None }
}

fn answer() -> Answer {
    Answer::Chosen(vec![id::<OptionId>("the-first-one")])
}

fn id<T: PackId>(text: &str) -> T {
    T::from_text(text).expect("an id")
}

fn on() -> On {
    On { day: TODAY, pack: "omtanke".to_owned(), version: "1.0".to_owned(), digest: "0123456789abcdef".repeat(4) }
}
