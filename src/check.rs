//! The rules that a pack keeps: everything that can be proved of its content before anybody relies on it.
//!
//! Pure: what was loaded and the text files in, findings out. What is wrong with a file as such (its syntax,
//! its ids, its own references) was told while it was read and is handed in; the rules here look across
//! files, and at all of guidelines, roles and answers. Each rule is one file of `check/rule/`, with its tests
//! beside it. No rule walks every path: each is polynomial in the size of the pack.

mod asked;
mod coverage;
mod faulty;
mod figures;
mod lexicon;
mod prose;
mod reach;
mod rule;
mod screen;
mod subject;

#[cfg(test)]
mod fixture;

use crate::finding::Finding;
use crate::pack::Pack;

use subject::Subject;

pub use coverage::{By, Coverage, Gap, Passage, Use, coverage};
pub use faulty::{Faulty, faulty};
pub use figures::{Figure, Figures};
pub use prose::Measure;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Input<'i> {
    /// The pack with every scenario.
    pub pack: &'i Pack,
    /// Every file under `i18n/` as its path and its contents. Where layers of a pack have a file of the same name,
    /// the path comes once for each, the lowest layer first.
    pub texts: &'i [(String, &'i str)],
    /// What was found while the pack was read.
    pub found: &'i [Finding],
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Every finding, those handed in too, in the order of files and places.
    pub findings: Vec<Finding>,
    /// How hard everything is to read, language by language.
    pub figures: Vec<Figures>,
}

/// Looks at everything.
///
/// What a broken file was to bring is not missed a second time: a rule keeps quiet about names that a file
/// with errors may have.
pub fn check(input: Input<'_>) -> Report {
    let mut findings = input.found.to_vec();
    let subject = Subject::new(input, &mut findings);
    for (_, rule) in rule::ALL {
        rule(&subject, &mut findings);
    }
    findings.sort_by(|a, b| (&a.place, a.code, &a.values).cmp(&(&b.place, b.code, &b.values)));
    findings.dedup();
    Report { findings, figures: subject.into_figures() }
}
