//! Plain lines lose nothing: every answer path of every scenario is walked twice, by keys on the full screen and
//! by words in plain lines, and both end where the engine alone does, with the same recommendation.
//!
//! A path answers each question as it comes up, until none is left. As a rule only so many paths are walked that
//! every option of every question is chosen somewhere, "I don't know" among them, and every outcome is reached. With
//! `OMTANKE_PATHS=n` every path is walked on which "I don't know" is said at most n times, for every role; the one check
//! does it with 0. Paths take turns with organisations and languages.

use std::collections::BTreeSet;
use std::rc::Rc;

use omtanke::pack::scenario::Kind;
use omtanke::pack::{Organisation, Pack, Role, Scenario, Word};
use omtanke::recommend::{Request, recommend, spoken};
use omtanke::text::Language;
use omtanke::tui::model::Screen;
use omtanke::tui::{Message, Opened};
use omtanke::walk::{Answer, Answers, Case, conclude, replay};

use crate::built_in::{World, guideline};
use crate::line::talk::{TODAY, Talk, profile};
use crate::screens::desk::Desk;

/// A path: each question with its answer.
pub(crate) type Path = Vec<(usize, Answer)>;

/// Every answer that a question can have, "I don't know" last.
fn possible(scenario: &Scenario, question: usize) -> Vec<Answer> {
    let question = &scenario.questions[question];
    let id = |at: usize| question.options[at].id.value.clone();
    let count = question.options.len();
    let mut answers: Vec<Answer> = (0..count).map(|at| Answer::Chosen(vec![id(at)])).collect();
    if question.kind == Kind::Many {
        let together: Vec<usize> = (0..count).filter(|at| !question.options[*at].alone).collect();
        let sets = (1..1usize << together.len()).filter(|set| set.count_ones() > 1);
        let chosen = |set: usize| (0..together.len()).filter(move |at| set >> at & 1 == 1);
        answers.extend(sets.map(|set| Answer::Chosen(chosen(set).map(|at| id(together[at])).collect())));
    }
    answers.push(Answer::Unsure);
    answers
}

/// Every path on which "I don't know" is said at most so many times.
pub(crate) fn paths(scenario: &Scenario, role: Role, unsure: usize) -> Vec<Path> {
    let (mut done, mut open) = (Vec::new(), vec![Path::new()]);
    while let Some(path) = open.pop() {
        let Some(next) = replay(scenario, Some(role), &answers(scenario, &path)).next else {
            done.push(path);
            continue;
        };
        let said = path.iter().filter(|(_, answer)| *answer == Answer::Unsure).count();
        for answer in possible(scenario, next).into_iter().rev() {
            if answer != Answer::Unsure || said < unsure {
                open.push([path.as_slice(), &[(next, answer)]].concat());
            }
        }
    }
    done
}

fn answers(scenario: &Scenario, path: &Path) -> Answers {
    path.iter().map(|(at, answer)| (scenario.questions[*at].id.value.clone(), answer.clone())).collect()
}

/// The numbers that stand before an answer's options.
pub(crate) fn numbers(scenario: &Scenario, question: usize, answer: &Answer) -> String {
    let options = &scenario.questions[question].options;
    let chosen = (0..options.len()).filter(|at| answer.has(&options[*at].id)).map(|at| (at + 1).to_string());
    match answer {
        Answer::Unsure => (options.len() + 1).to_string(),
        Answer::Chosen(_) => chosen.collect::<Vec<_>>().join(" "),
    }
}

/// Somebody at the screen and somebody at plain lines, who go the same way.
struct Pair<'w> {
    world: &'w World,
    pack: Rc<Pack>,
    desk: Desk,
    talk: Talk,
}

impl<'w> Pair<'w> {
    fn new(world: &'w World, language: Language) -> Self {
        let desk = Desk::of(language, "other");
        let pack = desk.pack();
        let profile = profile(language, "other", Role::Employee);
        let talk = Talk::with(world.library.clone(), pack.clone(), language, profile, None);
        Self { world, pack: Rc::new(pack), desk, talk }
    }

    /// Opens a scenario without any answers, for this organisation and role.
    fn begin(&mut self, scenario: &Scenario, organisation: &str, role: Role) {
        self.desk.model.walking = None;
        self.desk.model.begun.clear();
        self.desk.model.organisation = Organisation::from_text(organisation);
        self.desk.model.role = Some(role);
        let scenario = self.world.pack.scenarios[&scenario.id].clone();
        let opened = Opened { scenario, pack: self.pack.clone(), today: TODAY };
        let turn = self.talk.interview.open(opened.scenario.clone());
        self.desk.send(Message::Opened(opened));
        self.talk.take(turn);
        let number = |at: Option<usize>| (at.expect("it is offered") + 1).to_string();
        let organisation = number(ORGANISATIONS.iter().position(|other| *other == organisation));
        let role = number(Role::ALL.iter().position(|other| *other == role));
        for line in ["start over", "organisation", &organisation, "role", &role] {
            self.talk.write(line);
        }
        self.talk.transcript.clear();
    }

