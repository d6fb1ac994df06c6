//! What can be reached in a scenario, and which routes cannot be taken.
//!
//! On the way through the graph goes what each question that a condition looks at may have been answered
//! with, and which roles are possible: a set of bits each. An answer narrows its set; where ways meet, sets
//! are joined. So nothing that somebody can arrive at is ever called dead, and the work grows with the
//! scenario, not with the number of its paths.

use crate::pack::scenario::Kind;
use crate::pack::{Condition, OptionId, Question, Role, Route, Scenario, Target, Word};

/// What can be reached.
#[derive(Debug)]
pub(super) struct Reach {
    /// Whether some answer leads to a question, by its index.
    pub(super) questions: Vec<bool>,
    /// Whether some answer leads to an outcome, by its index.
    pub(super) outcomes: Vec<bool>,
    /// Who can be asked each question, a bit for each role.
    pub(super) asked: Vec<Roles>,
    /// Who can end at each outcome, a bit for each role.
    pub(super) ending: Vec<Roles>,
    /// What is wrong with the routes.
    pub(super) faults: Vec<Fault>,
}

/// Roles, a bit each.
pub(super) type Roles = u32;

/// What is wrong with a route.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// No answer takes it.
    Dead {
        /// The question's index.
        question: usize,
        /// The route's index there.
        route: usize,
    },
    /// It looks at a question that was not asked before.
    NotBefore {
        /// The question's index.
        question: usize,
        /// The route's index there.
        route: usize,
        /// The index of the question that it looks at.
        asked: usize,
    },
}

/// What may be the case on arriving somewhere.
#[derive(Clone, Debug)]
struct Possible {
    /// For each question that conditions look at: the options it may have been answered with, a bit each,
    /// and [`NOT_ASKED`].
    answers: Vec<u32>,
    /// The roles, a bit each.
    roles: Roles,
}

/// The bit for a question that was not asked on the way; a question has 20 options at the most.
const NOT_ASKED: u32 = 1 << 31;

/// Walks through a scenario once.
pub(super) fn reach(scenario: &Scenario) -> Reach {
    let mut walk = Walk::new(scenario);
    for &question in &scenario.order {
        if let Some(here) = walk.arrived[question].take() {
            walk.reach.questions[question] = true;
            walk.reach.asked[question] = here.roles;
            walk.leave(question, here);
        }
    }
    walk.reach
}

struct Walk<'s> {
    scenario: &'s Scenario,
    /// Where each question that conditions look at stands in [`Possible::answers`].
    slots: Vec<Option<usize>>,
    arrived: Vec<Option<Possible>>,
    reach: Reach,
}

impl<'s> Walk<'s> {
    fn new(scenario: &'s Scenario) -> Self {
        let mut looked_at = 0;
        let slots = scenario.questions.iter().map(|question| {
            question.is_looked_at.then(|| {
                looked_at += 1;
                looked_at - 1
            })
        });
        let slots: Vec<Option<usize>> = slots.collect();
        let mut arrived = vec![None; scenario.questions.len()];
        arrived[scenario.start] =
            Some(Possible { answers: vec![NOT_ASKED; looked_at], roles: bits_of_roles(Role::ALL) });
        let reach = Reach {
            questions: vec![false; scenario.questions.len()],
            outcomes: vec![false; scenario.outcomes.len()],
            asked: vec![0; scenario.questions.len()],
            ending: vec![0; scenario.outcomes.len()],
            faults: Vec::new(),
        };
        Self { scenario, slots, arrived, reach }
    }

    fn leave(&mut self, question: usize, here: Possible) {
        let asked = &self.scenario.questions[question];
        if !asked.routes.is_empty() {
            let all = (1 << asked.options.len()) - 1;
            return self.leave_by_routes(question, self.answered(question, here, all));
        }
        for (at, option) in asked.options.iter().enumerate() {
            let Some(target) = option.target else { continue };
            let mut then = self.answered(question, here.clone(), 1 << at);
            if let Some(role) = Role::from_word(option.id.as_str()).filter(|_| asked.asks_role) {
                then.roles = bits_of_roles(&[role]);
            }
            self.arrive(target, then);
        }
    }

    fn answered(&self, question: usize, mut here: Possible, options: u32) -> Possible {
        if let Some(slot) = self.slots[question] {
            here.answers[slot] = options;
        }
        here
    }

    fn leave_by_routes(&mut self, question: usize, here: Possible) {
        let routes = &self.scenario.questions[question].routes;
        let mut left = Some(here);
        for (at, route) in routes.iter().enumerate() {
            let not_before = left.as_ref().and_then(|left| self.not_before(left, route));
            let shadowed = routes[..at].iter().any(|earlier| self.is_weaker(earlier, route));
            let taken = left.as_ref().filter(|_| !shadowed).and_then(|left| self.taking(left, route));
            match taken {
                Some(then) => self.arrive(route.target, then),
                None if not_before.is_some() => {}
                // The last route is for what is left, and may be there in vain: the format asks for it.
                None if route.when.is_empty() => {}
                None => self.reach.faults.push(Fault::Dead { question, route: at }),
            }
            let fault = not_before.map(|asked| Fault::NotBefore { question, route: at, asked });
            self.reach.faults.extend(fault);
            left = left.and_then(|left| self.passing(left, route));
        }
    }

    fn arrive(&mut self, target: Target, possible: Possible) {
        match target {
            Target::End(outcome) => {
                self.reach.outcomes[outcome] = true;
                self.reach.ending[outcome] |= possible.roles;
            }
            Target::Ask(question) => match &mut self.arrived[question] {
                Some(there) => there.join(&possible),
                place => *place = Some(possible),
            },
        }
    }

