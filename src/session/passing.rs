//! What is kept no longer than the run, so that it can be erased also where a signal ends the run. Whoever waits for
//! signals waits in a thread of its own, and has only the names of the files.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::disk::Disk;
use super::files::Files;

/// The files that go with the run. A clone stands for the same ones.
#[derive(Clone, Default)]
pub struct Passing(Arc<Mutex<BTreeSet<PathBuf>>>);

impl Passing {
    /// Gives a file a name that goes with the run; in one piece, so that none is made while everything is erased.
    pub(super) fn make<T>(&self, path: &Path, make: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let mut paths = self.paths();
        let made = make()?;
        paths.insert(path.to_owned());
        Ok(made)
    }

    /// These go with the run.
    pub(super) fn add(&self, paths: impl IntoIterator<Item = PathBuf>) {
        self.paths().extend(paths);
    }

    /// This name belongs to somebody else now.
    pub(super) fn leave(&self, path: &Path) {
        self.paths().remove(path);
    }

    /// Erases them, and their folders unless something else is kept there, and lets none be made any more: it is the last
    /// thing that a program does. What cannot be erased now goes at the next start, if it is over, and is offered there to
    /// go on with, if it is not.
    pub fn erase(&self) {
        let paths = self.paths();
        // A journal that is being named has its new name behind the old one in this order, and is met under one of them.
        for path in paths.iter() {
            let _ = Disk.remove(path);
        }
        for folder in paths.iter().filter_map(|path| path.parent()) {
            let _ = Disk.remove_folder(folder);
        }
        std::mem::forget(paths);
    }

    fn paths(&self) -> MutexGuard<'_, BTreeSet<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
