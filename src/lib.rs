//! omtanke: what the reader's own organisation advises on a social-media dilemma.
//!
//! Layers. Each may use those above it that it names, and nothing else; `tests/suite/tidy.rs` holds this
//! table.
//!
//! | layer | modules | may use | never knows |
//! | --- | --- | --- | --- |
//! | 0 | [`finding`], [`pack`], [`text`] | `finding` | files, terminal, clock, environment; `pack` and `text` do not know each other |
//! | 1 | [`walk`], [`check`] | `finding`, `pack`; `check` also `text` and `walk` | input and output |
//! | 2 | [`recommend`], [`browse`], [`search`], [`library`], [`session`] | layers 0 and 1 | terminal, screens |
//! | 3 | [`tui`], [`mod@line`] | layers 0 to 2; `session` and `library` in runners only | each other |
//! | 4 | [`cli`] | all | |

pub mod finding;
pub mod pack;
pub mod text;

pub mod check;
pub mod walk;

pub mod browse;
pub mod library;
pub mod recommend;
pub mod search;
pub mod session;

pub mod line;
pub mod tui;

pub mod cli;
