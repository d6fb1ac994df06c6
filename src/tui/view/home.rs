//! The first screen: topics, and the scenarios on each.

use crate::pack::ScenarioId;
use crate::tui::model::Model;
use crate::tui::paper::Paper;
use crate::tui::theme::Ink;

/// The rows that can be in sight, and one more to tell that there are more: the first frame waits for no title
/// below.
pub(super) fn paper(model: &Model, width: usize, height: usize) -> Paper {
    let words = model.words();
    let mut paper = Paper::new(model.theme, width);
    paper.text(Ink::Strong, &words.say("tui-home"));
    let mut number = 0;
    'shelves: for topic in model.shelf.topics.iter().filter(|topic| !topic.scenarios.is_empty()) {
        paper.gap();
        paper.text(Ink::Heading, &words.of("pack", &topic.message()));
        if let Some(about) = words.get("pack", &topic.message(), Some("about")) {
            paper.text(Ink::Quiet, &about);
        }
        for scenario in &topic.scenarios {
            if paper.is_full(height) {
                break 'shelves;
            }
            number += 1;
            write_scenario(&mut paper, model, scenario, number);
        }
    }
    paper
}

fn write_scenario(paper: &mut Paper, model: &Model, scenario: &ScenarioId, number: usize) {
    let words = model.words();
    let first_aid = model.shelf.is_first_aid(scenario.as_str());
    let mark = if first_aid { format!("! {}: ", words.say("tui-first-aid")) } else { String::new() };
    let begun = model.begun.contains_key(scenario);
    let begun = if begun { format!("  ({})", words.say("tui-begun")) } else { String::new() };
    let pieces = [(Ink::Notice, mark.as_str()), (Ink::Plain, &model.title(scenario)), (Ink::Quiet, &begun)];
    paper.entry(&numbered(number), &pieces, model.home + 1 == number);
}

/// What stands before an entry: its number where a digit reaches it, and else nothing.
pub(super) fn numbered(number: usize) -> String {
    if number <= 9 { format!("{number}  ") } else { "   ".to_owned() }
}
