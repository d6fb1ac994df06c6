//! Tabs in a row: what there is to turn to, and what is open.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use textwrap::core::display_width;

use super::put;
use crate::text::SafeText;
use crate::tui::keymap::Action;
use crate::tui::model::Model;
use crate::tui::paper::cut;
use crate::tui::theme::Ink;

/// A tab where it stands.
pub(super) struct Placed {
    number: usize,
    is_open: bool,
    area: Rect,
    text: String,
}

/// Every tab with its number, the open one in brackets; where they do not fit, the open one and how many there are, at
/// the right end of the row where that is asked for.
pub(super) fn placed(names: &[SafeText], open: usize, area: Rect, at_right: bool) -> Vec<Placed> {
    let mut x = area.x;
    let mut placed = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let number = at + 1;
        let text = if at == open { format!("[{number} {name}]") } else { format!(" {number} {name} ") };
        let width = columns(&text);
        placed.push(Placed { number, is_open: at == open, area: Rect { x, width, ..area }, text });
        x += width;
    }
    if x <= area.right() {
        return placed;
    }
    let name = names.get(open).map_or("", SafeText::as_str);
    let text = cut(&format!("[{}/{} {name}]", open + 1, names.len()), usize::from(area.width));
    let width = columns(&text);
    let x = if at_right { area.right() - width } else { area.x };
    vec![Placed { number: open + 1, is_open: true, area: Rect { x, width, ..area }, text }]
}

pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, tabs: &[Placed]) {
    for tab in tabs {
        let ink = if tab.is_open { Ink::Focus } else { Ink::Quiet };
        put(frame, tab.area, &Line::styled(tab.text.as_str(), model.theme.style(ink)));
    }
}

/// What a click on a tab asks for. Where only one of them is in sight, it turns to the next.
pub(super) fn pointed(tabs: &[Placed], place: Position) -> Option<Action> {
    let tab = tabs.iter().find(|tab| tab.area.contains(place))?;
    Some(if tabs.len() == 1 { Action::NextTab } else { Action::Number(tab.number) })
}

fn columns(text: &str) -> u16 {
    u16::try_from(display_width(text)).unwrap_or(u16::MAX)
}
