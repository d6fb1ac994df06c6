//! Start-up: the first frame, its memory, and the shortest command, each beside the least that the libraries
//! allow, in turns, so that a busy machine slows both alike.
//!
//! `cargo build --release --examples && cargo bench --bench startup`
#![allow(clippy::print_stdout, reason = "a measurement is told on standard output")]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

/// Rounds that are counted; one more goes before.
const ROUNDS: usize = 40;
/// So long without output counts as settled.
const QUIET: Duration = Duration::from_millis(40);

fn main() {
    let omtanke = PathBuf::from(env!("CARGO_BIN_EXE_omtanke"));
    let examples = omtanke.parent().map(|folder| folder.join("examples")).unwrap_or_default();
    let home = tempfile::tempdir().expect("a folder for settings");
    let settings = home.path().join("omtanke");
    std::fs::create_dir_all(&settings).expect("a folder for settings");
    let known = "{\"language\":\"da\",\"organisation\":\"rhp\",\"role\":\"employee\"}";
    std::fs::write(settings.join("settings.json"), known).expect("settings");

    let (floor, ours) =
        in_turns(|| first_frame(&examples.join("floor_frame"), home.path()), || first_frame(&omtanke, home.path()));
    report("first settled frame, ms", &floor, &ours, |frame| frame.0);
    report("peak memory, MB", &floor, &ours, |frame| frame.1);
    let (floor, ours) = in_turns(
        || whole(Command::new(examples.join("floor_hello"))),
        || {
            let mut command = Command::new(&omtanke);
            command.arg("--version");
            whole(command)
        },
    );
    report("--version, ms", &floor, &ours, |wall| *wall);
    let bytes = std::fs::metadata(&omtanke).map(|about| about.len()).unwrap_or_default();
    println!("binary: {:.2} MB", bytes as f64 / 1e6);
}

fn in_turns<T>(mut floor: impl FnMut() -> T, mut ours: impl FnMut() -> T) -> (Vec<T>, Vec<T>) {
    let (mut floors, mut all) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (one, two) = (floor(), ours());
        if round > 0 {
            floors.push(one);
            all.push(two);
        }
    }
    (floors, all)
}

fn report<T>(what: &str, floor: &[T], ours: &[T], figure: impl Fn(&T) -> f64) {
    let spread = |runs: &[T]| {
        let mut figures: Vec<f64> = runs.iter().map(&figure).collect();
        figures.sort_by(f64::total_cmp);
        (figures[0], figures[figures.len() / 2], figures[figures.len() - 1])
    };
    let ((a, floor_median, b), (c, median, d)) = (spread(floor), spread(ours));
    println!(
        "{what}: floor {floor_median:.2} ({a:.2} to {b:.2}), omtanke {median:.2} ({c:.2} to {d:.2}), ratio {:.2}",
        median / floor_median
    );
}

/// Milliseconds to the last byte before output pauses, and the peak memory in megabytes then.
fn first_frame(program: &Path, config: &Path) -> (f64, f64) {
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(program);
    command.env("XDG_CONFIG_HOME", config);
    command.env("TERM", "xterm-256color");
    let reader = pair.master.try_clone_reader().expect("a reader");
    let begun = Instant::now();
    let mut child = pair.slave.spawn_command(command).expect("it starts");
    let chunks = listen(reader);
    let mut last = begun;
    let mut wait = Duration::from_secs(5);
    while let Ok(at) = chunks.recv_timeout(wait) {
        (last, wait) = (at, QUIET);
    }
    let memory = peak(child.process_id().unwrap_or_default());
    pair.master.take_writer().and_then(|mut writer| Ok(writer.write_all(b"q")?)).expect("it listens");
    child.wait().expect("it ends");
    (last.duration_since(begun).as_secs_f64() * 1e3, memory)
}

fn listen(mut reader: Box<dyn Read + Send>) -> Receiver<Instant> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut buffer = [0; 65_536];
        while reader.read(&mut buffer).is_ok_and(|count| count > 0) {
            if sender.send(Instant::now()).is_err() {
                break;
            }
        }
    });
    receiver
}

fn peak(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: f64 = line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or(f64::NAN);
    kilobytes / 1024.0
}

/// Milliseconds from the start of a command to its end.
fn whole(mut command: Command) -> f64 {
    let begun = Instant::now();
    command.stdin(Stdio::null()).stdout(Stdio::null()).status().expect("it runs");
    begun.elapsed().as_secs_f64() * 1e3
}
