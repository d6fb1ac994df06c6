//! A session as it is kept: its number, its scenario, its answers, where they led, and the day.

use std::collections::BTreeSet;

use super::files::{Files, MOST_BYTES};
use super::folder::Folder;
use super::line::{Event, NoJournal, On, Read, Rest, read};
use super::trouble::Trouble;
use crate::pack::ScenarioId;
use crate::walk::{Answers, Ended};

/// The ending of a journal's name.
const JOURNAL: &str = "session";
/// The ending of the name of a journal whose first lines are being written.
const NEW: &str = "new";
/// The ending of the name of what was cut off a journal.
const TORN: &str = "torn";

/// A session as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub number: u32,
    /// The scenario.
    pub scenario: ScenarioId,
    /// The answers, also those that do not count at present.
    pub answers: Answers,
    /// Where they led; `None` while it is unfinished.
    pub end: Option<Ended>,
    /// The day of the last answer, and the pack in use then.
    pub on: On,
    /// Whether it stays once it is over.
    pub history: bool,
    /// What is wrong with the end of its journal.
    pub rest: Rest,
}

/// What lies under a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A session.
    Session(Box<Session>),
    /// Something that cannot be read as one.
    Unreadable(u32, Trouble),
}

impl Kept {
    /// Its number.
    pub fn number(&self) -> u32 {
        match self {
            Self::Session(session) => session.number,
            Self::Unreadable(number, _) => *number,
        }
    }

    /// The session, where it is one.
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::Session(session) => Some(session),
            Self::Unreadable(..) => None,
        }
    }
}

impl Session {
    /// A session that is to begin.
    pub(super) fn new(scenario: ScenarioId, on: On, history: bool) -> Self {
        Self { number: 0, scenario, answers: Answers::new(), end: None, on, history, rest: Rest::Nothing }
    }

    /// The session that a journal tells of; `None` where it does not begin as one does.
    pub(super) fn of(number: u32, read: &Read) -> Option<Self> {
        let mut events = read.events.iter().cloned();
        let (Some(Event::Begin { scenario, history }), Some(Event::On(on))) = (events.next(), events.next()) else {
            return None;
        };
        let mut session = Self { number, rest: read.rest, ..Self::new(scenario, on, history) };
        events.for_each(|event| session.take(event));
        Some(session)
    }

    /// Takes in what happened.
    pub(super) fn take(&mut self, event: Event) {
        match event {
            Event::Begin { .. } => {}
            Event::On(on) => self.on = on,
            Event::Answer(question, answer) => {
                self.answers.insert(question, answer);
                self.end = None;
            }
            Event::TakeBack(question) => {
                self.answers.remove(&question);
                self.end = None;
            }
            Event::End(end) => self.end = Some(end),
            Event::GoOn => self.end = None,
        }
    }
}

/// The name of a session's journal.
pub(super) fn file_name(number: u32) -> String {
    format!("{number}.{JOURNAL}")
}

/// The name of a session's journal while its first lines are being written.
pub(super) fn new_name(number: u32) -> String {
    format!("{number}.{NEW}")
}

/// The name of what was cut off a session's journal.
pub(super) fn torn_name(number: u32) -> String {
    format!("{number}.{TORN}")
}

/// The numbers of the files in a folder.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// Journals.
    pub(super) journals: BTreeSet<u32>,
    /// Journals whose first lines are being written.
    pub(super) new: BTreeSet<u32>,
    /// What was cut off journals.
    pub(super) torn: BTreeSet<u32>,
}

impl Numbers {
    /// Every number that is in use.
    pub(super) fn all(&self) -> BTreeSet<u32> {
        self.journals.iter().chain(&self.new).chain(&self.torn).copied().collect()
    }
}

/// The numbers of the files in a folder that is there.
pub(super) fn numbers(files: &dyn Files, folder: &Folder) -> Result<Numbers, Trouble> {
    let mut numbers = Numbers::default();
    for name in files.names(folder.path())? {
        let Some((number, name)) = name.to_str().and_then(|name| Some((name.split('.').next()?.parse().ok()?, name)))
        else {
            continue;
        };
        let forms = [file_name(number), new_name(number), torn_name(number)];
        let sets = [&mut numbers.journals, &mut numbers.new, &mut numbers.torn];
        forms.iter().zip(sets).filter(|(form, _)| *form == name).for_each(|(_, set)| {
            set.insert(number);
        });
    }
    Ok(numbers)
}

/// What a journal's bytes say.
pub(super) fn understand(number: u32, bytes: &[u8]) -> Result<(Session, Read), NoJournal> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(NoJournal::Damaged);
    }
    let read = read(bytes)?;
    let session = Session::of(number, &read).ok_or(NoJournal::Damaged)?;
    Ok((session, read))
}

/// What lies under a number; `None` where nothing was ever kept there.
pub(super) fn look_up(files: &dyn Files, folder: &Folder, number: u32) -> Option<Kept> {
    let bytes = match files.read(&folder.file(&file_name(number))) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return None,
        Err(_) => return Some(Kept::Unreadable(number, Trouble::Damaged)),
    };
    match understand(number, &bytes) {
        Ok((session, _)) => Some(Kept::Session(Box::new(session))),
        Err(NoJournal::Empty) => None,
        Err(NoJournal::Damaged) => Some(Kept::Unreadable(number, Trouble::Damaged)),
        Err(NoJournal::Newer) => Some(Kept::Unreadable(number, Trouble::Newer)),
    }
}
