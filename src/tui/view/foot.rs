//! The footer: the most useful keys of the screen, and those that work everywhere, from the key map. What does
//! not fit is in the help, so the help and the way out are always shown.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use textwrap::core::display_width;

use super::put;
use crate::text::{INTERFACE, SafeText};
use crate::tui::keymap::{self, Action, Binding, Key};
use crate::tui::model::Model;
use crate::tui::theme::Ink;

pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, area: Rect) {
    let (everywhere, here): (Vec<&Binding>, Vec<&Binding>) = keymap::at(model.place())
        .filter(|binding| is_shown(model, binding))
        .partition(|binding| binding.is_everywhere());
    let everywhere: Vec<&Binding> =
        if model.first_start.is_none() { everywhere } else { everywhere.into_iter().filter(is_basic).collect() };
    if area.height > 1 {
        put(frame, Rect { height: 1, ..area }, &line(model, &here, &[], area.width));
        let (basic, more): (Vec<&Binding>, Vec<&Binding>) = everywhere.into_iter().partition(is_basic);
        put(frame, Rect { y: area.y + 1, height: 1, ..area }, &line(model, &more, &basic, area.width));
    } else {
        let basic: Vec<&Binding> = everywhere.into_iter().filter(is_basic).collect();
        put(frame, area, &line(model, &here, &basic, area.width));
    }
}

/// The first choice of the first start has nothing to go back to.
fn is_shown(model: &Model, binding: &Binding) -> bool {
    let is_back = binding.keys.iter().any(|(_, action)| *action == Action::Back);
    binding.shown > 0 && !(is_back && model.is_at_beginning())
}

fn is_basic(binding: &&Binding) -> bool {
    binding.keys.iter().any(|(_, action)| matches!(action, Action::Help | Action::Quit))
}

/// As many hints as fit, and behind them those that have to.
fn line(model: &Model, hints: &[&Binding], needed: &[&Binding], width: u16) -> Line<'static> {
    let between = if width < 60 { 2 } else { 3 };
    let needed: Vec<(String, SafeText)> = needed.iter().map(|binding| hint(model, binding)).collect();
    let columns = |(keys, text): &(String, SafeText)| display_width(keys) + 1 + display_width(text) + between;
    // The last one needs nothing behind it.
    let mut left = (usize::from(width) + between).saturating_sub(needed.iter().map(columns).sum());
    let mut shown = Vec::new();
    for hint in hints.iter().map(|binding| hint(model, binding)) {
        if let Some(rest) = left.checked_sub(columns(&hint)) {
            left = rest;
            shown.push(hint);
        }
    }
    let style = |ink| model.theme.style(ink);
    let spans = shown.into_iter().chain(needed).flat_map(|(keys, text)| {
        let text = format!(" {text}{}", " ".repeat(between));
        [Span::styled(keys, style(Ink::Strong)), Span::styled(text, style(Ink::Quiet))]
    });
    Line::from_iter(spans)
}

fn hint(model: &Model, binding: &Binding) -> (String, SafeText) {
    let keys = binding.keys.iter().take(binding.shown).map(|(key, _)| name(model, *key)).collect();
    (keys, model.words().attribute(INTERFACE, binding.message, "hint"))
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
