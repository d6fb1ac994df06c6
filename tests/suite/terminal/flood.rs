//! More than anybody types at once: a megabyte pasted, with and without a terminal that says that it is a paste, and a
//! window that changes its size in the middle of everything.

use super::{HOME, Session, size};

const MEGABYTE: usize = 1 << 20;

/// Leaves the search. Escape and a key that comes before it was read are one key with Alt, however long a busy program takes
/// to read it: so the search has to be seen, and then seen gone.
fn escape(session: &mut Session) {
    session.see("› Search");
    session.press("\u{1b}");
    session.see(HOME);
}

/// What is typed after the flood counts, and the terminal is given back.
fn assert_goes_on(mut session: Session) {
    escape(&mut session);
    session.press("1");
    session.see("Who has sent you the request?");
    session.press("q");
    assert!(session.end().success());
    session.assert_given_back();
}

#[test]
fn a_paste_of_a_megabyte_is_taken_whole_and_what_is_typed_after_it_counts() {
    let mut session = Session::start();
    session.see(HOME);
    session.press(&format!("\u{1b}[200~{}\u{1b}[201~", "patient\r\n\t\u{7}".repeat(MEGABYTE / 11)));
    assert_goes_on(session);
}

#[test]
fn a_flood_of_keys_is_drained_and_what_is_typed_after_it_counts() {
    let mut session = Session::start();
    session.see(HOME);
    session.press("/");
    // Twice what a terminal holds back for a program that does not read: whoever does not read on gets stuck.
    session.press(&"patient ".repeat(MEGABYTE / 64));
    assert_goes_on(session);
}

#[test]
fn a_resize_in_the_middle_of_anything_loses_nothing() {
    let mut session = Session::start();
    session.see(HOME);
    let sizes = [(24, 80), (10, 40), (1, 1), (60, 200), (3, 20), (200, 500), (24, 80)];
    for keys in ["1", "2", "?", "\u{1b}", "/pa", "\u{1b}", "o", "\u{1b}", "a", "\u{1b}", "\u{1b}[200~pas"] {
        session.press(keys);
        for (rows, columns) in sizes {
            session.master.as_deref().expect("it is there").resize(size(rows, columns)).expect("it can be resized");
        }
    }
    session.press("te\u{1b}[201~");
    session.screen = vt100::Parser::new(24, 80, 0);
    session.press("\u{1b}");
    session.see("Someone who used to be a patient");
    session.press("q");
    assert!(session.end().success());
    session.assert_given_back();
}
