//! Journeys: answers, and what each organisation says then. One file a scenario, `tests/journeys/<id>.toml`.
//!
//! The files are expectations, read against the guidelines' passages by a person. With `OMTANKE_BLESS=1` they
//! are written anew as a proposal: the journeys that are there and still end, with what is said now, and one
//! journey more for each outcome that has none. Read the difference before it is committed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use omtanke::pack::{Role, Scenario, Word};
use omtanke::recommend::{AdviceSeen, Recommendation, Request, plain, recommend};
use omtanke::text::{Catalog, Language};
use omtanke::walk::{Answer, Answers, Case, answer, conclude, replay};
use toml::de::{DeTable, DeValue};

use crate::built_in::{World, answers, guideline};
use crate::properties::known_walks;

/// One way through a scenario.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Journey {
    role: Role,
    answers: Vec<String>,
}

/// What the file of a scenario says.
#[derive(Default)]
struct File {
    journeys: Vec<Journey>,
    /// The lines expected for each journey.
    expected: Vec<Vec<String>>,
}

#[test]
fn every_journey_ends_as_its_file_says() {
    let world = World::new();
    let bless = std::env::var_os("OMTANKE_BLESS").is_some();
    let words = world.words(Language::En);
    let mut wrong = String::new();
    for scenario in world.pack.scenarios.values() {
        let path = path(scenario);
        let file = read(&std::fs::read_to_string(&path).unwrap_or_default());
        if bless {
            std::fs::write(&path, written(&world, &words, scenario, &file.journeys)).expect("the file can be written");
            continue;
        }
        for (journey, expected) in file.journeys.iter().zip(&file.expected) {
            let found = said(&world, &words, scenario, journey);
            let mut differ = |these: &[String], those: &[String], how: &str| {
                for line in these.iter().filter(|line| !those.contains(line)) {
                    let (role, answers) = (journey.role.as_str(), journey.answers.join(" "));
                    let _ = writeln!(wrong, "{}: {role} {answers}\n  {how}: {line}", scenario.id);
                }
            };
            differ(&found, expected, "is said, not expected");
            differ(expected, &found, "is expected, not said");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_outcome_has_a_journey() {
    let world = World::new();
    for scenario in world.pack.scenarios.values() {
        let file = read(&std::fs::read_to_string(path(scenario)).expect("a journey file"));
        let reached: BTreeSet<usize> = file.journeys.iter().flat_map(|journey| outcomes(scenario, journey)).collect();
        let missing = (0..scenario.outcomes.len()).filter(|at| !reached.contains(at));
        let missing: Vec<&str> = missing.map(|at| scenario.outcomes[at].id.as_str()).collect();
        assert!(missing.is_empty(), "{}: no journey ends in {missing:?}", scenario.id);
    }
}

#[test]
fn what_is_too_late_afterwards_is_told_before() {
    let world = World::new();
    let mut ahead_of_own_steps = 0;
    for scenario in world.pack.scenarios.values() {
        let file = read(&std::fs::read_to_string(path(scenario)).expect("a journey file"));
        for journey in &file.journeys {
            let position = replay(scenario, Some(journey.role), &answers(scenario, &journey.answers));
            for guideline in world.pack.guidelines.values() {
                let case = Case { pack: &world.pack, guideline: Some(guideline), role: journey.role };
                let told = conclude(case, scenario, &position).expect("an end");
                let steps = told.steps.iter().map(|step| step.advice);
                let order: Vec<_> = told.first.iter().copied().chain(steps).chain(told.general.clone()).collect();
                for (at, advice) in order.iter().enumerate() {
                    let vocabulary = &world.pack.vocabulary;
                    let late = vocabulary.comes_before(advice, order[..at].iter().copied());
                    // What waits for an own step cannot stand ahead of all own steps.
                    let waits = order[..at].iter().any(|one| vocabulary.comes_before(one, std::iter::once(*advice)));
                    assert!(!late || waits, "{}: {} {journey:?}: {advice} comes too late", scenario.id, guideline.id);
                }
                ahead_of_own_steps += usize::from(!told.first.is_empty());
            }
        }
    }
    assert!(ahead_of_own_steps > 50, "{ahead_of_own_steps}");
}

#[test]
fn advice_ahead_of_the_own_steps_is_still_labelled_as_omtankes() {
    let world = World::new();
    let words = world.words(Language::En);
    let scenario = world.library.scenario("damage-is-done").expect("it is there").expect("it is sound");
    let answers = ["whose=own", "from=work-page", "contains-work=objection"].map(str::to_owned).to_vec();
    let page = plain(&told(&world, &words, &scenario, &Journey { role: Role::Employee, answers }, "hjorring"), &words);
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text:?} in\n{page}"));
    let in_order = [
        at("\nWhat to do\n"),
        at("omtanke suggests first"),
        at("- Write down who objects"),
        at("Then, from your organisation"),
        at("2. Required: Delete the picture"),
    ];
    assert!(in_order.is_sorted(), "{page}");
}

#[test]
fn nothing_is_deleted_before_a_copy_is_kept_and_it_is_out_of_view() {
    let world = World::new();
    let words = world.words(Language::En);
    let scenario = world.library.scenario("damage-is-done").expect("it is there").expect("it is sound");
    for organisation in organisations(&world) {
        let answers = ["whose=own", "from=own-profile", "contains=patient", "spread=quiet"].map(str::to_owned).to_vec();
        let told = told(&world, &words, &scenario, &Journey { role: Role::Employee, answers }, organisation);
        let order: Vec<&str> = told.advice.iter().map(|advice| advice.id.as_str()).collect();
        let at = |id: &str| order.iter().position(|there| *there == id).unwrap_or_else(|| panic!("{id}: {order:?}"));
        let in_order = [at("screenshot-own-post"), at("hide-confidential-things"), at("delete-own-post")];
        assert!(in_order.is_sorted(), "{organisation}: {order:?}");
    }
}

#[test]
fn a_leader_who_is_the_trouble_is_nobody_to_ask() {
    let world = World::new();
    let words = world.words(Language::En);
    let scenario =
        world.library.scenario("friend-request-from-your-leader").expect("it is there").expect("it is sound");
    let contacts = |aftermath: &str, organisation: &str| -> Vec<String> {
        let answers = ["who=own-leader", "network=private", "plan=decline", aftermath].map(str::to_owned).to_vec();
        let told = told(&world, &words, &scenario, &Journey { role: Role::Employee, answers }, organisation);
        told.contacts.iter().map(|contact| contact.id.to_string()).collect()
    };
    for organisation in organisations(&world) {
        let found = contacts("aftermath=work", organisation);
        assert!(!found.is_empty() && !found.contains(&"leader".to_owned()), "{organisation}: {found:?}");
    }
    assert!(contacts("aftermath=nothing", "rhp").contains(&"leader".to_owned()));
}

#[test]
fn whom_the_leader_is_no_help_to_is_sent_to_somebody_else() {
    let world = World::new();
    let words = world.words(Language::En);
    for (scenario, answers) in [
        ("criticising-your-workplace", ["raised=not-yet", "target=leader", "contains=none"].as_slice()),
        ("criticising-your-workplace", &["raised=unsafe", "target=person", "contains=none"]),
        ("criticising-your-workplace", &["raised=in-vain", "target=workplace", "contains=demeaning-workplace"]),
        ("venting-about-work", &["stage=thinking", "about=none", "words=leader"]),
    ] {
        let scenario = world.library.scenario(scenario).expect("it is there").expect("it is sound");
        let answers: Vec<String> = answers.iter().map(ToString::to_string).collect();
        for organisation in organisations(&world) {
            let journey = Journey { role: Role::Employee, answers: answers.clone() };
            let told = told(&world, &words, &scenario, &journey, organisation);
            let contacts: Vec<&str> = told.contacts.iter().map(|contact| contact.id.as_str()).collect();
            assert!(!contacts.is_empty() && !contacts.contains(&"leader"), "{organisation} {answers:?}: {contacts:?}");
        }
    }
}

fn path(scenario: &Scenario) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/journeys").join(format!("{}.toml", scenario.id))
}

fn outcomes(scenario: &Scenario, journey: &Journey) -> Vec<usize> {
    let position = replay(scenario, Some(journey.role), &answers(scenario, &journey.answers));
    assert!(position.is_complete() && position.ignored.is_empty(), "{}: {journey:?} does not end", scenario.id);
    position.ends.iter().map(|end| end.outcome).collect()
}

/// Whether the scenario, as it is now, still takes a journey's answers to an end.
fn still_ends(scenario: &Scenario, journey: &Journey) -> bool {
    let read = |typed: &String| {
        let (question, options) = typed.split_once('=')?;
        answer(scenario, question, &options.split(',').collect::<Vec<_>>()).ok()
    };
    let answers: Option<Answers> = journey.answers.iter().map(read).collect();
    let position = answers.map(|answers| replay(scenario, Some(journey.role), &answers));
    position.is_some_and(|position| position.is_complete() && position.ignored.is_empty())
}

fn raised(scenario: &Scenario, journey: &Journey) -> usize {
    let position = replay(scenario, Some(journey.role), &answers(scenario, &journey.answers));
    position.ends.iter().map(|end| end.raised.len()).sum()
}

/// What every organisation says on a journey, a line each.
fn said(world: &World, words: &Catalog, scenario: &Scenario, journey: &Journey) -> Vec<String> {
    let line = |organisation| {
        format!("{organisation} = {}", told_in_short(&told(world, words, scenario, journey, organisation)))
    };
    organisations(world).map(line).collect()
}

fn organisations(world: &World) -> impl Iterator<Item = &str> {
    world.pack.guidelines.keys().map(|id| id.as_str()).chain(["other"])
}

fn told(world: &World, words: &Catalog, scenario: &Scenario, journey: &Journey, organisation: &str) -> Recommendation {
    let (own, answers) = (guideline(organisation), answers(scenario, &journey.answers));
    let request = Request {
        pack: &world.pack,
        words,
        scenario,
        organisation: own.as_ref(),
        role: Some(journey.role),
        answers: &answers,
        today: jiff::civil::date(2026, 11, 22),
    };
    recommend(request).unwrap_or_else(|| panic!("{}: {journey:?} does not end", scenario.id))
}

fn told_in_short(told: &Recommendation) -> String {
    let quoted = |texts: Vec<String>| texts.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>().join(", ");
    let step = |advice: &[AdviceSeen]| {
        let step = |advice: &AdviceSeen| {
            let rules: Vec<&str> = advice.rests_on.iter().map(|rule| rule.rule.as_str()).collect();
            format!("{} {}", advice.id, rules.join(" ")).trim_end().to_owned()
        };
        quoted(advice.iter().map(step).collect())
    };
    let own = |advice: &AdviceSeen| !advice.rests_on.is_empty();
    let (first, rest) = told.advice.split_at(told.advice.iter().position(own).unwrap_or_default());
    let (steps, general) = rest.split_at(rest.iter().take_while(|advice| own(advice)).count());
    let mut parts = vec![
        format!("verdict = \"{}\"", told.verdict.as_str()),
        format!("basis = \"{}\"", told.basis.as_str()),
        format!("rests-on = [{}]", quoted(told.rests_on.iter().map(|rule| rule.rule.to_string()).collect())),
        format!("steps = [{}]", step(steps)),
        format!("general = [{}]", step(general)),
        format!("contacts = [{}]", quoted(told.contacts.iter().map(|contact| contact.id.to_string()).collect())),
    ];
    if !first.is_empty() {
        parts.push(format!("first = [{}]", step(first)));
    }
    if !told.nearest.is_empty() {
        parts.push(format!("nearest = [{}]", quoted(told.nearest.iter().map(|rule| rule.rule.to_string()).collect())));
    }
    if !told.not_settled.is_empty() {
        parts.push(format!(
            "not-settled = [{}]",
            quoted(told.not_settled.iter().map(|matter| matter.matter.to_string()).collect())
        ));
    }
    format!("{{ {} }}", parts.join(", "))
}

/// The file, written anew: the journeys that are there, and one for each outcome and role that says something
/// else than the journeys before it.
fn written(world: &World, words: &Catalog, scenario: &Scenario, journeys: &[Journey]) -> String {
    let mut journeys = journeys.to_vec();
    journeys.retain(|journey| still_ends(scenario, journey));
    let mut shortest: BTreeMap<(usize, Role), Journey> = BTreeMap::new();
    for (role, answers) in known_walks(scenario) {
        let position = replay(scenario, Some(role), &answers);
        let journey = Journey { role, answers: typed(scenario, role, &answers) };
        let known = shortest.entry((position.ends[0].outcome, role)).or_insert_with(|| journey.clone());
        let plainness = |journey: &Journey| (raised(scenario, journey), journey.answers.len(), journey.answers.clone());
        if plainness(&journey) < plainness(known) {
            *known = journey;
        }
    }
    for journey in shortest.into_values() {
        let tells = said(world, words, scenario, &journey);
        let is_new = !journeys.contains(&journey)
            && journeys.iter().all(|other| {
                outcomes(scenario, other) != outcomes(scenario, &journey)
                    || said(world, words, scenario, other) != tells
            });
        if is_new {
            journeys.push(journey);
        }
    }
    let mut text =
        format!("# What each organisation says at each end of {}; see tests/suite/journeys.rs.\n", scenario.stem());
    for journey in &journeys {
        let typed: Vec<String> = journey.answers.iter().map(|answer| format!("\"{answer}\"")).collect();
        let ends: Vec<&str> =
            outcomes(scenario, journey).into_iter().map(|at| scenario.outcomes[at].id.as_str()).collect();
        let _ = write!(
            text,
            "\n# {}\n[[journey]]\nrole = \"{}\"\nanswers = [{}]\n",
            ends.join(", "),
            journey.role.as_str(),
            typed.join(", ")
        );
        for line in said(world, words, scenario, journey) {
            let _ = writeln!(text, "{line}");
        }
    }
    text
}

fn typed(scenario: &Scenario, role: Role, answers: &Answers) -> Vec<String> {
    let steps = replay(scenario, Some(role), answers).steps;
    let given = steps.iter().filter(|step| !step.from_profile);
    let typed = given.map(|step| {
        let options = match &step.answer {
            Answer::Unsure => "unsure".to_owned(),
            Answer::Chosen(options) => options.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(","),
        };
        format!("{}={options}", scenario.questions[step.question].id.as_str())
    });
    typed.collect()
}

fn read(source: &str) -> File {
    let mut file = File::default();
    let table =
        DeTable::parse(source).unwrap_or_else(|error| panic!("a journey file does not read: {}", error.message()));
    let journeys = table.get_ref().get("journey").and_then(|list| list.get_ref().as_array());
    for journey in journeys.into_iter().flatten() {
        let journey = journey.get_ref();
        let texts = |value: &DeValue<'_>| {
            value
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|text| text.get_ref().as_str().map(str::to_owned))
                .collect()
        };
        file.journeys.push(Journey {
            role: journey.get("role").and_then(|role| Role::from_word(role.get_ref().as_str()?)).expect("a role"),
            answers: journey.get("answers").map(|list| texts(list.get_ref())).expect("answers"),
        });
        let lines = journey.as_table().into_iter().flatten().filter(|(_, value)| value.get_ref().is_table());
        file.expected
            .push(lines.map(|(key, value)| format!("{} = {}", key.get_ref(), source[value.span()].trim())).collect());
    }
    file
}