    /// A question that a route looks at although no way here asks it.
    fn not_before(&self, here: &Possible, route: &Route) -> Option<usize> {
        route.when.iter().find_map(|condition| match condition {
            Condition::Answer { question, .. } => {
                (here.answers[self.slots[*question]?] == NOT_ASKED).then_some(*question)
            }
            Condition::Role(_) => None,
        })
    }

    /// What may be the case where a route is taken; `None` where it cannot be.
    fn taking(&self, here: &Possible, route: &Route) -> Option<Possible> {
        let mut then = here.clone();
        for condition in &route.when {
            let bits = self.bits(condition);
            let set = self.set(&mut then, condition)?;
            if *set & bits == 0 {
                return None;
            }
            // Of many options chosen, others may stand beside the one that was looked for.
            *set &= if self.is_many(condition) { !NOT_ASKED } else { bits };
        }
        Some(then)
    }

    /// What may be the case where a route is not taken; `None` where it always is.
    fn passing(&self, mut here: Possible, route: &Route) -> Option<Possible> {
        let mut open = Vec::new();
        for condition in &route.when {
            let bits = self.bits(condition);
            if *self.set(&mut here, condition)? & !bits != 0 {
                open.push(condition);
            }
        }
        match open[..] {
            [] => None,
            [only] => {
                let bits = self.bits(only);
                *self.set(&mut here, only)? &= !bits;
                Some(here)
            }
            _ => Some(here),
        }
    }

    /// Whether an earlier route is taken wherever a later one could be: each of its conditions asks for no
    /// more than one of the later's.
    fn is_weaker(&self, earlier: &Route, later: &Route) -> bool {
        earlier
            .when
            .iter()
            .all(|weak| later.when.iter().any(|firm| same(weak, firm) && self.bits(firm) & !self.bits(weak) == 0))
    }

    fn set<'p>(&self, possible: &'p mut Possible, condition: &Condition) -> Option<&'p mut u32> {
        match condition {
            Condition::Role(_) => Some(&mut possible.roles),
            Condition::Answer { question, .. } => possible.answers.get_mut(self.slots[*question]?),
        }
    }

    fn bits(&self, condition: &Condition) -> u32 {
        match condition {
            Condition::Role(roles) => bits_of_roles(roles),
            Condition::Answer { question, options } => {
                let asked = &self.scenario.questions[*question];
                options.iter().fold(0, |bits, option| bits | bit_of_option(asked, &option.value))
            }
        }
    }

    fn is_many(&self, condition: &Condition) -> bool {
        matches!(condition, Condition::Answer { question, .. } if self.scenario.questions[*question].kind == Kind::Many)
    }
}

impl Possible {
    fn join(&mut self, other: &Self) {
        self.roles |= other.roles;
        self.answers.iter_mut().zip(&other.answers).for_each(|(mine, theirs)| *mine |= theirs);
    }
}

/// Whether two conditions look at the same thing.
fn same(one: &Condition, other: &Condition) -> bool {
    match (one, other) {
        (Condition::Role(_), Condition::Role(_)) => true,
        (Condition::Answer { question: one, .. }, Condition::Answer { question: other, .. }) => one == other,
        _ => false,
    }
}

/// Roles as bits.
pub(super) fn bits_of_roles(roles: &[Role]) -> Roles {
    roles.iter().fold(0, |bits, role| bits | 1 << *role as u32)
}

fn bit_of_option(question: &Question, option: &OptionId) -> u32 {
    question.options.iter().position(|there| there.id.value == *option).map_or(0, |at| 1 << at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{PackId, ScenarioId, TopicId};

    fn scenario(source: &str) -> Scenario {
        let topic = TopicId::from_text("topic").expect("an id");
        let id = ScenarioId::from_text("scenario").expect("an id");
        let (scenario, findings) = Scenario::read(topic, id, "x.toml", source);
        assert_eq!(findings, []);
        scenario.expect("a sound scenario")
    }

    #[test]
    fn answers_from_different_ways_meet() {
        let scenario = scenario(
            r#"start = "a"
[question.a]
options = [{ id = "x", ask = "b" }, { id = "y", ask = "c" }, { id = "z", ask = "b" }]
[question.b]
options = [{ id = "x", ask = "c" }]
[question.c]
options = [{ id = "x" }, { id = "y" }]
route = [
  { when = { b = ["x"], a = ["y"] }, end = "one" },
  { when = { b = ["x"], a = ["x", "z"] }, end = "two" },
  { when = { a = ["y"], c = ["y"] }, end = "three" },
  { end = "three" },
]
[outcome.one]
matters = ["m"]
[outcome.two]
matters = ["m"]
[outcome.three]
matters = ["m"]
"#,
        );
        // The first route can never be taken, but only somebody who knows both ways at once could tell.
        let reach = reach(&scenario);
        assert_eq!((reach.faults, reach.outcomes), (vec![], vec![true, true, true]));
    }

    #[test]
    fn two_to_the_fortieth_paths_are_no_harm() {
        let mut source = String::from("start = \"q0\"\n");
        for at in 0..82 {
            let target = if at == 81 { "end = \"z\"".to_owned() } else { format!("ask = \"q{}\"", at + 1) };
            let route = format!("{{ when = {{ q{} = [\"a\"] }}, {target} }}, {{ {target} }}", at / 2);
            source += &format!("[question.q{at}]\noptions = [{{ id = \"a\" }}, {{ id = \"b\" }}]\nroute = [{route}]\n");
        }
        source += "[outcome.z]\nmatters = [\"m\"]\n";
        let reach = reach(&scenario(&source));
        assert_eq!((reach.faults.len(), reach.outcomes), (0, vec![true]));
        assert!(reach.questions.iter().all(|reached| *reached));
    }
}
