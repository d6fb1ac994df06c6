//! In which order a scenario's graph is told. Each question is told once: inside the answer that leads to it where
//! no other does and the question before it parts the ways; below the question before it where only that one leads
//! to it; and else at the margin, behind all that lead to it. So there is little to indent, and what several
//! answers share is not written out for each of them.

use crate::pack::{Scenario, Target};

/// One thing to be told, and how far in it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A question.
    Question {
        /// Its index.
        question: usize,
        /// How far in it stands.
        depth: usize,
    },
    /// A way on from a question.
    Way {
        /// The question's index.
        question: usize,
        /// The way.
        way: Way,
        /// How far in it stands.
        depth: usize,
        /// Whether the question that it leads to is told right behind it.
        is_followed: bool,
    },
}

/// An answer, or a route that hangs on more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// An option, by its place.
    Option(usize),
    /// A route, by its place.
    Route(usize),
}

/// How a question is led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Led {
    /// By nothing: it is the first, or nothing leads there.
    Nowhere,
    /// By one way of one question.
    Once(usize, Way),
    /// By several ways of one question.
    FromOne(usize),
    /// By several questions.
    FromMany,
}

/// A scenario in the order in which it is told. Long chains are no harm: there is no recursion.
pub(super) fn pieces(scenario: &Scenario) -> Vec<Piece> {
    let plan = Plan::of(scenario);
    let (mut told, mut next) = (Vec::new(), Vec::new());
    let question = |question, depth| Piece::Question { question, depth };
    next.extend(plan.margin.iter().rev().map(|at| question(*at, 0)));
    while let Some(piece) = next.pop() {
        told.push(piece);
        match piece {
            Piece::Question { question: at, depth } => {
                next.extend(plan.below[at].iter().rev().map(|below| question(*below, depth)));
                let way = |way| {
                    let is_followed = plan.inside(scenario, at, way).is_some();
                    Piece::Way { question: at, way, depth: depth + 1, is_followed }
                };
                next.extend(ways(scenario, at).into_iter().rev().map(way));
            }
            Piece::Way { question: at, way, depth, .. } => {
                next.extend(plan.inside(scenario, at, way).map(|inside| question(inside, depth + 1)));
            }
        }
    }
    told
}

/// The ways on from a question: its options, then its routes.
fn ways(scenario: &Scenario, question: usize) -> Vec<Way> {
    let question = &scenario.questions[question];
    (0..question.options.len()).map(Way::Option).chain((0..question.routes.len()).map(Way::Route)).collect()
}

/// Where a way leads; `None` for an option that leaves that to the routes.
pub(super) fn target(scenario: &Scenario, question: usize, way: Way) -> Option<Target> {
    let question = &scenario.questions[question];
    match way {
        Way::Option(at) => question.options.get(at)?.target,
        Way::Route(at) => question.routes.get(at).map(|route| route.target),
    }
}

/// Where each question is told.
struct Plan {
    /// Those at the margin, in order.
    margin: Vec<usize>,
    /// For each question, those told below it, in order.
    below: Vec<Vec<usize>>,
    /// For each question, the way that it is told inside of.
    inside_of: Vec<Option<(usize, Way)>>,
}

impl Plan {
    fn of(scenario: &Scenario) -> Self {
        let count = scenario.questions.len();
        let (led, parts) = (led(scenario), (0..count).map(|question| asks(scenario, question) > 1));
        let parts: Vec<bool> = parts.collect();
        let mut plan = Self { margin: Vec::new(), below: vec![Vec::new(); count], inside_of: vec![None; count] };
        for &question in &scenario.order {
            match led[question] {
                Led::Nowhere | Led::FromMany => plan.margin.push(question),
                Led::Once(from, way) if parts[from] => plan.inside_of[question] = Some((from, way)),
                Led::Once(from, _) | Led::FromOne(from) => plan.below[from].push(question),
            }
        }
        plan
    }

    /// The question that is told inside of a way.
    fn inside(&self, scenario: &Scenario, question: usize, way: Way) -> Option<usize> {
        match target(scenario, question, way)? {
            Target::Ask(next) => (self.inside_of[next] == Some((question, way))).then_some(next),
            Target::End(_) => None,
        }
    }
}

