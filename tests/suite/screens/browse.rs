//! Looking around: the first screen, the search, the mouse; in pictures and in transitions.

use insta::assert_snapshot;
use jiff::civil::date;
use omtanke::pack::{PackId, ScenarioId, Verdict};
use omtanke::text::Language::{self, En};
use omtanke::tui::model::{Group, Home, Over, Screen};
use omtanke::tui::{Effect, Message, Recent};

use super::desk::Desk;

fn desk() -> Desk {
    Desk::of(En, "rhp")
}

fn focus(desk: &Desk) -> (Group, usize, bool) {
    let Home { group, entry, among_groups } = desk.model.home;
    (group, entry, among_groups)
}

fn opened(desk: &Desk) -> Option<&str> {
    desk.model.walking.as_ref().map(|walking| walking.scenario.id.as_str())
}

/// Clicks on the first letter of a text.
fn click(desk: Desk, text: &str) -> Desk {
    let picture = desk.picture();
    let (row, line) = picture.lines().enumerate().find(|(_, line)| line.contains(text)).expect("it is on the screen");
    let column = line[..line.find(text).unwrap_or_default()].chars().count();
    desk.keys(&format!("click:{column},{row}"))
}

fn recent(number: u32, scenario: &str, verdict: Option<Verdict>) -> Recent {
    let scenario = ScenarioId::from_text(scenario).expect("an id");
    Recent { number, scenario, answered: 2, day: date(2026, 11, 20), verdict }
}

#[test]
fn topics_and_scenarios_are_moved_through_with_and_without_changing_sides() {
    assert_eq!(focus(&desk()), (Group::Topic(0), 0, false));
    assert_eq!(focus(&desk().keys("tab j")), (Group::Topic(1), 0, true));
    assert_eq!(focus(&desk().keys("left j right")), (Group::Topic(1), 0, false));
    assert_eq!(focus(&desk().keys("h 3")), (Group::Topic(2), 0, false));
    assert_eq!(focus(&desk().keys("end j")), (Group::Topic(1), 0, false));
    let before = focus(&desk().keys("end"));
    assert_eq!(focus(&desk().keys("end j k")), before);
    assert_eq!(focus(&desk().keys("pagedown pagedown pageup")), (Group::Topic(1), 0, false));
    assert_eq!(focus(&desk().keys("k k")), (Group::Topic(0), 0, false));
}

#[test]
fn every_scenario_is_a_few_keys_away() {
    let library = omtanke::library::Library::built_in();
    for (topic, shelf) in library.shelf().0.topics.iter().enumerate() {
        for (at, scenario) in shelf.scenarios.iter().enumerate() {
            let topic =
                if topic < 9 { format!("h {}", topic + 1) } else { format!("h end {} l", "k ".repeat(12 - topic)) };
            let desk = desk().keys(&topic).keys(&(at + 1).to_string());
            assert_eq!(opened(&desk), Some(scenario.as_str()), "{topic}");
        }
    }
}

#[test]
fn what_was_begun_stands_on_top_the_last_first() {
    let desk = desk().keys("1 1 H 2 1 H");
    let begun: Vec<&str> = desk.model.begun.iter().map(|(scenario, _)| scenario.as_str()).collect();
    assert_eq!(begun, ["linkedin-request-from-patient", "friend-request-from-patient"]);
    let desk = desk.keys("h home l 2");
    assert_eq!(opened(&desk), Some("friend-request-from-patient"));
    assert_eq!(desk.model.walking.as_ref().map(|walking| walking.answers.len()), Some(1));
}

#[test]
fn sessions_of_earlier_runs_are_in_focus_unless_somebody_has_moved() {
    let sessions = vec![recent(7, "damage-is-done", None), recent(3, "friend-request-from-patient", Some(Verdict::No))];
    let mut fresh = desk();
    fresh.send(Message::Recent(sessions.clone()));
    assert_eq!(focus(&fresh), (Group::Recent, 0, false));
    assert_snapshot!("recent_en", fresh.picture());
    assert_eq!(fresh.keys("j enter").effects, [Effect::Resume(3)]);
    let mut moved = desk().keys("j");
    moved.send(Message::Recent(sessions));
    assert_eq!(focus(&moved), (Group::Topic(0), 1, false));
    assert_snapshot!("recent_small_en", moved.keys("resize:40x10 h").picture());
}

