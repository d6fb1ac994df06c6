//! The answers given, one below the other: any of them can be given anew.

use super::{ask_again, go_home, moved, start_over};
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::model::{Model, Screen};

pub(super) fn act(model: &mut Model, cursor: usize, action: Action) -> Vec<Effect> {
    let Some(walking) = &model.walking else { return Vec::new() };
    let position = walking.position(model.role);
    let chosen = match action {
        Action::Choose => Some(cursor),
        Action::Number(number) => Some(number - 1),
        _ => None,
    };
    match action {
        Action::Back => {
            let asked = walking.asked(&position).is_some();
            model.screen = if asked { Screen::Question } else { Screen::Recommendation };
        }
        Action::Home => return go_home(model),
        Action::StartOver => return start_over(model),
        _ => match chosen.map(|at| position.steps.get(at)) {
            Some(Some(step)) => ask_again(model, step.question),
            Some(None) => {}
            None => {
                let cursor = moved(cursor, position.steps.len(), action).unwrap_or(cursor);
                model.screen = Screen::Answers(cursor);
            }
        },
    }
    Vec::new()
}
