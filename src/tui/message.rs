//! What can happen to the screen, as data.

use std::rc::Rc;

use crossterm::event::{KeyEvent, MouseEvent};
use jiff::civil::Date;

use super::recent::Recent;
use crate::pack::{Pack, Scenario};

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Message {
    /// A key was pressed.
    Key(KeyEvent),
    /// The mouse was used.
    Mouse(MouseEvent),
    /// A text was pasted.
    Paste(String),
    /// The terminal has this many columns and rows now.
    Resize(u16, u16),
    /// A scenario was read.
    Opened(Opened),
    /// A scenario could not be read.
    CannotOpen,
    /// A choice could not be kept for the next time.
    NotKept,
    /// These sessions of earlier runs can be gone on with, the newest first.
    Recent(Vec<Recent>),
}

/// A scenario, and all that a recommendation on it needs.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// Guidelines and vocabularies.
    pub pack: Rc<Pack>,
    /// Today.
    pub today: Date,
}
