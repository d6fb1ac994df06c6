//! The rules that a pack keeps: everything that can be proved of its content before anybody relies on it.
//!
//! Pure: what was loaded and the text files in, findings out. What is wrong with a file as such (its syntax,
//! its ids, its own references) was told while it was read and is handed in; the rules here look across
//! files, and at all of guidelines, roles and answers. Each rule is one file of `check/rule/`, with its tests
//! beside it. No rule walks every path: each is polynomial in the size of the pack.

mod asked;
mod reach;
mod rule;
mod subject;

#[cfg(test)]
mod fixture;

use crate::finding::Finding;
use crate::pack::Pack;

use subject::Subject;

/// What is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Input<'i> {
    /// The pack with every scenario.
    pub pack: &'i Pack,
    /// Every text file as its path and its contents. Where layers of a pack have a file of the same name,
    /// the path comes once for each, the lowest layer first.
    pub texts: &'i [(String, &'i str)],
    /// What was found while the pack was read.
    pub found: &'i [Finding],
}

/// Every finding, those handed in too, in the order of files and places.
///
/// What a broken file was to bring is not missed a second time: a rule keeps quiet about names that a file
/// with errors may have.
pub fn check(input: Input<'_>) -> Vec<Finding> {
    let mut findings = input.found.to_vec();
    let subject = Subject::new(input, &mut findings);
    for rule in rule::ALL {
        rule(&subject, &mut findings);
    }
    findings.sort_by(|a, b| (&a.place, a.code, &a.values).cmp(&(&b.place, b.code, &b.values)));
    findings.dedup();
    findings
}
