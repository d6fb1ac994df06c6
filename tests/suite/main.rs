//! Everything that is tested from outside, in one binary.
//!
//! | module | asks |
//! | --- | --- |
//! | `check` | is the built-in pack clean, and is every fault told: one edit of a small sound pack each? |
//! | `texts` | do the program's own texts and the code know each other: nothing missing, nothing unused? |
//! | `tidy` | does the source keep the house's rules: layers, lengths, docs, no prose in Rust? |

mod check;
mod texts;
mod tidy;
