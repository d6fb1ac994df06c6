//! What is kept no longer than the run, so that it can be erased also where a signal ends the run. Whoever waits for
//! signals waits in a thread of its own, and has only the names of the files.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::disk::Disk;
use super::files::Files;

/// The files that go with the run. A clone stands for the same ones.
#[derive(Clone, Default)]
pub struct Passing(Arc<Mutex<BTreeSet<PathBuf>>>);

impl Passing {
    /// These go with the run.
    pub(super) fn add(&self, paths: impl IntoIterator<Item = PathBuf>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(paths);
    }

    /// Erases them, and their folders unless something else is kept there. What cannot be erased now goes at the next
    /// start, if it is over, and is offered there to go on with, if it is not.
    pub fn erase(&self) {
        let paths = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for path in paths.iter() {
            let _ = Disk.remove(path);
        }
        for folder in paths.iter().filter_map(|path| path.parent()) {
            let _ = Disk.remove_folder(folder);
        }
    }
}
