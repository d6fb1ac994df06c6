//! The folder of sessions: what is kept there, opening one to go on with it, and erasing.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::rc::Rc;

use jiff::civil::Date;

use super::files::{Files, OpenFile, write_all};
use super::folder::Folder;
use super::journal::Journal;
use super::kept::{Kept, Session, file_name, look_up, new_name, numbers, torn_name, understand};
use super::line::{NoJournal, On, Rest};
use super::passing::Passing;
use super::trouble::Trouble;
use crate::pack::ScenarioId;

/// How many days a session is kept after its last answer.
pub const DAYS: i64 = 30;

/// The folder of sessions.
#[derive(Clone)]
pub struct Store {
    files: Rc<dyn Files>,
    folder: Folder,
}

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Sessions.
    pub sessions: usize,
    /// What had been cut off damaged sessions, and kept beside them.
    pub torn: usize,
}

impl Store {
    /// The folder of sessions on a disk.
    pub fn new(files: Rc<dyn Files>, folder: Folder) -> Self {
        Self { files, folder }
    }

    /// Everything kept, the newest first: by the day of the last answer, and on one day by number. What goes with
    /// the next [`Store::tidy`] is not among it any more.
    ///
    /// # Errors
    /// Where the folder is not one of our own, or cannot be read.
    pub fn all(&self, today: Date) -> Result<Vec<Kept>, Trouble> {
        let files = self.files.as_ref();
        if !self.folder.is_there(files)? {
            return Ok(Vec::new());
        }
        let all = numbers(files, &self.folder)?.journals.into_iter();
        let all = all.filter_map(|number| look_up(files, &self.folder, number));
        Ok(newest_first(all.filter(|kept| !self.is_over(kept, today)).collect()))
    }

    /// Erases what is older than [`DAYS`], what was to be kept no longer than its run, what was cut off sessions that
    /// are gone, and what a writer left that was stopped before its first line. What is open in another window
    /// stays. Tells what is left, the newest first, and why something could not be erased.
    ///
    /// # Errors
    /// Where the folder is not one of our own, or cannot be read.
    pub fn tidy(&self, today: Date) -> Result<(Vec<Kept>, Option<Trouble>), Trouble> {
        let files = self.files.as_ref();
        if !self.folder.is_there(files)? {
            return Ok((Vec::new(), None));
        }
        let numbers = numbers(files, &self.folder)?;
        let (mut left, mut failed) = (Vec::new(), None);
        for number in &numbers.journals {
            match look_up(files, &self.folder, *number) {
                Some(kept) if !self.is_over(&kept, today) => left.push(kept),
                _ => failed = self.erase_if_free(*number, &file_name(*number)).err().or(failed),
            }
        }
        for number in &numbers.new {
            failed = self.erase_if_free(*number, &new_name(*number)).err().or(failed);
        }
        for number in numbers.torn.difference(&numbers.journals) {
            failed = remove(files, &self.folder, &torn_name(*number)).err().or(failed);
        }
        Ok((newest_first(left), failed))
    }

    /// A session that is to begin; nothing is written before there is an answer.
    /// Where it is to be kept no longer than the run, `passing` is told its names.
    pub(super) fn begin(&self, scenario: ScenarioId, on: On, history: bool, passing: Passing) -> Journal {
        Journal::new(self.files.clone(), self.folder.clone(), Session::new(scenario, on, history), passing)
    }

