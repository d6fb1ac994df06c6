//! From a passage to the situations: what leans on it, the matters that this is about, and who meets those where.

use std::collections::{BTreeMap, BTreeSet};

use super::{By, Passage, Use};
use crate::check::reach::{Roles, bits_of_roles, reach};
use crate::pack::guideline::Contact;
use crate::pack::{AdviceId, At, Guideline, MatterId, Pack, Role, RuleId, Scenario, ScenarioId, Step, Word};

/// For each matter, the scenarios on a shelf that raise it, and for whom.
pub(super) type Raised<'p> = BTreeMap<&'p MatterId, BTreeMap<&'p ScenarioId, Roles>>;

pub(super) fn raised(pack: &Pack) -> Raised<'_> {
    let offered: BTreeSet<&ScenarioId> = pack.shelf.scenarios().map(|(_, id)| id).collect();
    let mut raised = Raised::new();
    for (id, scenario) in pack.scenarios.iter().filter(|(id, _)| offered.contains(id)) {
        for (matter, roles) in raised_by(scenario).into_iter().filter(|(_, roles)| *roles != 0) {
            *raised.entry(matter).or_default().entry(id).or_default() |= roles;
        }
    }
    raised
}

fn raised_by(scenario: &Scenario) -> Vec<(&MatterId, Roles)> {
    let reach = reach(scenario);
    let ends = scenario.outcomes.iter().zip(&reach.ending);
    let of_ends = ends.flat_map(|(outcome, roles)| outcome.matters.iter().map(|matter| (&matter.value, *roles)));
    let questions = scenario.questions.iter().zip(&reach.asked);
    let of_options = questions.flat_map(|(question, roles)| {
        question.options.iter().flat_map(move |option| {
            let role = Role::ALL.iter().find(|role| question.asks_role && role.as_str() == option.id.as_str());
            let roles = role.map_or(*roles, |role| bits_of_roles(&[*role]) & roles);
            option.raises.iter().map(move |matter| (&matter.value, roles))
        })
    });
    of_ends.chain(of_options).collect()
}

/// The passages of a guideline in order, each with all that leans on it.
pub(super) fn passages<'p>(pack: &'p Pack, guideline: &'p Guideline, raised: &Raised<'p>) -> Vec<Passage<'p>> {
    let mut uses = Chains { pack, guideline, raised }.uses();
    let rules = guideline.rules.iter().map(|rule| (&rule.id.value, Some(rule.strength)));
    let background = guideline.background.iter().map(|passage| (&passage.value, None));
    let mut passages: Vec<Passage<'p>> = rules
        .chain(background)
        .map(|(id, strength)| Passage { id, strength, uses: uses.remove(id).unwrap_or_default() })
        .collect();
    passages.sort_by_key(Passage::numbers);
    passages
}

struct Chains<'p, 'r> {
    pack: &'p Pack,
    guideline: &'p Guideline,
    raised: &'r Raised<'p>,
}

impl<'p> Chains<'p, '_> {
    fn uses(&self) -> BTreeMap<&'p RuleId, Vec<Use<'p>>> {
        let mut uses: BTreeMap<&RuleId, Vec<Use<'_>>> = BTreeMap::new();
        let mut add = |rules: &'p [At<RuleId>], by: By<'p>| {
            for (at, rule) in rules.iter().enumerate() {
                uses.entry(&rule.value).or_default().push(self.lean(by, at == 0));
            }
        };
        for stance in &self.guideline.stances {
            add(&stance.rules, By::Stance(stance));
            for Step { advice, rules, .. } in &stance.steps {
                add(rules, By::Step(stance, &advice.value));
            }
        }
        for silence in &self.guideline.silences {
            add(&silence.near, By::Silence(silence));
        }
        for Contact { contact, rules } in &self.guideline.in_doubt {
            add(rules, By::InDoubt(&contact.value));
        }
        uses
    }

    fn lean(&self, by: By<'p>, leads: bool) -> Use<'p> {
        let (matters, roles) = self.about(by);
        let (mut met, mut scenarios) = (Vec::new(), BTreeSet::new());
        for matter in matters {
            let of_matter: Vec<&'p ScenarioId> = self.raising(matter, self.speaking(by, matter, roles)).collect();
            if !of_matter.is_empty() {
                met.push(matter);
                scenarios.extend(of_matter);
            }
        }
        Use { by, leads, matters: met, scenarios: scenarios.into_iter().collect() }
    }

    /// The matters that something is about, and the roles that it is for. Whom to ask is told on every matter.
    fn about(&self, by: By<'p>) -> (Vec<&'p MatterId>, Roles) {
        let addressed = bits_of_roles(&self.guideline.addresses);
        let on = |matters: &'p [At<MatterId>]| matters.iter().map(|matter| &matter.value).collect();
        match by {
            By::Stance(stance) => (on(&stance.matters), bits_of_roles(&stance.roles)),
            By::Step(stance, advice) => (on(&stance.matters), bits_of_roles(&stance.roles) & self.fitting(advice)),
            By::Silence(silence) => (vec![&silence.matter.value], addressed),
            By::InDoubt(advice) => (self.raised.keys().copied().collect(), addressed & self.fitting(advice)),
        }
    }

    /// Those of the roles for whom a silence is one indeed: the guideline takes no stance on the matter for them.
    fn speaking(&self, by: By<'p>, matter: &MatterId, roles: Roles) -> Roles {
        let By::Silence(_) = by else { return roles };
        let is_silent = |role: &&Role| self.guideline.stance(matter, **role).is_none();
        let silent: Vec<Role> = Role::ALL.iter().filter(is_silent).copied().collect();
        roles & bits_of_roles(&silent)
    }

    fn fitting(&self, advice: &AdviceId) -> Roles {
        let fits = |role: &&Role| self.pack.vocabulary.fits(advice, **role);
        bits_of_roles(&Role::ALL.iter().filter(fits).copied().collect::<Vec<_>>())
    }

    fn raising(&self, matter: &MatterId, roles: Roles) -> impl Iterator<Item = &'p ScenarioId> + use<'p> {
        let scenarios = self.raised.get(matter).into_iter().flatten().map(|(id, theirs)| (*id, *theirs));
        let met: Vec<&'p ScenarioId> = scenarios.filter(|(_, theirs)| *theirs & roles != 0).map(|(id, _)| id).collect();
        met.into_iter()
    }
}
