//! The footer: the most useful keys of the screen, and those that work everywhere, from the key map. What does
//! not fit is in the help, so the help and the way out are always shown.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use textwrap::core::display_width;

use super::put;
use crate::text::{INTERFACE, SafeText};
use crate::tui::keymap::{self, Action, Binding, Key};
use crate::tui::model::{Model, Over};
use crate::tui::theme::Ink;

/// A key and what it does, where it stands.
struct Hint {
    area: Rect,
    keys: String,
    text: SafeText,
    /// What a click on it asks for; nothing where it stands for more than one key.
    action: Option<Action>,
}

pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, area: Rect) {
    for hint in hints(model, area) {
        let keys = Span::styled(hint.keys, model.theme.style(Ink::Strong));
        put(
            frame,
            hint.area,
            &Line::from_iter([keys, Span::styled(format!(" {}", hint.text), model.theme.style(Ink::Quiet))]),
        );
    }
}

/// What a click on a place asks for.
pub(super) fn action_at(model: &Model, area: Rect, place: Position) -> Option<Action> {
    hints(model, area).into_iter().find(|hint| hint.area.contains(place))?.action
}

fn hints(model: &Model, area: Rect) -> Vec<Hint> {
    let (everywhere, here): (Vec<&Binding>, Vec<&Binding>) = keymap::at(model.place())
        .filter(|binding| is_shown(model, binding))
        .partition(|binding| binding.is_everywhere());
    let is_asking = model.first_start.is_some() && model.over.last() != Some(&Over::FirstAid);
    let everywhere: Vec<&Binding> = everywhere.into_iter().filter(|it| !is_asking || is_for_all(it)).collect();
    if area.height > 1 {
        let (basic, more): (Vec<&Binding>, Vec<&Binding>) = everywhere.into_iter().partition(is_basic);
        let mut hints = placed(model, &here, &[], Rect { height: 1, ..area });
        hints.extend(placed(model, &more, &basic, Rect { y: area.y + 1, height: 1, ..area }));
        hints
    } else {
        let basic: Vec<&Binding> = everywhere.into_iter().filter(is_basic).collect();
        placed(model, &here, &basic, area)
    }
}

/// The first choice of the first start has nothing to go back to.
fn is_shown(model: &Model, binding: &Binding) -> bool {
    let is_back = binding.keys.iter().any(|(_, action)| *action == Action::Back);
    binding.shown > 0 && !(is_back && model.is_at_beginning())
}

/// What is of use before anything is chosen too.
fn is_for_all(binding: &&Binding) -> bool {
    is_basic(binding) || binding.keys.iter().any(|(_, action)| *action == Action::FirstAid)
}

fn is_basic(binding: &&Binding) -> bool {
    binding.keys.iter().any(|(_, action)| matches!(action, Action::Help | Action::Quit))
}

/// As many hints as fit, and behind them those that have to.
fn placed(model: &Model, hints: &[&Binding], needed: &[&Binding], row: Rect) -> Vec<Hint> {
    let between = if row.width < 60 { 2 } else { 3 };
    let needed: Vec<Hint> = needed.iter().map(|binding| hint(model, binding)).collect();
    let columns = |hint: &Hint| hint.area.width + between;
    // The last one needs nothing behind it.
    let mut left = (row.width + between).saturating_sub(needed.iter().map(columns).sum());
    let mut shown = Vec::new();
    for hint in hints.iter().map(|binding| hint(model, binding)) {
        if let Some(rest) = left.checked_sub(columns(&hint)) {
            left = rest;
            shown.push(hint);
        }
    }
    shown.extend(needed);
    let mut x = row.x;
    for hint in &mut shown {
        hint.area = Rect { x, y: row.y, ..hint.area };
        x += columns(hint);
    }
    shown
}

fn hint(model: &Model, binding: &Binding) -> Hint {
    let shown = binding.keys.iter().take(binding.shown);
    let keys: String = shown.map(|(key, _)| name(model, *key)).collect();
    let text = model.words().attribute(INTERFACE, binding.message, "hint");
    let width = u16::try_from(display_width(&keys) + 1 + display_width(&text)).unwrap_or(u16::MAX);
    let action = binding.keys.first().filter(|_| binding.shown == 1).map(|(_, action)| *action);
    Hint { area: Rect::new(0, 0, width, 1), keys, text, action }
}

/// The name of a key.
pub(super) fn name(model: &Model, key: Key) -> String {
    match key {
        Key::Named(_, message) => model.words().say(message).to_string(),
        Key::Char(character) => character.to_string(),
        Key::Control(character) => format!("Ctrl-{}", character.to_ascii_uppercase()),
        Key::Digit => "1–9".to_owned(),
        Key::Any => model.words().say("browse-key-any").to_string(),
    }
}
