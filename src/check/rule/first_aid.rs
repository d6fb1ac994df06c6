//! First-aid cards: each names outcomes that are there, in all of which something has happened indeed, and tells
//! everybody something to do at once. Proved for every guideline and role.

use std::collections::BTreeSet;

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::guideline::OTHER;
use crate::pack::{AdviceKind, Card, Guideline, OutcomeId, Role, Scenario, Verdict, Word};
use crate::walk::{Aid, Case, When, first_aid, judge};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for card in &subject.pack.shelf.cards {
        if !seen.insert(&card.id.value) {
            report.push(Finding::new(Code::Duplicate, card.id.place.clone()).with("id", card.id.as_str()));
        }
        // One that is not there is told where the shelves are looked at.
        if let Some(scenario) = subject.pack.scenarios.get(&card.scenario.value) {
            report.extend(unknown(card, scenario));
            report.extend(unfit(subject, card, scenario));
            report.extend(empty(subject, card, scenario));
        }
    }
}

fn unknown<'c>(card: &'c Card, scenario: &'c Scenario) -> impl Iterator<Item = Finding> + use<'c> {
    let is_unknown = |outcome: &&crate::pack::At<OutcomeId>| scenario.outcome(outcome.as_str()).is_none();
    card.outcomes().filter(is_unknown).map(|outcome| {
        let names = scenario.outcomes.iter().map(|outcome| outcome.id.as_str());
        let finding = Finding::new(Code::UnknownOutcome, outcome.place.clone()).with("outcome", outcome.as_str());
        finding.with_nearest(outcome.as_str(), names)
    })
}

/// Every guideline with every role, and no guideline at all.
fn all_cases<'p>(subject: &Subject<'p>) -> Vec<Case<'p>> {
    let guidelines: Vec<Option<&Guideline>> = std::iter::once(None).chain(subject.guidelines().map(Some)).collect();
    let of_role = |role: Role| {
        let case = move |guideline: &Option<&'p Guideline>| Case { pack: subject.pack, guideline: *guideline, role };
        guidelines.iter().map(case).collect::<Vec<_>>()
    };
    Role::ALL.iter().copied().flat_map(of_role).collect()
}

/// Each outcome that is another verdict than that something has happened, once.
fn unfit(subject: &Subject<'_>, card: &Card, scenario: &Scenario) -> Vec<Finding> {
    let cases = all_cases(subject);
    let verdict = |outcome: &OutcomeId| {
        let outcome = &scenario.outcomes[scenario.outcome(outcome.as_str())?];
        let other = |case: &Case<'_>| judge(*case, outcome, &[]).verdict != Verdict::ActNow;
        let case = cases.iter().find(|case| other(case))?;
        Some((*case, judge(*case, outcome, &[]).verdict))
    };
    let finding = |outcome: &crate::pack::At<OutcomeId>| {
        let (case, verdict) = verdict(&outcome.value)?;
        let finding = Finding::new(Code::NotFirstAid, outcome.place.clone()).with("outcome", outcome.as_str());
        Some(of_case(finding.with("verdict", verdict.as_str()), case))
    };
    card.outcomes().filter_map(finding).collect()
}

/// A card that leaves somebody without anything to do, whatever the case is.
fn empty(subject: &Subject<'_>, card: &Card, scenario: &Scenario) -> Option<Finding> {
    let is_do = |aid: &Aid<'_>| {
        let always = aid.parts.iter().filter(|part| !matches!(part.when, When::Case(_))).flat_map(|part| &part.steps);
        always.into_iter().any(|step| subject.pack.vocabulary.kind(step.advice) == Some(AdviceKind::Do))
    };
    let is_empty = |case: &Case<'_>| first_aid(*case, scenario, card).is_some_and(|aid| !is_do(&aid));
    let case = all_cases(subject).into_iter().find(is_empty)?;
    Some(of_case(Finding::new(Code::FirstAidEmpty, card.id.place.clone()).with("card", card.id.as_str()), case))
}

fn of_case(finding: Finding, case: Case<'_>) -> Finding {
    let guideline = case.guideline.map_or(OTHER, |guideline| guideline.id.as_str());
    finding.with("guideline", guideline).with("role", case.role.as_str())
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check_edits;

    const PACK: &str = "scenarios/pack.toml";
    const MATTERS: &str = "scenarios/matters.toml";
    const HEAD: &str = "[[first-aid-card]]\nid = \"out\"\nscenario = \"request\"\n";
    const WORDS: &str = "first-aid-out = Out\n    .now = Now\n    .picture = Picture\n";

    /// The sound pack with a card on pictures, of which one says to act at once.
    fn edits<'t>(card: &'t str, verdict: &'t str) -> Vec<(&'t str, &'t str, &'t str)> {
        vec![
            (PACK, "", card),
            ("i18n/en/pack.ftl", "", WORDS),
            ("i18n/da/pack.ftl", "", WORDS),
            (MATTERS, "verdict = \"no\"", verdict),
        ]
    }

    #[test]
    fn a_card_is_for_when_something_has_happened() {
        let card = format!("{HEAD}cases = [\"picture\"]\n");
        check_edits(&edits(&card, "verdict = \"act-now\""), &[]);
        check_edits(
            &edits(&card, "verdict = \"no\""),
            &["13 not-first-aid outcome=picture verdict=no guideline=other role=employee"],
        );
    }

    #[test]
    fn a_card_names_what_is_there() {
        let card = format!("{HEAD}cases = [\"picture\"]\napart = [\"pictures\"]\n");
        let mut all = edits(&card, "verdict = \"act-now\"");
        let words = WORDS.replace("    .picture", "    .pictures = Pictures\n    .picture");
        (all[1].2, all[2].2) = (&words, &words);
        check_edits(&all, &["14 unknown-outcome outcome=pictures nearest=picture"]);
        let twice = format!("{HEAD}cases = [\"picture\"]\n{HEAD}cases = [\"picture\"]\n");
        check_edits(&edits(&twice, "verdict = \"act-now\""), &["15 duplicate id=out"]);
        let nowhere = format!("{HEAD}cases = [\"picture\"]\n").replace("\"request\"", "\"reqest\"");
        check_edits(
            &edits(&nowhere, "verdict = \"act-now\""),
            &["12 unknown-scenario scenario=reqest nearest=request"],
        );
    }

    #[test]
    fn a_card_leaves_nobody_without_anything_to_do() {
        let card = format!("{HEAD}cases = [\"picture\"]\n");
        let mut all = edits(&card, "verdict = \"act-now\"");
        all.push(("scenarios/advice.toml", "draft = \"say\"", "draft = \"say\"\nroles = [\"leader\"]"));
        check_edits(
            &all,
            &[
                "scenarios/guidelines/town.toml:31 no-way-forward guideline=town role=employee scenario=request outcome=request",
                "11 first-aid-empty card=out guideline=other role=employee",
            ],
        );
    }
}
