//! The full screen.
//!
//! The pure half: a [`Model`] holds the state, [`update()`] takes a [`Message`] in and gives effects back as
//! data, and [`draw`] reads the model and draws. Nothing of it touches the terminal, a file or the clock. The
//! runner owns the terminal, turns events into messages and performs the effects; only it may use the library
//! and the session.

pub mod effect;
pub mod keymap;
pub mod layout;
pub mod message;
pub mod model;
pub mod paper;
pub mod recent;
pub mod terminal;
pub mod theme;

mod browse;
mod leaves;
mod runner;
mod update;
mod view;

pub use effect::{Choice, Effect, File};
pub use message::{Message, NotSaved, Opened, Resumed, Spot};
pub use model::{Beginning, Kit, Model};
pub use recent::Recent;
pub use runner::{Start, beginning, run};
pub use update::update;
pub use view::draw;
