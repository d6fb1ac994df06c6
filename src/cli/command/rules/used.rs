//! Which scenarios a rule is used by: those that raise a matter on which a stance cites the rule, or on which
//! the guideline is silent and the rule is the nearest it says.

use std::collections::{BTreeMap, BTreeSet};

use crate::pack::{Guideline, MatterId, Pack, RuleId, Scenario, ScenarioId};

/// For each rule that is used, the scenarios in the order of their ids.
pub(super) fn by_scenarios(pack: &Pack, guideline: &Guideline) -> BTreeMap<RuleId, Vec<ScenarioId>> {
    let mut used: BTreeMap<RuleId, Vec<ScenarioId>> = BTreeMap::new();
    for scenario in pack.scenarios.values() {
        for rule in cited(guideline, &matters(scenario)) {
            used.entry(rule.clone()).or_default().push(scenario.id.clone());
        }
    }
    used
}

/// Every matter that a scenario can raise.
fn matters(scenario: &Scenario) -> BTreeSet<&MatterId> {
    let outcomes = scenario.outcomes.iter().flat_map(|outcome| &outcome.matters);
    let options = scenario.questions.iter().flat_map(|question| &question.options);
    outcomes.chain(options.flat_map(|option| &option.raises)).map(|matter| &matter.value).collect()
}

fn cited<'g>(guideline: &'g Guideline, matters: &BTreeSet<&MatterId>) -> BTreeSet<&'g RuleId> {
    let stances = guideline.stances.iter().filter(|stance| stance.matters.iter().any(|m| matters.contains(&m.value)));
    let by_stances = stances.flat_map(|stance| stance.rules.iter().chain(stance.steps.iter().flat_map(|s| &s.rules)));
    let silences = guideline.silences.iter().filter(|silence| matters.contains(&silence.matter.value));
    by_stances.chain(silences.flat_map(|silence| &silence.near)).map(|rule| &rule.value).collect()
}
