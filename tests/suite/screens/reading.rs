//! Looking around without answering: maps and guidelines, as values, and in transitions.

use std::collections::BTreeSet;
use std::rc::Rc;

use omtanke::browse::{MapRow, Shows, Spot, Used, guides, map};
use omtanke::library::Library;
use omtanke::pack::{Role, Scenario};
use omtanke::text::Language::{self, Da, En, Nb};
use omtanke::tui::Effect;
use omtanke::tui::model::{Over, Screen, What};
use omtanke::walk::{Answer, Answers, Position, replay};

use super::desk::Desk;

/// A patient on Facebook, known only from treatment, who sent just the request.
const PATIENT: &str = "1 1 1 1 end up enter";

fn desk() -> Desk {
    Desk::of(En, "rhp")
}

/// The scenario of the map on top.
fn mapped(desk: &Desk) -> Option<&str> {
    match &desk.model.sight().filter(|_| desk.model.over.last() == Some(&Over::Browse))?.what {
        What::Map(scenario) => Some(scenario.id.as_str()),
        _ => None,
    }
}

fn scenarios() -> Vec<Rc<Scenario>> {
    Library::built_in().everything().0.scenarios.values().cloned().collect()
}

/// The text of the row in focus, without its mark.
fn focused(desk: &Desk) -> String {
    let leaf = &desk.model.sight().expect("something is read").leaf;
    let rows = leaf.stop().map(|stop| stop.rows.clone()).unwrap_or_default();
    leaf.rows[rows].iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_map_tells_each_question_once_before_all_that_it_leads_to_and_every_answer_and_outcome() {
    let library = Rc::new(Library::built_in());
    for (scenario, language) in scenarios().iter().flat_map(|scenario| Language::ALL.map(|to| (scenario, to))) {
        let rows = map(scenario, &library.catalog(language), Shows::Names);
        let questions: Vec<usize> = rows.iter().filter_map(question).collect();
        assert_eq!(questions.len(), scenario.questions.len(), "{}", scenario.id);
        assert_eq!(questions.iter().collect::<BTreeSet<_>>().len(), questions.len(), "{}", scenario.id);
        let place = |question: usize| questions.iter().position(|at| *at == question);
        let mut ends = BTreeSet::new();
        for row in &rows {
            match row.spot {
                Spot::Way(from, Some(to)) => assert!(place(from) < place(to), "{}: {}", scenario.id, row.text),
                Spot::Outcome(outcome) => drop(ends.insert(outcome)),
                _ => {}
            }
        }
        assert_eq!(ends.len(), scenario.outcomes.len(), "{}", scenario.id);
        for question in &scenario.questions {
            for option in &question.options {
                let name = format!(" [{}]", option.id.as_str());
                assert!(rows.iter().any(|row| row.after.starts_with(&name)), "{}: {name}", scenario.id);
            }
        }
    }
}

fn question(row: &MapRow) -> Option<usize> {
    match row.spot {
        Spot::Question(question) => Some(question),
        _ => None,
    }
}

#[test]
fn the_way_marked_on_a_map_is_the_way_that_was_gone() {
    let library = Rc::new(Library::built_in());
    let words = library.catalog(Da);
    for scenario in scenarios() {
        for seed in 0..12 {
            let (answers, position) = walked(&scenario, seed);
            let rows = map(&scenario, &words, Shows::Way(&position, position.next));
            let taken: BTreeSet<usize> = rows.iter().filter(|row| row.taken).filter_map(question).collect();
            let steps: BTreeSet<usize> = position.steps.iter().map(|step| step.question).collect();
            assert_eq!(taken, steps, "{} {answers:?}", scenario.id);
            let ends: BTreeSet<usize> = position.ends.iter().map(|end| end.outcome).collect();
            let marked = rows.iter().filter(|row| row.taken).filter_map(|row| match row.spot {
                Spot::Outcome(outcome) => Some(outcome),
                _ => None,
            });
            // "I don't know" marks no answer, so what it leaves open is not marked as gone.
            let marked: BTreeSet<usize> = marked.collect();
            let is_sure = position.steps.iter().all(|step| step.answer != Answer::Unsure);
            assert!(if is_sure { marked == ends } else { marked.is_subset(&ends) }, "{} {answers:?}", scenario.id);
        }
    }
}

/// Answers given one by one, each another for another seed, and where they lead.
fn walked(scenario: &Scenario, seed: usize) -> (Answers, Position) {
    let mut answers = Answers::new();
    loop {
        let position = replay(scenario, Some(Role::Employee), &answers);
        let Some(next) = position.next.filter(|_| seed % 4 != 3 || answers.len() < 2) else {
            return (answers, position);
        };
        let question = &scenario.questions[next];
        let choices = question.options.len() + usize::from(seed.is_multiple_of(3));
        let answer = match question.options.get((seed + answers.len()) % choices) {
            Some(option) => Answer::Chosen(vec![option.id.value.clone()]),
            None => Answer::Unsure,
        };
        answers.insert(question.id.value.clone(), answer);
    }
}

#[test]
fn a_map_is_one_key_away_and_one_key_back() {
    for keys in ["", "end pagedown", "1", "1 1 1", "1 1 a", PATIENT, "1 1 1 1 end up enter 2"] {
        let before = desk().keys(keys);
        let (screen, over, picture) = (before.model.screen, before.model.over.clone(), before.picture());
        let shown = before.keys("m");
        assert!(mapped(&shown).is_some(), "{keys}");
        let after = shown.keys("j j esc");
        assert_eq!((after.model.screen, &after.model.over), (screen, &over), "{keys}");
        assert_eq!(after.picture(), picture, "{keys}");
    }
    let found = desk().keys("/ type:linkedin f3");
    assert_eq!(mapped(&found), Some("linkedin-request-from-patient"));
    let back = found.keys("esc");
    assert_eq!((back.model.over.as_slice(), back.model.search.input.value()), (&[Over::Search][..], "linkedin"));
    // Among the topics nothing is in focus that a map could be of.
    assert!(desk().keys("tab m").model.over.is_empty());
}

#[test]
fn enter_on_a_map_goes_to_a_question_of_the_own_way_and_keeps_the_answers() {
    let desk = desk().keys(PATIENT).keys("m home");
    assert!(focused(&desk).contains("1. Who has sent you"), "{}", focused(&desk));
    let desk = desk.keys("enter");
    assert_eq!((desk.model.screen, desk.model.over.len()), (Screen::Question, 0));
    assert_eq!(desk.model.walking.as_ref().and_then(|walking| walking.again), Some(0));
    assert_eq!(
        super::transitions::answers(&desk),
        "more=none network=facebook relation=treatment-only who=patient-now"
    );
    // The map opens at the question that is asked now, and Enter there goes on with it.
    let desk = self::desk().keys("1 1 1 m");
    assert!(focused(&desk).contains("you are here"));
    assert!(desk.keys("enter").model.over.is_empty());
    // A question that is not on the way is only read.
    let desk = self::desk().keys("1 1 1 m end tab backtab enter");
    assert_eq!(desk.model.over, [Over::Browse]);
}

#[test]
fn enter_on_a_map_follows_where_an_answer_leads() {
    let desk = desk().keys("m down enter");
    assert!(focused(&desk).contains("2. Where did you get"), "{}", focused(&desk));
    assert!(focused(&desk.keys("backtab")).contains("1. Who has sent"));
}

#[test]
fn a_map_of_a_scenario_that_is_not_open_begins_it_at_its_first_question() {
    let desk = desk().keys("2 1 / type:insta f3");
    let id = mapped(&desk).expect("a map").to_owned();
    let desk = desk.keys("enter");
    assert_eq!(desk.model.walking.as_ref().map(|walking| walking.scenario.id.as_str()), Some(id.as_str()));
    assert!(desk.model.over.is_empty() && desk.model.begun.len() == 1);
}

#[test]
fn a_scenario_that_cannot_be_read_has_no_map_and_says_so() {
    let mut desk = desk();
    desk.send(omtanke::tui::Message::CannotOpen);
    assert!(desk.model.over.is_empty() && desk.model.notice.is_some());
}

#[test]
fn guidelines_are_read_down_to_a_situation_and_back_page_by_page() {
    let desk = Desk::of(Nb, "sonderborg").keys("r");
    assert!(focused(&desk).contains("Sønderborg") && focused(&desk).contains("din organisasjon"));
    let desk = desk.keys("enter enter tab");
    assert!(matches!(desk.model.sight().map(|sight| &sight.what), Some(What::Passages(4, 1))));
    let desk = desk.keys("backtab");
    let depth = desk.model.browse.pages.len();
    assert_eq!(depth, 3);
    let desk = Desk::of(En, "rhp").keys("r enter 8 end enter");
    assert!(mapped(&desk).is_some());
    let mut left = desk;
    for pages in [3, 2, 1, 0] {
        left = left.keys("esc");
        assert_eq!(left.model.browse.pages.len(), pages);
    }
    assert!(left.model.over.is_empty());
    // The guidelines are read from the pack once.
    assert_eq!(left.keys("r").effects.iter().filter(|effect| **effect == Effect::Guides).count(), 1);
}

#[test]
fn a_long_list_of_situations_is_shown_when_asked_for() {
    let closed = Desk::of(En, "rhp").keys("r enter 8 down");
    let rows = closed.model.sight().map_or(0, |sight| sight.leaf.rows.len());
    let open = closed.keys("enter");
    let more = open.model.sight().map_or(0, |sight| sight.leaf.rows.len());
    assert!(more >= rows + 4, "{rows} {more}");
    assert!(focused(&open).contains("▾"));
    assert_eq!(open.keys("enter").model.sight().map_or(0, |sight| sight.leaf.rows.len()), rows);
}

#[test]
fn a_guideline_is_read_to_its_end_with_one_key() {
    for size in ["40x10", "80x24"] {
        let mut desk = Desk::of(Da, "hjorring").keys(&format!("resize:{size} r enter enter"));
        let mut seen = BTreeSet::new();
        for _ in 0..600 {
            if let Some(What::Passages(_, section)) = desk.model.sight().map(|sight| &sight.what) {
                seen.insert(*section);
            }
            desk.press("down");
        }
        let chapters = desk.model.browse.guides.iter().find(|guide| guide.id.as_str() == "hjorring");
        assert_eq!(seen.len(), chapters.map_or(0, |guide| guide.chapters.len()), "{size}");
    }
}

#[test]
fn another_language_or_organisation_is_seen_at_once_in_what_is_read() {
    let desk = desk().keys("m j j L up up enter");
    assert_eq!(desk.model.over, [Over::Browse]);
    assert!(focused(&desk).contains("tidligere var patient"), "{}", focused(&desk));
    let desk = self::desk().keys("r O end enter");
    assert!(!focused(&desk).is_empty() && !desk.picture().contains("(your organisation)"));
}

#[test]
fn every_passage_is_told_once_with_the_situations_that_people_meet_it_in() {
    let pack = Library::built_in().everything().0;
    for guide in guides(&pack) {
        let guideline = &pack.guidelines[&guide.id];
        let passages = guideline.rules.len() + guideline.background.len();
        let told: Vec<_> = guide.chapters.iter().flat_map(|chapter| &chapter.passages).collect();
        assert_eq!(told.len(), passages, "{}", guide.id);
        for passage in told.iter().filter(|passage| passage.strength.is_some()) {
            // Every rule of the built-in pack is used; `coverage` holds that too.
            assert!(passage.used != Used::In(Vec::new()), "{} {}", guide.id, passage.id.as_str());
            assert!(passage.roles.iter().all(|role| guide.addresses.contains(role)));
        }
    }
}
