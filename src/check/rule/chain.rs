//! Seven questions in a row at the most: more, and people give up.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};
use crate::walk::{Answers, replay};

/// The most questions that may stand in a row.
const MOST: usize = 7;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for scenario in subject.scenarios() {
        let (_, longest) = replay(scenario, None, &Answers::new()).left;
        if longest > MOST {
            let place = scenario.questions[scenario.start].id.place.clone();
            let finding = Finding::new(Code::TooManyQuestions, place).with("found", longest.to_string());
            report.push(finding.with("most", MOST.to_string()));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use crate::check::fixture::check_edits;

    /// A chain of questions in front of the two that are there.
    fn chain(length: usize, expected: &[&str]) {
        let (mut structure, mut words) = (String::new(), String::new());
        for at in 0..length {
            let next = if at + 1 == length { "who".to_owned() } else { format!("q{}", at + 1) };
            let _ = writeln!(structure, "[question.q{at}]\noptions = [{{ id = \"a\", ask = \"{next}\" }}]");
            let _ = writeln!(words, "q{at} = What?\n    .why = So.\n    .a = A");
        }
        check_edits(
            &[
                ("scenarios/patients/request.toml", "[question.who]", &format!("{structure}[question.who]")),
                ("scenarios/patients/request.toml", "start = \"who\"", "start = \"q0\""),
                ("i18n/en/patients/request.ftl", "", &words),
                ("i18n/da/patients/request.ftl", "", &words),
            ],
            expected,
        );
    }

    #[test]
    fn seven_is_the_most() {
        chain(5, &[]);
        chain(6, &["3 too-many-questions found=8 most=7"]);
    }
}
