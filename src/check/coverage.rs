//! What becomes of every passage of every guideline: something leans on a rule, that is about matters, and somebody in
//! some situation meets them. Everything is derived from the pack; nothing is written down a second time.
//!
//! Passages are numbered from 1 within their section, so a number left out between two is a gap. What is left out behind
//! the last one only the section can tell, with `passages`.

mod chain;
mod gap;

use crate::pack::{AdviceId, Guideline, MatterId, Pack, RuleId, ScenarioId, Silence, Stance, Strength};

/// A guideline, passage by passage.
#[derive(Debug)]
pub struct Coverage<'p> {
    /// The guideline.
    pub guideline: &'p Guideline,
    /// Its passages in order.
    pub passages: Vec<Passage<'p>>,
    /// What the numbering says is there and the pack does not know, in order.
    pub gaps: Vec<Gap>,
}

/// What becomes of a passage.
#[derive(Debug)]
pub struct Passage<'p> {
    /// Its number.
    pub id: &'p RuleId,
    /// How strongly it speaks; `None` for background, which lays nothing down.
    pub strength: Option<Strength>,
    /// What leans on it, in the order of the file.
    pub uses: Vec<Use<'p>>,
}

/// Passages that are missing: from one number to another of the same section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The section.
    pub section: u32,
    /// The first that is missing.
    pub from: u32,
    /// The last that is missing.
    pub to: u32,
}

/// Something that leans on a rule.
#[derive(Debug)]
pub struct Use<'p> {
    /// What it is.
    pub by: By<'p>,
    /// Whether the rule stands first there, so that its strength is the one shown.
    pub leads: bool,
    /// The matters on which somebody meets it.
    pub matters: Vec<&'p MatterId>,
    /// The situations in which somebody meets it, in the order of their ids.
    pub scenarios: Vec<&'p ScenarioId>,
}

/// What leans on a rule.
#[derive(Clone, Copy, Debug)]
pub enum By<'p> {
    /// A stance rests on it.
    Stance(&'p Stance),
    /// A step of a stance rests on it.
    Step(&'p Stance, &'p AdviceId),
    /// It is the nearest that is said about a matter.
    Silence(&'p Silence),
    /// It names somebody to ask when in doubt.
    InDoubt(&'p AdviceId),
}

/// Every guideline of a pack that has all its scenarios, in the order of their ids. A scenario counts where a topic
/// offers it: nobody meets a draft.
pub fn coverage(pack: &Pack) -> Vec<Coverage<'_>> {
    let raised = chain::raised(pack);
    let of = |guideline| Coverage {
        guideline,
        passages: chain::passages(pack, guideline, &raised),
        gaps: gap::gaps(guideline),
    };
    pack.guidelines.values().map(of).collect()
}

impl Coverage<'_> {
    /// How many passages the document has, those of the gaps too.
    pub fn count(&self) -> usize {
        self.passages.len() + self.gaps.iter().map(Gap::count).sum::<usize>()
    }

    /// How many of them are rules.
    pub fn rules(&self) -> usize {
        self.passages.iter().filter(|passage| passage.strength.is_some()).count()
    }

    /// How many of them are background.
    pub fn background(&self) -> usize {
        self.passages.len() - self.rules()
    }

    /// The rules that nobody meets in any situation.
    pub fn unused(&self) -> impl Iterator<Item = &Passage<'_>> {
        self.passages.iter().filter(|passage| !passage.is_covered())
    }

    /// How much of the document is accounted for, in percent, rounded down: 100 is all of it.
    pub fn percent(&self) -> usize {
        let covered = self.passages.iter().filter(|passage| passage.is_covered()).count();
        (covered * 100).checked_div(self.count()).unwrap_or_default()
    }
}

impl Passage<'_> {
    /// Its section and its number there, so that 1.10 stands behind 1.9.
    pub fn numbers(&self) -> (u32, u32) {
        gap::numbers(self.id)
    }

    /// Whether all is well with it: it is background, or a rule that somebody meets in some situation.
    pub fn is_covered(&self) -> bool {
        self.strength.is_none() || self.uses.iter().any(|lean| !lean.scenarios.is_empty())
    }
}

impl Gap {
    /// How many passages are missing.
    pub fn count(&self) -> usize {
        (self.to - self.from + 1) as usize
    }
}

#[cfg(test)]
mod tests;