    /// Gives one answer, here by keys and there by a line.
    fn give(&mut self, scenario: &Scenario, question: usize, answer: &Answer) {
        let line = numbers(scenario, question, answer);
        let several = scenario.questions[question].kind == Kind::Many && *answer != Answer::Unsure;
        self.desk.press(&format!("{line} {}", if several { "enter" } else { "" }));
        self.talk.write(&line);
    }
}

/// Walks a path both ways, and holds what comes of it against the engine.
fn hold(pair: &mut Pair<'_>, organisation: &str, role: Role, scenario: &Scenario, path: &Path) {
    let world = pair.world;
    pair.begin(scenario, organisation, role);
    path.iter().for_each(|(question, answer)| pair.give(scenario, *question, answer));
    let told = || format!("{} {organisation} {} {path:?}", scenario.id, role.as_str());

    let answers = answers(scenario, path);
    let position = replay(scenario, Some(role), &answers);
    let own = guideline(organisation);
    let own = own.as_ref();
    let case = Case {
        pack: &world.pack,
        guideline: own.and_then(|id| world.pack.guidelines.get(id)),
        role: position.role.unwrap_or(role),
    };
    let conclusion = conclude(case, scenario, &position).unwrap_or_else(|| panic!("{}: no conclusion", told()));

    // The screen: the same answers, at the recommendation, for the same profile.
    let model = &pair.desk.model;
    assert_eq!(model.screen, Screen::Recommendation, "{}", told());
    let walking = model.walking.as_ref().expect("a scenario is open");
    assert_eq!(walking.answers, answers, "{}", told());
    let request = |words, today| Request {
        pack: &walking.pack,
        words,
        scenario: &walking.scenario,
        organisation: model.organisation.as_ref().and_then(|organisation| organisation.guideline()),
        role: model.role,
        answers: &walking.answers,
        today,
    };
    let on_screen = recommend(request(model.words(), TODAY)).expect("it is complete");
    assert_eq!((on_screen.verdict, on_screen.basis), (conclusion.verdict, conclusion.basis), "{}", told());
    let outcomes: Vec<&str> =
        conclusion.branches.iter().map(|branch| scenario.outcomes[branch.outcome].id.as_str()).collect();
    match &on_screen.outcome {
        Some(outcome) => assert!(outcomes.iter().all(|other| *other == outcome.as_str()), "{}", told()),
        None => assert!(outcomes.len() > 1, "{}", told()),
    }

    // Plain lines: every line of that recommendation, and no other, before what to do now is asked.
    let said: Vec<&str> = pair.talk.last.lines.iter().map(|line| line.as_str()).collect();
    let lines = spoken(&on_screen, model.words());
    let lines: Vec<&str> = lines.lines().collect();
    assert!(said.windows(lines.len()).any(|some| some == lines), "{}:\n{}", told(), said.join("\n"));
}

const ORGANISATIONS: [&str; 6] = ["helseforetak", "hjorring", "midtjylland", "rhp", "sonderborg", "other"];

/// So many paths that every option is chosen, every question not known, and every outcome reached.
fn covering(scenario: &Scenario, role: Role) -> Vec<Path> {
    let mut seen = BTreeSet::new();
    let mut all = paths(scenario, role, 1);
    // The longest first, and so as few as possible.
    all.sort_by_key(|path| std::cmp::Reverse(path.len()));
    all.retain(|path| {
        let ends = replay(scenario, Some(role), &answers(scenario, path)).ends;
        let reached = ends.iter().map(|end| format!("end {}", end.outcome));
        let given = path.iter().flat_map(|(question, answer)| match answer {
            Answer::Unsure => vec![format!("{question} unsure")],
            Answer::Chosen(options) => options.iter().map(|option| format!("{question} {option}")).collect(),
        });
        let before = seen.len();
        seen.extend(reached.chain(given));
        seen.len() > before
    });
    all
}

/// Walks the paths that come to a language's turn, and says how many they are.
fn walk(turn: usize) -> usize {
    let every = std::env::var("OMTANKE_PATHS").ok().and_then(|most| most.parse().ok());
    let world = World::new();
    let mut pair = Pair::new(&world, Language::ALL[turn]);
    let (mut at, mut walked) = (0, 0);
    for (nth, scenario) in world.pack.scenarios.values().enumerate() {
        let one = [Role::ALL[nth % Role::ALL.len()]];
        for role in if every.is_some() { Role::ALL } else { &one } {
            let paths = match every {
                Some(unsure) => paths(scenario, *role, unsure),
                None => covering(scenario, *role),
            };
            for path in paths {
                at += 1;
                if at % Language::ALL.len() == turn {
                    let organisation = ORGANISATIONS[at / Language::ALL.len() % ORGANISATIONS.len()];
                    hold(&mut pair, organisation, *role, scenario, &path);
                    walked += 1;
                }
            }
        }
    }
    walked
}

#[test]
fn paths_end_the_same_both_ways_in_danish() {
    assert!(walk(0) > 100);
}

#[test]
fn paths_end_the_same_both_ways_in_norwegian() {
    assert!(walk(1) > 100);
}

#[test]
fn paths_end_the_same_both_ways_in_english() {
    assert!(walk(2) > 100);
}
