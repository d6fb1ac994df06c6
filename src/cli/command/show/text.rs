//! A scenario as plain text: its map, with the name that everything has in files and on the command line.

use crate::browse::{MapRow, Shows, indent, map};
use crate::cli::context::Context;
use crate::cli::layout::{hanging, wrapped};
use crate::pack::Scenario;

use super::Shown;

/// The width of a page of plain text, in columns.
const COLUMNS: usize = 80;

pub(super) fn written(context: &Context, scenario: &Scenario, shown: &Shown) -> String {
    let words = &context.words;
    let mut text = wrapped(&shown.title, "");
    let mark = if shown.first_aid { format!(" ({})", words.say("cli-first-aid")) } else { String::new() };
    text += &wrapped(&format!("{} – {}{mark}", shown.topic_title, shown.id), "");
    if let Some(summary) = &shown.summary {
        text += &wrapped(summary, "");
    }
    text += &wrapped(&words.say("map-unsure"), "");
    text.extend(map(scenario, words, Shows::Names).iter().map(row));
    text
}

fn row(row: &MapRow) -> String {
    // Questions stand apart, so that each is found at a glance.
    let gap = if row.apart { "\n" } else { "" };
    let before = " ".repeat(indent(row.depth, COLUMNS));
    let rest = format!("{before}{}", " ".repeat(textwrap::core::display_width(&row.mark)));
    format!("{gap}{}", hanging(&format!("{}{}", row.text, row.after), &format!("{before}{}", row.mark), &rest))
}
