//! The guidelines side by side, a row for each: a table, and one below the other where there is no room for it.

use textwrap::core::display_width;

use super::{Page, blank};
use crate::cli::exit::say_of;
use crate::pack::{Strength, Verdict, Word};
use crate::recommend::{Line, Part, RuleSeen, ViewSeen};
use crate::text::{INTERFACE, SafeText, args, hanging_within};
use crate::walk::Basis;

/// The narrowest that a table is; where there is less room, the guidelines stand one below the other.
const NARROWEST: usize = 72;
/// The widest that the columns with the organisation and with its answer are.
const WIDEST: [usize; 2] = [22, 16];
/// The space between two columns.
const GAP: usize = 2;

/// A row: whose answer, the answer, and what is said.
struct Row {
    name: String,
    verdict: Option<Verdict>,
    answer: String,
    says: Vec<String>,
}

pub(super) fn lines(page: &Page<'_>) -> Vec<Line> {
    let rows: Vec<Row> = page.comparison.guidelines.iter().map(|view| row(page, view)).chain([general(page)]).collect();
    if page.columns < NARROWEST { stacked(page, &rows) } else { table(page, &rows) }
}

fn row(page: &Page<'_>, view: &ViewSeen) -> Row {
    let words = page.words;
    let name =
        if view.own { say_of(words, "compare-own", "publisher", &view.publisher) } else { view.publisher.clone() };
    let (answer, mut lines) = match (view.verdict, view.basis) {
        (Some(verdict), _) => (word(page, verdict), says(page, view)),
        (None, Basis::NotAddressed) => (words.say("compare-not-addressed").to_string(), Vec::new()),
        (None, _) => (words.say("sheet-relation-silent").to_string(), Vec::new()),
    };
    if !view.nearest.is_empty() {
        lines.push(say_of(words, "compare-nearest", "passages", &passages(view.nearest.iter())).to_string());
    }
    Row { name: name.on_one_line().to_string(), verdict: view.verdict, answer, says: lines }
}

/// What a guideline says where it takes a stance. Its headline speaks to its own readers of “your organisation”, so
/// that only they are shown it; to all others its leading rule speaks.
fn says(page: &Page<'_>, view: &ViewSeen) -> Vec<String> {
    let mut says: Vec<String> = view.headline.iter().filter(|_| view.own).map(SafeText::to_string).collect();
    if let Some((leading, rest)) = view.rests_on.split_first() {
        let strength = page.words.say(&format!("strength-{}", leading.strength.as_str()));
        let pairs = [("strength", strength.as_str()), ("passage", leading.rule.as_str()), ("rule", &leading.statement)];
        says.push(page.words.say_with("compare-leading", &args(pairs)).to_string());
        says.extend(by_strength(page, rest));
    }
    says
}

/// omtanke's own suggestion, for those whose guideline takes no stance.
fn general(page: &Page<'_>) -> Row {
    let general = &page.comparison.general;
    Row {
        name: page.words.say("sheet-omtanke").to_string(),
        verdict: Some(general.verdict),
        answer: word(page, general.verdict),
        says: vec![general.headline.to_string()],
    }
}

/// The verdict in a word with its symbol.
fn word(page: &Page<'_>, verdict: Verdict) -> String {
    let message = format!("verdict-{}", verdict.as_str());
    let symbol = page.words.attribute(INTERFACE, &message, "symbol");
    format!("{symbol} {}", page.words.say(&message).to_uppercase())
}

/// The passages that a stance rests on, by how strongly they speak; the leading one's strength first.
fn by_strength(page: &Page<'_>, rules: &[RuleSeen]) -> Vec<String> {
    let mut strengths: Vec<Strength> = Vec::new();
    for rule in rules {
        if !strengths.contains(&rule.strength) {
            strengths.push(rule.strength);
        }
    }
    let line = |strength: Strength| {
        let passages = passages(rules.iter().filter(|rule| rule.strength == strength));
        let strength = page.words.say(&format!("strength-{}", strength.as_str()));
        page.words
            .say_with("compare-rests-on", &args([("strength", strength.as_str()), ("passages", &passages)]))
            .to_string()
    };
    strengths.into_iter().map(line).collect()
}

fn passages<'r>(rules: impl Iterator<Item = &'r RuleSeen>) -> String {
    rules.map(|rule| rule.rule.as_str()).collect::<Vec<_>>().join(", ")
}

fn table(page: &Page<'_>, rows: &[Row]) -> Vec<Line> {
    let heads = ["sheet-column-who", "sheet-column-verdict", "compare-head-says"];
    let heads = heads.map(|head| page.words.say(head).to_string());
    let widest = |most: usize, texts: &mut dyn Iterator<Item = &str>| {
        texts.map(display_width).max().unwrap_or_default().min(most)
    };
    let first = widest(WIDEST[0], &mut rows.iter().map(|row| row.name.as_str()).chain([heads[0].as_str()]));
    let second = widest(WIDEST[1], &mut rows.iter().map(|row| row.answer.as_str()).chain([heads[1].as_str()]));
    let widths = [first, second, page.columns - first - second - 2 * GAP];
    let mut lines = side_by_side(Part::Caption, &heads.map(|head| vec![head]), &widths);
    for row in rows {
        blank(&mut lines);
        let cells = [vec![row.name.clone()], vec![row.answer.clone()], row.says.clone()];
        lines.extend(side_by_side(Part::Body, &cells, &widths));
    }
    lines
}

/// Cells next to each other, each wrapped in its own width.
fn side_by_side(part: Part, cells: &[Vec<String>; 3], widths: &[usize; 3]) -> Vec<Line> {
    let wrap = |(cell, width): (&Vec<String>, &usize)| -> Vec<String> {
        cell.iter().flat_map(|text| hanging_within(*width, text, "", "")).collect()
    };
    let cells: Vec<Vec<String>> = cells.iter().zip(widths).map(wrap).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or_default();
    let line = |at: usize| {
        let mut text = String::new();
        for (cell, width) in cells.iter().zip(widths) {
            let here = cell.get(at).map_or("", String::as_str);
            text += here;
            text += &" ".repeat((width + GAP).saturating_sub(display_width(here)));
        }
        Line { part, text: text.trim_end().to_owned() }
    };
    (0..height).map(line).collect()
}

fn stacked(page: &Page<'_>, rows: &[Row]) -> Vec<Line> {
    let mut lines = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if at > 0 {
            blank(&mut lines);
        }
        page.add(&mut lines, Part::Heading, &row.name, "", "");
        page.add(&mut lines, row.verdict.map_or(Part::Body, Part::Verdict), &row.answer, "  ", "  ");
        for text in &row.says {
            page.add(&mut lines, Part::Body, text, "  ", "  ");
        }
    }
    lines
}
