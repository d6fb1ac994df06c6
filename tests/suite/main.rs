//! Everything that is tested from outside, in one binary.
//!
//! | module | asks |
//! | --- | --- |
//! | `check` | is the built-in pack clean, and is every fault told: one edit of a small sound pack each? |
//! | `commands` | what does the real program answer in a pinned world: status, standard output, standard error? |
//! | `line` | does the plain interview, lines in and lines out, go where it should? |
//! | `texts` | do the program's own texts and the code know each other: nothing missing, nothing unused? |
//! | `tidy` | does the source keep the house's rules: layers, lengths, docs, no prose in Rust? |
//! | `writers` | do text, Markdown and HTML say the same of one recommendation? |
//!
//! `world` is the pinned world that the others share.

mod check;
mod commands;
mod line;
mod texts;
mod tidy;
mod world;
mod writers;
