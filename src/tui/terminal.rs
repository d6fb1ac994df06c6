//! The terminal, taken and given back. Raw mode, the alternate screen, the mouse and bracketed paste are switched on
//! together and off together, on every way to end: quit, error, panic, and signals; also while the program
//! sleeps after Ctrl-Z.
//!
//! One thread waits for signals. It takes the lock that painting takes, so that no frame is half on the
//! alternate screen and half on the shell's. It does not wait for a terminal that takes nothing any more.

mod hangup;

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Mutex, MutexGuard, Once, OnceLock, PoisonError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use crossterm::queue;
use crossterm::style::Print;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level::{emulate_default_handler, raise};

use super::layout::capped;

/// Presses, releases and the wheel, with places beyond column 223. Not motion, as crossterm's own would have it:
/// a hand that rests on the mouse wakes nobody.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
/// The opposite of [`MOUSE_ON`].
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// How long a terminal may take to be given back, before the program ends without.
const PATIENCE: Duration = Duration::from_millis(500);

/// Whether the terminal is ours at present.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// Held while a frame is painted, and by whoever gives the terminal back.
static PAINTING: Mutex<()> = Mutex::new(());
/// The thread that draws: a panic elsewhere leaves the screen alone.
static DRAWS: OnceLock<ThreadId> = OnceLock::new();

/// What is to be done before a signal ends the program.
static BEFORE_THE_END: OnceLock<Box<dyn Fn() + Send + Sync>> = OnceLock::new();

/// The terminal while it is ours; it is given back when this is dropped.
pub struct Screen {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
    /// Signals that are caught and not yet watched: until the first frame.
    signals: Option<Signals>,
}

impl Screen {
    /// Takes the terminal. A signal that ends the program has something done before that.
    ///
    /// # Errors
    /// What the terminal reports; it is given back all the same.
    pub fn take(size: (u16, u16), before_the_end: impl Fn() + Send + Sync + 'static) -> io::Result<Self> {
        let _ = DRAWS.set(thread::current().id());
        let _ = BEFORE_THE_END.set(Box::new(before_the_end));
        give_back_on_panic();
        let signals = Some(catch_signals()?);
        take_keys().inspect_err(|_| leave())?;
        // The viewport is fixed, so that no more than the largest frame is ever drawn, and nothing is asked
        // of the terminal while drawing.
        let options = TerminalOptions { viewport: Viewport::Fixed(area(size)) };
        let backend = CrosstermBackend::new(BufWriter::with_capacity(16 * 1024, io::stdout()));
        let mut terminal = Terminal::with_options(backend, options).inspect_err(|_| leave())?;
        // Left in the buffer: it goes out with the first frame, in one piece.
        write_enter(terminal.backend_mut()).inspect_err(|_| leave())?;
        Ok(Self { terminal, signals })
    }

    /// Paints a frame.
    ///
    /// # Errors
    /// What the terminal reports.
    pub fn paint(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        let painting = painting();
        self.terminal.draw(draw)?;
        drop(painting);
        self.signals.take().map_or(Ok(()), watch)
    }

    /// Takes a new size, and paints everything anew with the next frame.
    ///
    /// # Errors
    /// What the terminal reports.
    pub fn resize(&mut self, size: (u16, u16)) -> io::Result<()> {
        let _painting = painting();
        // The rest of a window larger than the largest frame is cleared as well.
        queue!(self.terminal.backend_mut(), crossterm::terminal::Clear(crossterm::terminal::ClearType::All))?;
        self.terminal.resize(area(size))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        leave();
    }
}

/// Columns and rows of the terminal; what terminals have by default, where it does not say.
///
/// # Errors
/// Where there is no terminal.
pub fn size() -> io::Result<(u16, u16)> {
    let (columns, rows) = crossterm::terminal::size()?;
    Ok(if columns == 0 || rows == 0 { (80, 24) } else { (columns, rows) })
}

/// Asks to sleep until the shell wakes the program. Where the terminal runs the program directly there is no
/// shell to wake it, and nothing happens.
pub fn suspend() {
    if !leads_session() {
        let _ = raise(SIGTSTP);
    }
}

/// Hands a text to the terminal for the clipboard of whoever sits at it, also through a connection to another
/// machine. The terminal does not answer, and may be set up to ignore it.
pub fn copy(text: &str) {
    let _painting = painting();
    let _ = execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text));
}

