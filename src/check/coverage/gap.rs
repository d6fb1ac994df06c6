//! Gaps in the numbering of a guideline's passages. They are ranges, so that a number out of all proportion costs nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::Gap;
use crate::pack::guideline::Section;
use crate::pack::{Guideline, RuleId};

/// The passages that the numbering, or a section's own count, says are there, and that are neither rule nor background.
pub(super) fn gaps(guideline: &Guideline) -> Vec<Gap> {
    let mut sections: BTreeMap<u32, (BTreeSet<u32>, u32)> = BTreeMap::new();
    let rules = guideline.rules.iter().map(|rule| &rule.id);
    for (section, number) in rules.chain(&guideline.background).map(|passage| numbers(passage)) {
        let (known, last) = sections.entry(section).or_default();
        known.insert(number);
        *last = number.max(*last);
    }
    for Section { id, passages, .. } in &guideline.sections {
        // A section that does not tell has at least one.
        let Ok(section) = id.parse() else { continue };
        let (_, last) = sections.entry(section).or_default();
        *last = passages.unwrap_or(1).max(*last);
    }
    sections.into_iter().flat_map(|(section, (known, last))| between(section, &known, last)).collect()
}

fn between(section: u32, known: &BTreeSet<u32>, last: u32) -> Vec<Gap> {
    let mut from = 1;
    let mut gaps = Vec::new();
    for number in known.iter().copied().chain([last + 1]) {
        if number > from {
            gaps.push(Gap { section, from, to: number - 1 });
        }
        from = from.max(number + 1);
    }
    gaps
}

/// A passage's section and number, so that 1.10 stands behind 1.9. Each has four digits at the most.
pub(super) fn numbers(id: &RuleId) -> (u32, u32) {
    let number = |text: &str| text.parse().unwrap_or_default();
    id.as_str().split_once('.').map_or((0, 0), |(section, passage)| (number(section), number(passage)))
}
