//! The recommendation in tabs: turning, scrolling, opening, going from it to a question, the clipboard, a file.

use omtanke::text::{Language, SafeText};
use omtanke::tui::model::{Notice, Screen, Tab};
use omtanke::tui::{Effect, NotSaved};

use super::desk::Desk;

/// A patient on Facebook, known only from treatment, who sent just the request.
const PATIENT: &str = "1 1 1 1 end up enter";
/// The name that is offered for a web page with the recommendation.
const OFFERED: &str = "omtanke-friend-request-from-patient-2026-11-23.html";

fn desk() -> Desk {
    Desk::of(Language::En, "rhp").keys(PATIENT)
}

fn tab(desk: &Desk) -> Option<Tab> {
    (desk.model.screen == Screen::Recommendation).then(|| desk.model.sheet().map(|sheet| sheet.tab)).flatten()
}

fn top(desk: &Desk) -> usize {
    desk.model.sheet().and_then(|sheet| sheet.leaf()).map_or(usize::MAX, |leaf| leaf.top)
}

#[test]
fn tabs_are_turned_by_number_and_one_by_one() {
    for (keys, is) in [
        ("", Tab::Steps),
        ("tab", Tab::Why),
        ("right l", Tab::Changes),
        ("tab tab backtab", Tab::Why),
        ("6", Tab::Save),
        ("s tab", Tab::Save),
        ("5 left h", Tab::Changes),
        ("4 7 9", Tab::Others),
    ] {
        assert_eq!(tab(&desk().keys(keys)), Some(is), "{keys}");
    }
    assert_eq!(desk().keys("left").model.screen, Screen::Question);
}

#[test]
fn every_tab_keeps_its_place() {
    let desk = desk().keys("j j j j j j j j");
    let before = (top(&desk), desk.model.sheet().and_then(|sheet| sheet.leaf()?.focus));
    assert!(before.0 > 0 && before.1.is_some(), "{before:?}");
    let desk = desk.keys("2 pagedown 4 1");
    assert_eq!((top(&desk), desk.model.sheet().and_then(|sheet| sheet.leaf()?.focus)), before);
}

#[test]
fn one_key_reads_all_of_it_on_the_smallest_screen() {
    for (there, back, most) in [("down", "up", 400), ("pagedown", "pageup", 60)] {
        let mut desk = desk().keys("resize:40x10");
        let (mut turned, mut rows) = (vec![Tab::Steps], 0);
        for _ in 0..most {
            desk = desk.keys(there);
            let now = tab(&desk).expect("reading stays on the recommendation");
            if turned.last() != Some(&now) {
                turned.push(now);
                assert_eq!(top(&desk), 0, "{there}: a tab begins at its beginning");
            }
            rows = rows.max(top(&desk));
        }
        assert_eq!(turned, Tab::ALL, "{there}");
        assert!(rows > 20);
        for _ in 0..most {
            desk = desk.keys(back);
        }
        assert_eq!((tab(&desk), top(&desk)), (Some(Tab::Steps), 0), "{back}");
    }
}

#[test]
fn a_rule_opens_in_its_place_and_closes_again() {
    let rows = |desk: &Desk| desk.model.sheet().and_then(|sheet| sheet.leaf()).map_or(0, |leaf| leaf.rows.len());
    let closed = desk().keys("2 enter");
    let open = desk().keys("2");
    assert!(rows(&open) > rows(&closed));
    assert_eq!(rows(&desk().keys("2 enter enter")), rows(&open));
    // What was closed stays closed in another language, and what was opened open.
    let sheet = |desk: &Desk| desk.model.sheet().map(|sheet| sheet.opened.clone());
    let desk = desk().keys("2 enter j enter");
    let before = sheet(&desk);
    assert_eq!(sheet(&desk.keys("L 1")), before);
}

#[test]
fn a_rule_under_a_step_says_what_it_says() {
    let desk = desk().keys("j j");
    let closed = desk.picture();
    let open = desk.keys("enter").picture();
    assert!(!closed.contains("│ Advised against") && open.contains("│ Advised against"), "{open}");
}

#[test]
fn what_would_change_it_is_one_key_from_its_question_and_escape_keeps_everything() {
    let desk = desk().keys("3");
    let before = desk.model.walking.as_ref().map(|walking| walking.answers.clone());
    let desk = desk.keys("j j j enter");
    let walking = desk.model.walking.as_ref().expect("a scenario is open");
    assert_eq!(desk.model.screen, Screen::Question);
    assert_eq!(walking.again, Some(1));
    assert!(desk.picture().contains("no longer counts") || desk.picture().contains("no\n"), "{}", desk.picture());
    let desk = desk.keys("esc");
    assert_eq!(desk.model.walking.as_ref().map(|walking| walking.answers.clone()), before);
    assert_eq!(tab(&desk), Some(Tab::Changes));
}

#[test]
fn a_changed_answer_is_read_from_the_beginning() {
    let desk = desk().keys("3 j j j enter enter");
    assert_eq!((tab(&desk), top(&desk)), (Some(Tab::Steps), 0));
}

#[test]
fn a_draft_goes_to_the_terminal() {
    let copied = |keys: &str| {
        let desk = desk().keys(keys);
        let text = desk.effects.iter().find_map(|effect| match effect {
            Effect::Copy(text) => Some(text.as_str().chars().take(9).collect::<String>()),
            _ => None,
        });
        (text, desk.model.notice)
    };
    assert_eq!(copied("5 enter"), (Some("I saw tha".to_owned()), Some(Notice::Copied)));
    assert_eq!(copied("5 j c"), (Some("It was ki".to_owned()), Some(Notice::Copied)));
    assert_eq!(copied("5 c j").1, None);
    assert_eq!(copied("1 c"), (None, None));
}

