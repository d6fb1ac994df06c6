//! A terminal that hangs up. The system tells it, by a signal, to the programs whose terminal it is; one that somebody
//! else started there hears nothing, and whoever reads keys from a line that is gone goes round and round. So one
//! thread waits for the line itself to go. It wakes at nothing else.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::thread;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;

/// The line that keys are read from.
enum Line {
    /// Standard input.
    Input(BorrowedFd<'static>),
    /// The terminal of the program, where standard input is something else.
    Own(OwnedFd),
}

impl Line {
    fn find() -> io::Result<Self> {
        if io::stdin().is_terminal() {
            return Ok(Self::Input(rustix::stdio::stdin()));
        }
        Ok(Self::Own(File::open("/dev/tty")?.into()))
    }
}

/// Starts the thread that waits for the terminal to hang up, and then does what is to be done.
pub(super) fn watch(then: impl FnOnce() + Send + 'static) -> io::Result<()> {
    // Whoever has no line to read keys from is told so when they are read.
    let Ok(line) = Line::find() else { return Ok(()) };
    let wait = move || {
        if is_gone(&line) {
            then();
        }
    };
    thread::Builder::new().name("hang-up".to_owned()).stack_size(64 * 1024).spawn(wait)?;
    Ok(())
}

/// Waits until the line is gone. `false` on systems that cannot wait for that.
fn is_gone(line: &Line) -> bool {
    let line = match line {
        Line::Input(line) => line.as_fd(),
        Line::Own(line) => line.as_fd(),
    };
    loop {
        // That the line is gone is told also to those who ask for nothing.
        let mut waited = [PollFd::new(&line, PollFlags::empty())];
        match poll(&mut waited, None) {
            Err(Errno::INTR) => {}
            Err(_) => return false,
            Ok(_) => return waited[0].revents().intersects(PollFlags::HUP | PollFlags::ERR),
        }
    }
}