#[test]
fn a_search_opens_what_it_found_and_keeps_nothing() {
    let found = desk().keys("/ type:insta_patient");
    assert_eq!(found.model.over, [Over::Search]);
    let first = found.model.search.found.clone();
    assert!(!first.is_empty());
    assert!(opened(&found.keys("enter")).is_some());
    let left = desk().keys("/ type:patient esc");
    assert!(left.model.over.is_empty() && left.model.search.found.is_empty());
    assert_eq!(left.keys("/").model.search.input.value(), "");
}

#[test]
fn a_search_takes_letters_that_are_keys_elsewhere() {
    let desk = desk().keys("/ type:q1?L!/h");
    assert_eq!((desk.model.search.input.value(), desk.effects.len()), ("q1?L!/h", 0));
    let desk = desk.keys("ctrl-u type:patient ctrl-n ctrl-n ctrl-p");
    assert_eq!((desk.model.search.cursor, desk.model.search.in_list), (1, true));
    assert_eq!(desk.keys("type:s").model.search.cursor, 0);
}

#[test]
fn a_search_from_the_middle_of_a_scenario_goes_back_to_it() {
    let desk = desk().keys("1 2 / type:skade esc");
    assert_eq!((opened(&desk), desk.model.screen), (Some("friend-request-from-patient"), Screen::Question));
    let other = desk.keys("/ type:linkedin enter");
    assert_eq!(opened(&other), Some("linkedin-request-from-patient"));
    assert_eq!(other.model.begun.len(), 1);
}

#[test]
fn a_paste_is_looked_for() {
    let desk = desk().keys("paste:friend_request");
    assert_eq!((desk.model.over.as_slice(), desk.model.search.input.value()), (&[Over::Search][..], "friend request"));
    let first_start = Desk::first_start(Language::En).keys("paste:friend");
    assert!(!first_start.model.over.contains(&Over::Search));
}

#[test]
fn a_click_does_what_enter_does_and_the_wheel_moves() {
    assert_eq!(opened(&click(desk(), "A patient turns up")), Some("linkedin-request-from-patient"));
    assert_eq!(focus(&click(desk(), "Colleagues")), (Group::Topic(2), 0, false));
    assert_eq!(focus(&desk().keys("wheel:down wheel:down wheel:up")), (Group::Topic(0), 1, false));
    let answered = click(desk().keys("1"), "used to be a patient");
    assert_eq!(super::transitions::answers(&answered), "who=former-patient");
    // Nothing lies under these.
    assert_eq!(focus(&desk().keys("click:79,23 click:40,0 click:499,199")), (Group::Topic(0), 0, false));
}

#[test]
fn a_click_on_a_hint_presses_its_key() {
    assert_eq!(click(desk(), "? help").model.over, [Over::Help(0)]);
    assert_eq!(click(desk(), "/ search").model.over, [Over::Search]);
    assert_eq!(click(desk().keys("1"), "Esc back").model.screen, Screen::Home);
}

#[test]
fn the_cursor_stands_on_what_the_keys_act_on() {
    for keys in ["", "j", "tab", "tab j", "1", "1 j", "1 1 1 1 end up enter a", "L", "O j", "/ type:patient down"] {
        let (buffer, (x, y)) = desk().keys(keys).buffer();
        let mark: String = (x..buffer.area.width).map(|x| buffer[(x, y)].symbol()).take(1).collect();
        assert_eq!(mark, "›", "{keys}");
    }
    let (buffer, (x, y)) = desk().keys("/ type:ab").buffer();
    assert_eq!((buffer[(x - 1, y)].symbol(), buffer[(x, y)].symbol()), ("b", " "));
}
