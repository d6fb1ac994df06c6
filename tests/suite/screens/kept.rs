//! Sessions on the full screen: what is asked to be kept and when, a session of an earlier run, and what is said.

use jiff::civil::date;
use omtanke::pack::{OptionId, PackId, QuestionId, ScenarioId, Verdict};
use omtanke::text::Language;
use omtanke::tui::model::{Notice, Screen};
use omtanke::tui::{Effect, Message, Recent, Resumed};
use omtanke::walk::{Answer, Answers, Run};

use super::desk::Desk;
use super::transitions::{answers, desk};

fn id<T: PackId>(text: &str) -> T {
    T::from_text(text).expect("an id")
}

/// What was asked to be kept, in order.
fn recorded(desk: &Desk) -> Vec<&Run> {
    desk.effects.iter().filter_map(|effect| if let Effect::Record(run) = effect { Some(run) } else { None }).collect()
}

fn given(pairs: &[(&str, &str)]) -> Answers {
    let answer = |option: &str| match option {
        "unsure" => Answer::Unsure,
        options => Answer::Chosen(options.split(',').map(id::<OptionId>).collect()),
    };
    pairs.iter().map(|(question, option)| (id::<QuestionId>(question), answer(option))).collect()
}

/// A desk on which a session with these answers is offered, whatever its scenario is called.
fn with_session(mut desk: Desk, pairs: &[(&str, &str)], verdict: Option<Verdict>, remarks: &[&'static str]) -> Desk {
    let scenario: ScenarioId = id("friend-request-from-patient");
    let (day, opened) = (date(2026, 11, 20), desk.open(&scenario).expect("it is there"));
    let remarks = remarks.to_vec();
    desk.earlier = Some(Resumed { opened, answers: given(pairs), day, verdict, remarks });
    desk.send(Message::Recent(vec![Recent { number: 4, scenario, answered: pairs.len(), day, verdict }]));
    desk
}

#[test]
fn every_answer_is_asked_to_be_kept_at_once_and_nothing_twice() {
    let desk = desk().keys("enter 2 1 j k j k 2 enter");
    let kept: Vec<(usize, bool)> = recorded(&desk).iter().map(|run| (run.answers.len(), run.end.is_some())).collect();
    assert_eq!(kept, [(1, false), (2, false), (3, true)]);
    let before = recorded(&desk).len();
    let desk = desk.keys("j j k a esc ? esc resize:40x10");
    assert_eq!(recorded(&desk).len(), before, "reading changes nothing");
    let desk = desk.keys("1 1");
    assert_eq!(recorded(&desk).last().map(|run| run.answers.len()), Some(3), "an answer that waits is kept as well");
}

#[test]
fn an_answer_is_kept_before_anything_else_is_done() {
    // Each key asks for one thing more than the answer: a scenario to open, the end.
    let desk = desk().keys("enter 2 H enter q");
    let places = |wanted: fn(&Effect) -> bool| desk.effects.iter().position(wanted).expect("it was asked for");
    let (record, quit) = (places(|e| matches!(e, Effect::Record(_))), places(|e| *e == Effect::Quit));
    assert!(record < quit);
    assert!(recorded(&desk).windows(2).all(|two| two[0] == two[1]), "leaving and coming back changes nothing");
}

#[test]
fn a_start_over_is_kept_too() {
    let desk = desk().keys("enter 2 1 n n");
    assert_eq!(answers(&desk), "");
    assert_eq!(recorded(&desk).last().map(|run| run.answers.len()), Some(0));
}

#[test]
fn that_answers_are_not_kept_is_told_with_the_next_question_and_ends_nothing() {
    for language in Language::ALL {
        let mut desk = Desk::of(language, "rhp");
        desk.forgets = Some("session-full");
        let desk = desk.keys("enter enter 1");
        assert_eq!(desk.model.notice, Some(Notice::NotRemembered("session-full")), "{language:?}");
        insta::assert_snapshot!(format!("not_remembered_{}", language.tag()), desk.picture());
    }
}

#[test]
fn with_a_full_disk_one_still_gets_the_recommendation() {
    let mut desk = desk();
    desk.forgets = Some("session-disk");
    let desk = desk.keys("enter 1 1 enter");
    assert_eq!(desk.model.screen, Screen::Recommendation);
}

#[test]
fn a_session_is_gone_on_with_at_the_question_where_it_was_left() {
    let desk = with_session(desk(), &[("way", "long"), ("between", "x")], None, &[]).keys("enter");
    assert!(desk.effects.contains(&Effect::Resume(4)));
    assert_eq!((answers(&desk).as_str(), desk.model.screen), ("between=x way=long", Screen::Question));
    assert_eq!(desk.model.notice, None, "there is nothing to be said of it");
    let desk = desk.keys("1 enter");
    assert_eq!(desk.model.screen, Screen::Recommendation);
    assert_eq!(recorded(&desk).last().map(|run| run.answers.len()), Some(3));
}

#[test]
fn answers_that_the_content_has_no_place_for_are_named_and_asked_for_again() {
    let earlier = [("way", "sideways"), ("between", "x"), ("weather", "rain")];
    let desk = with_session(desk(), &earlier, None, &[]).keys("enter");
    assert_eq!(answers(&desk), "between=x", "what still holds waits");
    let Some(Notice::Resumed(remarks)) = &desk.model.notice else { panic!("{:?}", desk.model.notice) };
    assert_eq!(remarks.gone, [id::<QuestionId>("way"), id("weather")]);
    assert!(desk.picture().contains("“weather”"), "{}", desk.picture());
    let desk = desk.keys("2");
    assert_eq!(answers(&desk), "between=x way=long", "what was asked again is answered, and the rest holds");
}

#[test]
fn an_answer_of_several_where_one_is_taken_now_is_not_cut_down_to_one() {
    let desk = with_session(desk(), &[("way", "long,short")], None, &[]).keys("enter");
    assert_eq!(answers(&desk), "");
    assert!(matches!(&desk.model.notice, Some(Notice::Resumed(remarks)) if remarks.gone.len() == 1));
}

#[test]
fn what_is_said_of_a_session_fits_on_the_screen() {
    let earlier = [("who", "somebody"), ("network", "facebook")];
    let said = ["session-in-use", "session-not-from-here", "session-torn"];
    for (language, size, said) in
        [(Language::Da, "40x10", &said[..0]), (Language::Nb, "80x24", &said[..]), (Language::En, "80x24", &said[2..])]
    {
        let desk = with_session(Desk::of(language, "rhp"), &earlier, Some(Verdict::Yes), said).keys("enter");
        let picture = desk.keys(&format!("resize:{size}")).picture();
        insta::assert_snapshot!(format!("resumed_{}", language.tag()), picture);
    }
}

#[test]
fn another_verdict_than_then_is_told() {
    let whole = [("way", "short"), ("more", "a")];
    let desk = with_session(desk(), &whole, Some(Verdict::Yes), &[]).keys("enter");
    assert_eq!(desk.model.screen, Screen::Recommendation);
    let Some(Notice::Resumed(remarks)) = &desk.model.notice else { panic!("{:?}", desk.model.notice) };
    assert_eq!(remarks.otherwise, Some((date(2026, 11, 20), Verdict::Yes)));
    let same = with_session(self::desk(), &whole, Some(Verdict::No), &[]).keys("enter");
    assert_eq!(same.model.notice, None);
}
