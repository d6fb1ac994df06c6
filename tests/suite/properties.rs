//! The engine's promises, on walks that nobody wrote down: through the built-in scenarios, and through graphs
//! made at random.

use std::collections::BTreeSet;

use omtanke::pack::scenario::Kind;
use omtanke::pack::{PackId, Role, Scenario, ScenarioId, Target, TopicId, Word};
use omtanke::recommend::{Receipt, Request, recommend};
use omtanke::walk::{Answer, Answers, Case, conclude, dropped_by, replay};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::built_in::World;

/// Choices without a scenario yet: each picks among whatever can be chosen when its turn comes.
fn picks() -> impl Strategy<Value = Vec<(Index, bool)>> {
    prop::collection::vec((any::<Index>(), prop::bool::weighted(0.15)), 24)
}

fn pick(scenario: &Scenario, question: usize, index: &Index, unsure: bool) -> Answer {
    if unsure {
        return Answer::Unsure;
    }
    let question = &scenario.questions[question];
    let id = |at: usize| question.options[at].id.value.clone();
    let count = question.options.len();
    let chosen = match question.kind {
        Kind::One => vec![id(index.index(count))],
        Kind::Many => {
            let set = index.index((1 << count) - 1) + 1;
            let all: Vec<usize> = (0..count).filter(|at| set >> at & 1 == 1).collect();
            let alone = all.iter().find(|at| question.options[**at].alone).copied();
            alone.map_or_else(|| all.iter().map(|at| id(*at)).collect(), |at| vec![id(at)])
        }
    };
    Answer::Chosen(chosen)
}

/// Answers the questions as they come, up to the end.
fn walk(scenario: &Scenario, role: Option<Role>, picks: &[(Index, bool)]) -> Answers {
    let mut answers = Answers::new();
    for (index, unsure) in picks {
        let Some(next) = replay(scenario, role, &answers).next else { break };
        answers.insert(scenario.questions[next].id.value.clone(), pick(scenario, next, index, *unsure));
    }
    answers
}

/// A graph of `size` questions in which every target lies further on.
fn graph(size: usize, picks: &[(Index, bool)]) -> Scenario {
    let mut source = String::from("start = \"q0\"\n");
    let mut picks = picks.iter().map(|(index, _)| index).cycle();
    let mut index = |count: usize| picks.next().map_or(0, |index| index.index(count));
    for at in 0..size {
        let mut target = || match index(size - at + 1) {
            0 => format!("end = \"o{at}\""),
            step if at + step < size => format!("ask = \"q{}\"", at + step),
            _ => format!("end = \"o{at}\""),
        };
        if at % 3 == 2 {
            source += &format!(
                "[question.q{at}]\nkind = \"many\"\noptions = [{{ id = \"a\", raises = [\"m\"] }}, {{ id = \"b\" }}, {{ id = \"none\", alone = true }}]\n\
                 route = [{{ when = {{ q{at} = [\"a\"] }}, {} }}, {{ when = {{ q0 = [\"b\"], role = [\"leader\"] }}, {} }}, {{ {} }}]\n",
                target(),
                target(),
                target()
            );
        } else {
            let raises = if at % 2 == 0 { ", raises = [\"n\"]" } else { "" };
            source += &format!(
                "[question.q{at}]\noptions = [{{ id = \"a\", {}{raises} }}, {{ id = \"b\", {} }}]\n",
                target(),
                target()
            );
        }
        source += &format!("[outcome.o{at}]\nmatters = [\"k\"]\n");
    }
    let topic = TopicId::from_text("t").expect("an id");
    let id = ScenarioId::from_text("s").expect("an id");
    let (scenario, findings) = Scenario::read(topic, id, "s", &source);
    scenario.unwrap_or_else(|| panic!("{findings:?}\n{source}"))
}

fn roles() -> impl Strategy<Value = Option<Role>> {
    prop::sample::select(vec![None, Some(Role::Employee), Some(Role::Leader), Some(Role::Elected)])
}

