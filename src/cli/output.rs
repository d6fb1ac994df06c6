//! Where results go: standard output, standard error, or a file that is written whole or not at all.

use std::fs;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use crate::finding::is_forbidden;

use super::exit::Failure;

/// What a command leaves behind.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// The result, for standard output.
    pub(super) result: String,
    /// A result that is no text, for standard output.
    pub(super) bytes: Vec<u8>,
    /// What is said besides, for standard error.
    pub(super) aside: String,
    /// The exit status.
    pub(super) status: u8,
}

impl Done {
    /// A result, and nothing to say besides.
    pub(super) fn text(result: impl Into<String>) -> Self {
        Self { result: result.into(), ..Self::default() }
    }

    /// A result as indented JSON.
    pub(super) fn json(value: &impl Serialize) -> Self {
        // The values hold only texts, numbers, lists and tables with text keys, which JSON has.
        Self::text(serde_json::to_string_pretty(value).unwrap_or_default() + "\n")
    }
}

/// Sends everything where it belongs. A closed pipe is a quiet, normal end.
pub(super) fn deliver(done: &Done) -> io::Result<ExitCode> {
    write(io::stdout().lock(), done.result.as_bytes())?;
    write(io::stdout().lock(), &done.bytes)?;
    write(io::stderr().lock(), done.aside.as_bytes())?;
    Ok(ExitCode::from(done.status))
}

fn write(place: impl Write, bytes: &[u8]) -> io::Result<()> {
    let mut writer = BufWriter::new(place);
    match writer.write_all(bytes).and_then(|()| writer.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {
            // What is left in the buffer would be tried again when it is dropped.
            let _ = writer.into_parts();
            Ok(())
        }
        written => written,
    }
}

/// Writes a new file, whole or not at all. One that is there is replaced only where `force` says so. What is no
/// plain file, such as a pipe, cannot be replaced, and takes what is written.
pub(super) fn write_file(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    let unwritable = |error: io::Error| Failure::Unwritable { path: path.to_owned(), reason: error.to_string() };
    if path.to_string_lossy().contains(|character| character == '\n' || is_forbidden(character)) {
        return Err(Failure::FileName(path.to_owned()));
    }
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    if path.is_dir() {
        return Err(Failure::IsAFolder(path.to_owned()));
    }
    if !folder.is_dir() {
        return Err(Failure::NoFolder { path: path.to_owned(), folder: folder.to_owned() });
    }
    match path.canonicalize() {
        Ok(there) if !there.is_file() => fs::write(there, bytes).map_err(unwritable),
        Ok(_) if !force => Err(Failure::FileIsThere(path.to_owned())),
        // A link stays: what it leads to is replaced.
        Ok(there) => place(&there, bytes, true).map_err(unwritable),
        Err(_) => match place(path, bytes, force) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(Failure::FileIsThere(path.to_owned())),
            placed => placed.map_err(unwritable),
        },
    }
}

/// Writes beside the place, sees to it that all of it is on the disk, and only then takes the place.
fn place(path: &Path, bytes: &[u8], force: bool) -> io::Result<()> {
    let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let mut file = with_usual_permissions().tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let placed = if force { file.persist(path) } else { file.persist_noclobber(path) };
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
