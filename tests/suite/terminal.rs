//! The real program on a real pseudo-terminal: it draws, it quits, and it gives the terminal back whatever ends
//! it.

mod flood;
mod hangup;

use std::fs;
use std::io::{Read, Write};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// How long anything may take before the test fails. The program itself answers within milliseconds.
const PATIENCE: Duration = Duration::from_secs(30);
const HOME: &str = "What is it about?";

/// The program, a pseudo-terminal, and what a terminal would show of it.
struct Session {
    master: Option<Box<dyn MasterPty + Send>>,
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    modes: String,
    home: tempfile::TempDir,
}

impl Session {
    /// Starts the program for somebody who has chosen everything before.
    fn start() -> Self {
        Self::start_with(&[], |_| ())
    }

    /// The same, with arguments, and with something else done to how it is started.
    fn start_with(arguments: &[&str], change: impl FnOnce(&mut CommandBuilder)) -> Self {
        let home = tempfile::tempdir().expect("a folder can be made");
        let folder = home.path().join("omtanke");
        fs::create_dir(&folder).expect("a folder can be made");
        let settings = r#"{"language":"en","organisation":"rhp","role":"employee"}"#;
        fs::write(folder.join("settings.json"), settings).expect("a file can be written");
        let pty = native_pty_system().openpty(size(24, 80)).expect("there are pseudo-terminals");
        let modes = modes(pty.master.as_ref());
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_omtanke"));
        command.env_clear();
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "en_GB.UTF-8"), ("PATH", "/usr/bin:/bin")] {
            command.env(name, value);
        }
        command.env("HOME", home.path());
        command.env("XDG_CONFIG_HOME", home.path());
        command.args(arguments);
        change(&mut command);
        let child = pty.slave.spawn_command(command).expect("the program starts");
        drop(pty.slave);
        let keyboard = pty.master.take_writer().expect("the terminal has a keyboard");
        let output = read(pty.master.try_clone_reader().expect("the terminal can be read"));
        let screen = vt100::Parser::new(24, 80, 0);
        Self { master: Some(pty.master), child, keyboard, output, screen, modes, home }
    }

    fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("the program listens");
    }

    /// Waits until the screen shows a text.
    fn see(&mut self, text: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.screen.screen().contents().contains(text) {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(_) => panic!("no {text:?} on the screen:\n{}", self.screen.screen().contents()),
            }
        }
    }

    fn process(&self) -> String {
        self.child.process_id().expect("the program runs").to_string()
    }

    fn signal(&self, name: &str) {
        let status = Command::new("kill").args([&format!("-{name}"), &self.process()]).status();
        assert!(status.expect("there is a kill").success());
    }

    /// Nobody takes what the program writes any more, though the terminal is there.
    fn stop_reading(&mut self) {
        self.output = channel().1;
    }

    /// Waits until the program has ended, and takes the rest of what it wrote.
    fn end(&mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("the program can be waited for") {
                break status;
            }
            assert!(Instant::now() < deadline, "it does not end:\n{}", self.screen.screen().contents());
            thread::sleep(Duration::from_millis(5));
        };
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(200)) {
            self.screen.process(&bytes);
        }
        status
    }

    /// The alternate screen is left, the cursor is seen, paste is plain, and the line has its modes again.
    fn assert_given_back(&self) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
        assert_eq!(modes(self.master.as_deref().expect("the terminal is there")), self.modes);
    }
}

fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}

fn read(mut reader: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            if sender.send(bytes[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    receiver
}

#[test]
fn it_draws_the_first_screen_and_q_leaves_it() {
    let mut session = Session::start();
    session.see(HOME);
    assert!(session.screen.screen().alternate_screen() && session.screen.screen().bracketed_paste());
    assert_ne!(modes(session.master.as_deref().expect("it is there")), session.modes);
    session.press("q");
    let status = session.end();
    assert!(status.success(), "{status:?}");
    session.assert_given_back();
}

#[test]
fn a_signal_ends_it_as_the_signal_would_and_gives_the_terminal_back() {
    for (name, told) in [("TERM", "Terminated"), ("INT", "Interrupt"), ("HUP", "Hangup")] {
        let mut session = Session::start();
        session.see(HOME);
        session.signal(name);
        let status = session.end();
        assert_eq!(status.signal(), Some(told), "a shell says 128 and the signal's number");
        session.assert_given_back();
    }
}

#[test]
fn a_new_size_is_drawn_and_keeps_the_answers() {
    let mut session = Session::start();
    session.see(HOME);
    session.press("12");
    session.see("Someone who used to be a patient");
    session.master.as_deref().expect("it is there").resize(size(10, 40)).expect("it can be resized");
    session.screen = vt100::Parser::new(10, 40, 0);
    session.see("On Facebook");
    session.press("q");
    assert!(session.end().success());
}

#[test]
fn a_burst_of_keys_is_taken_whole() {
    let mut session = Session::start();
    session.see(HOME);
    session.press(&format!("{}{}1", "j".repeat(500), "k".repeat(500)));
    session.see("Who has sent you the request?");
    session.press("\u{3}");
    assert!(session.end().success());
    session.assert_given_back();
}
