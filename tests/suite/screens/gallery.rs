//! Pictures of every screen, reviewed by eye, in three languages and three sizes.

use insta::assert_snapshot;
use omtanke::text::Language::{self, Da, En, Nb};

use super::desk::Desk;

const PATIENT: &str = "1 1 1 1 end up enter";

#[test]
fn first_start() {
    assert_snapshot!("first_start_language", Desk::first_start(En).picture());
    assert_snapshot!("first_start_language_da", Desk::first_start(Da).picture());
    assert_snapshot!("first_start_organisation_da", Desk::first_start(Da).keys("enter").picture());
    assert_snapshot!("first_start_last_organisation_nb", Desk::first_start(Nb).keys("enter end").picture());
    assert_snapshot!("first_start_role_nb", Desk::first_start(Nb).keys("enter enter").picture());
    let mut desk = Desk::first_start(En);
    desk.keeps = false;
    assert_snapshot!("first_start_not_kept", desk.keys("enter").picture());
}

#[test]
fn home() {
    for language in [Da, Nb, En] {
        assert_snapshot!(format!("home_{language}"), Desk::of(language, "rhp").picture());
    }
    assert_snapshot!("home_begun", Desk::of(En, "other").keys("1 1 H j").picture());
}

#[test]
fn question() {
    for language in [Da, Nb, En] {
        assert_snapshot!(format!("question_{language}"), Desk::of(language, "rhp").keys("1 2").picture());
    }
    assert_snapshot!("question_first", Desk::of(En, "hjorring").keys("1").picture());
    assert_snapshot!("question_many_da", Desk::of(Da, "rhp").keys("1 1 1 1 space j space").picture());
}

#[test]
fn changing_an_answer() {
    let changing = Desk::of(En, "rhp").keys(PATIENT).keys("a 2 3");
    assert_snapshot!("changed_answer", changing.picture());
    assert_snapshot!("changing_would_drop", Desk::of(En, "rhp").keys(PATIENT).keys("a 2 end up").picture());
    assert_snapshot!("answers_da", Desk::of(Da, "rhp").keys(PATIENT).keys("a").picture());
}

#[test]
fn recommendation() {
    for language in [Da, Nb, En] {
        let desk = Desk::of(language, "rhp").keys(PATIENT);
        assert_snapshot!(format!("recommendation_{language}"), desk.picture());
    }
    assert_snapshot!("recommendation_scrolled", Desk::of(En, "rhp").keys(PATIENT).keys("tab tab tab").picture());
    assert_snapshot!("recommendation_end", Desk::of(En, "rhp").keys(PATIENT).keys("end").picture());
    let plain = Desk::without_colors(En, "rhp").keys(PATIENT);
    assert_snapshot!("recommendation_without_colors", plain.picture());
}

#[test]
fn help() {
    assert_snapshot!("help_recommendation", Desk::of(En, "rhp").keys(PATIENT).keys("?").picture());
    assert_snapshot!("help_question_nb", Desk::of(Nb, "rhp").keys("1 ?").picture());
}

#[test]
fn small_and_large() {
    let small = |language: Language, keys: &str| Desk::of(language, "rhp").keys("resize:40x10").keys(keys).picture();
    assert_snapshot!("small_home_en", small(En, ""));
    assert_snapshot!("small_question_da", small(Da, "1 1 j j"));
    assert_snapshot!("small_recommendation_nb", small(Nb, PATIENT));
    assert_snapshot!("small_help_da", small(Da, "?"));
    assert_snapshot!("too_small", Desk::of(En, "rhp").keys("1 resize:39x9 2 2").picture());
    let large = |language: Language, keys: &str| Desk::of(language, "rhp").keys("resize:200x60").keys(keys).picture();
    assert_snapshot!("large_home_da", large(Da, ""));
    assert_snapshot!("large_recommendation_en", large(En, PATIENT));
}