fn led(scenario: &Scenario) -> Vec<Led> {
    let mut led = vec![Led::Nowhere; scenario.questions.len()];
    for from in 0..scenario.questions.len() {
        for way in ways(scenario, from) {
            let Some(Target::Ask(to)) = target(scenario, from, way) else { continue };
            led[to] = match led[to] {
                Led::Nowhere => Led::Once(from, way),
                Led::Once(other, _) | Led::FromOne(other) if other == from => Led::FromOne(from),
                _ => Led::FromMany,
            };
        }
    }
    led
}

/// How many questions a question can lead to.
fn asks(scenario: &Scenario, question: usize) -> usize {
    scenario.targets(question).iter().filter(|target| matches!(target, Target::Ask(_))).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{PackId, ScenarioId, TopicId};

    fn scenario(source: &str) -> Scenario {
        let (topic, id) = (TopicId::from_text("t"), ScenarioId::from_text("s"));
        let (scenario, findings) =
            Scenario::read(topic.expect("an id"), id.expect("an id"), "scenarios/t/s.toml", source);
        scenario.unwrap_or_else(|| panic!("{findings:?}"))
    }

    /// The order as one line a piece: a question by its id, a way by its option, and what stands inside it further in.
    fn told(source: &str) -> Vec<String> {
        let scenario = scenario(source);
        let line = |piece: &Piece| match *piece {
            Piece::Question { question, depth } => {
                format!("{}{}?", " ".repeat(depth), scenario.questions[question].id.as_str())
            }
            Piece::Way { question, way: Way::Option(at), depth, .. } => {
                format!("{}{}", " ".repeat(depth), scenario.questions[question].options[at].id.as_str())
            }
            Piece::Way { way: Way::Route(at), depth, .. } => format!("{}#{at}", " ".repeat(depth)),
        };
        pieces(&scenario).iter().map(line).collect()
    }

    #[test]
    fn a_question_stands_inside_the_one_answer_that_leads_to_it() {
        let source = "start='a'\n[question.a]\noptions=[{id='x',ask='b'},{id='y',ask='c'}]\n\
            [question.b]\noptions=[{id='p',end='e'},{id='q',end='e'}]\n\
            [question.c]\noptions=[{id='r',end='e'},{id='s',end='e'}]\n[outcome.e]\nmatters=['m']\n";
        assert_eq!(told(source), ["a?", " x", "  b?", "   p", "   q", " y", "  c?", "   r", "   s"]);
    }

    #[test]
    fn what_only_goes_on_is_not_indented() {
        let source = "start='a'\n[question.a]\noptions=[{id='x',ask='b'},{id='y',end='e'}]\n\
            [question.b]\noptions=[{id='p',ask='c'},{id='q',ask='c'}]\n\
            [question.c]\noptions=[{id='r'},{id='s'}]\nroute=[{end='e'}]\n[outcome.e]\nmatters=['m']\n";
        assert_eq!(told(source), ["a?", " x", " y", "b?", " p", " q", "c?", " r", " s", " #0"]);
    }

    #[test]
    fn what_several_questions_lead_to_stands_once_and_behind_them_all() {
        let source = "start='a'\n[question.a]\noptions=[{id='x',ask='b'},{id='y',ask='c'}]\n\
            [question.b]\noptions=[{id='p',ask='d'},{id='q',end='e'}]\n\
            [question.c]\noptions=[{id='r',ask='d'},{id='s',end='e'}]\n\
            [question.d]\noptions=[{id='t',end='e'},{id='u',end='e'}]\n[outcome.e]\nmatters=['m']\n";
        assert_eq!(told(source), ["a?", " x", "  b?", "   p", "   q", " y", "  c?", "   r", "   s", "d?", " t", " u"]);
    }

    #[test]
    fn a_chain_of_thousands_is_no_harm() {
        use std::fmt::Write;
        let mut source = "start='q0'\n[outcome.e]\nmatters=['m']\n".to_owned();
        for at in 0..5_000 {
            let (one, two) = (at + 1, (at + 2).min(5_000));
            let _ = writeln!(source, "[question.q{at}]\noptions=[{{id='x',ask='q{one}'}},{{id='y',ask='q{two}'}}]");
        }
        source.push_str("[question.q5000]\noptions=[{id='x',end='e'},{id='y',end='e'}]\n");
        assert_eq!(told(&source).iter().filter(|line| line.ends_with('?')).count(), 5_001);
    }
}
