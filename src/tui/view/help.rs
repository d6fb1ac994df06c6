//! The help: every key of the screen underneath and every key that works everywhere, from the key map.

use super::foot::name;
use crate::tui::keymap::{self, Binding};
use crate::tui::model::Model;
use crate::tui::paper::Paper;
use crate::tui::theme::Ink;

/// Columns for the keys.
const KEYS: usize = 22;

pub(super) fn paper(model: &Model, width: usize) -> Paper {
    let mut paper = Paper::new(model.theme, width);
    let (everywhere, here): (Vec<&Binding>, Vec<&Binding>) =
        keymap::at(model.place_under_help()).partition(|binding| binding.is_everywhere());
    paper.text(Ink::Heading, &model.words().say("tui-keys-here"));
    here.into_iter().for_each(|binding| write(&mut paper, model, binding, width));
    if !everywhere.is_empty() {
        paper.gap();
        paper.text(Ink::Heading, &model.words().say("tui-keys-everywhere"));
    }
    everywhere.into_iter().for_each(|binding| write(&mut paper, model, binding, width));
    paper.gap();
    paper.text(Ink::Plain, &model.words().say("tui-help-note"));
    paper
}

fn write(paper: &mut Paper, model: &Model, binding: &Binding, width: usize) {
    let keys: Vec<String> = binding.keys.iter().map(|(key, _)| name(model, *key)).collect();
    let keys = keys.join(" ");
    let text = model.words().say(binding.message);
    let column = KEYS.min(width / 2);
    let wide = textwrap::core::display_width(&keys);
    if wide < column {
        let first = format!("{keys}{}", " ".repeat(column - wide));
        paper.hanging(&first, &" ".repeat(column), &[(Ink::Plain, &text)]);
    } else {
        paper.text(Ink::Plain, &keys);
        paper.hanging("  ", "  ", &[(Ink::Plain, &text)]);
    }
}
