//! At most one stance of a guideline for a matter and a role: which of two counts would be chance.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::pack::{Guideline, Stance, Word};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    subject.guidelines().for_each(|guideline| report.extend(two_stances(guideline)));
}

fn two_stances(guideline: &Guideline) -> impl Iterator<Item = Finding> {
    guideline
        .stances
        .iter()
        .enumerate()
        .flat_map(|(at, stance)| guideline.stances[..at].iter().flat_map(|earlier| both(earlier, stance)))
}

/// What two stances are both on, for a role that both are for.
fn both(earlier: &Stance, stance: &Stance) -> Vec<Finding> {
    let Some(role) = stance.roles.iter().find(|role| earlier.roles.contains(role)) else { return Vec::new() };
    let matters = stance.matters.iter().filter(|matter| earlier.is_on(matter));
    matters
        .map(|matter| {
            let finding = Finding::new(Code::TwoStances, matter.place.clone()).with("matter", matter.as_str());
            finding.with("role", role.as_str()).with("stance", earlier.id.as_str())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn one_stance_for_a_matter_and_a_role() {
        let town = "scenarios/guidelines/town.toml";
        check(
            town,
            r#"["answer-message"]"#,
            r#"["answer-message", "befriend-patient"]"#,
            &["37 two-stances matter=befriend-patient role=employee stance=not-friends"],
        );
    }
}
