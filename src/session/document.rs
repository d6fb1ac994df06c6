//! Documents that somebody asks for: written whole or not at all, and never over another file unless that was
//! asked for.

use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::finding::is_forbidden;

/// Why a document is not where it was to be.
#[derive(Debug)]
pub enum NotPlaced {
    /// There is a file already.
    IsThere,
    /// There is a folder of that name.
    IsAFolder,
    /// There is no such folder.
    NoFolder(PathBuf),
    /// The name has characters that no name on a screen can have.
    Name,
    /// What the system reports.
    Refused(io::Error),
}

/// Writes a new file, whole or not at all. One that is there is replaced only where `replaces` says so. What is no
/// plain file, such as a pipe, cannot be replaced, and takes what is written.
///
/// # Errors
/// Says why there is no such file now.
pub fn place_document(path: &Path, bytes: &[u8], replaces: bool) -> Result<(), NotPlaced> {
    if path.to_string_lossy().contains(|character| character == '\n' || is_forbidden(character)) {
        return Err(NotPlaced::Name);
    }
    let folder = folder_of(path);
    if path.is_dir() {
        return Err(NotPlaced::IsAFolder);
    }
    if !folder.is_dir() {
        return Err(NotPlaced::NoFolder(folder.to_owned()));
    }
    match path.canonicalize() {
        Ok(there) if !there.is_file() => fs::write(there, bytes).map_err(NotPlaced::Refused),
        Ok(_) if !replaces => Err(NotPlaced::IsThere),
        // A link stays: what it leads to is replaced.
        Ok(there) => place(&there, bytes, true).map_err(NotPlaced::Refused),
        Err(_) => match place(path, bytes, replaces) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(NotPlaced::IsThere),
            placed => placed.map_err(NotPlaced::Refused),
        },
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."))
}

/// Writes beside the place, sees to it that all of it is on the disk, and only then takes the place.
fn place(path: &Path, bytes: &[u8], replaces: bool) -> io::Result<()> {
    let mut file = with_usual_permissions().tempfile_in(folder_of(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let placed = if replaces { file.persist(path) } else { file.persist_noclobber(path) };
    placed.map(drop).map_err(|error| error.error)
}

/// A document is for sharing: it gets the permissions that the user's other files get, not a temporary
/// file's.
fn with_usual_permissions() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}
