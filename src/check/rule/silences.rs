//! A guideline is not silent on a matter on which it takes a stance for everybody it addresses.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for guideline in subject.guidelines() {
        for silence in &guideline.silences {
            let stances: Option<Vec<_>> =
                guideline.addresses.iter().map(|role| guideline.stance(&silence.matter, *role)).collect();
            let Some(stance) = stances.as_ref().and_then(|stances| stances.first()) else { continue };
            let finding = Finding::new(Code::StanceAndSilence, silence.matter.place.clone());
            report.push(finding.with("matter", silence.matter.as_str()).with("stance", stance.id.as_str()));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::check;

    #[test]
    fn a_stance_for_everybody_leaves_nothing_to_be_silent_on() {
        let town = "scenarios/guidelines/town.toml";
        check(
            town,
            "matter = \"show-picture\"",
            "matter = \"befriend-patient\"",
            &["45 stance-and-silence matter=befriend-patient stance=not-friends"],
        );
        // The stance on messages is for employees only: leaders still meet the silence.
        check(town, "matter = \"show-picture\"", "matter = \"answer-message\"", &[]);
    }
}
