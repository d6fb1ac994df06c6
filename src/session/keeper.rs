//! What a running program holds: how much is to be remembered, and the sessions of this run that are being written.
//! The screen and the plain lines each have one in their runner.

use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::civil::Date;

use super::disk::Disk;
use super::files::Files;
use super::folder::Folder;
use super::journal::Journal;
use super::kept::{Kept, Session};
use super::line::On;
use super::passing::Passing;
use super::settings::Settings;
use super::store::Store;
use super::trouble::Trouble;
use crate::pack::ScenarioId;
use crate::walk::Run;

/// How much is remembered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Memory {
    /// Sessions, so that one can go on with them, and what they led to.
    #[default]
    Whole,
    /// Sessions, and no longer than the run.
    WhileRunning,
    /// Nothing: the disk is not touched.
    Nothing,
}

/// Keeps what is to be kept.
pub struct Keeper {
    memory: Memory,
    files: Rc<dyn Files>,
    settings: Option<Folder>,
    store: Option<Store>,
    writing: BTreeMap<ScenarioId, Writing>,
    passing: Passing,
    told: Option<Trouble>,
}

/// A session of this run.
enum Writing {
    /// It is written.
    Journal(Box<Journal>),
    /// It is open in another window, or was forgotten there, or cannot be written.
    Elsewhere(Trouble),
}

/// A session to go on with.
#[derive(Debug)]
pub struct Resumed {
    /// The session.
    pub session: Session,
    /// Why what happens to it from here on is not remembered: it is open in another window, or the disk fails.
    pub trouble: Option<Trouble>,
}

impl Keeper {
    /// Keeps on the disk, where the system has such files.
    pub fn new(memory: Memory) -> Self {
        Self::on(memory, Rc::new(Disk), Folder::for_settings(), Folder::for_sessions())
    }

    /// Keeps in these folders.
    pub fn on(memory: Memory, files: Rc<dyn Files>, settings: Option<Folder>, sessions: Option<Folder>) -> Self {
        let store = sessions.map(|folder| Store::new(files.clone(), folder));
        Self { memory, files, settings, store, writing: BTreeMap::new(), passing: Passing::default(), told: None }
    }

    /// What goes with the run, for whoever waits for a signal that ends it.
    pub fn passing(&self) -> Passing {
        self.passing.clone()
    }

    /// Whether anything is remembered beyond this run.
    pub fn remembers(&self) -> bool {
        self.memory == Memory::Whole
    }

    /// Erases what has been kept for long enough, and tells what is left, the newest first. Where that cannot be
    /// done, why.
    pub fn look_back(&mut self, today: Date) -> (Vec<Kept>, Option<Trouble>) {
        match self.store.as_ref().filter(|_| self.memory != Memory::Nothing) {
            Some(store) => store.tidy(today).unwrap_or_else(|trouble| (Vec::new(), Some(trouble))),
            None => (Vec::new(), None),
        }
    }

    /// Keeps a run. Without an error all of it is on the disk.
    ///
    /// # Errors
    /// Says why it is not kept; the next call tries again.
    pub fn record(&mut self, run: &Run, on: &On) -> Result<(), Trouble> {
        let recorded = self.write(run, on);
        if recorded.is_ok() {
            self.told = None;
        }
        recorded
    }

    /// Whether a trouble was not told before: somebody is told once, and again only if it went away between.
    pub fn is_news(&mut self, trouble: Trouble) -> bool {
        self.told.replace(trouble) != Some(trouble)
    }

    fn write(&mut self, run: &Run, on: &On) -> Result<(), Trouble> {
        if self.memory == Memory::Nothing {
            return Ok(());
        }
        if run.answers.is_empty() {
            return self.put_away(&run.scenario);
        }
        let store = self.store.as_ref().ok_or(Trouble::NoHome)?;
        let history = self.memory == Memory::Whole;
        let passing = &self.passing;
        let new = || store.begin(run.scenario.clone(), on.clone(), history, passing.clone());
        let begin = || Writing::Journal(Box::new(new()));
        let writing = self.writing.entry(run.scenario.clone()).or_insert_with(begin);
        let recorded = match writing {
            Writing::Journal(journal) => journal.record(run, on),
            Writing::Elsewhere(trouble) => Err(*trouble),
        };
        if recorded == Err(Trouble::Forgotten) {
            *writing = Writing::Elsewhere(Trouble::Forgotten);
        }
        recorded
    }

