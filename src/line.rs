//! The same interview as plain lines, for screen readers, braille lines, slow connections and pipes.
//!
//! Lines are only ever added: nothing moves the cursor, nothing is drawn over, nothing is said by colour. The
//! [`Interview`] is a pure machine, a line in and lines out; [`run`] alone reads, writes, and performs what
//! it asks for.

mod interview;
mod menu;
mod page;
mod runner;
mod typed;
mod word;

pub use interview::{Choice, Effect, Interview, Profile, Turn};
pub use runner::{Start, run};
