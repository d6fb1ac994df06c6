//! The recommendation: the verdict over everything, to be read from afar, the tabs under it, and the rows of the
//! tab that is open.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use textwrap::core::display_width;

use super::{Pointed, draw_read, leaf, put};
use crate::pack::Word;
use crate::text::INTERFACE;
use crate::tui::keymap::Action;
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
    for (tab, area, text) in tabs(model, area, sheet) {
        let ink = if tab == sheet.tab { Ink::Focus } else { Ink::Quiet };
        put(frame, area, &Line::styled(text, model.theme.style(ink)));
    }
}

/// Every tab with its number, the open one in brackets; where they do not fit, the open one and how many there are.
fn tabs(model: &Model, area: Rect, sheet: &Sheet) -> Vec<(Tab, Rect, String)> {
    let name = |tab: Tab| model.words().say(tab.message());
    let mut x = area.x;
    let mut placed = Vec::new();
    for (number, tab) in (1..).zip(Tab::ALL) {
        let text = match tab == sheet.tab {
            true => format!("[{number} {}]", name(tab)),
            false => format!(" {number} {} ", name(tab)),
        };
        let width = columns(&text);
        placed.push((tab, Rect { x, width, ..area }, text));
        x += width;
    }
    if x <= area.right() {
        return placed;
    }
    let number = Tab::ALL.iter().position(|tab| *tab == sheet.tab).unwrap_or_default() + 1;
    let text = cut(&format!("[{number}/{} {}]", Tab::ALL.len(), name(sheet.tab)), usize::from(area.width));
    let width = columns(&text);
    // Tabs that stand on the verdict's row stand at its right end.
    let x = if area.y == sheet_row(model) { area.right() - width } else { area.x };
    vec![(sheet.tab, Rect { x, width, ..area }, text)]
}

fn columns(text: &str) -> u16 {
    u16::try_from(display_width(text)).unwrap_or(u16::MAX)
}

/// What is at a place on the screen: a tab, or something in it that can be acted on.
pub(super) fn pointed(model: &Model, layout: &Layout, sheet: &Sheet, place: Position) -> Option<Pointed> {
    let areas = layout.sheet();
    let tabs = tabs(model, areas.tabs, sheet);
    if let Some((tab, ..)) = tabs.iter().find(|(_, area, _)| area.contains(place)) {
        let number = Tab::ALL.iter().position(|other| other == tab).unwrap_or_default() + 1;
        // Where only one of them is in sight, a click turns to the next.
        return Some(Pointed::Hint(if tabs.len() == 1 { Action::NextTab } else { Action::Number(number) }));
    }
    leaf::pointed(areas.rows, sheet.leaf()?, place)
}

/// The row of the verdict: tabs that stand on it stand at its right end.
fn sheet_row(model: &Model) -> u16 {
    crate::tui::layout::layout(model.size).map_or(0, |layout| layout.sheet().verdict.y)
}
