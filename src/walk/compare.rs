//! The same case under every other guideline of the pack.

use std::collections::BTreeSet;

use crate::pack::{AdviceId, Guideline, RuleId, Scenario, Verdict};

use super::conclude::{Conclusion, conclude};
use super::judge::{Basis, Case};
use super::replay::Position;
use super::state::add;

/// How another guideline's answer stands to the one given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The same verdict and the same steps.
    Agree,
    /// The same verdict, other steps.
    SameVerdict,
    /// A stricter verdict.
    Stricter,
    /// A looser verdict.
    Looser,
    /// A verdict of another nature: one says that something has happened, the other does not.
    Different,
    /// It takes no stance on this for this role.
    Silent,
}

impl Relation {
    /// The text form, as in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::SameVerdict => "same-verdict",
            Self::Stricter => "stricter",
            Self::Looser => "looser",
            Self::Different => "different",
            Self::Silent => "silent",
        }
    }
}

/// How another guideline sees the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View<'p> {
    /// The guideline.
    pub guideline: &'p Guideline,
    /// Its verdict; `None` where it is silent.
    pub verdict: Option<Verdict>,
    /// How that stands to the answer given.
    pub relation: Relation,
    /// The rules of its stances.
    pub rules: Vec<&'p RuleId>,
}

/// Every other guideline's view of the case, in the order of their ids.
pub fn views<'p>(
    case: Case<'p>,
    scenario: &'p Scenario,
    position: &'p Position,
    given: &Conclusion<'_>,
) -> Vec<View<'p>> {
    let own = case.guideline.map(|guideline| &guideline.id);
    let others = case.pack.guidelines.values().filter(|guideline| Some(&guideline.id) != own);
    others
        .filter_map(|guideline| {
            let conclusion = conclude(Case { guideline: Some(guideline), ..case }, scenario, position)?;
            Some(view(guideline, &conclusion, given))
        })
        .collect()
}

fn view<'p>(guideline: &'p Guideline, other: &Conclusion<'p>, given: &Conclusion<'_>) -> View<'p> {
    if other.basis != Basis::Own {
        return View { guideline, verdict: None, relation: Relation::Silent, rules: Vec::new() };
    }
    let mut rules: Vec<&RuleId> = Vec::new();
    let stances = other.branches.iter().flat_map(|branch| &branch.judgement.stances);
    for rule in stances.flat_map(|stance| &stance.rules) {
        add(&mut rules, &&rule.value);
    }
    View { guideline, verdict: Some(other.verdict), relation: relation(other, given), rules }
}

fn relation(other: &Conclusion<'_>, given: &Conclusion<'_>) -> Relation {
    let steps = |conclusion: &Conclusion<'_>| -> BTreeSet<AdviceId> {
        conclusion.steps.iter().map(|step| step.advice.clone()).collect()
    };
    let now = |verdict| verdict == Verdict::ActNow;
    if other.verdict == given.verdict {
        return if steps(other) == steps(given) { Relation::Agree } else { Relation::SameVerdict };
    }
    match (now(other.verdict) != now(given.verdict), other.verdict > given.verdict) {
        (true, _) => Relation::Different,
        (false, true) => Relation::Stricter,
        (false, false) => Relation::Looser,
    }
}
