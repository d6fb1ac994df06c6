//! The question screen: the answers so far beside or above, what a changed answer costs, and how few keys lead from the
//! first start to advice with its sources.

use omtanke::text::Language::{self, En};
use omtanke::tui::model::{Entry, Screen};

use super::desk::Desk;

/// A patient on Facebook, known only from treatment, who sent just the request.
const PATIENT: &str = "1 1 1 1 end up enter";

fn wide() -> Desk {
    Desk::of(En, "rhp").keys("resize:200x60")
}

fn focus(desk: &Desk) -> Option<Entry> {
    let walking = desk.model.walking.as_ref()?;
    Some(walking.entry(&walking.position(desk.model.role)))
}

/// The column at which a text begins, and its row.
fn place(desk: &Desk, text: &str) -> (usize, usize) {
    let picture = desk.picture();
    let (row, line) = picture.lines().enumerate().find(|(_, line)| line.contains(text)).expect("it is on the screen");
    (line[..line.find(text).unwrap_or_default()].chars().count(), row)
}

fn click(desk: Desk, text: &str) -> Desk {
    let (column, row) = place(&desk, text);
    desk.keys(&format!("click:{column},{row}"))
}

#[test]
fn the_answers_so_far_stand_beside_the_question_where_there_is_room_and_else_above() {
    let (answer, question) = ("A patient who is in treatment", "Where did you get the request?");
    let desk = wide().keys("1 1");
    let (trail, asked) = (place(&desk, answer), place(&desk, question));
    assert!(trail.0 + 20 < asked.0, "{trail:?} {asked:?}");
    let narrow = desk.keys("resize:80x24");
    assert!(place(&narrow, answer).1 < place(&narrow, question).1);
}

#[test]
fn tab_goes_to_the_answers_and_back() {
    for size in ["40x10", "80x24", "200x60"] {
        let desk = Desk::of(En, "rhp").keys(&format!("resize:{size} 1 1 1 down tab"));
        assert_eq!(focus(&desk), Some(Entry::Answered(1)), "{size}");
        let desk = desk.keys("tab");
        assert_eq!(focus(&desk), Some(Entry::Option(0)), "{size}");
        let desk = desk.keys("backtab enter");
        assert_eq!(desk.model.walking.as_ref().and_then(|walking| walking.again), Some(1), "{size}");
    }
    // Where nothing is answered there is nowhere to go.
    assert_eq!(focus(&wide().keys("1 tab")), Some(Entry::Option(0)));
}

#[test]
fn a_click_is_on_what_it_points_at_on_either_side() {
    let desk = click(wide().keys("1 1"), "On LinkedIn");
    assert_eq!(desk.model.walking.as_ref().map(|walking| walking.answers.len()), Some(2));
    let desk = click(wide().keys("1 1"), "A patient who is in treatment");
    assert_eq!(desk.model.walking.as_ref().and_then(|walking| walking.again), Some(0));
}

#[test]
fn what_a_changed_answer_costs_is_in_sight_before_it_is_given_at_every_size() {
    for size in ["40x10", "41x11", "60x14", "80x24", "110x19", "200x60"] {
        let desk = Desk::of(En, "rhp").keys(&format!("resize:{size} {PATIENT} a 2"));
        assert!(!desk.picture().contains("! If you"), "{size}");
        let desk = desk.keys("down down");
        let picture = desk.picture();
        assert!(picture.contains("! If you choose this"), "{size}\n{picture}");
        assert_eq!(desk.model.walking.as_ref().map(|walking| walking.answers.len()), Some(4), "{size}");
    }
}

/// From the first start to the advice on a friend request from a former patient on Facebook, known only from treatment,
/// who sent just the request. `ORG` is the digit of the organisation.
const FIRST_TIME: [&str; 2] =
    ["LANG ORG 1  1  2 1 1 3 enter", "enter ORG enter  enter  down enter enter enter down down enter"];

/// Those keys in a language, for an organisation; without a digit for the language it is the one that was guessed.
fn first_time(language: Language, organisation: usize) -> [String; 2] {
    let digit = Language::ALL.iter().position(|other| *other == language).map_or(0, |at| at + 1);
    FIRST_TIME.map(|keys| keys.replace("LANG", &digit.to_string()).replace("ORG", &organisation.to_string()))
}

#[test]
fn a_first_time_user_is_less_than_twelve_keys_from_advice_with_its_sources() {
    for (language, organisation) in Language::ALL.into_iter().flat_map(|language| (1..=6).map(move |n| (language, n))) {
        for keys in first_time(language, organisation) {
            assert!(keys.split_whitespace().count() < 12, "{keys}");
            let desk = Desk::first_start(language).keys(&keys);
            assert_eq!((desk.model.screen, desk.model.language), (Screen::Recommendation, language));
            let seen = desk.model.sheet().map(|sheet| &sheet.recommendation).expect("it is shown");
            assert_eq!(seen.scenario.id.as_str(), "friend-request-from-patient");
            assert_eq!(seen.outcome.as_ref().map(|outcome| outcome.as_str()), Some("former-patient-on-facebook"));
            // Where the own guideline takes a stance, the passage it rests on is in sight at once.
            let picture = desk.picture();
            let passage = if language == En { "passage" } else { "punkt" };
            let cited = seen.rests_on.first().map(|rule| format!("{passage} {}", rule.rule));
            assert!(cited.is_none_or(|cited| picture.contains(&cited)), "{language}\n{picture}");
        }
    }
    let cited = |organisation: usize| {
        let desk = Desk::first_start(En).keys(&first_time(En, organisation)[0]);
        desk.model.sheet().is_some_and(|sheet| !sheet.recommendation.rests_on.is_empty())
    };
    assert!((1..=6).filter(|organisation| cited(*organisation)).count() >= 2);
}

#[test]
fn two_more_keys_lead_to_the_question_whose_answer_one_wants_to_change() {
    let all = [("a 1", 0), ("a 2", 1), ("a 3", 2), ("a 4", 3), ("3 enter", 0)];
    for (language, (keys, step)) in Language::ALL.into_iter().flat_map(|language| all.map(|keys| (language, keys))) {
        let desk = Desk::first_start(language).keys(&first_time(language, 4)[0]).keys(keys);
        assert_eq!(desk.model.screen, Screen::Question, "{keys}");
        let walking = desk.model.walking.as_ref().expect("a scenario is open");
        let question = walking.position(desk.model.role).steps[step].question;
        assert_eq!((walking.again, walking.answers.len()), (Some(question), 4), "{keys}");
        // Another answer is one key more, two where several can be marked.
        let again = if step == 3 { "1 enter" } else { "3" };
        let before = walking.answers.clone();
        assert_ne!(desk.keys(again).model.walking.map(|walking| walking.answers), Some(before), "{keys}");
    }
}

#[test]
fn the_option_in_focus_says_what_is_meant_by_it_and_no_other_does() {
    let help = "Such as your unit’s page, or a profile that you made for your job.";
    for size in ["40x10", "80x24", "200x60"] {
        let desk = Desk::of(En, "rhp").keys(&format!("resize:{size} / type:the_damage_is_done enter 1"));
        let shown = |desk: &Desk| desk.picture().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(!shown(&desk).contains(help), "{size}");
        let desk = desk.keys("down");
        assert!(
            shown(&desk).contains(if size == "40x10" { "Such as your unit’s page" } else { help }),
            "{}",
            desk.picture()
        );
        let desk = desk.keys("end");
        assert!(shown(&desk).contains("You then get advice on what may be the case"), "{}", desk.picture());
        assert!(!shown(&desk).contains(help), "{size}");
    }
}
