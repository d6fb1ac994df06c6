//! What the guidelines ask for, step by step: each step once, with all who ask for it and how firmly.

use super::{Page, blank};
use crate::pack::AdviceId;
use crate::recommend::{AdviceSeen, Line, Part, ViewSeen};
use crate::text::{SafeText, args};

pub(super) fn lines(page: &Page<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    let steps = steps(&page.comparison.guidelines);
    if steps.is_empty() {
        return lines;
    }
    blank(&mut lines);
    page.add(&mut lines, Part::Heading, &page.words.say("compare-head-steps"), "", "");
    for (step, givers) in steps {
        blank(&mut lines);
        page.add(&mut lines, Part::Body, &step.text, "- ", "  ");
        for (view, advice) in givers {
            page.add(&mut lines, Part::Note, &giver(page, view, advice), "  ", "    ");
        }
    }
    lines
}

/// Every step once, in the order in which the guidelines bring them up, with each guideline that asks for it.
fn steps(views: &[ViewSeen]) -> Vec<(&AdviceSeen, Vec<(&ViewSeen, &AdviceSeen)>)> {
    let mut seen: Vec<&AdviceId> = Vec::new();
    let mut steps: Vec<(&AdviceSeen, Vec<(&ViewSeen, &AdviceSeen)>)> = Vec::new();
    for view in views {
        for advice in &view.advice {
            match seen.iter().position(|id| **id == advice.id) {
                Some(at) => steps[at].1.push((view, advice)),
                None => {
                    seen.push(&advice.id);
                    steps.push((advice, vec![(view, advice)]));
                }
            }
        }
    }
    steps
}

fn giver(page: &Page<'_>, view: &ViewSeen, advice: &AdviceSeen) -> SafeText {
    let firmness = page.words.say(advice.firmness().unwrap_or("step-own"));
    let passages: Vec<&str> = advice.rests_on.iter().map(|rule| rule.rule.as_str()).collect();
    let pairs = [("publisher", view.publisher.as_str()), ("firmness", &firmness), ("passages", &passages.join(", "))];
    page.words.say_with("compare-giver", &args(pairs)).on_one_line()
}
