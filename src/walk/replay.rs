//! Replay: from answers to a position. Linear in the graph, without recursion, and with "I don't know" going
//! on along every way that it leaves open.

use crate::finding::nearest;
use crate::pack::scenario::Kind;
use crate::pack::{MatterId, OptionId, PackId, QuestionId, Role, Scenario, Target, Word};

use super::answers::{Answer, Answers, UNSURE};
use super::state::{State, counted};

/// Where somebody stands in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The questions answered on the way, in order.
    pub steps: Vec<Step>,
    /// The question to ask now: its index; `None` when all is answered.
    pub next: Option<usize>,
    /// The outcomes arrived at, in the order of the file; more than one only after "I don't know".
    pub ends: Vec<End>,
    /// Answers that do not count, and why.
    pub ignored: Vec<(QuestionId, Ignored)>,
    /// The fewest and the most questions that are still to be asked.
    pub left: (usize, usize),
    /// The role that counts: an answer to a question for the role, else the profile's.
    pub role: Option<Role>,
}

/// One answered question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The question's index.
    pub question: usize,
    /// The answer that counts.
    pub answer: Answer,
    /// Whether the profile gave it.
    pub from_profile: bool,
    /// The question's routes that it takes, by their places; more than one only after "I don't know".
    pub routes: Vec<usize>,
}

/// An outcome arrived at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// The outcome's index.
    pub outcome: usize,
    /// Matters raised on every way to it.
    pub raised: Vec<MatterId>,
    /// Matters raised on some way to it.
    pub maybe_raised: Vec<MatterId>,
}

/// Why an answer does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ignored {
    /// The scenario has no such question.
    NoSuchQuestion,
    /// The question cannot be answered so.
    DoesNotFit,
    /// The other answers do not lead to the question.
    NotOnTheWay,
}

impl Position {
    /// Whether nothing is left to ask.
    pub fn is_complete(&self) -> bool {
        self.next.is_none()
    }

    /// The step of a question that was answered on the way.
    pub fn step(&self, question: usize) -> Option<&Step> {
        self.steps.iter().find(|step| step.question == question)
    }
}

/// Replays answers. The profile's role answers a question that asks for it, unless an answer is given.
pub fn replay(scenario: &Scenario, role: Option<Role>, answers: &Answers) -> Position {
    let role = role_that_counts(scenario, role, answers);
    let mut states: Vec<Option<State>> = vec![None; scenario.questions.len()];
    let mut ends: Vec<Option<State>> = vec![None; scenario.outcomes.len()];
    let (mut steps, mut open) = (Vec::new(), Vec::new());
    states[scenario.start] = Some(State::default());
    for &question in &scenario.order {
        let Some(state) = states[question].take() else { continue };
        let Some((answer, from_profile)) = counted(scenario, role, answers, question) else {
            open.push(question);
            continue;
        };
        let (routes, ways) = ways_on(scenario, role, answers, question, &answer, state);
        for (target, state) in ways {
            let place = match target {
                Target::Ask(question) => &mut states[question],
                Target::End(outcome) => &mut ends[outcome],
            };
            match place {
                Some(there) => there.meet(&state),
                None => *place = Some(state),
            }
        }
        steps.push(Step { question, answer, from_profile, routes });
    }
    let ends = ends.into_iter().enumerate().filter_map(|(outcome, state)| {
        state.map(|state| End { outcome, raised: state.raised, maybe_raised: state.maybe_raised })
    });
    let ignored = ignored(scenario, answers, &steps);
    Position { next: open.first().copied(), ends: ends.collect(), left: left(scenario, &open), ignored, role, steps }
}

/// The routes taken from an answered question, and the ways on from it, each with what is known on it.
fn ways_on(
    scenario: &Scenario,
    role: Option<Role>,
    answers: &Answers,
    question: usize,
    answer: &Answer,
    mut state: State,
) -> (Vec<usize>, Vec<(Target, State)>) {
    let asked = &scenario.questions[question];
    state.pass(scenario, question);
    if asked.routes.is_empty() {
        let chosen = asked.options.iter().filter(|option| *answer == Answer::Unsure || answer.has(&option.id));
        let ways = chosen.filter_map(|option| {
            let mut state = state.clone();
            option.raises.iter().for_each(|matter| state.raise(matter));
            Some((option.target?, state))
        });
        return (Vec::new(), ways.collect());
    }
    for option in &asked.options {
        for matter in &option.raises {
            match answer {
                Answer::Unsure => state.maybe_raise(matter),
                Answer::Chosen(_) if answer.has(&option.id) => state.raise(matter),
                Answer::Chosen(_) => {}
            }
        }
    }
    let answer_to = |question| counted(scenario, role, answers, question).map(|(answer, _)| answer);
    let routes = state.follow(&asked.routes, &answer_to, role);
    let mut targets: Vec<Target> = routes.iter().map(|route| asked.routes[*route].target).collect();
    targets.sort_unstable();
    targets.dedup();
    (routes, targets.into_iter().map(|target| (target, state.clone())).collect())
}