fn holds(
    scenario: &Scenario,
    role: Option<Role>,
    picks: &[(Index, bool)],
    other: &(Index, bool),
) -> Result<(), TestCaseError> {
    let answers = walk(scenario, role, picks);
    let position = replay(scenario, role, &answers);

    // Every walk ends, and in exactly one outcome where everything is known.
    prop_assert!(position.is_complete() && position.left == (0, 0));
    prop_assert!(!position.ends.is_empty());
    let sure = position.steps.iter().all(|step| step.answer != Answer::Unsure) && position.role.is_some();
    prop_assert!(!sure || (position.ends.len() == 1 && position.ends[0].maybe_raised.is_empty()));

    // Replay is deterministic, and does not depend on answers that do not count.
    prop_assert_eq!(&position, &replay(scenario, role, &answers));
    prop_assert_eq!(&position.ignored, &vec![]);

    // Changing an answer and changing it back is no change; what is dropped is what no longer counts.
    let Some(step) = position.steps.get(other.0.index(position.steps.len().max(1))) else { return Ok(()) };
    let id = scenario.questions[step.question].id.value.clone();
    let mut changed = answers.clone();
    changed.insert(id.clone(), pick(scenario, step.question, &other.0, other.1));
    let after = replay(scenario, role, &changed);
    let dropped: BTreeSet<usize> = dropped_by(scenario, role, &answers, &id, &changed[&id]).into_iter().collect();
    for step in position.steps.iter().filter(|step| !step.from_profile) {
        prop_assert_eq!(dropped.contains(&step.question), after.step(step.question).is_none());
    }
    changed.extend(answers.get(&id).map(|answer| (id.clone(), answer.clone())));
    prop_assert!(answers.contains_key(&id) || step.from_profile);
    if answers.contains_key(&id) {
        prop_assert_eq!(&position, &replay(scenario, role, &changed));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn random_graphs_keep_the_promises(size in 1usize..12, shape in picks(), role in roles(), picks in picks(), other in (any::<Index>(), any::<bool>())) {
        holds(&graph(size, &shape), role, &picks, &other)?;
    }

    #[test]
    fn not_knowing_never_closes_a_way_that_knowing_leaves_open(size in 1usize..12, shape in picks(), role in roles(), picks in picks(), unsure in any::<Index>()) {
        let scenario = graph(size, &shape);
        let known: Vec<(Index, bool)> = picks.iter().map(|(index, _)| (*index, false)).collect();
        let answers = walk(&scenario, role, &known);
        let position = replay(&scenario, role, &answers);
        let mut doubted = answers.clone();
        let step = &position.steps[unsure.index(position.steps.len())];
        doubted.insert(scenario.questions[step.question].id.value.clone(), Answer::Unsure);
        let mut wider = replay(&scenario, role, &doubted);
        while let Some(next) = wider.next {
            doubted.insert(scenario.questions[next].id.value.clone(), Answer::Unsure);
            wider = replay(&scenario, role, &doubted);
        }
        for end in &position.ends {
            let same = wider.ends.iter().find(|other| other.outcome == end.outcome);
            let same = same.ok_or_else(|| TestCaseError::fail("an outcome is lost"))?;
            for matter in &end.raised {
                prop_assert!(same.raised.contains(matter) || same.maybe_raised.contains(matter));
            }
        }
    }
}

#[test]
fn the_built_in_scenarios_keep_the_promises() {
    let world = World::new();
    let mut runner = TestRunner::deterministic();
    for scenario in world.pack.scenarios.values() {
        for _ in 0..200 {
            let drawn = draw(&mut runner);
            for role in Role::ALL {
                holds(scenario, Some(*role), &drawn, &drawn[0])
                    .unwrap_or_else(|error| panic!("{}: {error}", scenario.id));
            }
        }
    }
}

/// Many walks through a scenario on which everything is known, for every role.
pub(crate) fn known_walks(scenario: &Scenario) -> Vec<(Role, Answers)> {
    let mut runner = TestRunner::deterministic();
    let mut walks = Vec::new();
    for _ in 0..2_000 {
        let known: Vec<(Index, bool)> = draw(&mut runner).into_iter().map(|(index, _)| (index, false)).collect();
        walks.extend(Role::ALL.iter().map(|role| (*role, walk(scenario, Some(*role), &known))));
    }
    walks
}

/// One draw of choices.
fn draw(runner: &mut TestRunner) -> Vec<(Index, bool)> {
    picks().new_tree(runner).expect("picks are always to be had").current()
}

#[test]
fn every_receipt_opens_to_the_same_answers() {
    let world = World::new();
    let words = world.words(omtanke::text::Language::En);
    let mut runner = TestRunner::deterministic();
    for scenario in world.pack.scenarios.values() {
        for round in 0..100 {
            let drawn = draw(&mut runner);
            let role = Role::ALL[round % 3];
            let answers = walk(scenario, Some(role), &drawn);
            let organisation = world.pack.guidelines.keys().nth(round % 6);
            let request = Request {
                pack: &world.pack,
                words: &words,
                scenario,
                organisation,
                role: Some(role),
                answers: &answers,
                today: jiff::civil::date(2026, 11, 22),
            };
            let position = replay(scenario, Some(role), &answers);
            let code = recommend(request).expect("every question is answered").receipt;
            let receipt = Receipt::parse(&code).expect("a good code");
            assert!(receipt.is_for(scenario.id.as_str()) && receipt.is_from(&world.pack.digest));
            assert!(receipt.is_of(organisation.map_or("other", |id| id.as_str())));
            let (opened, lost) = receipt.answers(scenario);
            let again = replay(scenario, receipt.role(), &opened);
            assert_eq!((lost, again.ends), (None, position.ends), "{code}");
        }
    }
}

#[test]
fn every_walk_gets_a_conclusion_from_everyone() {
    let world = World::new();
    for scenario in world.pack.scenarios.values() {
        let unsure: Answers =
            scenario.questions.iter().map(|question| (question.id.value.clone(), Answer::Unsure)).collect();
        let position = replay(scenario, None, &unsure);
        let reached: BTreeSet<usize> = position.ends.iter().map(|end| end.outcome).collect();
        assert_eq!(
            reached.len(),
            scenario.outcomes.len(),
            "{}: not knowing anything leaves every outcome open",
            scenario.id
        );
        for role in Role::ALL {
            for guideline in world.pack.guidelines.values().map(Some).chain([None]) {
                let case = Case { pack: &world.pack, guideline, role: *role };
                assert!(conclude(case, scenario, &position).is_some());
            }
        }
    }
}

#[test]
fn eighty_two_questions_with_a_trillion_paths_are_one_replay() {
    let mut source = String::from("start = \"q0\"\n");
    for at in 0..82 {
        let next =
            |step: usize| if at + step < 82 { format!("ask = \"q{}\"", at + step) } else { "end = \"o\"".to_owned() };
        source +=
            &format!("[question.q{at}]\noptions = [{{ id = \"a\", {} }}, {{ id = \"b\", {} }}]\n", next(1), next(2));
    }
    source += "[outcome.o]\nmatters = [\"m\"]\n";
    let id = ScenarioId::from_text("s").expect("an id");
    let scenario = Scenario::read(TopicId::from_text("t").expect("an id"), id, "s", &source).0.expect("sound");
    let unsure: Answers =
        scenario.questions.iter().map(|question| (question.id.value.clone(), Answer::Unsure)).collect();
    let begun = std::time::Instant::now();
    let position = replay(&scenario, None, &unsure);
    assert_eq!((position.steps.len(), position.ends.len()), (82, 1));
    assert_eq!(scenario.targets(81), [Target::End(0)]);
    assert!(begun.elapsed().as_millis() < 100);
}