fn area(size: (u16, u16)) -> Rect {
    let (columns, rows) = capped(size);
    Rect::new(0, 0, columns, rows)
}

fn painting() -> MutexGuard<'static, ()> {
    PAINTING.lock().unwrap_or_else(PoisonError::into_inner)
}

fn enter() -> io::Result<()> {
    take_keys()?;
    write_enter(&mut io::stdout())?;
    io::stdout().flush()
}

/// From here on keys come one by one, and the terminal has to be given back.
fn take_keys() -> io::Result<()> {
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()
}

/// What switches on all that [`write_leave`] switches off.
fn write_enter(out: &mut impl Write) -> io::Result<()> {
    queue!(out, EnterAlternateScreen, EnableBracketedPaste, Print(MOUSE_ON))
}

/// Gives the terminal back, once. What fails then has nobody left to be told to.
fn leave() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = write_leave(&mut io::stdout());
        let _ = disable_raw_mode();
    }
}

/// What switches everything off again.
fn write_leave(out: &mut impl Write) -> io::Result<()> {
    execute!(out, Print(MOUSE_OFF), DisableBracketedPaste, Show, LeaveAlternateScreen)
}

/// A panic gives the terminal back before its message is printed, so that the message can be read.
fn give_back_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if DRAWS.get() == Some(&thread::current().id()) {
                leave();
            }
            before(panic);
        }));
    });
}

/// Catches signals from now on; they wait until somebody watches them.
fn catch_signals() -> io::Result<Signals> {
    Signals::new([SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT])
}

/// Starts the thread that waits for signals. Done after the first frame, which does not wait for a thread.
fn watch(mut signals: Signals) -> io::Result<()> {
    thread::Builder::new().name("signals".to_owned()).stack_size(64 * 1024).spawn(move || {
        for signal in signals.forever() {
            match signal {
                SIGTSTP => between_frames(sleep),
                SIGCONT => between_frames(wake),
                _ => end(signal),
            }
        }
    })?;
    hangup::watch(|| end(SIGHUP))
}

fn between_frames(act: fn()) {
    let _painting = painting();
    act();
}

fn sleep() {
    leave();
    let _ = emulate_default_handler(SIGTSTP);
    wake();
}

/// Takes the terminal again, whatever the shell has done with it meanwhile, and has everything painted anew: a
/// change of size is what the event loop hears while it waits for keys.
fn wake() {
    leave();
    if enter().is_ok() {
        let _ = raise(SIGWINCH);
    }
}

/// Ends as the signal would have ended the program, so that whoever sent it sees that. A terminal that is stopped or
/// stuck, with a frame half out, is not waited for: its line is given back, and its screen cannot be.
fn end(signal: i32) {
    if let Some(before_the_end) = BEFORE_THE_END.get() {
        before_the_end();
    }
    let (sender, is_given_back) = channel();
    let giving_back = thread::Builder::new().spawn(move || {
        // Taken before the terminal is given back, and kept: no frame comes after it.
        let _painting = painting();
        leave();
        let _ = sender.send(());
        loop {
            thread::park();
        }
    });
    if giving_back.is_err() || is_given_back.recv_timeout(PATIENCE).is_err() {
        let _ = disable_raw_mode();
    }
    let _ = emulate_default_handler(signal);
    std::process::exit(128 + signal);
}

/// Whether the terminal runs the program without a shell between them.
fn leads_session() -> bool {
    let Ok(stat) = std::fs::read_to_string("/proc/self/stat") else { return false };
    // After the name in brackets: state, parent, group, session.
    let session = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(3));
    session == Some(std::process::id().to_string().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn giving_back_switches_off_all_that_taking_switches_on() {
        let mut out = Vec::new();
        write_leave(&mut out).expect("memory can be written");
        assert_eq!(
            String::from_utf8(out).as_deref(),
            Ok("\u{1b}[?1006l\u{1b}[?1000l\u{1b}[?2004l\u{1b}[?25h\u{1b}[?1049l")
        );
    }

    #[test]
    fn a_terminal_that_is_not_taken_is_left_alone() {
        assert!(!TAKEN.load(Ordering::SeqCst));
        leave();
    }
}