#[test]
fn a_file_is_seen_before_it_is_saved() {
    let desk = desk().keys("6 j j enter");
    assert_eq!((desk.model.screen, desk.files.len()), (Screen::Saving, 0));
    let picture = desk.picture();
    assert!(picture.contains(OFFERED) && picture.contains("/home/kari/Documents"), "{picture}");
    let desk = desk.keys("enter");
    let html = desk.files.get(OFFERED).expect("it is saved");
    assert!(String::from_utf8_lossy(html).starts_with("<!doctype html>"));
    assert_eq!(tab(&desk), Some(Tab::Save));
    assert_eq!(desk.model.notice, Some(Notice::Saved(SafeText::new(&format!("/home/kari/Documents/{OFFERED}")))));
}

#[test]
fn leaving_saves_nothing() {
    for keys in ["esc", "left", "j j enter", "H"] {
        let desk = desk().keys("6 enter").keys(keys);
        assert_eq!(desk.files.len(), 0, "{keys}");
        assert!(desk.model.saving().is_none(), "{keys}");
    }
}

#[test]
fn a_file_that_is_there_is_replaced_only_where_that_is_asked_for() {
    let before = || {
        let mut desk = desk();
        desk.files.insert(OFFERED.to_owned(), b"theirs".to_vec());
        desk.keys("6 j j enter")
    };
    // The first entry is the safe one, however often Enter is pressed.
    let beside = before().keys("enter");
    assert_eq!(beside.files.get(OFFERED).map(Vec::as_slice), Some(&b"theirs"[..]));
    assert!(beside.files.contains_key("omtanke-friend-request-from-patient-2026-11-23-2.html"));
    let replaced = before().keys("j enter");
    assert_ne!(replaced.files.get(OFFERED).map(Vec::as_slice), Some(&b"theirs"[..]));
    assert_eq!(replaced.files.len(), 1);
    // It came between looking and saving: nothing is lost either.
    let mut late = desk().keys("6 j j enter");
    late.files.insert(OFFERED.to_owned(), b"theirs".to_vec());
    let late = late.keys("enter");
    assert_eq!(late.model.notice, Some(Notice::NotSaved(NotSaved::IsThere)));
    assert_eq!((late.model.screen, late.files.len()), (Screen::Saving, 1));
    assert_eq!(late.keys("enter").files.len(), 2);
}

#[test]
fn another_name_is_written_in_place() {
    let naming = desk().keys("6 enter j enter");
    assert!(naming.model.saving().is_some_and(|saving| saving.naming.is_some()));
    // Letters that are keys elsewhere are letters here.
    let named = naming.keys("backspace backspace backspace backspace q L ! . t x t enter");
    let saving = named.model.saving().expect("it is still to be saved");
    assert_eq!(saving.name, "omtanke-friend-request-from-patient-2026-11-23qL!.txt");
    assert!(named.keys("enter").files.contains_key("omtanke-friend-request-from-patient-2026-11-23qL!.txt"));
    let kept = desk().keys("6 enter j enter x x esc");
    assert!(kept.model.saving().is_some_and(|saving| saving.naming.is_none() && saving.name.ends_with("23.txt")));
}

#[test]
fn where_it_cannot_be_saved_another_name_is_one_step_away() {
    let mut desk = desk();
    desk.saves_not = Some(NotSaved::Refused(SafeText::new("Permission denied (os error 13)")));
    let desk = desk.keys("6 enter enter");
    assert_eq!(desk.model.screen, Screen::Saving);
    assert!(desk.picture().contains("Permission denied"), "{}", desk.picture());
    let desk = desk.keys("esc");
    assert_eq!(tab(&desk), Some(Tab::Save));
}

#[test]
fn why_a_file_is_not_saved_is_told_in_the_readers_language_and_nothing_is_lost() {
    let reasons =
        [NotSaved::IsThere, NotSaved::NoFolder, NotSaved::Name, NotSaved::Denied, NotSaved::ReadOnly, NotSaved::Full];
    for language in Language::ALL {
        let mut told = Vec::new();
        for why in &reasons {
            let mut desk = Desk::of(language, "rhp").keys(PATIENT);
            desk.saves_not = Some(why.clone());
            let desk = desk.keys("6 enter enter");
            assert_eq!(
                (desk.model.screen, desk.model.notice.clone()),
                (Screen::Saving, Some(Notice::NotSaved(why.clone())))
            );
            let picture = desk.picture();
            let said = picture.lines().find(|line| line.trim_start().starts_with("! ")).expect("it is told").to_owned();
            assert!(!told.contains(&said), "{said}");
            told.push(said);
            // The next key leads on: the same file can be saved elsewhere.
            let mut desk = desk;
            desk.saves_not = None;
            let keys = if *why == NotSaved::IsThere { "enter" } else { "j enter backspace backspace enter enter" };
            assert_eq!(desk.keys(keys).files.len(), 1, "{language} {why:?}");
        }
    }
}

#[test]
fn starting_over_takes_the_same_key_twice() {
    let desk = desk().keys("n");
    assert_eq!(desk.model.notice, Some(Notice::StartsOver(4)));
    let kept = desk.keys("j n");
    assert_eq!(tab(&kept), Some(Tab::Steps));
    let over = kept.keys("n");
    assert!(over.model.walking.is_some_and(|walking| walking.answers.is_empty()));
}
