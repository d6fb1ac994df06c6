//! The answers given, each with its number, to be changed.

use super::home::numbered;
use super::question::{answer_text, question_text};
use crate::tui::model::Model;
use crate::tui::paper::Paper;
use crate::tui::theme::Ink;

pub(super) fn paper(model: &Model, cursor: usize, width: usize) -> Paper {
    let words = model.words();
    let mut paper = Paper::new(model.theme, width);
    paper.text(Ink::Strong, &words.say("section-why"));
    let Some(walking) = &model.walking else { return paper };
    let position = walking.position(model.role);
    if position.steps.is_empty() {
        paper.gap();
        paper.text(Ink::Plain, &words.say("tui-no-answers"));
    }
    for (at, step) in position.steps.iter().enumerate() {
        paper.gap();
        let answer = answer_text(model, walking, step);
        let note = if step.from_profile { format!("  ({})", words.say("tui-from-profile")) } else { String::new() };
        let number = numbered(at + 1);
        paper.hanging("     ", "     ", &[(Ink::Quiet, &question_text(model, walking, step.question))]);
        paper.entry(&number, &[(Ink::Plain, &answer), (Ink::Quiet, &note)], at == cursor);
    }
    paper
}
