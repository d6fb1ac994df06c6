//! A terminal that goes away, or that takes nothing any more: the program is gone within a second, and does not go
//! round and round until then.

use std::fs;
use std::io::sink;
use std::thread;
use std::time::{Duration, Instant};

use super::{HOME, Session, size};

/// How long it may take to be gone.
const A_SECOND: Duration = Duration::from_secs(1);

/// Whether something takes no longer than a second. A machine that does much else at once is given two more tries; whatever
/// goes round and round takes too long each time.
fn is_within_a_second(took: impl Fn() -> Duration) -> bool {
    (0..3).any(|_| took() < A_SECOND)
}

/// Ends the terminal under a program, which then has to be gone.
fn hang_up(mut session: Session) -> Duration {
    // The thread that reads lets go of the terminal when it next reads something and nobody takes it.
    session.stop_reading();
    session.press("j");
    thread::sleep(Duration::from_millis(100));
    let before = Instant::now();
    session.master = None;
    session.keyboard = Box::new(sink());
    session.end();
    before.elapsed()
}

#[test]
fn a_terminal_that_hangs_up_ends_it_within_a_second_wherever_one_is() {
    let places: [(&[&str], &str); 4] = [
        (&[], HOME),
        (&["friend-request-from-patient"], "Who has sent you the request?"),
        (&["ask"], "> "),
        (&["ask", "friend-request-from-patient"], "> "),
    ];
    for (arguments, seen) in places {
        // Whose terminal it is, is told by a signal; who only writes to it has to find out.
        for is_own in [true, false] {
            let is_gone = is_within_a_second(|| {
                let mut session = Session::start_with(arguments, |command| command.set_controlling_tty(is_own));
                session.see(seen);
                hang_up(session)
            });
            assert!(is_gone, "{arguments:?}, own {is_own}");
        }
    }
}

#[test]
fn a_terminal_that_is_gone_before_anything_is_drawn_ends_it_too() {
    for is_own in [true, false] {
        let start = || Session::start_with(&[], |command| command.set_controlling_tty(is_own));
        assert!(is_within_a_second(|| hang_up(start())), "own {is_own}");
    }
}

#[test]
fn a_signal_ends_it_also_while_the_terminal_takes_nothing() {
    assert!(is_within_a_second(end_a_stuck_one));
}

/// Ends the program by a signal while nobody takes what it writes.
fn end_a_stuck_one() -> Duration {
    let mut session = Session::start();
    session.see(HOME);
    let modes = session.modes.clone();
    session.stop_reading();
    // Each new size is a whole frame; a terminal keeps some tens of kilobytes, and then whoever writes waits.
    for rows in (10..60).cycle().take(200) {
        session.master.as_deref().expect("it is there").resize(size(rows, 200)).expect("it can be resized");
        thread::sleep(Duration::from_millis(2));
    }
    let before = Instant::now();
    session.signal("TERM");
    session.end();
    let took = before.elapsed();
    assert_eq!(super::modes(session.master.as_deref().expect("it is there")), modes, "the line has its modes again");
    took
}

#[test]
fn without_history_nothing_is_left_whatever_ends_it() {
    for signal in [Some("TERM"), Some("HUP"), None] {
        let mut session = Session::start_with(&["friend-request-from-patient", "--no-history"], |_| ());
        session.see("Who has sent you the request?");
        let folder = session.home.path().join(".local/state/omtanke");
        session.press("1");
        session.see("Where did you get the request?");
        assert!(folder.join("1.session").exists(), "while it runs it is there");
        match signal {
            Some(name) => session.signal(name),
            None => session.press("\u{3}"),
        }
        session.end();
        assert!(!folder.exists(), "{signal:?}");
    }
}

#[test]
fn nothing_is_done_while_nothing_happens() {
    let mut session = Session::start();
    session.see(HOME);
    thread::sleep(Duration::from_millis(200));
    let ticks = || -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", session.process())).expect("it runs");
        let after_name = stat.rsplit_once(')').expect("a name in brackets").1;
        after_name.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().expect("a number")).sum()
    };
    let before = ticks();
    thread::sleep(Duration::from_millis(500));
    assert_eq!(ticks(), before, "hundredths of a second of work");
}
