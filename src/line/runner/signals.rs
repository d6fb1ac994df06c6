//! What is kept no longer than the interview goes also where a signal ends it, such as Ctrl-C does at a prompt.

use std::io;
use std::thread;

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use crate::session::Passing;

/// Starts the thread that waits for such a signal, erases, and ends the program as the signal would have.
pub(super) fn erase_at(passing: Passing) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    thread::Builder::new().name("signals".to_owned()).stack_size(64 * 1024).spawn(move || {
        for signal in signals.forever() {
            passing.erase();
            let _ = emulate_default_handler(signal);
        }
    })?;
    Ok(())
}
