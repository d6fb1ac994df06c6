//! The coverage passage by passage: what leans on each rule, and the scenarios in which somebody meets it.

use std::collections::BTreeSet;
use std::fmt::Display;

use crate::check::{By, Coverage, Gap, Passage};
use crate::cli::exit::say_of;
use crate::cli::layout::{hanging, wrapped};
use crate::pack::{Pack, RuleId, ScenarioId, Word};
use crate::text::{Catalog, SafeText, args};

/// The space that a passage's number takes.
const NUMBER: usize = 8;
/// The most names in a line; of more, the first are told, and how many there are besides. JSON has them all.
const NAMED: usize = 4;

/// Every guideline, passage by passage.
pub(super) fn written(words: &Catalog, pack: &Pack, all: &[Coverage<'_>]) -> String {
    let page = Page { words, scenarios: pack.shelf.scenarios().count() };
    all.iter().map(|coverage| page.guideline(coverage) + "\n").collect()
}

/// Passages in a row that are told together.
enum Row<'c> {
    Rule(&'c Passage<'c>),
    Background(&'c RuleId, &'c RuleId),
    Missing(&'c Gap),
}

struct Page<'w> {
    words: &'w Catalog,
    scenarios: usize,
}

impl Page<'_> {
    fn guideline(&self, coverage: &Coverage<'_>) -> String {
        let guideline = coverage.guideline;
        let mut text = wrapped(&SafeText::new(&guideline.publisher).on_one_line(), "");
        text += &wrapped(&format!("{} ({})", SafeText::new(&guideline.title).on_one_line(), guideline.id), "");
        let mut section = None;
        for (number, row) in rows(coverage) {
            if section.replace(number) != Some(number) {
                let there = guideline.sections.iter().find(|section| section.id.parse() == Ok(number));
                let heading = there.map_or_else(|| number.to_string(), |section| section.heading.clone());
                text += &format!("\n{}", wrapped(&SafeText::new(&heading).on_one_line(), ""));
            }
            text += &self.row(&row);
        }
        text
    }

    fn row(&self, row: &Row<'_>) -> String {
        match row {
            Row::Rule(passage) => self.rule(passage),
            Row::Background(from, to) => self.several(&range(from, to), "cli-coverage-background"),
            Row::Missing(Gap { section, from, to }) => {
                let range = range(&format!("{section}.{from}"), &format!("{section}.{to}"));
                self.several(&range, "cli-coverage-missing")
            }
        }
    }

    fn several(&self, range: &str, message: &str) -> String {
        let first = format!("  {range:<width$} ", width = NUMBER - 1);
        hanging(&self.words.say(message), &first, &" ".repeat(NUMBER + 2))
    }

    fn rule(&self, passage: &Passage<'_>) -> String {
        let strength = passage.strength.map(|strength| self.words.say(&format!("strength-{}", strength.as_str())));
        let mut text = format!("  {:<NUMBER$}{}\n", passage.id.as_str(), strength.unwrap_or_default());
        let of = |name: fn(&By<'_>) -> Option<String>| {
            let mut names: Vec<String> = passage.uses.iter().filter_map(|lean| name(&lean.by)).collect();
            let mut seen = BTreeSet::new();
            names.retain(|name| seen.insert(name.clone()));
            names
        };
        for (message, names) in [
            ("cli-coverage-stances", of(stance)),
            ("cli-coverage-advice", of(advice)),
            ("cli-coverage-near", of(near)),
            ("cli-coverage-ask", of(asked)),
        ] {
            if !names.is_empty() {
                text += &self.line(&say_of(self.words, message, "names", &self.some(&names)));
            }
        }
        text + &self.line(&self.met(passage))
    }

    /// All names, or the first of many.
    fn some(&self, names: &[String]) -> String {
        if names.len() <= NAMED {
            return names.join(", ");
        }
        let (first, rest) = names.split_at(NAMED - 1);
        let (first, number) = (first.join(", "), rest.len().to_string());
        self.words.say_with("cli-coverage-and-more", &args([("names", &first), ("number", &number)])).to_string()
    }

    fn line(&self, text: &str) -> String {
        hanging(text, &" ".repeat(NUMBER + 2), &" ".repeat(NUMBER + 4))
    }

    /// Where somebody meets it.
    fn met(&self, passage: &Passage<'_>) -> SafeText {
        let met: BTreeSet<&ScenarioId> = passage.uses.iter().flat_map(|lean| lean.scenarios.iter().copied()).collect();
        match met.len() {
            0 if passage.uses.is_empty() => self.words.say("cli-coverage-unused"),
            0 => self.words.say("cli-coverage-unmet"),
            1..=NAMED => {
                let names: Vec<&str> = met.iter().map(|scenario| scenario.as_str()).collect();
                say_of(self.words, "cli-coverage-scenarios", "names", &names.join(", "))
            }
            number => {
                let (number, all) = (number.to_string(), self.scenarios.to_string());
                self.words.say_with("cli-coverage-scenarios-of", &args([("number", &number), ("all", &all)]))
            }
        }
    }
}

fn stance(by: &By<'_>) -> Option<String> {
    match by {
        By::Stance(stance) => Some(stance.id.to_string()),
        _ => None,
    }
}

fn advice(by: &By<'_>) -> Option<String> {
    match by {
        By::Step(_, advice) => Some(advice.to_string()),
        _ => None,
    }
}

fn near(by: &By<'_>) -> Option<String> {
    match by {
        By::Silence(silence) => Some(silence.matter.to_string()),
        _ => None,
    }
}

fn asked(by: &By<'_>) -> Option<String> {
    match by {
        By::InDoubt(advice) => Some(advice.to_string()),
        _ => None,
    }
}

/// The passages and the gaps in the order of their numbers, background in a row together.
fn rows<'c>(coverage: &'c Coverage<'c>) -> Vec<(u32, Row<'c>)> {
    let mut rows: Vec<((u32, u32), Row<'_>)> = Vec::new();
    for passage in &coverage.passages {
        let (section, number) = passage.numbers();
        let gap_between = |from: u32| {
            let mut gaps = coverage.gaps.iter().filter(|gap| gap.section == section);
            gaps.any(|gap| (from..number).contains(&gap.from))
        };
        match (rows.last_mut(), passage.strength) {
            (_, Some(_)) => rows.push(((section, number), Row::Rule(passage))),
            (Some(((before, from), Row::Background(_, to))), None) if *before == section && !gap_between(*from) => {
                *to = passage.id;
            }
            (_, None) => rows.push(((section, number), Row::Background(passage.id, passage.id))),
        }
    }
    rows.extend(coverage.gaps.iter().map(|gap| ((gap.section, gap.from), Row::Missing(gap))));
    rows.sort_by_key(|(number, _)| *number);
    rows.into_iter().map(|((section, _), row)| (section, row)).collect()
}

/// One number, or the first and the last of several.
fn range(from: &(impl Display + ?Sized), to: &(impl Display + ?Sized)) -> String {
    let (from, to) = (from.to_string(), to.to_string());
    if from == to { from } else { format!("{from}–{to}") }
}
