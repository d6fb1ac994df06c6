//! A pinned world for the real program: no environment but the one given, a home of its own, English.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_omtanke");

/// The pack that the tests of the edges use.
pub(crate) fn office() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/office")
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("a folder").filter_map(Result::ok) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a file can be copied");
        }
    }
}

/// A home, and variables besides.
pub(crate) struct World {
    home: TempDir,
    variables: Vec<(&'static str, &'static str)>,
}

/// What the program did.
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl World {
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().expect("a folder for a while"), variables: vec![("LANG", "C")] }
    }

    /// The same world with a variable set.
    pub(crate) fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.variables.retain(|(there, _)| *there != name);
        self.variables.push((name, value));
        self
    }

    /// A path in the home.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The program in this world, with its home as the folder it works in.
    pub(crate) fn command<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.env_clear().envs(self.variables.iter().copied());
        command.env("HOME", self.home.path()).env("XDG_CONFIG_HOME", self.home.path().join("config"));
        command.current_dir(self.home.path()).args(arguments);
        command
    }

    /// Runs it with an input to its end.
    pub(crate) fn run<S: AsRef<OsStr>>(&self, arguments: &[S], input: &str) -> Run {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        // A program that does not read its input may have closed it.
        let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
        let done = child.wait_with_output().expect("the program ends");
        Run {
            status: done.status.code().unwrap_or(-1),
            out: String::from_utf8(done.stdout).expect("text"),
            err: String::from_utf8(done.stderr).expect("text"),
        }
    }

    /// Lines as typed at a prompt, `@` standing for the office pack, and all that came of each.
    pub(crate) fn session(&self, lines: &[&str]) -> String {
        lines.iter().map(|line| self.told(line, "")).collect::<Vec<_>>().join("\n")
    }

    /// The program with a line as typed at a prompt, `@` standing for the office pack.
    pub(crate) fn typed(&self, line: &str) -> Command {
        self.command(&arguments(line))
    }

    /// One line as typed at a prompt, and all that came of it.
    pub(crate) fn told(&self, line: &str, input: &str) -> String {
        let run = self.run(&arguments(line), input);
        let mut told = format!("$ omtanke {line}\n{}", run.out);
        if !run.err.is_empty() {
            told += &format!("(standard error)\n{}", run.err);
        }
        if run.status != 0 {
            told += &format!("(status {})\n", run.status);
        }
        told.replace(self.home.path().to_str().expect("text"), "~")
    }
}

fn arguments(line: &str) -> Vec<String> {
    let office = office();
    let office = office.to_str().expect("text");
    line.split_whitespace().map(|word| word.replace('@', office)).collect()
}

/// Compares with a snapshot in which days, ages, fingerprints and receipts are left out.
macro_rules! assert_told {
    ($name:expr, $told:expr) => {
        insta::with_settings!({ filters => vec![
            (r"(?s)<style>.*</style>", "<style>…</style>"),
            (r"(read|læst for|lest for) \d+ (days ago|dage siden|dager siden)", "$1 [age] $2"),
            (r"(Made on|Lavet den|Laget) \d.*", "$1 [day]"),
            (r"· \d{1,2}\.? \w+ \d{4}", "· [day]"),
            (r#"("day": )"[^"]*""#, "$1[day]"),
            (r#"("age_days": )\d+"#, "$1[age]"),
            (r"\b[0-9a-f]{64}\b", "[digest]"),
            (r"(fingerprint|fingeraftryk|fingeravtrykk) [0-9a-f]{12}", "$1 [fingerprint]"),
            (r"\b[0-9A-Z]{5}(-[0-9A-Z]{2,5})+\b", "[receipt]"),
        ] }, {
            insta::assert_snapshot!($name, $told);
        });
    };
}

pub(crate) use assert_told;
