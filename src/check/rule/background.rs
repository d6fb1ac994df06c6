//! A passage lays something down, or it is background; and it is named once.

use std::collections::BTreeSet;

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for guideline in subject.guidelines() {
        let mut seen = BTreeSet::new();
        for passage in &guideline.background {
            let finding = |code| Finding::new(code, passage.place.clone());
            if guideline.rule(passage).is_some() {
                report.push(finding(Code::RuleAndBackground).with("rule", passage.as_str()));
            } else if !seen.insert(passage.as_str()) {
                report.push(finding(Code::Duplicate).with("id", passage.as_str()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn a_passage_is_one_thing_once() {
        let town = "scenarios/guidelines/town.toml";
        check(town, r#"["1.5"]"#, r#"["1.5", "1.1"]"#, &["49 rule-and-background rule=1.1"]);
        check(town, r#"["1.5"]"#, r#"["1.5", "1.5"]"#, &["49 duplicate id=1.5"]);
    }
}
