//! First aid: the cards as tabs, and the rows of the one that is read.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use super::tabs::{self, Placed};
use super::{Pointed, draw_read, leaf};
use crate::text::SafeText;
use crate::tui::layout::Layout;
use crate::tui::model::Model;

pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, layout: &Layout) {
    let areas = layout.cards();
    tabs::draw(model, frame, &cards(model, areas.tabs));
    let Some(rows) = model.first_aid.leaf() else { return frame.set_cursor_position(layout.body.as_position()) };
    leaf::draw(model, frame, areas.rows, rows);
    let height = usize::from(areas.rows.height);
    if rows.rows.len() > height {
        draw_read(model, frame, layout, (rows.top + height, rows.rows.len()));
    }
}

fn cards(model: &Model, area: Rect) -> Vec<Placed> {
    let titles: Vec<SafeText> = model.first_aid.cards().iter().map(|card| card.title.clone()).collect();
    tabs::placed(&titles, model.first_aid.at, area, false)
}

pub(super) fn pointed(model: &Model, layout: &Layout, place: Position) -> Option<Pointed> {
    let areas = layout.cards();
    let card = tabs::pointed(&cards(model, areas.tabs), place).map(Pointed::Hint);
    card.or_else(|| leaf::pointed(areas.rows, model.first_aid.leaf()?, place))
}
