//! A disk of which one step goes wrong: by its number, and in every way that a disk has.

use std::cell::Cell;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::rc::Rc;

use jiff::civil::Date;
use omtanke::session::files::{Files, Look, OpenFile};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The system refuses the step with this number of its own.
    Refused(i32),
    /// Of what is to be written only a part is, and the rest is refused with this number.
    Short(i32),
    /// The process is killed before the step: nothing is done from there on.
    Killed,
}

/// When it goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// At this step only.
    At(usize),
    /// At this step and all that follow.
    From(usize),
}

/// A disk of which one step goes wrong.
pub(super) struct Faulty(Rc<Plan>);

struct Plan {
    disk: Rc<dyn Files>,
    fault: Fault,
    when: When,
    steps: Cell<usize>,
    waits: bool,
}

impl Faulty {
    pub(super) fn new(disk: Rc<dyn Files>, fault: Fault, when: When) -> Self {
        Self(Rc::new(Plan { disk, fault, when, steps: Cell::new(0), waits: true }))
    }

    /// A disk that nobody waits for: where it is not to be seen what a power cut does.
    pub(super) fn unwaiting(disk: Rc<dyn Files>) -> Self {
        let when = When::At(usize::MAX);
        Self(Rc::new(Plan { disk, fault: Fault::Killed, when, steps: Cell::new(0), waits: false }))
    }

    /// A disk of which none goes wrong, to count the steps.
    pub(super) fn none(disk: Rc<dyn Files>) -> Self {
        Self::new(disk, Fault::Killed, When::At(usize::MAX))
    }

    /// How many steps there were.
    pub(super) fn steps(&self) -> usize {
        self.0.steps.get()
    }

    /// The same disk for somebody else.
    pub(super) fn handle(&self) -> Rc<dyn Files> {
        Rc::new(Self(self.0.clone()))
    }
}

impl Plan {
    /// Counts a step; what goes wrong with it.
    fn goes_wrong(&self) -> Option<Fault> {
        let step = self.steps.get();
        self.steps.set(step + 1);
        let is_then = match (self.when, self.fault) {
            (When::At(at), Fault::Killed) | (When::From(at), _) => step >= at,
            (When::At(at), _) => step == at,
        };
        is_then.then_some(self.fault)
    }

    fn step(&self) -> io::Result<()> {
        match self.goes_wrong() {
            Some(Fault::Refused(number) | Fault::Short(number)) => Err(io::Error::from_raw_os_error(number)),
            Some(Fault::Killed) => Err(io::Error::other("nobody is there any more")),
            None => Ok(()),
        }
    }
}

impl Files for Faulty {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        self.0.step()?;
        self.0.disk.look(path)
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.0.step()?;
        self.0.disk.names(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.step()?;
        self.0.disk.make_folder(folder)
    }

    fn close_to_others(&self, folder: &Path) -> io::Result<()> {
        self.0.step()?;
        self.0.disk.close_to_others(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.step()?;
        if self.0.waits { self.0.disk.sync_folder(folder) } else { Ok(()) }
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        self.0.step()?;
        Ok(Box::new(FaultyFile { plan: self.0.clone(), file: self.0.disk.create(path)? }))
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        self.0.step()?;
        Ok(Box::new(FaultyFile { plan: self.0.clone(), file: self.0.disk.open(path)? }))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.0.step()?;
        self.0.disk.read(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.0.step()?;
        self.0.disk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.0.step()?;
        self.0.disk.remove(path)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.0.step()?;
        self.0.disk.remove_folder(folder)
    }
}

/// A file on a disk of which one step goes wrong.
struct FaultyFile {
    plan: Rc<Plan>,
    file: Box<dyn OpenFile>,
}

impl OpenFile for FaultyFile {
    fn lock(&self) -> io::Result<bool> {
        self.plan.step()?;
        self.file.lock()
    }

    fn read(&mut self) -> io::Result<Vec<u8>> {
        self.plan.step()?;
        self.file.read()
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let part = &bytes[..bytes.len() / 2];
        match self.plan.goes_wrong() {
            // A disk takes a part and says so; the next step is refused where the fault lasts.
            Some(Fault::Short(_)) if !part.is_empty() => self.file.write(part),
            // Whoever is killed while writing may have written a part.
            Some(Fault::Killed) if self.plan.when == When::At(self.plan.steps.get() - 1) => {
                let _ = self.file.write(part);
                Err(io::Error::other("nobody is there any more"))
            }
            Some(Fault::Refused(number) | Fault::Short(number)) => Err(io::Error::from_raw_os_error(number)),
            Some(Fault::Killed) => Err(io::Error::other("nobody is there any more")),
            None => self.file.write(bytes),
        }
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.plan.step()?;
        self.file.cut(length)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.plan.step()?;
        if self.plan.waits { self.file.sync() } else { Ok(()) }
    }

    fn has_a_name(&self) -> io::Result<bool> {
        self.plan.step()?;
        self.file.has_a_name()
    }

    fn tell_only_the_day(&self, day: Date) -> io::Result<()> {
        self.plan.step()?;
        self.file.tell_only_the_day(day)
    }
}
