//! The engine: pack, profile and answers in, position out. Pure: no file, no clock, no terminal, no words.
//!
//! A position is never stored. It is replayed from answers keyed by question id, so that a changed answer is
//! a changed map and nothing else.

mod answers;
mod compare;
mod conclude;
mod first_aid;
mod judge;
mod replay;
mod run;
mod state;
mod what_if;

pub use answers::{Answer, Answers, UNSURE};
pub use compare::{Relation, View, views};
pub use conclude::{Branch, Conclusion, conclude};
pub use first_aid::{Aid, Part, When, first_aid};
pub use judge::{Basis, Case, Judgement, StepOf, judge};
pub use replay::{End, Fault, Ignored, Position, Step, answer, replay};
pub use run::{Ended, Run, gone};
pub use what_if::{Change, Effect, changes, dropped_by, effect};
