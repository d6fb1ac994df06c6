//! What each key does to the state, without a screen, a file or a clock.

use std::rc::Rc;

use omtanke::pack::{Organisation, PackId, Role, Scenario, ScenarioId, TopicId};
use omtanke::text::Language;
use omtanke::tui::model::{Notice, Over, Screen, Setting};
use omtanke::tui::{Choice, Effect};

use super::desk::Desk;

/// One way short, one way long; the last question takes several answers.
const SCENARIO: &str = r#"
start = "way"
[question.way]
options = [{ id = "short", ask = "more" }, { id = "long", ask = "between" }]
[question.between]
options = [{ id = "x", ask = "more" }, { id = "y", ask = "more" }]
[question.more]
kind = "many"
options = [{ id = "a" }, { id = "b" }, { id = "none", alone = true }]
route = [{ end = "end" }]
[outcome.end]
matters = ["befriend-patient"]
"#;

pub(super) fn desk() -> Desk {
    let (topic, id) = (TopicId::from_text("topic"), ScenarioId::from_text("fixture"));
    let (topic, id) = (topic.expect("an id"), id.expect("an id"));
    let (scenario, findings) = Scenario::read(topic, id, "fixture.toml", SCENARIO);
    assert_eq!(findings, []);
    let mut desk = Desk::of(Language::En, "rhp");
    desk.scenario = scenario.map(Rc::new);
    desk
}

