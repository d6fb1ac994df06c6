//! The real program, talked to line by line, and what lies on the disk behind it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Stdio};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use omtanke::session::{Disk, Folder, Session, Store};
use omtanke::walk::{Answer, Answers};

use super::id;
use crate::world::{World, copy, office};

/// How long anything may take before a test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// Questions of the long scenario.
pub(super) const LONG: usize = 30;

/// A program that is being talked to.
pub(super) struct Live {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
    /// Everything it said so far.
    pub(super) said: String,
}

impl Live {
    /// Starts it in a world, with a line as typed at a prompt.
    pub(super) fn start(world: &World, line: &str) -> Self {
        let mut command = world.typed(line);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
        let (sender, lines) = channel();
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { input: child.stdin.take(), child, lines, said: String::new() }
    }

    /// Writes lines. A program that is gone does not mind.
    pub(super) fn write(&mut self, lines: &str) {
        let _ = self.input.as_mut().expect("the input is open").write_all(lines.as_bytes());
    }

    /// Waits until it has said a text.
    pub(super) fn hear(&mut self, text: &str) {
        while !self.said.contains(text) {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|_| panic!("no {text:?} in:\n{}", self.said));
            self.said += &format!("{line}\n");
        }
    }

    /// Kills it; everything that it said.
    pub(super) fn kill(mut self) -> String {
        self.child.kill().expect("it can be killed");
        self.end()
    }

    /// Sends it a signal and waits for its end; how that ended it.
    pub(super) fn signal(mut self, name: &str) -> Option<i32> {
        use std::os::unix::process::ExitStatusExt;
        let id = self.child.id().to_string();
        let sent = std::process::Command::new("kill").args([&format!("-{name}"), &id]).status();
        assert!(sent.expect("there is a kill").success());
        self.child.wait().expect("it ends").signal()
    }

    /// Ends its input and waits for its end; everything that it said.
    pub(super) fn end(mut self) -> String {
        self.input = None;
        self.child.wait().expect("it ends");
        self.said.extend(self.lines.iter().map(|line| line + "\n"));
        self.said
    }
}

/// The office pack in a folder of the tests' own, with a scenario of [`LONG`] questions, each answered with 1 or 2.
pub(super) fn long_pack(home: &Path) -> PathBuf {
    let folder = home.join("pack");
    copy(&office(), &folder);
    let mut scenario = "start = \"q1\"\n".to_owned();
    let mut words =
        "title = A long story\n    .search = long story\nsummary = Many things happened.\noutcome-over = It is over\n"
            .to_owned();
    for at in 1..=LONG {
        let next = if at == LONG { "end = \"over\"".to_owned() } else { format!("ask = \"q{}\"", at + 1) };
        scenario += &format!("[question.q{at}]\noptions = [{{ id = \"a\", {next} }}, {{ id = \"b\", {next} }}]\n");
        words += &format!("q{at} = What came at {at}?\n    .why = It counts.\n    .a = This\n    .b = That\n");
    }
    scenario += "[outcome.over]\nmatters = [\"show-a-party\"]\n";
    fs::write(folder.join("scenarios/pictures/long.toml"), scenario).expect("a file can be written");
    for language in ["da", "nb", "en"] {
        fs::write(folder.join(format!("i18n/{language}/pictures/long.ftl")), &words).expect("a file can be written");
    }
    let shelves = folder.join("scenarios/pack.toml");
    let with_long =
        fs::read_to_string(&shelves).expect("a file").replace("[\"group-photo\"]", "[\"group-photo\", \"long\"]");
    fs::write(shelves, with_long).expect("a file can be written");
    folder
}

/// What somebody types who goes through the long scenario: of each answer whether it is the second.
pub(super) fn typed(seconds: impl Iterator<Item = bool>) -> String {
    seconds.map(|second| if second { "2\n" } else { "1\n" }).collect()
}

/// The answers that come of that.
pub(super) fn answers(seconds: impl Iterator<Item = bool>) -> Answers {
    let answer = |(at, second)| (id(&format!("q{}", at + 1)), Answer::Chosen(vec![id(if second { "b" } else { "a" })]));
    seconds.enumerate().map(answer).collect()
}

/// The folder of sessions in a world.
pub(super) fn folder(world: &World) -> PathBuf {
    world.path(".local/state/omtanke")
}

/// The sessions in a world that can be read, the newest first.
pub(super) fn sessions(world: &World) -> Vec<Session> {
    let store = Store::new(Rc::new(Disk), Folder::new(folder(world)));
    let all = store.all(jiff::Zoned::now().date()).expect("the folder can be read");
    all.iter().map(|kept| kept.session().expect("a session that can be read").clone()).collect()
}
