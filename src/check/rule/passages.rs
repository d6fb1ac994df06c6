//! Every passage that a guideline leans on is one of its rules, and stands in one of its sections.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::{At, Guideline, RuleId};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for guideline in subject.guidelines().filter(|guideline| subject.is_whole(&guideline.file)) {
        for rule in leant_on(guideline).filter(|rule| guideline.rule(rule).is_none()) {
            report.push(Finding::new(Code::UnknownRule, rule.place.clone()).with("rule", rule.as_str()));
        }
        let passages = guideline.rules.iter().map(|rule| &rule.id).chain(&guideline.background);
        for passage in passages {
            if guideline.sections.iter().all(|section| section.id != passage.section()) {
                let finding = Finding::new(Code::UnknownSection, passage.place.clone());
                report.push(finding.with("section", passage.section()).with("rule", passage.as_str()));
            }
        }
    }
}

/// Every rule that something in the guideline rests on or stands near.
pub(super) fn leant_on(guideline: &Guideline) -> impl Iterator<Item = &At<RuleId>> {
    let of_stances = guideline.stances.iter().flat_map(|stance| {
        let of_steps = stance.steps.iter().flat_map(|step| &step.rules);
        stance.rules.iter().chain(of_steps)
    });
    let near = guideline.silences.iter().flat_map(|silence| &silence.near);
    of_stances.chain(near).chain(guideline.in_doubt.iter().flat_map(|contact| &contact.rules))
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    const TOWN: &str = "scenarios/guidelines/town.toml";

    #[test]
    fn a_rule_that_something_rests_on_is_there() {
        check(TOWN, r#"rules = ["1.1"]"#, r#"rules = ["1.1", "1.7"]"#, &["32 unknown-rule rule=1.7"]);
        check(TOWN, r#"near = ["1.3"]"#, r#"near = ["7.9"]"#, &["46 unknown-rule rule=7.9"]);
        check(TOWN, r#"rules = ["1.4"] }]"#, r#"rules = ["1.4", "1.9"] }]"#, &["6 unknown-rule rule=1.9"]);
    }

    #[test]
    fn a_passage_stands_in_a_section() {
        check(TOWN, r#"["1.5"]"#, r#"["1.5", "2.1"]"#, &["49 unknown-section section=2 rule=2.1"]);
    }
}