    /// Opens a session to go on with it. What cannot be trusted at its end is put beside it first.
    pub(super) fn go_on(&self, number: u32) -> Result<Journal, Trouble> {
        let files = self.files.as_ref();
        if !self.folder.is_there(files)? {
            return Err(Trouble::Missing);
        }
        let mut file = match files.open(&self.folder.file(&file_name(number))) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(Trouble::Missing),
            file => file?,
        };
        if !file.lock()? {
            return Err(Trouble::InUse);
        }
        let bytes = file.read()?;
        let (session, read) = understand(number, &bytes).map_err(|why| match why {
            NoJournal::Empty => Trouble::Missing,
            NoJournal::Damaged => Trouble::Damaged,
            NoJournal::Newer => Trouble::Newer,
        })?;
        if session.rest != Rest::Nothing {
            self.put_beside(number, file.as_mut(), &bytes, read.good, session.on.day)?;
        }
        let so_far = (read.sum, read.good as u64);
        Ok(Journal::going_on(self.files.clone(), self.folder.clone(), file, session, so_far))
    }

    /// What lies under a number, to be read only.
    ///
    /// # Errors
    /// Where the folder is not one of our own, or there is nothing under that number that can be read.
    pub fn session(&self, number: u32) -> Result<Session, Trouble> {
        let files = self.files.as_ref();
        if !self.folder.is_there(files)? {
            return Err(Trouble::Missing);
        }
        match look_up(files, &self.folder, number).ok_or(Trouble::Missing)? {
            Kept::Session(session) => Ok(*session),
            Kept::Unreadable(_, trouble) => Err(trouble),
        }
    }

    /// Keeps the end of a journal that cannot be trusted in a file of its own, and cuts it off.
    fn put_beside(
        &self,
        number: u32,
        file: &mut dyn OpenFile,
        bytes: &[u8],
        good: usize,
        day: Date,
    ) -> Result<(), Trouble> {
        let path = self.folder.file(&torn_name(number));
        let mut beside = match self.files.create(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => self.files.open(&path)?,
            beside => beside?,
        };
        write_all(beside.as_mut(), &bytes[good..])?;
        let _ = beside.tell_only_the_day(day);
        beside.sync()?;
        self.files.sync_folder(self.folder.path())?;
        file.cut(good as u64)?;
        let _ = file.tell_only_the_day(day);
        file.sync()?;
        Ok(())
    }

    /// Erases one session, and what was cut off it; also where it is open in another window, which then
    /// remembers no more of it.
    ///
    /// # Errors
    /// Where there is no such session, or it cannot be erased.
    pub fn forget(&self, number: u32) -> Result<Erased, Trouble> {
        let files = self.files.as_ref();
        if !self.folder.is_there(files)? {
            return Err(Trouble::Missing);
        }
        let erased = self.erase(number)?;
        if erased == Erased::default() { Err(Trouble::Missing) } else { Ok(erased) }
    }

    /// Erases every session, everything cut off one, and the folder.
    ///
    /// # Errors
    /// Where something cannot be erased; whatever else can be is erased all the same.
    pub fn forget_all(&self) -> Result<Erased, Trouble> {
        let files = self.files.as_ref();
        if !self.folder.is_there(files)? {
            return Ok(Erased::default());
        }
        let (mut all, mut failed) = (Erased::default(), None);
        for number in numbers(files, &self.folder)?.all() {
            match self.erase(number) {
                Ok(erased) => all = Erased { sessions: all.sessions + erased.sessions, torn: all.torn + erased.torn },
                Err(trouble) => failed = Some(trouble),
            }
        }
        match failed {
            Some(trouble) => Err(trouble),
            None => remove_folder(files, &self.folder).map(|()| all),
        }
    }

    /// The names that what lies under a number may have.
    pub(super) fn paths(&self, number: u32) -> [PathBuf; 3] {
        [file_name(number), new_name(number), torn_name(number)].map(|name| self.folder.file(&name))
    }

    /// Removes the folder, unless something is kept in it.
    pub(super) fn remove_if_empty(&self) -> Result<(), Trouble> {
        let files = self.files.as_ref();
        if self.folder.is_there(files)? { remove_folder(files, &self.folder) } else { Ok(()) }
    }

    /// Erases a session unless somebody has the file of this name open.
    fn erase_if_free(&self, number: u32, name: &str) -> Result<(), Trouble> {
        let file = match self.files.open(&self.folder.file(name)) {
            // Another window was quicker.
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            file => file?,
        };
        // Held until it is erased, so that nobody begins to write to it meanwhile.
        if file.lock()? {
            self.erase(number)?;
        }
        Ok(())
    }

    /// Whether something has been kept for as long as it may be. What a newer omtanke wrote is for that to judge.
    fn is_over(&self, kept: &Kept, today: Date) -> bool {
        let is_old = |day: Date| i64::from((today - day).get_days()) > DAYS;
        match kept {
            Kept::Session(session) => is_old(session.on.day) || (session.end.is_some() && !session.history),
            Kept::Unreadable(_, Trouble::Newer) => false,
            Kept::Unreadable(number, _) => {
                let found = self.files.look(&self.folder.file(&file_name(*number)));
                found.ok().flatten().and_then(|found| found.day).is_some_and(is_old)
            }
        }
    }

    /// Removes what lies under a number: what was cut off first, so that what is left is found again.
    fn erase(&self, number: u32) -> Result<Erased, Trouble> {
        let files = self.files.as_ref();
        let torn = usize::from(remove(files, &self.folder, &torn_name(number))?);
        let new = remove(files, &self.folder, &new_name(number))?;
        let sessions = usize::from(remove(files, &self.folder, &file_name(number))?);
        if new || torn + sessions > 0 {
            files.sync_folder(self.folder.path())?;
        }
        Ok(Erased { sessions, torn })
    }
}

fn newest_first(mut all: Vec<Kept>) -> Vec<Kept> {
    all.sort_by_key(|kept| std::cmp::Reverse((kept.session().map(|session| session.on.day), kept.number())));
    all
}

/// Removes a file. `false` where there is none.
pub(super) fn remove(files: &dyn Files, folder: &Folder, name: &str) -> Result<bool, Trouble> {
    match files.remove(&folder.file(name)) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Removes a folder, unless somebody keeps something else in it.
pub(super) fn remove_folder(files: &dyn Files, folder: &Folder) -> Result<(), Trouble> {
    match files.remove_folder(folder.path()) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == ErrorKind::DirectoryNotEmpty => Ok(()),
        removed => Ok(removed?),
    }
}
