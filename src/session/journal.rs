//! A session that is being written: what has changed is appended to its journal, and is on the disk when
//! [`Journal::record`] comes back without an error.
//!
//! After an error nothing is believed of what lies behind the last line that was synced: it is cut off before
//! anything else is written. What could not be written then comes with whatever is written next.

use std::rc::Rc;

use super::files::{Files, OpenFile, write_all};
use super::folder::Folder;
use super::line::{Event, On, line};
use super::kept::{Session, file_name, last_number};
use super::trouble::Trouble;
use crate::walk::{Answer, Run};

/// A session that is being written.
pub(super) struct Journal {
    files: Rc<dyn Files>,
    folder: Folder,
    /// The file, once there is something in it.
    file: Option<Box<dyn OpenFile>>,
    /// What the file says; its number and its day count only where there is a file.
    pub(super) session: Session,
    sum: String,
    /// How many bytes of the file are known to be on the disk.
    good: u64,
    /// Whether there may be something behind them.
    is_uncertain: bool,
}

impl Journal {
    /// A session of which nothing is written yet.
    pub(super) fn new(files: Rc<dyn Files>, folder: Folder, session: Session) -> Self {
        Self { files, folder, file: None, session, sum: String::new(), good: 0, is_uncertain: false }
    }

    /// A session of which the first `good` bytes are in a file, the last of them with this sum.
    pub(super) fn going_on(
        files: Rc<dyn Files>,
        folder: Folder,
        file: Box<dyn OpenFile>,
        session: Session,
        (sum, good): (String, u64),
    ) -> Self {
        Self { files, folder, file: Some(file), session, sum, good, is_uncertain: false }
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
        match self.file {
            Some(_) => self.append(&bytes, on)?,
            None => self.begin(&bytes, on)?,
        }
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
        if !events.is_empty() && (self.file.is_none() || session.on != *on) {
            events.insert(0, Event::On(on.clone()));
        }
        if !events.is_empty() && self.file.is_none() {
            let (scenario, history) = (session.scenario.clone(), session.history);
            events.insert(0, Event::Begin { scenario, history });
        }
        events
    }

    /// Makes the file, under the first number that is free, with its first lines.
    fn begin(&mut self, bytes: &[u8], on: &On) -> Result<(), Trouble> {
        self.folder.prepare(self.files.as_ref())?;
        let (number, mut file) = self.make_file()?;
        let path = self.folder.file(&file_name(number));
        let written = write_all(file.as_mut(), bytes).and_then(|()| {
            // That the time of day is hidden is good, and nothing that an answer may be lost for.
            let _ = file.tell_only_the_day(on.day);
            file.sync()?;
            self.files.sync_folder(self.folder.path())
        });
        match written {
            Ok(()) if file.has_a_name()? => {}
            Ok(()) => return Err(Trouble::Forgotten),
            Err(error) => {
                let _ = self.files.remove(&path);
                return Err(error.into());
            }
        }
        (self.file, self.session.number) = (Some(file), number);
        Ok(())
    }

    /// A new file that is locked, and its number.
    fn make_file(&self) -> Result<(u32, Box<dyn OpenFile>), Trouble> {
        let mut number = last_number(self.files.as_ref(), &self.folder)?;
        loop {
            number = number.checked_add(1).ok_or(Trouble::Full)?;
            let path = self.folder.file(&file_name(number));
            let file = match self.files.create(&path) {
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => continue,
                file => file?,
            };
            // Whoever tidies up may have taken the empty file for one that was left, between its two steps.
            match file.lock().and_then(|locked| Ok(locked && file.has_a_name()?)) {
                Ok(true) => return Ok((number, file)),
                Ok(false) => continue,
                Err(error) => {
                    let _ = self.files.remove(&path);
                    return Err(error.into());
                }
            }
        }
    }

    fn append(&mut self, bytes: &[u8], on: &On) -> Result<(), Trouble> {
        let Some(file) = &mut self.file else { return Err(Trouble::Missing) };
        if self.is_uncertain {
            file.cut(self.good)?;
        }
        self.is_uncertain = true;
        write_all(file.as_mut(), bytes)?;
        let _ = file.tell_only_the_day(on.day);
        file.sync()?;
        if !file.has_a_name()? {
            return Err(Trouble::Forgotten);
        }
        self.is_uncertain = false;
        Ok(())
    }
}
