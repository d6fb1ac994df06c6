//! What the screen asks for, as data. The runner performs it; tests look at it.

use crate::pack::{Organisation, Role, ScenarioId};
use crate::text::Language;

/// Something to be done outside the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Read a scenario, and answer with [`Message::Opened`](super::Message::Opened) or
    /// [`Message::CannotOpen`](super::Message::CannotOpen).
    Open(ScenarioId),
    /// Go on with the session of this number; see [`Recent`](super::Recent).
    Resume(u32),
    /// Keep a choice for the next time; answered only where that fails.
    Keep(Choice),
    /// Give the terminal back and sleep until the shell wakes the program.
    Suspend,
    /// Leave.
    Quit,
}

/// A choice for the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The language.
    Language(Language),
    /// The organisation.
    Organisation(Organisation),
    /// The role.
    Role(Role),
}
