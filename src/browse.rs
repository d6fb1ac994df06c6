//! Looking around without answering anything: a scenario as a map, and a guideline section by section.
//!
//! Both are plain values that know no screen. The full screen and the plain lines write the same ones, so that
//! neither says more or less than the other.

mod guide;
mod map;
mod order;

pub use guide::{Chapter, Guide, Laid, Used, guides};
pub use map::{MapRow, Shows, Spot, indent, map};