/// The answers, as `question=option,option`.
pub(super) fn answers(desk: &Desk) -> String {
    let walking = desk.model.walking.as_ref().expect("a scenario is open");
    let answers = walking.answers.iter().map(|(question, answer)| match answer {
        omtanke::walk::Answer::Unsure => format!("{question}=unsure"),
        omtanke::walk::Answer::Chosen(options) => {
            let options: Vec<&str> = options.iter().map(|option| option.as_str()).collect();
            format!("{question}={}", options.join(","))
        }
    });
    answers.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_first_start_asks_what_is_not_known_and_keeps_each_choice() {
    let desk = Desk::first_start(Language::Da).keys("enter 2 j enter");
    let kept = [
        Choice::Language(Language::Da),
        Choice::Organisation(Organisation::from_text("hjorring").expect("an id")),
        Choice::Role(Role::Leader),
    ];
    assert_eq!(desk.effects, kept.map(Effect::Keep));
    assert_eq!((desk.model.over.len(), desk.model.screen), (0, Screen::Home));
}

#[test]
fn a_first_start_can_be_walked_back_and_not_past_its_beginning() {
    let desk = Desk::first_start(Language::En).keys("enter enter esc");
    assert_eq!(desk.model.over, [Over::Choosing(Setting::Organisation, 0)]);
    let desk = desk.keys("esc esc esc");
    assert_eq!(desk.model.over, [Over::Choosing(Setting::Language, 2)]);
    let desk = desk.keys("! ! esc 1");
    assert_eq!(desk.model.language, Language::Da);
    assert_eq!(desk.model.over, [Over::Choosing(Setting::Organisation, 0)]);
}

#[test]
fn what_cannot_be_kept_is_told_once() {
    let mut desk = Desk::first_start(Language::En);
    desk.keeps = false;
    let desk = desk.keys("enter");
    assert_eq!(desk.model.notice, Some(Notice::NotKept));
    assert_eq!(desk.keys("j").model.notice, None);
}

#[test]
fn arrows_and_enter_alone_lead_to_the_recommendation() {
    let desk = desk().keys("enter enter enter");
    assert_eq!((answers(&desk).as_str(), desk.model.screen), ("more=a way=short", Screen::Recommendation));
}

#[test]
fn one_step_back_never_loses_an_answer() {
    let desk = desk().keys("enter 2 1");
    assert_eq!(answers(&desk), "between=x way=long");
    let desk = desk.keys("esc esc backspace");
    assert_eq!(desk.model.screen, Screen::Home);
    assert_eq!(answers(&desk.keys("enter")), "between=x way=long");
}

#[test]
fn a_changed_answer_keeps_what_holds_and_tells_what_does_not() {
    let long = desk().keys("enter 2 1 2 enter");
    assert_eq!(answers(&long), "between=x more=b way=long");
    let short = long.keys("a 1 1");
    assert_eq!(short.model.screen, Screen::Recommendation);
    assert_eq!(short.model.notice, Some(Notice::NoLongerCount(vec![1])));
    // The answer that does not count waits until its question is reached again.
    let back = short.keys("a 1 2");
    assert_eq!((answers(&back).as_str(), back.model.screen), ("between=x more=b way=long", Screen::Recommendation));
}

#[test]
fn a_question_picked_out_is_left_to_where_it_was_picked() {
    for keys in ["a 1 esc", "2 j j enter esc", "3 enter esc", "a esc", "esc esc enter"] {
        let desk = desk().keys("enter 2 1 1 enter").keys(keys);
        assert_eq!(desk.model.screen, Screen::Recommendation, "{keys}");
        assert_eq!(answers(&desk), "between=x more=a way=long", "{keys}");
    }
}

#[test]
fn an_answer_in_the_trail_is_changed_in_place() {
    let desk = desk().keys("enter 2 1 up up enter");
    let walking = desk.model.walking.as_ref().expect("a scenario is open");
    assert_eq!((walking.again, walking.cursor), (Some(0), 2 + 1));
}

#[test]
fn what_stands_alone_takes_the_other_marks_away() {
    let marked = |keys: &str| {
        let desk = desk().keys("enter 1").keys(keys);
        desk.model.walking.map(|walking| walking.marked.into_iter().collect::<Vec<_>>())
    };
    assert_eq!(marked("space j space"), Some(vec![0, 1]));
    assert_eq!(marked("space j space j space"), Some(vec![2]));
    assert_eq!(marked("3 1"), Some(vec![0]));
    assert_eq!(marked("1 1"), Some(vec![]));
}

#[test]
fn several_marks_are_one_answer_and_not_knowing_is_one_too() {
    assert_eq!(answers(&desk().keys("enter 1 1 2 enter")), "more=a,b way=short");
    assert_eq!(answers(&desk().keys("enter 1 1 end enter")), "more=unsure way=short");
    assert_eq!(answers(&desk().keys("enter 3 1 4")), "between=x more=unsure way=unsure");
}

#[test]
fn language_organisation_and_role_change_anywhere_and_keep_the_answers() {
    for keys in ["enter 2", "enter 2 1 1 enter", "enter 2 a", "enter 2 ?"] {
        let desk = desk().keys(keys);
        let before = answers(&desk);
        let desk = desk.keys("L 2 O end enter R 2");
        assert_eq!(answers(&desk), before, "{keys}");
        assert_eq!((desk.model.language, desk.model.role), (Language::Nb, Some(Role::Leader)), "{keys}");
        assert_eq!(desk.model.organisation, Some(Organisation::Other), "{keys}");
    }
}

#[test]
fn a_language_looked_at_is_seen_at_once_and_left_with_escape() {
    let desk = desk().keys("L k");
    assert_eq!(desk.model.shown_language(), Language::Nb);
    let desk = desk.keys("esc");
    assert_eq!((desk.model.shown_language(), desk.effects), (Language::En, vec![]));
}

#[test]
fn first_aid_is_one_key_from_everywhere() {
    const ANSWERED: &str = "1 1 1 1 end up enter";
    let recommendation = ["", "2", "3", "4", "5", "6", "6 enter"].map(|tab| format!("{ANSWERED} {tab}"));
    let before = ["", "1", "1 1 tab", "1 1 a", "L", "O", "R", "?", "1 1 ? j"].map(str::to_owned);
    for keys in before.iter().chain(&recommendation) {
        for key in ["!", "f2"] {
            let desk = Desk::of(Language::En, "rhp").keys(keys);
            let (picture, screen) = (desk.picture(), desk.model.screen);
            let desk = desk.keys(key);
            assert!(desk.picture().contains("Take a screenshot of the post"), "{keys}\n{}", desk.picture());
            assert_eq!(desk.model.screen, screen);
            assert_eq!(desk.keys("tab j j enter esc").picture(), picture, "{keys}: everything is as it was");
        }
    }
    // Where letters are typed it has a key that is no letter.
    for keys in ["/ type:boss", "1 1 1 1 end up enter 6 enter down enter x"] {
        let desk = Desk::of(Language::En, "rhp").keys(keys);
        let picture = desk.picture();
        assert_eq!(desk.keys("f2 esc").picture(), picture, "{keys}");
    }
}

#[test]
fn first_aid_is_there_before_anything_is_chosen() {
    for language in Language::ALL {
        for keys in ["!", "enter !", "enter enter f2"] {
            let desk = Desk::first_start(language).keys(keys);
            let words = desk.model.words().say("first-aid-no-organisation");
            let told = words.split_whitespace().next().expect("a word").to_owned();
            let asked = if keys == "enter enter f2" { "" } else { told.as_str() };
            let desk = desk.keys("end");
            assert!(desk.picture().contains(asked), "{language} {keys}\n{}", desk.picture());
            assert!(desk.keys("esc").model.first_start.is_some(), "{keys}: the first start goes on");
        }
    }
}

#[test]
fn first_aid_follows_language_organisation_and_role_and_leads_on_to_the_questions() {
    let desk = Desk::of(Language::En, "rhp").keys("1 1 ! ! home");
    assert!(desk.picture().contains("[2 I am being harassed]"), "{}", desk.picture());
    let cited = |desk: &Desk| desk.model.first_aid.leaf().map_or(0, |leaf| leaf.stops.len());
    let with_rules = cited(&desk);
    let desk = desk.keys("O 6");
    assert!(cited(&desk) < with_rules, "another organisation is not lent these rules");
    let desk = desk.keys("L 1");
    assert!(desk.picture().contains("[2 Jeg bliver chikaneret]"), "{}", desk.picture());
    let answers = desk.model.walking.as_ref().map(|walking| walking.answers.clone());
    let at = desk.model.first_aid.leaf().and_then(|leaf| {
        leaf.stops.iter().position(|stop| matches!(stop.does, omtanke::tui::model::Does::Questions(_)))
    });
    let mut desk = desk;
    desk.model.first_aid.leaf_mut().expect("it is shown").focus = at;
    let desk = desk.keys("enter");
    let open = desk.model.walking.as_ref().map(|walking| walking.scenario.id.to_string());
    assert_eq!(open.as_deref(), Some("offensive-or-threatening-approach"));
    assert_eq!(desk.model.begun.first().map(|(_, answers)| answers.clone()), answers, "no answer is lost");
}

#[test]
fn keys_without_a_meaning_change_nothing() {
    let picture = desk().keys("enter 2").picture();
    assert_eq!(desk().keys("enter 2 x æ 0 9 z").picture(), picture);
}

#[test]
fn quit_and_pause_work_from_everywhere() {
    for keys in ["", "enter", "enter a", "?", "L", "enter 1 1 enter"] {
        assert_eq!(desk().keys(keys).keys("q").effects.last(), Some(&Effect::Quit), "{keys}");
        assert_eq!(desk().keys(keys).keys("ctrl-c").effects.last(), Some(&Effect::Quit), "{keys}");
        assert_eq!(desk().keys(keys).keys("ctrl-z").effects.last(), Some(&Effect::Suspend), "{keys}");
    }
}

#[test]
fn reading_stays_at_its_place_through_sizes_and_languages() {
    let reading = |desk: &Desk| {
        let sheet = desk.model.sheet().expect("it is shown");
        let leaf = sheet.leaf().expect("it is written");
        (sheet.tab, leaf.focus, leaf.headings.iter().rposition(|row| *row <= leaf.top))
    };
    let desk = Desk::of(Language::En, "rhp").keys("resize:60x16 1 1 1 1 end up enter 2 j j j j j enter");
    let before = reading(&desk);
    assert!(before.1.is_some(), "{before:?}");
    let desk = desk.keys("resize:50x12");
    assert_eq!(reading(&desk), before);
    let desk = desk.keys("L 1");
    assert_eq!(reading(&desk), before);
}
