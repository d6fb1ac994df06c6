//! Nothing lies about unused: rules, matters and advice are there for something.

use std::collections::BTreeSet;

use super::passages::leant_on;
use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::{At, MatterId, Pack};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    rules(subject, report);
    if subject.has_every_scenario() {
        matters(subject, report);
        advice(subject, report);
    }
}

fn rules(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for guideline in subject.guidelines() {
        let used: BTreeSet<&str> = leant_on(guideline).map(|rule| rule.as_str()).collect();
        for rule in guideline.rules.iter().filter(|rule| !used.contains(rule.id.as_str())) {
            let finding = Finding::new(Code::UnusedRule, rule.id.place.clone());
            report.push(finding.with("rule", rule.id.as_str()));
        }
    }
}

fn matters(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let used: BTreeSet<&MatterId> = raised(subject).map(|matter| &matter.value).collect();
    let unused = subject.pack.vocabulary.matters.values().filter(|matter| !used.contains(&matter.id.value));
    report.extend(unused.map(|matter| {
        let finding = Finding::new(Code::UnusedMatter, matter.id.place.clone());
        finding.with("matter", matter.id.as_str())
    }));
}

/// Every matter that some scenario raises.
fn raised<'s>(subject: &'s Subject<'_>) -> impl Iterator<Item = &'s At<MatterId>> {
    subject.scenarios().flat_map(|scenario| {
        let options = scenario.questions.iter().flat_map(|question| &question.options);
        let of_options = options.flat_map(|option| &option.raises);
        of_options.chain(scenario.outcomes.iter().flat_map(|outcome| &outcome.matters))
    })
}

fn advice(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let used = given(subject);
    let unused = subject.pack.vocabulary.advice.values().filter(|advice| !used.contains(advice.id.as_str()));
    report.extend(unused.map(|advice| {
        let finding = Finding::new(Code::UnusedAdvice, advice.id.place.clone());
        finding.with("advice", advice.id.as_str())
    }));
}

/// Every piece of advice that somebody gets.
fn given<'i>(subject: &Subject<'i>) -> BTreeSet<&'i str> {
    let pack: &'i Pack = subject.pack;
    let of_matters = pack.vocabulary.matters.values().flat_map(|matter| &matter.advice);
    let outcomes = subject.scenarios().flat_map(|scenario| &scenario.outcomes);
    let stances = subject.guidelines().flat_map(|guideline| &guideline.stances);
    let in_doubt = subject.guidelines().flat_map(|guideline| &guideline.in_doubt);
    of_matters
        .chain(outcomes.flat_map(|outcome| &outcome.advice))
        .chain(stances.flat_map(|stance| &stance.steps).map(|step| &step.advice))
        .chain(in_doubt.map(|contact| &contact.contact))
        .chain(&pack.shelf.in_doubt)
        .map(|advice| advice.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    #[test]
    fn a_rule_that_nothing_rests_on_is_told() {
        check(
            "scenarios/guidelines/town.toml",
            r#", rules = ["1.2"]"#,
            r#", rules = ["1.3"]"#,
            &["17 unused-rule rule=1.2"],
        );
    }

    #[test]
    fn a_matter_that_nothing_raises_is_told() {
        check(
            "scenarios/patients/request.toml",
            r#"["show-picture"]"#,
            r#"["befriend-patient"]"#,
            &["scenarios/matters.toml:8 unused-matter matter=show-picture"],
        );
    }

    #[test]
    fn advice_that_nobody_gets_is_told() {
        let words = |language: &'static str| match language {
            "en" => ("i18n/en/advice.ftl", "", "log-off = Log off.\n"),
            _ => ("i18n/da/advice.ftl", "", "log-off = Log af.\n"),
        };
        let advice = ("scenarios/advice.toml", "", "[log-off]\nkind = \"do\"\n");
        check_edits(&[advice, words("en"), words("da")], &["13 unused-advice advice=log-off"]);
    }
}
