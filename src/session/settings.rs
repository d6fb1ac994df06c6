//! Settings: language, organisation and role, as far as they were chosen, and nothing about anybody.
//!
//! They lie in `settings.json` in the configuration folder of the system, readable by their owner only.

use std::io::{self, ErrorKind};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::disk::Disk;
use super::files::{Files, write_all};
use super::folder::Folder;
use super::store::{remove, remove_folder};
use super::trouble::Trouble;
use crate::pack::{Organisation, Role, Word};
use crate::text::Language;

/// The name of the file.
pub(super) const FILE: &str = "settings.json";

/// Language, organisation and role, as far as they were chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language.
    pub language: Option<Language>,
    /// The organisation.
    pub organisation: Option<Organisation>,
    /// The role.
    pub role: Option<Role>,
}

/// The settings as they are written.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Written {
    language: Option<String>,
    organisation: Option<String>,
    role: Option<String>,
}

impl Settings {
    /// The settings kept; none where there is no file, or it cannot be understood.
    pub fn load() -> Self {
        Folder::for_settings().map(|folder| Self::load_from(&Disk, &folder)).unwrap_or_default()
    }

    /// The settings kept in a folder; none where there is no file, or it cannot be understood.
    pub fn load_from(files: &dyn Files, folder: &Folder) -> Self {
        Self::read_from(files, folder).unwrap_or_default()
    }

    /// The settings kept in a folder; none where there is no file, or what is in it cannot be understood.
    pub(super) fn read_from(files: &dyn Files, folder: &Folder) -> Result<Self, Trouble> {
        let bytes = match files.read(&folder.file(FILE)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            bytes => bytes?,
        };
        let written: Written = serde_json::from_slice(&bytes).unwrap_or_default();
        Ok(Self {
            language: written.language.as_deref().and_then(Language::from_tag),
            organisation: written.organisation.as_deref().and_then(Organisation::from_text),
            role: written.role.as_deref().and_then(Role::from_word),
        })
    }

    /// Erases the settings, and their folder unless somebody keeps something else in it. Tells whether there were any.
    ///
    /// # Errors
    /// Says why they cannot be erased.
    pub fn forget(files: &dyn Files) -> Result<bool, Trouble> {
        Folder::for_settings().map_or(Ok(false), |folder| Self::forget_in(files, &folder))
    }

    /// Erases the settings in a folder, and the folder unless somebody keeps something else in it. Tells whether there
    /// were any.
    ///
    /// # Errors
    /// Says why they cannot be erased.
    pub fn forget_in(files: &dyn Files, folder: &Folder) -> Result<bool, Trouble> {
        if !folder.is_there(files)? {
            return Ok(false);
        }
        let mut were_any = false;
        for name in files.names(folder.path())? {
            match name.to_str() {
                Some(name) if is_own(name) => were_any |= remove(files, folder, name)?,
                _ => {}
            }
        }
        files.sync_folder(folder.path())?;
        remove_folder(files, folder).map(|()| were_any)
    }

    /// Keeps the settings in a folder: the file is replaced whole or not at all.
    ///
    /// # Errors
    /// Says why they are not kept; what was kept before stays.
    pub fn save_to(&self, files: &dyn Files, folder: &Folder) -> Result<(), Trouble> {
        folder.prepare(files)?;
        let written = Written {
            language: self.language.map(|language| language.tag().to_owned()),
            organisation: self.organisation.as_ref().map(|organisation| organisation.as_str().to_owned()),
            role: self.role.map(|role| role.as_str().to_owned()),
        };
        let mut bytes = serde_json::to_vec(&written).map_err(io::Error::from)?;
        bytes.push(b'\n');
        // No other process that lives has the same number. What one left that died may go.
        let new = folder.file(&format!("settings.{}.new", std::process::id()));
        let replaced = replace(files, folder, &new, &bytes);
        if replaced.is_err() {
            let _ = files.remove(&new);
        }
        replaced
    }
}

/// Whether a file of this name is written by [`Settings::save_to`].
fn is_own(name: &str) -> bool {
    name == FILE || (name.starts_with("settings.") && name.ends_with(".new"))
}

fn replace(files: &dyn Files, folder: &Folder, new: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    if files.look(new)?.is_some() {
        files.remove(new)?;
    }
    let mut file = files.create(new)?;
    write_all(file.as_mut(), bytes)?;
    file.sync()?;
    files.rename(new, &folder.file(FILE))?;
    files.sync_folder(folder.path())?;
    Ok(())
}
