//! The recommendation: the verdict over everything, to be read from afar, the tabs under it, and the rows of the
//! tab that is open.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use textwrap::core::display_width;

use super::tabs::{self, Placed};
use super::{Pointed, draw_read, leaf, put};
use crate::pack::Word;
use crate::text::INTERFACE;
use crate::tui::layout::Layout;
use crate::tui::model::{Model, Sheet, Tab};
use crate::tui::paper::cut;
use crate::tui::theme::Ink;
use crate::walk::Basis;

pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, layout: &Layout, sheet: &Sheet) {
    let areas = layout.sheet();
    draw_verdict(model, frame, areas.verdict, sheet);
    draw_tabs(model, frame, areas.tabs, sheet);
    if let Some(rows) = sheet.leaf() {
        leaf::draw(model, frame, areas.rows, rows);
        let last = rows.top + usize::from(areas.rows.height);
        if rows.rows.len() > usize::from(areas.rows.height) {
            draw_read(model, frame, layout, (last, rows.rows.len()));
        }
    }
}

/// A block in the verdict's colour, with its symbol and word, and who says so.
fn draw_verdict(model: &Model, frame: &mut Frame<'_>, area: Rect, sheet: &Sheet) {
    let (words, seen) = (model.words(), &sheet.recommendation);
    let style = model.theme.style(Ink::Verdict(seen.verdict));
    let message = format!("verdict-{}", seen.verdict.as_str());
    let (symbol, word) = (words.attribute(INTERFACE, &message, "symbol"), words.say(&message));
    let width = usize::from(area.width);
    let verdict = cut(&format!("  {symbol}  {}", word.to_uppercase()), width);
    let left = width.saturating_sub(display_width(&verdict) + 4);
    let says = match (&seen.profile.publisher, seen.basis) {
        (Some(publisher), Basis::Own) => publisher.clone(),
        _ => words.say("sheet-omtanke"),
    };
    // Where it does not fit, the line under the headline says it.
    let says = if display_width(&says) <= left { says.to_string() } else { String::new() };
    let gap = width.saturating_sub(display_width(&verdict) + display_width(&says) + 2);
    let line = Line::raw(format!("{verdict}{}{says}  ", " ".repeat(gap))).style(style);
    for y in area.y..area.bottom() {
        let row = Rect { y, height: 1, ..area };
        put(frame, row, &if y == area.y + area.height / 2 { line.clone() } else { Line::raw("").style(style) });
    }
}

fn draw_tabs(model: &Model, frame: &mut Frame<'_>, area: Rect, sheet: &Sheet) {
    tabs::draw(model, frame, &tabs(model, area, sheet));
}

/// Every tab; where it stands on the verdict's row, at its right end.
fn tabs(model: &Model, area: Rect, sheet: &Sheet) -> Vec<Placed> {
    let names = Tab::ALL.map(|tab| model.words().say(tab.message()));
    let open = Tab::ALL.iter().position(|tab| *tab == sheet.tab).unwrap_or_default();
    tabs::placed(&names, open, area, area.y == sheet_row(model))
}

/// What is at a place on the screen: a tab, or something in it that can be acted on.
pub(super) fn pointed(model: &Model, layout: &Layout, sheet: &Sheet, place: Position) -> Option<Pointed> {
    let areas = layout.sheet();
    let tab = tabs::pointed(&tabs(model, areas.tabs, sheet), place).map(Pointed::Hint);
    tab.or_else(|| leaf::pointed(areas.rows, sheet.leaf()?, place))
}

/// The row of the verdict: tabs that stand on it stand at its right end.
fn sheet_row(model: &Model) -> u16 {
    crate::tui::layout::layout(model.size).map_or(0, |layout| layout.sheet().verdict.y)
}