/// An answer to a question that asks for the role counts before the profile's role. Where somebody does not
/// know their role, none counts.
fn role_that_counts(scenario: &Scenario, role: Option<Role>, answers: &Answers) -> Option<Role> {
    let asked = scenario.questions.iter().filter(|question| question.asks_role);
    let answer =
        asked.filter_map(|question| answers.get(&question.id.value).filter(|answer| answer.fits(question))).next();
    match answer {
        Some(Answer::Chosen(options)) => options.first().and_then(|option| Role::from_word(option.as_str())),
        Some(Answer::Unsure) => None,
        None => role,
    }
}

fn ignored(scenario: &Scenario, answers: &Answers, steps: &[Step]) -> Vec<(QuestionId, Ignored)> {
    let why = |id: &QuestionId, answer: &Answer| {
        let Some(question) = scenario.question(id.as_str()) else { return Some(Ignored::NoSuchQuestion) };
        if !answer.fits(&scenario.questions[question]) {
            return Some(Ignored::DoesNotFit);
        }
        let counts = steps.iter().any(|step| step.question == question);
        (!counts).then_some(Ignored::NotOnTheWay)
    };
    answers.iter().filter_map(|(id, answer)| Some((id.clone(), why(id, answer)?))).collect()
}

/// The fewest and the most questions from the open ones on.
fn left(scenario: &Scenario, open: &[usize]) -> (usize, usize) {
    if open.is_empty() {
        return (0, 0);
    }
    let mut lengths = vec![(0usize, 0usize); scenario.questions.len()];
    for &question in scenario.order.iter().rev() {
        let after = scenario.targets(question).into_iter().map(|target| match target {
            Target::Ask(next) => lengths[next],
            Target::End(_) => (0, 0),
        });
        let both = after.fold(None, |all: Option<(usize, usize)>, (few, many)| {
            Some(all.map_or((few, many), |(fewest, most)| (fewest.min(few), most.max(many))))
        });
        let (fewest, most) = both.unwrap_or_default();
        lengths[question] = (fewest + 1, most + 1);
    }
    let fewest = open.iter().map(|question| lengths[*question].0).max().unwrap_or_default();
    let most = open.iter().map(|question| lengths[*question].1).max().unwrap_or_default();
    (fewest, most)
}

/// Why words do not make an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The scenario has no such question; with the nearest there is.
    Question(Option<String>),
    /// The question has no such option; with the option and the nearest there is.
    Option(String, Option<String>),
    /// More than one option where one is chosen.
    OnlyOne,
    /// An option that stands alone, beside another.
    Alone(String),
    /// No option at all.
    Nothing,
}

/// An answer from words: a question's id, and the ids of options or [`UNSURE`].
///
/// # Errors
/// Says what does not fit, with the nearest name where one is near.
pub fn answer(scenario: &Scenario, question: &str, words: &[&str]) -> Result<(QuestionId, Answer), Fault> {
    let Some(at) = scenario.question(question) else {
        let names = scenario.questions.iter().map(|question| question.id.as_str());
        return Err(Fault::Question(nearest(question, names).map(str::to_owned)));
    };
    let question = &scenario.questions[at];
    if words == [UNSURE] {
        return Ok((question.id.value.clone(), Answer::Unsure));
    }
    for word in words {
        if question.option(word).is_none() {
            let names = question.options.iter().map(|option| option.id.as_str());
            return Err(Fault::Option((*word).to_owned(), nearest(word, names).map(str::to_owned)));
        }
    }
    let options: Vec<OptionId> = words.iter().filter_map(|word| OptionId::from_text(word)).collect();
    let answer = Answer::Chosen(options).in_order_of(question);
    if answer.fits(question) {
        return Ok((question.id.value.clone(), answer));
    }
    let alone = words.iter().find(|word| question.option(word).is_some_and(|option| option.alone));
    Err(match (words.is_empty(), question.kind, alone) {
        (true, ..) => Fault::Nothing,
        (_, Kind::One, _) | (_, Kind::Many, None) => Fault::OnlyOne,
        (_, Kind::Many, Some(alone)) => Fault::Alone((*alone).to_owned()),
    })
}
