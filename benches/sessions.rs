//! What sessions cost. How long an answer takes until it is on the disk, beside the least there is: a line of the same length
//! appended to an open file and waited for. And how long the first frame takes where many sessions are kept, beside a bare
//! frame. In turns, so that a busy machine slows both alike, and on the disk the build lies on.
//!
//! `cargo build --release --examples && cargo bench --bench sessions`
#![allow(clippy::print_stdout, reason = "a measurement is told on standard output")]

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use jiff::civil::{Date, date};
use omtanke::pack::{OptionId, PackId, QuestionId, ScenarioId};
use omtanke::session::{Disk, Folder, Keeper, Memory, On};
use omtanke::walk::{Answer, Answers, Run};

/// Sessions that are measured.
const SESSIONS: usize = 40;
/// Answers in each.
const ANSWERS: usize = 30;
/// Starts of each program that are counted; one more goes before.
const STARTS: usize = 40;
const TODAY: Date = date(2026, 11, 25);

fn main() {
    answers();
    [0, 3, 300].into_iter().for_each(first_frames);
}

fn answers() {
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

/// The first frame of the program with so many sessions kept, in turns with that of a bare program.
fn first_frames(sessions: usize) {
    let omtanke = PathBuf::from(env!("CARGO_BIN_EXE_omtanke"));
    let floor_frame = omtanke.parent().map(|folder| folder.join("examples/floor_frame")).unwrap_or_default();
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on the disk");
    std::fs::create_dir(home.path().join("omtanke")).expect("a folder");
    let known = "{\"language\":\"da\",\"organisation\":\"rhp\",\"role\":\"employee\"}";
    std::fs::write(home.path().join("omtanke/settings.json"), known).expect("settings");
    for _ in 0..sessions {
        let folder = Folder::new(home.path().join("state/omtanke"));
        let mut keeper = Keeper::on(Memory::Whole, Rc::new(Disk), None, Some(folder));
        let scenario = id::<ScenarioId>("friend-request-from-patient");
        let today = On { day: jiff::Zoned::now().date(), ..on() };
        keeper.record(&Run { scenario, ..run(0, 4) }, &today).expect("it is kept");
    }
    let (mut floor, mut first, mut settled) = (Vec::new(), Vec::new(), Vec::new());
    for start in 0..=STARTS {
        let (bare, (ours, last)) = (frame(&floor_frame, home.path(), b"bare").0, frame(&omtanke, home.path(), b"Hvad"));
        if start > 0 {
            floor.push(bare);
            first.push(ours);
            settled.push(last);
        }
    }
    report("a bare frame, ms", &floor);
    report(&format!("the first frame with {sessions} sessions, ms"), &first);
    report(&format!("the last change of the screen with {sessions} sessions, ms"), &settled);
    let median = |times: &[Duration]| {
        let mut times = times.to_vec();
        times.sort();
        times[times.len() / 2].as_secs_f64()
    };
    println!("ratio with {sessions} sessions: {:.2}", median(&first) / median(&floor));
}

/// How long it takes until a program on a terminal has shown a text, and until it has shown all, because nothing comes for
/// 60 ms after it.
fn frame(program: &Path, home: &Path, text: &[u8]) -> (Duration, Duration) {
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(program);
    command.env("XDG_CONFIG_HOME", home);
    command.env("XDG_STATE_HOME", home.join("state"));
    command.env("TERM", "xterm-256color");
    let mut reader = pair.master.try_clone_reader().expect("a reader");
    let begun = Instant::now();
    let mut child = pair.slave.spawn_command(command).expect("it starts");
    let (sender, chunks) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut buffer = [0; 65_536];
        while let Ok(count @ 1..) = reader.read(&mut buffer) {
            if sender.send((begun.elapsed(), buffer[..count].to_vec())).is_err() {
                break;
            }
        }
    });
    let (mut all, mut shown, mut last) = (Vec::new(), None, Duration::ZERO);
    while let Ok((at, bytes)) = chunks.recv_timeout(Duration::from_millis(if shown.is_none() { 5_000 } else { 60 })) {
        all.extend(bytes);
        if all.windows(text.len()).any(|part| part == text) {
            shown.get_or_insert(at);
        }
        last = at;
    }
    pair.master.take_writer().and_then(|mut writer| Ok(writer.write_all(b"q")?)).expect("it listens");
    child.wait().expect("it ends");
    (shown.expect("it has shown it"), last)
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
