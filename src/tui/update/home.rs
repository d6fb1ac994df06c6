//! The first screen: moving among the scenarios of all topics, and opening one.

use super::{moved, open_scenario};
use crate::tui::effect::Effect;
use crate::tui::keymap::Action;
use crate::tui::model::Model;

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let entries = model.shelf.scenarios().count();
    let open = match action {
        Action::Choose => model.home,
        Action::Number(number) if number <= entries => number - 1,
        _ => {
            model.home = moved(model.home, entries, action).unwrap_or(model.home);
            return Vec::new();
        }
    };
    model.home = open;
    let scenario = model.shelf.scenarios().nth(open).map(|(_, scenario)| scenario.clone());
    scenario.map(|scenario| open_scenario(model, scenario)).unwrap_or_default()
}
