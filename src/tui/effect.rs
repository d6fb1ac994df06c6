//! What the screen asks for, as data. The runner performs it; tests look at it.

use crate::pack::{Organisation, Role, ScenarioId};
use crate::text::{Language, SafeText};
use crate::walk::Run;

/// Something to be done outside the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Read a scenario, and answer with [`Message::Opened`](super::Message::Opened) or
    /// [`Message::CannotOpen`](super::Message::CannotOpen).
    Open(ScenarioId),
    /// Read the cards of first aid, and answer with [`Message::FirstAid`](super::Message::FirstAid) or
    /// [`Message::NoFirstAid`](super::Message::NoFirstAid).
    FirstAid,
    /// Read a scenario for its map, and answer with [`Message::Mapped`](super::Message::Mapped) or
    /// [`Message::CannotOpen`](super::Message::CannotOpen).
    Map(ScenarioId),
    /// Read the guidelines and every scenario, and answer with [`Message::Guides`](super::Message::Guides).
    Guides,
    /// Keep how far the scenario has come, before anything is drawn; answered only where that fails.
    Record(Run),
    /// Go on with the session of this number; see [`Recent`](super::Recent). Answered with
    /// [`Message::Resumed`](super::Message::Resumed) or [`Message::CannotResume`](super::Message::CannotResume).
    Resume(u32),
    /// Keep a choice for the next time; answered only where that fails.
    Keep(Choice),
    /// Hand a text to the terminal for its clipboard. Whether it gets there nobody can tell.
    Copy(SafeText),
    /// Say where a file of this name would be, with [`Message::Seen`](super::Message::Seen).
    Look(String),
    /// Save a file, and answer with [`Message::Saved`](super::Message::Saved) or
    /// [`Message::NotSaved`](super::Message::NotSaved).
    Save(Box<File>),
    /// Give the terminal back and sleep until the shell wakes the program.
    Suspend,
    /// Leave.
    Quit,
}

/// A file to be saved: whole, or not at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, or a path to it.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Whether it takes the place of a file that is there.
    pub replaces: bool,
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
