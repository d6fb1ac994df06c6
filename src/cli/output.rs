//! Where results go: standard output, standard error, or a file that is written whole or not at all.

use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use crate::session::{NotPlaced, place_document};

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

/// Writes a new file, whole or not at all. One that is there is replaced only where `force` says so.
pub(super) fn write_file(path: &Path, bytes: &[u8], force: bool) -> Result<(), Failure> {
    place_document(path, bytes, force).map_err(|why| match why {
        NotPlaced::IsThere => Failure::FileIsThere(path.to_owned()),
        NotPlaced::IsAFolder => Failure::IsAFolder(path.to_owned()),
        NotPlaced::NoFolder(folder) => Failure::NoFolder { path: path.to_owned(), folder },
        NotPlaced::Name => Failure::FileName(path.to_owned()),
        NotPlaced::Refused(error) => Failure::Unwritable { path: path.to_owned(), reason: error.to_string() },
    })
}
