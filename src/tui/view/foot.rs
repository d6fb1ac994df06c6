//! The footer: the most useful keys of the screen, and those that work everywhere, from the key map. What does
//! not fit is in the help, so the help and the way out are always shown.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::put;
use crate::text::{INTERFACE, SafeText};
use crate::tui::keymap::{self, Action, Binding, Key};
use crate::tui::model::Model;
use crate::tui::theme::Ink;

/// Columns between two hints.
const BETWEEN: usize = 3;

pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, area: Rect) {
    let (everywhere, here): (Vec<&Binding>, Vec<&Binding>) =
        keymap::at(model.place()).filter(|binding| binding.shown > 0).partition(|binding| binding.is_everywhere());
    let everywhere: Vec<&Binding> =
        if model.first_start.is_empty() { everywhere } else { everywhere.into_iter().filter(is_basic).collect() };
    if area.height > 1 {
        put(frame, Rect { height: 1, ..area }, &line(model, &here, &[], area.width));
        let (basic, more): (Vec<&Binding>, Vec<&Binding>) = everywhere.into_iter().partition(is_basic);
        put(frame, Rect { y: area.y + 1, height: 1, ..area }, &line(model, &more, &basic, area.width));
    } else {
        let basic: Vec<&Binding> = everywhere.into_iter().filter(is_basic).collect();
        put(frame, area, &line(model, &here, &basic, area.width));
    }
}

fn is_basic(binding: &&Binding) -> bool {
    binding.keys.iter().any(|(_, action)| matches!(action, Action::Help | Action::Quit))
}

/// As many hints as fit, and behind them those that have to.
fn line(model: &Model, hints: &[&Binding], needed: &[&Binding], width: u16) -> Line<'static> {
    let needed: Vec<(String, SafeText)> = needed.iter().map(|binding| hint(model, binding)).collect();
    let mut left = usize::from(width).saturating_sub(needed.iter().map(columns).sum());
    let mut shown = Vec::new();
    for hint in hints.iter().map(|binding| hint(model, binding)) {
        let Some(rest) = left.checked_sub(columns(&hint)) else { break };
        left = rest;
        shown.push(hint);
    }
    let style = |ink| model.theme.style(ink);
    let spans = shown.into_iter().chain(needed).flat_map(|(keys, text)| {
        [
            Span::styled(keys, style(Ink::Strong)),
            Span::styled(format!(" {text}{}", " ".repeat(BETWEEN)), style(Ink::Quiet)),
        ]
    });
    Line::from_iter(spans)
}

fn hint(model: &Model, binding: &Binding) -> (String, SafeText) {
    let keys = binding.keys.iter().take(binding.shown).map(|(key, _)| name(model, *key)).collect();
    (keys, model.words().attribute(INTERFACE, binding.message, "hint"))
}

fn columns((keys, text): &(String, SafeText)) -> usize {
    textwrap::core::display_width(keys) + 1 + textwrap::core::display_width(text) + BETWEEN
}

/// The name of a key.
pub(super) fn name(model: &Model, key: Key) -> String {
    match key {
        Key::Named(_, message) => model.words().say(message).to_string(),
        Key::Char(character) => character.to_string(),
        Key::Control(character) => format!("Ctrl-{}", character.to_ascii_uppercase()),
        Key::Digit => "1–9".to_owned(),
    }
}
