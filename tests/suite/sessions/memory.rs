//! A disk in memory that a power cut can strike. What was synced is there afterwards; of what was not, any part may
//! be: of a file, any beginning of what is new, perhaps with zeros behind it; of a folder, any of the new names.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use jiff::civil::Date;
use omtanke::session::files::{Files, Kind, Look, OpenFile};

/// A disk in memory.
#[derive(Clone, Default)]
pub(super) struct InMemory(Rc<RefCell<State>>);

#[derive(Clone, Default)]
struct State {
    files: Vec<File>,
    /// Names, as whoever looks now sees them: a file's number, or `None` for a folder.
    names: BTreeMap<PathBuf, Option<usize>>,
    /// Names, as they are on the disk for sure.
    synced: BTreeMap<PathBuf, Option<usize>>,
}

#[derive(Clone, Default)]
struct File {
    now: Vec<u8>,
    synced: Vec<u8>,
}

/// Numbers that look like chance, and are the same in every run.
pub(super) struct Chance(pub(super) u64);

impl Chance {
    /// A number below `most`.
    pub(super) fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most.max(1) as u64).expect("a small number")
    }
}

impl InMemory {
    /// A disk with one folder.
    pub(super) fn new(folder: &Path) -> Self {
        let disk = Self::default();
        let names: BTreeMap<_, _> = folder.ancestors().map(|folder| (folder.to_owned(), None)).collect();
        *disk.0.borrow_mut() = State { files: Vec::new(), names: names.clone(), synced: names };
        disk
    }

    /// The disk as it is when the power comes back.
    pub(super) fn after_power_cut(&self, chance: &mut Chance) -> Self {
        let state = self.0.borrow();
        let mut names = state.synced.clone();
        let new = state.names.iter().filter(|(path, what)| state.synced.get(*path) != Some(what));
        names.extend(new.filter(|_| chance.below(2) == 0).map(|(path, what)| (path.clone(), *what)));
        let gone: Vec<_> = names.keys().filter(|path| !state.names.contains_key(*path)).cloned().collect();
        names.retain(|path, _| !gone.contains(path) || chance.below(2) == 0);
        // A name is nothing without the folders above it.
        let all = names.clone();
        names.retain(|path, _| path.ancestors().skip(1).all(|folder| all.contains_key(folder)));
        let files = state.files.iter().map(|file| file.after_power_cut(chance)).collect();
        Self(Rc::new(RefCell::new(State { files, synced: names.clone(), names })))
    }

    fn number(&self, path: &Path) -> io::Result<usize> {
        match self.0.borrow().names.get(path) {
            Some(Some(number)) => Ok(*number),
            Some(None) => Err(ErrorKind::IsADirectory.into()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    fn add(&self, path: &Path, what: Option<usize>) -> io::Result<()> {
        let mut state = self.0.borrow_mut();
        if state.names.contains_key(path) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        if !path.parent().is_some_and(|folder| state.names.contains_key(folder)) {
            return Err(ErrorKind::NotFound.into());
        }
        state.names.insert(path.to_owned(), what);
        Ok(())
    }
}

impl File {
    fn after_power_cut(&self, chance: &mut Chance) -> Self {
        let shared = self.now.iter().zip(&self.synced).take_while(|(now, synced)| now == synced).count();
        let mut kept = match chance.below(4) {
            0 => self.synced.clone(),
            // A file that was cut and not synced may be as long as before.
            1 if self.now.len() < self.synced.len() => self.synced.clone(),
            _ => self.now[..shared + chance.below(self.now.len() - shared + 1)].to_vec(),
        };
        // Nothing that was synced and is still there is lost.
        if kept.len() < shared {
            kept = self.synced[..shared].to_vec();
        }
        if kept.len() < self.now.len() && chance.below(3) == 0 {
            // The length was on the disk, and what belongs there was not.
            kept.resize(self.now.len(), 0);
        }
        Self { now: kept.clone(), synced: kept }
    }
}

impl Files for InMemory {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        let kind = |what: &Option<usize>| if what.is_some() { Kind::File } else { Kind::Folder };
        let found = self.0.borrow().names.get(path).map(kind);
        Ok(found.map(|kind| Look { kind, is_own: true, is_open_to_others: false, day: None }))
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let state = self.0.borrow();
        let inside = state.names.keys().filter(|path| path.parent() == Some(folder));
        Ok(inside.filter_map(|path| Some(path.file_name()?.to_owned())).collect())
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.add(folder, None)
    }

    fn close_to_others(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.0.borrow_mut();
        let inside = |path: &PathBuf| path.parent() == Some(folder);
        let names: Vec<_> = state.names.iter().filter(|(path, _)| inside(path)).map(|(p, n)| (p.clone(), *n)).collect();
        state.synced.retain(|path, _| !inside(path));
        state.synced.extend(names);
        Ok(())
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        let number = self.0.borrow().files.len();
        self.add(path, Some(number))?;
        self.0.borrow_mut().files.push(File::default());
        Ok(Box::new(Handle { disk: self.clone(), number }))
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        Ok(Box::new(Handle { disk: self.clone(), number: self.number(path)? }))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let number = self.number(path)?;
        Ok(self.0.borrow().files[number].now.clone())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let number = self.number(from)?;
        let mut state = self.0.borrow_mut();
        state.names.remove(from);
        state.names.insert(to.to_owned(), Some(number));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.number(path)?;
        self.0.borrow_mut().names.remove(path);
        Ok(())
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        if !self.names(folder)?.is_empty() {
            return Err(ErrorKind::DirectoryNotEmpty.into());
        }
        self.0.borrow_mut().names.remove(folder).map(|_| ()).ok_or(ErrorKind::NotFound.into())
    }
}

/// An open file on a disk in memory.
struct Handle {
    disk: InMemory,
    number: usize,
}

impl Handle {
    fn with<T>(&self, act: impl FnOnce(&mut File) -> T) -> io::Result<T> {
        Ok(act(&mut self.disk.0.borrow_mut().files[self.number]))
    }
}

impl OpenFile for Handle {
    fn lock(&self) -> io::Result<bool> {
        Ok(true)
    }

    fn read(&mut self) -> io::Result<Vec<u8>> {
        self.with(|file| file.now.clone())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.with(|file| file.now.extend_from_slice(bytes)).map(|()| bytes.len())
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.with(|file| file.now.truncate(usize::try_from(length).expect("a small file")))
    }

    fn sync(&mut self) -> io::Result<()> {
        self.with(|file| file.synced.clone_from(&file.now))
    }

    fn has_a_name(&self) -> io::Result<bool> {
        Ok(self.disk.0.borrow().names.values().any(|what| *what == Some(self.number)))
    }

    fn tell_only_the_day(&self, _: Date) -> io::Result<()> {
        Ok(())
    }
}
