//! The coverage in figures, a line for each guideline, and below it what is left out.

use textwrap::core::display_width;

use crate::check::Coverage;
use crate::cli::layout::wrapped;
use crate::text::{Catalog, SafeText, args};

use super::{ALL, gap_seen};

/// The figures, each with the message that stands over it.
const HEADS: [&str; 6] = [
    "cli-coverage-head-passages",
    "cli-coverage-head-rules",
    "cli-coverage-head-background",
    "cli-coverage-head-unused",
    "cli-coverage-head-missing",
    "cli-coverage-head-percent",
];

/// The table, and a line for each guideline that something is left out of.
pub(super) fn written(words: &Catalog, all: &[Coverage<'_>]) -> String {
    let heads = HEADS.map(|head| words.say(head).to_string());
    let mut rows = vec![(words.say("cli-coverage-head-guideline").to_string(), heads)];
    rows.extend(all.iter().map(|coverage| (coverage.guideline.id.to_string(), figures(coverage))));
    if all.len() > 1 {
        rows.push((words.say("cli-coverage-head-all").to_string(), sums(all)));
    }
    let left = rows.iter().map(|(name, _)| display_width(name)).max().unwrap_or_default();
    let widths =
        std::array::from_fn(|at| rows.iter().map(|(_, row)| display_width(&row[at])).max().unwrap_or_default());
    let table: String = rows.iter().map(|(name, row)| line(name, left, row, &widths)).collect();
    table + &all.iter().map(|coverage| left_out(words, coverage)).collect::<String>()
}

fn line(name: &str, left: usize, row: &[String; 6], widths: &[usize; 6]) -> String {
    let pad = |text: &str, width: usize| " ".repeat(width.saturating_sub(display_width(text)));
    let cells: String = row.iter().zip(widths).map(|(cell, width)| format!("  {}{cell}", pad(cell, *width))).collect();
    format!("{name}{}{cells}\n", pad(name, left))
}

/// What is counted: passages, rules, background, unused and missing ones.
fn counts(coverage: &Coverage<'_>) -> [usize; 5] {
    let missing = coverage.count() - coverage.passages.len();
    [coverage.count(), coverage.rules(), coverage.background(), coverage.unused().count(), missing]
}

fn figures(coverage: &Coverage<'_>) -> [String; 6] {
    with_percent(counts(coverage), coverage.percent())
}

fn sums(all: &[Coverage<'_>]) -> [String; 6] {
    let sums = all.iter().map(counts).fold([0; 5], |sums, counts| std::array::from_fn(|at| sums[at] + counts[at]));
    let [passages, .., unused, missing] = sums;
    let covered = passages - unused - missing;
    with_percent(sums, (covered * ALL).checked_div(passages).unwrap_or_default())
}

fn with_percent(counts: [usize; 5], percent: usize) -> [String; 6] {
    let mut all = counts.iter().map(usize::to_string).chain([format!("{percent} %")]);
    std::array::from_fn(|_| all.next().unwrap_or_default())
}

fn left_out(words: &Catalog, coverage: &Coverage<'_>) -> String {
    let unused: Vec<&str> = coverage.unused().map(|passage| passage.id.as_str()).collect();
    let gap = |gap| {
        let gap = gap_seen(gap);
        if gap.from == gap.to { gap.from } else { format!("{}–{}", gap.from, gap.to) }
    };
    let missing: Vec<String> = coverage.gaps.iter().map(gap).collect();
    let tell = |message: &str, passages: String| -> String {
        if passages.is_empty() {
            return String::new();
        }
        let values = [("guideline", coverage.guideline.id.as_str()), ("passages", &passages)];
        let told: SafeText = words.say_with(message, &args(values));
        format!("\n{}", wrapped(&told, ""))
    };
    tell("cli-coverage-tell-unused", unused.join(", ")) + &tell("cli-coverage-tell-missing", missing.join(", "))
}
