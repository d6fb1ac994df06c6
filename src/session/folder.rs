//! A folder of the program's own: made for its owner alone, and refused where it is not what it should be.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::files::{Files, Kind};
use super::trouble::Trouble;

/// The folders' name, in the folders that the system has for such files.
const NAME: &str = "omtanke";

/// A folder of the program's own, there or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder at a path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The one for settings: `$XDG_CONFIG_HOME/omtanke` on Linux; `None` where the system has no home for such.
    pub fn for_settings() -> Option<Self> {
        let folders = etcetera::choose_base_strategy().ok()?;
        Some(Self(folders.config_dir().join(NAME)))
    }

    /// The one for sessions: `$XDG_STATE_HOME/omtanke` on Linux. Systems that know no state have data.
    pub fn for_sessions() -> Option<Self> {
        let folders = etcetera::choose_base_strategy().ok()?;
        Some(Self(folders.state_dir().unwrap_or_else(|| folders.data_dir()).join(NAME)))
    }

    /// The path of a file in it.
    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Its own path.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Whether it is there, and the owner's alone.
    ///
    /// # Errors
    /// Where something else is in its place.
    pub(super) fn is_there(&self, files: &dyn Files) -> Result<bool, Trouble> {
        let Some(found) = files.look(&self.0)? else { return Ok(false) };
        match found.kind {
            Kind::Folder if found.is_own => Ok(true),
            Kind::Folder => Err(Trouble::NotOwn),
            Kind::Link => Err(Trouble::Link),
            Kind::File | Kind::Other => Err(Trouble::NotAFolder),
        }
    }

    /// Sees to it that it is there, closed to others, and will still be there after a power cut.
    pub(super) fn prepare(&self, files: &dyn Files) -> Result<(), Trouble> {
        if !self.is_there(files)? {
            return make(files, &self.0);
        }
        if files.look(&self.0)?.is_some_and(|found| found.is_open_to_others) {
            files.close_to_others(&self.0)?;
        }
        Ok(())
    }
}

/// Makes a folder, and those above it that are missing.
fn make(files: &dyn Files, folder: &Path) -> Result<(), Trouble> {
    let missing = |folder: &&Path| matches!(files.look(folder), Ok(None));
    let folders: Vec<&Path> = folder.ancestors().take_while(missing).collect();
    for folder in folders.into_iter().rev() {
        match files.make_folder(folder) {
            // Another window was quicker.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            made => made?,
        }
        if let Some(above) = folder.parent() {
            files.sync_folder(above)?;
        }
    }
    Ok(())
}
