//! What is kept between runs, and the only writer of the program's own files: for now, the settings.
//!
//! Settings hold language, organisation and role, and nothing about anybody. They lie in the configuration
//! folder of the system (`$XDG_CONFIG_HOME/omtanke/settings.json` on Linux), readable by their owner only.

use std::fs::{self, DirBuilder};
use std::io::{self, Write};
use std::path::PathBuf;

use etcetera::BaseStrategy;
use serde::{Deserialize, Serialize};

use crate::pack::{Organisation, Role, Word};
use crate::text::Language;

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
        let text = file().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
        let written: Written = serde_json::from_str(&text).unwrap_or_default();
        Self {
            language: written.language.as_deref().and_then(Language::from_tag),
            organisation: written.organisation.as_deref().and_then(Organisation::from_text),
            role: written.role.as_deref().and_then(Role::from_word),
        }
    }

    /// Keeps the settings: the file is replaced whole or not at all.
    ///
    /// # Errors
    /// Where the system has no home for settings, or does not let the file be written.
    pub fn save(&self) -> io::Result<()> {
        let file = file().ok_or(io::ErrorKind::NotFound)?;
        let folder = file.parent().ok_or(io::ErrorKind::NotFound)?;
        private_folder().create(folder)?;
        let written = Written {
            language: self.language.map(|language| language.tag().to_owned()),
            organisation: self.organisation.as_ref().map(|organisation| organisation.as_str().to_owned()),
            role: self.role.map(|role| role.as_str().to_owned()),
        };
        let mut new = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer(&mut new, &written)?;
        new.write_all(b"\n")?;
        new.as_file().sync_all()?;
        new.persist(file).map_err(|error| error.error)?;
        Ok(())
    }
}

fn file() -> Option<PathBuf> {
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.config_dir().join("omtanke").join("settings.json"))
}

/// Makes folders that their owner alone can enter.
fn private_folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}
