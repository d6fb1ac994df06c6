//! One test binary. What is where:
//!
//! - `both_ways`: every answer path of every scenario, by keys on the screen and by words in plain lines: one outcome
//! - `check`: the built-in pack is clean; one fixture for each fault, made from a small sound pack by one edit
//! - `commands`: the real program in a pinned world: status, standard output and standard error
//! - `first_aid`: no card says more, or less, than its scenario
//! - `handbook`: every situation as one document says what is advised, and every link leads somewhere
//! - `journeys`: every scenario says what its journey file expects, for every organisation
//! - `left_out`: a pack with any fault still opens, and says what is left out
//! - `line`: the plain interview as a machine, lines in and lines out
//! - `nearest`: where the own guideline is silent, the nearest it says is told as that
//! - `pdf`: PDF is written, the same each time, with every letter embedded
//! - `properties`: the engine keeps its promises on walks nobody wrote down
//! - `queries`: people find a scenario in their own words
//! - `receipts`: they open again, are short, and tell what differs
//! - `screens`: keys in, screen out
//! - `sessions`: what is kept between runs, on disks that fail and after power cuts
//! - `situations`: the table of situations in the docs names what is there
//! - `spelling`: compounds are written as one
//! - `terminal`: the real program on a real pseudo-terminal, which it gives back
//! - `texts`: the program's own texts and the code know each other: nothing missing, nothing unused
//! - `tidy`: the layer table, lengths, module docs, and no prose in Rust
//! - `writers`: text, Markdown and HTML of one recommendation
//!
//! `world` is the pinned world that commands run in; `built_in` is the built-in pack, loaded whole.

mod both_ways;
mod built_in;
mod check;
mod commands;
mod first_aid;
mod handbook;
mod journeys;
mod left_out;
mod line;
mod nearest;
mod pdf;
mod properties;
mod queries;
mod receipts;
mod screens;
mod sessions;
mod situations;
mod spelling;
mod terminal;
mod texts;
mod tidy;
mod world;
mod writers;