    /// The answers were forgotten: an unfinished session goes, a finished one stays as it ended.
    fn put_away(&mut self, scenario: &ScenarioId) -> Result<(), Trouble> {
        let Some(Writing::Journal(journal)) = self.writing.remove(scenario) else { return Ok(()) };
        let session = &journal.session;
        let stays = !journal.is_kept() || (session.end.is_some() && session.history && self.remembers());
        match &self.store {
            Some(store) if !stays => store.forget(session.number).map(|_| ()),
            _ => Ok(()),
        }
    }

    /// A session, to be read only.
    ///
    /// # Errors
    /// Says why that cannot be.
    pub fn look_up(&self, number: u32) -> Result<Session, Trouble> {
        self.store.as_ref().ok_or(Trouble::NoHome)?.session(number)
    }

    /// The number of the session of a scenario, once anything of it is on the disk.
    pub fn number(&self, scenario: &ScenarioId) -> Option<u32> {
        match self.writing.get(scenario) {
            Some(Writing::Journal(journal)) if journal.is_kept() => Some(journal.session.number),
            _ => None,
        }
    }

    /// Opens a session to go on with it.
    ///
    /// # Errors
    /// Says why that cannot be.
    pub fn resume(&mut self, number: u32) -> Result<Resumed, Trouble> {
        let store = self.store.as_ref().ok_or(Trouble::NoHome)?;
        let own = self.writing.values().find_map(|writing| match writing {
            Writing::Journal(journal) if journal.session.number == number => Some(journal.session.clone()),
            _ => None,
        });
        if let Some(session) = own {
            return Ok(Resumed { session, trouble: None });
        }
        if self.memory == Memory::Nothing {
            return Ok(Resumed { session: store.session(number)?, trouble: None });
        }
        let (session, writing, trouble) = match store.go_on(number) {
            Ok(journal) => (journal.session.clone(), Writing::Journal(Box::new(journal)), None),
            Err(trouble @ (Trouble::Missing | Trouble::Damaged | Trouble::Newer)) => return Err(trouble),
            // What cannot be written can still be read.
            Err(trouble) => (store.session(number)?, Writing::Elsewhere(trouble), Some(trouble)),
        };
        if self.memory == Memory::WhileRunning && trouble.is_none() {
            self.passing.add(store.paths(number));
        }
        self.told = trouble.or(self.told);
        self.writing.insert(session.scenario.clone(), writing);
        Ok(Resumed { session, trouble })
    }

    /// Changes what is kept of language, organisation and role, and leaves the rest as it is.
    ///
    /// # Errors
    /// Says why it is not kept.
    pub fn keep(&self, change: impl FnOnce(&mut Settings)) -> Result<(), Trouble> {
        if self.memory == Memory::Nothing {
            return Ok(());
        }
        let folder = self.settings.as_ref().ok_or(Trouble::NoHome)?;
        // What cannot be read now is not replaced by nothing.
        let mut settings = Settings::read_from(self.files.as_ref(), folder)?;
        change(&mut settings);
        settings.save_to(self.files.as_ref(), folder)
    }

    /// Ends the run: what was to be kept no longer than that is erased.
    ///
    /// # Errors
    /// Says why something could not be erased.
    pub fn leave(&mut self) -> Result<(), Trouble> {
        let mut left = Ok(());
        for (_, writing) in std::mem::take(&mut self.writing) {
            let (Writing::Journal(journal), Some(store)) = (writing, &self.store) else { continue };
            let session = &journal.session;
            let goes = self.memory == Memory::WhileRunning || (session.end.is_some() && !session.history);
            if goes && journal.is_kept() {
                left = store.forget(session.number).map(|_| ()).and(left);
            }
        }
        // That omtanke was used at all is nothing that such a run leaves behind.
        match self.store.as_ref().filter(|_| self.memory == Memory::WhileRunning) {
            Some(store) => store.remove_if_empty().and(left),
            None => left,
        }
    }
}
