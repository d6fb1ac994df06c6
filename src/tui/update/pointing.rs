//! The mouse: a click does what Enter does on the entry under it, or what the key does that it points at; the wheel
//! moves or scrolls.

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use super::{browse, home, on_screen, perform, question};
use crate::tui::effect::Effect;
use crate::tui::keymap::{self, Action};
use crate::tui::layout::layout;
use crate::tui::model::{Model, Over, Screen};
use crate::tui::view::{self, Pointed};

/// How many rows one notch of the wheel scrolls a text by.
const NOTCH: usize = 3;

pub(super) fn act(model: &mut Model, mouse: MouseEvent) -> Vec<Effect> {
    match mouse.kind {
        MouseEventKind::ScrollUp => wheel(model, Action::Up),
        MouseEventKind::ScrollDown => wheel(model, Action::Down),
        MouseEventKind::Down(MouseButton::Left) => click(model, Position::new(mouse.column, mouse.row)),
        _ => Vec::new(),
    }
}

fn wheel(model: &mut Model, action: Action) -> Vec<Effect> {
    if model.over.last() == Some(&Over::Browse) {
        browse::scroll(model, action == Action::Down, NOTCH);
        return Vec::new();
    }
    if matches!(model.over.last(), None | Some(Over::FirstAid))
        && let Some(scrolled) = scroll(model, action)
    {
        return scrolled;
    }
    let is_text = keymap::TEXTS.contains(&model.place());
    (0..if is_text { NOTCH } else { 1 }).flat_map(|_| on_screen(model, action)).collect()
}

/// Scrolls the rows of the recommendation, of first aid, or of a file that is about to be saved, and stays in its tab. `None` where
/// neither is shown.
fn scroll(model: &mut Model, action: Action) -> Option<Vec<Effect>> {
    let layout = layout(model.size)?;
    let height = match (model.over.last(), model.screen) {
        (Some(Over::FirstAid), _) => layout.cards().size().1,
        (None, Screen::Recommendation) => layout.sheet().size().1,
        (None, Screen::Saving) => layout.rows(),
        _ => return None,
    };
    model.leaf_mut()?.scroll(action == Action::Down, NOTCH, height);
    Some(Vec::new())
}

fn click(model: &mut Model, place: Position) -> Vec<Effect> {
    match view::pointed(model, place) {
        Some(Pointed::Hint(action)) => perform(model, action),
        Some(Pointed::Entry { pane, entry }) => {
            model.notice = None;
            take(model, pane, entry)
        }
        None => Vec::new(),
    }
}

/// Puts the focus on an entry, and takes it.
fn take(model: &mut Model, pane: usize, entry: usize) -> Vec<Effect> {
    let action = match (model.over.last_mut(), model.screen) {
        (Some(Over::Choosing(_, cursor)), _) => {
            *cursor = entry;
            Action::Choose
        }
        (Some(Over::Search), _) => {
            model.search.cursor = entry;
            Action::Choose
        }
        (Some(Over::Browse), _) => return browse::point(model, entry),
        (Some(Over::Help(_)), _) => return Vec::new(),
        (None, Screen::Home) => return home::point(model, pane, entry),
        (None, Screen::Question) => question::point(model, pane, entry),
        (None, Screen::Answers(_)) => {
            model.screen = Screen::Answers(entry);
            Action::Choose
        }
        (Some(Over::FirstAid), _) | (None, Screen::Recommendation | Screen::Saving) => {
            model.leaf_mut().into_iter().for_each(|leaf| leaf.focus = Some(entry));
            Action::Choose
        }
    };
    on_screen(model, action)
}
