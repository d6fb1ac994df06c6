//! A session of an earlier run, as the first screen offers it. Where sessions are kept is not the screen's to
//! know: the runner tells them after the first frame, which so never waits for a disk.

use jiff::civil::Date;

use crate::pack::{ScenarioId, Verdict};

/// A session of an earlier run, unfinished or finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// Its number, by which [`Effect::Resume`](super::Effect::Resume) asks for it.
    pub number: u32,
    /// The scenario.
    pub scenario: ScenarioId,
    /// How many questions were answered.
    pub answered: usize,
    /// The day of its last answer.
    pub day: Date,
    /// The verdict it ended in; `None` while it is unfinished.
    pub verdict: Option<Verdict>,
}
