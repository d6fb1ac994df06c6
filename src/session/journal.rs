//! A session that is being written: what has changed is appended to its journal, and is on the disk when
//! [`Journal::record`] comes back without an error.
//!
//! The first lines are written under another name, so that what has a journal's name begins as a journal does.
//! After an error nothing is believed of what lies behind the last line that was synced: it is cut off before
//! anything else is written. What could not be written then comes with whatever is written next.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::rc::Rc;

use super::files::{Files, OpenFile, write_all};
use super::folder::Folder;
use super::kept::{Session, file_name, new_name, numbers};
use super::line::{Event, On, line};
use super::passing::Passing;
use super::trouble::Trouble;
use crate::walk::{Answer, Run};

/// A session that is being written.
pub(super) struct Journal {
    files: Rc<dyn Files>,
    folder: Folder,
    /// The file, once there is one.
    file: Option<Box<dyn OpenFile>>,
    /// Whether it has a journal's name.
    is_named: bool,
    /// What the file says; its number is 0 until there is a journal.
    pub(super) session: Session,
    sum: String,
    /// How many bytes of the file are known to be on the disk.
    good: u64,
    /// Whether there may be something behind them.
    is_uncertain: bool,
    /// Where its names are told, if it is kept no longer than the run.
    passing: Passing,
}

impl Journal {
    /// A session of which nothing is written yet.
    pub(super) fn new(files: Rc<dyn Files>, folder: Folder, session: Session, passing: Passing) -> Self {
        let sum = String::new();
        Self { files, folder, file: None, is_named: false, session, sum, good: 0, is_uncertain: false, passing }
    }

    /// A session of which the first `good` bytes are in a file, the last of them with this sum.
    pub(super) fn going_on(
        files: Rc<dyn Files>,
        folder: Folder,
        file: Box<dyn OpenFile>,
        session: Session,
        (sum, good): (String, u64),
    ) -> Self {
        let passing = Passing::default();
        Self { files, folder, file: Some(file), is_named: true, session, sum, good, is_uncertain: false, passing }
    }

    /// Whether anything of it is known to be on the disk.
    pub(super) fn is_kept(&self) -> bool {
        self.good > 0
    }

    /// Brings the journal into line with a run. Without an error all of it is on the disk.
    pub(super) fn record(&mut self, run: &Run, on: &On) -> Result<(), Trouble> {
        let events = self.missing(run, on);
        if events.is_empty() {
            return Ok(());
        }
        let mut sum = self.sum.clone();
        let mut bytes = Vec::new();
        for event in &events {
            let (line, next) = line(&sum, event);
            bytes.extend_from_slice(line.as_bytes());
            sum = next;
        }
        self.append(&bytes, on)?;
        self.good += bytes.len() as u64;
        self.sum = sum;
        events.into_iter().for_each(|event| self.session.take(event));
        Ok(())
    }

    /// What has to be written so that the journal says the same as the run.
    fn missing(&self, run: &Run, on: &On) -> Vec<Event> {
        let (session, known) = (&self.session, &self.session.answers);
        let gone = known.keys().filter(|question| !run.answers.contains_key(*question));
        let mut events: Vec<Event> = gone.cloned().map(Event::TakeBack).collect();
        let new = run.answers.iter().filter(|(question, answer)| known.get(*question) != Some(answer));
        let answer = |(question, answer): (&_, &Answer)| Event::Answer(Clone::clone(question), answer.clone());
        events.extend(new.map(answer));
        match &run.end {
            Some(end) if !events.is_empty() || session.end.as_ref() != Some(end) => {
                events.push(Event::End(end.clone()));
            }
            None if events.is_empty() && session.end.is_some() => events.push(Event::GoOn),
            _ => {}
        }
        if !events.is_empty() && (self.good == 0 || session.on != *on) {
            events.insert(0, Event::On(on.clone()));
        }
        if !events.is_empty() && self.good == 0 {
            let (scenario, history) = (session.scenario.clone(), session.history);
            events.insert(0, Event::Begin { scenario, history });
        }
        events
    }

    /// Puts bytes behind those that are known to be on the disk, and waits until they are there too.
    fn append(&mut self, bytes: &[u8], on: &On) -> Result<(), Trouble> {
        let (number, mut file) = match self.file.take() {
            Some(file) => (self.session.number, file),
            None => self.make_file()?,
        };
        self.session.number = number;
        let appended = self.append_to(file.as_mut(), bytes, on);
        self.is_uncertain = appended.is_err();
        self.file = Some(file);
        appended
    }

    fn append_to(&mut self, file: &mut dyn OpenFile, bytes: &[u8], on: &On) -> Result<(), Trouble> {
        if self.is_uncertain {
            file.cut(self.good)?;
        }
        write_all(file, bytes)?;
        // That the time of day is hidden is good, and nothing that an answer may be lost for.
        let _ = file.tell_only_the_day(on.day);
        file.sync()?;
        if self.good == 0 {
            self.name()?;
        }
        if file.has_a_name()? { Ok(()) } else { Err(Trouble::Forgotten) }
    }

    /// Gives a file with its first lines a journal's name.
    fn name(&mut self) -> Result<(), Trouble> {
        if !self.is_named {
            let number = self.session.number;
            let (new, named) = (self.folder.file(&new_name(number)), self.folder.file(&file_name(number)));
            self.make(&named, || self.files.rename(&new, &named))?;
            self.is_named = true;
        }
        Ok(self.files.sync_folder(self.folder.path())?)
    }

    /// Gives a file a name, which is told where it goes with the run.
    fn make<T>(&self, path: &Path, make: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        if self.session.history { make() } else { self.passing.make(path, make) }
    }

    /// A new file under the first number that is free, and locked.
    fn make_file(&self) -> Result<(u32, Box<dyn OpenFile>), Trouble> {
        let (files, folder) = (self.files.as_ref(), &self.folder);
        folder.prepare(files)?;
        let mut number = numbers(files, folder)?.all().last().copied().unwrap_or_default();
        let mut is_again = false;
        loop {
            number = number.checked_add(1).ok_or(Trouble::Full)?;
            let path = folder.file(&new_name(number));
            let file = match self.make(&path, || files.create(&path)) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                // Another window that has just left took the empty folder with it.
                Err(error) if error.kind() == ErrorKind::NotFound && !is_again => {
                    folder.prepare(files)?;
                    (is_again, number) = (true, number - 1);
                    continue;
                }
                file => file?,
            };
            // Whoever tidies up may have taken the file for one that was left there. Once it is locked nobody does.
            if !file.lock()? || !file.has_a_name()? {
                self.passing.leave(&path);
                continue;
            }
            // Another window may have been through with this number between the look around and the file.
            let found = files.look(&folder.file(&file_name(number)));
            if let Ok(None) = found {
                return Ok((number, file));
            }
            let _ = files.remove(&path);
            self.passing.leave(&path);
            found?;
        }
    }
}

impl Drop for Journal {
    /// What never became a journal leaves nothing behind.
    fn drop(&mut self) {
        if self.file.is_some() && !self.is_named {
            let _ = self.files.remove(&self.folder.file(&new_name(self.session.number)));
        }
    }
}
