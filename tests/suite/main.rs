//! One test binary. What is where:
//!
//! - `check`: the built-in pack is clean; one fixture for each fault, made from a small sound pack by one edit
//! - `texts`: the program's own texts and the code know each other: nothing missing, nothing unused
//! - `tidy`: the layer table, lengths, module docs, and no prose in Rust

mod check;
mod texts;
mod tidy;
