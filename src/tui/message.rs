//! What can happen to the screen, as data.

use std::rc::Rc;

use crossterm::event::{KeyEvent, MouseEvent};
use jiff::civil::Date;

use super::model::Kit;
use super::recent::Recent;
use crate::browse::Guide;
use crate::pack::{Pack, Scenario, Verdict};
use crate::text::SafeText;
use crate::walk::Answers;

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
    /// The cards of first aid.
    FirstAid(Kit),
    /// First aid could not be read.
    NoFirstAid,
    /// A scenario was read for its map.
    Mapped(Rc<Scenario>),
    /// The guidelines were read, with the situations that they are used in.
    Guides(Rc<[Guide]>),
    /// A choice could not be kept for the next time.
    NotKept,
    /// What happens is not remembered; the message that says why.
    NotRemembered(&'static str),
    /// A session of an earlier run is to be gone on with.
    Resumed(Resumed),
    /// A session of an earlier run cannot be gone on with; the message that says why.
    CannotResume(&'static str),
    /// Where a file that was asked about would be.
    Seen(Spot),
    /// A file was saved there.
    Saved(SafeText),
    /// A file could not be saved.
    NotSaved(NotSaved),
    /// These sessions of earlier runs can be gone on with, the newest first.
    Recent(Vec<Recent>),
}

/// A session of an earlier run.
#[derive(Clone, Debug)]
pub struct Resumed {
    /// Its scenario, as it is now.
    pub opened: Opened,
    /// Its answers, as they were given then.
    pub answers: Answers,
    /// The day of the last of them.
    pub day: Date,
    /// The verdict it ended in then.
    pub verdict: Option<Verdict>,
    /// What is to be said of it: messages without values.
    pub remarks: Vec<&'static str>,
}

/// Where a file would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The folder, as one writes it.
    pub folder: SafeText,
    /// Whether there is a file of that name already.
    pub taken: bool,
}

/// Why a file could not be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// There is one of that name already.
    IsThere,
    /// There is no such folder.
    NoFolder,
    /// No file can have that name.
    Name,
    /// The user may not write there.
    Denied,
    /// What is there can only be read.
    ReadOnly,
    /// There is no room left.
    Full,
    /// The system refused, for this reason.
    Refused(SafeText),
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
