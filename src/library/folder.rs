//! A pack in a folder. It comes from elsewhere and is not trusted: only plain files, within limits, and
//! nothing outside the folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::finding::{Code, Finding, Place};

use super::{Refusal, Source, Why, is_of_a_pack};

/// The largest that a file may be, in bytes.
pub const MOST_FILE_BYTES: u64 = 1024 * 1024;
/// The largest that a pack may be, in bytes, unless large packs are allowed.
pub const MOST_BYTES: u64 = 8 * MOST_FILE_BYTES;
/// The most files that a pack may have, unless large packs are allowed.
pub const MOST_FILES: usize = 1_000;
/// The deepest that folders may stand inside each other.
const DEEPEST: usize = 8;

/// A pack's files, read.
#[derive(Debug, Default)]
pub(super) struct Folder {
    files: BTreeMap<String, String>,
}

/// The state of reading a folder.
struct Reading {
    root: PathBuf,
    large: bool,
    bytes: u64,
    files: BTreeMap<String, String>,
    findings: Vec<Finding>,
}

impl Folder {
    /// Reads `scenarios/` and `i18n/` of a folder, and tells what was left out.
    pub(super) fn read(folder: &Path, large: bool) -> Result<(Self, Vec<Finding>), Refusal> {
        let refuse = |why| Refusal { folder: folder.to_owned(), why };
        let about = fs::metadata(folder).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => refuse(Why::Missing),
            _ => refuse(Why::Unreadable(error.to_string())),
        })?;
        if !about.is_dir() {
            return Err(refuse(Why::NotAFolder));
        }
        fs::read_dir(folder).map_err(|error| refuse(Why::Unreadable(error.to_string())))?;
        let mut reading =
            Reading { root: folder.to_owned(), large, bytes: 0, files: BTreeMap::new(), findings: Vec::new() };
        for name in ["scenarios", "i18n"] {
            if fs::symlink_metadata(folder.join(name)).is_ok() {
                reading.entry(name, 0);
            }
        }
        if reading.files.is_empty() && reading.findings.is_empty() {
            return Err(refuse(Why::Empty));
        }
        Ok((Self { files: reading.files }, reading.findings))
    }
}

impl Source for Folder {
    fn file(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    fn files(&self, folder: &str) -> Vec<&str> {
        self.files.keys().map(String::as_str).filter(|path| path.starts_with(folder)).collect()
    }
}

impl Reading {
    fn report(&mut self, code: Code, path: &str) {
        self.findings.push(Finding::new(code, Place::file(path)));
    }

    fn entry(&mut self, path: &str, depth: usize) {
        let about = match fs::symlink_metadata(self.root.join(path)) {
            Ok(about) => about,
            Err(error) => return self.unreadable(path, &error),
        };
        if about.is_dir() && depth <= DEEPEST {
            self.folder(path, depth);
        } else if about.is_file() {
            self.file(path, about.len());
        } else {
            self.report(Code::NotAPlainFile, path);
        }
    }

    fn unreadable(&mut self, path: &str, error: &std::io::Error) {
        self.findings.push(Finding::new(Code::Unreadable, Place::file(path)).with("reason", error.to_string()));
    }

    fn folder(&mut self, path: &str, depth: usize) {
        let entries = match fs::read_dir(self.root.join(path)) {
            Ok(entries) => entries,
            Err(error) => return self.unreadable(path, &error),
        };
        let mut names: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.file_name()).collect();
        names.sort();
        for name in names {
            match name.to_str() {
                Some(name) if name.starts_with('.') => {}
                Some(name) => self.entry(&format!("{path}/{name}"), depth + 1),
                None => self.report(Code::NotUtf8, &format!("{path}/{}", name.to_string_lossy())),
            }
        }
    }

    fn file(&mut self, path: &str, bytes: u64) {
        if !is_of_a_pack(path) {
            return;
        }
        if bytes > MOST_FILE_BYTES {
            let finding = Finding::new(Code::FileTooLarge, Place::file(path)).with("found", bytes.to_string());
            return self.findings.push(finding.with("most", MOST_FILE_BYTES.to_string()));
        }
        self.bytes += bytes;
        if !self.large && self.bytes > MOST_BYTES {
            return self.once(Code::PackTooLarge, path, MOST_BYTES.to_string());
        }
        if !self.large && self.files.len() >= MOST_FILES {
            return self.once(Code::TooManyFiles, path, MOST_FILES.to_string());
        }
        match fs::read(self.root.join(path)).map(String::from_utf8) {
            Ok(Ok(text)) => {
                self.files.insert(path.to_owned(), text);
            }
            Ok(Err(_)) => self.report(Code::NotUtf8, path),
            Err(error) => self.unreadable(path, &error),
        }
    }

    /// Tells of a limit once, at the first file that is over it.
    fn once(&mut self, code: Code, path: &str, most: String) {
        if self.findings.iter().all(|finding| finding.code != code) {
            self.findings.push(Finding::new(code, Place::file(path)).with("most", most));
        }
    }
}
