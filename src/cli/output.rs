//! Where results go: standard output, standard error, or a file that is written whole or not at all.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::exit::Failure;

/// What a command leaves behind.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// The result, for standard output.
    pub(super) result: String,
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
    write(io::stdout().lock(), &done.result)?;
    write(io::stderr().lock(), &done.aside)?;
    Ok(ExitCode::from(done.status))
}

fn write(place: impl Write, text: &str) -> io::Result<()> {
    let mut writer = BufWriter::new(place);
    match writer.write_all(text.as_bytes()).and_then(|()| writer.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {
            // What is left in the buffer would be tried again when it is dropped.
            let _ = writer.into_parts();
            Ok(())
        }
        written => written,
    }
}

/// Writes a new file, whole or not at all. One that is there is replaced only where `force` says so.
pub(super) fn write_file(path: &Path, text: &str, force: bool) -> Result<(), Failure> {
    let unwritable = |error: io::Error| Failure::Unwritable { path: path.to_owned(), reason: error.to_string() };
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
    if path.exists() && !force {
        return Err(Failure::FileIsThere(path.to_owned()));
    }
    let mut file = with_usual_permissions().tempfile_in(folder).map_err(unwritable)?;
    file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all()).map_err(unwritable)?;
    let placed = if force { file.persist(path) } else { file.persist_noclobber(path) };
    match placed {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Err(Failure::FileIsThere(path.to_owned())),
        Err(error) => Err(unwritable(error.error)),
    }
}

/// A document is for sharing: it gets the permissions that the user's other files get, not a temporary
/// file's.
fn with_usual_permissions() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}
