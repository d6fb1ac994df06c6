//! Why something cannot be kept or read, as data; the message with its words is named after it.

use std::io::{self, ErrorKind};

/// Why something cannot be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The system has no home for such files.
    NoHome,
    /// In the place of the folder there is something else.
    NotAFolder,
    /// In the place of the folder there is a link to somewhere else.
    Link,
    /// The folder belongs to somebody else.
    NotOwn,
    /// The disk, or the user's part of it, is full.
    Full,
    /// The disk can only be read.
    ReadOnly,
    /// The system does not allow it.
    Denied,
    /// The disk fails in another way.
    Disk,
    /// The session is open in another window.
    InUse,
    /// The session was forgotten, in another window.
    Forgotten,
    /// There is no session of this number.
    Missing,
    /// A newer omtanke wrote the session.
    Newer,
    /// Nothing in the session can be read.
    Damaged,
}

impl Trouble {
    /// The message that tells it.
    pub fn message(self) -> &'static str {
        match self {
            Self::NoHome => "session-no-home",
            Self::NotAFolder => "session-not-a-folder",
            Self::Link => "session-link",
            Self::NotOwn => "session-not-own",
            Self::Full => "session-full",
            Self::ReadOnly => "session-read-only",
            Self::Denied => "session-denied",
            Self::Disk => "session-disk",
            Self::InUse => "session-in-use",
            Self::Forgotten => "session-forgotten",
            Self::Missing => "session-missing",
            Self::Newer => "session-newer",
            Self::Damaged => "session-damaged",
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::NotADirectory => Self::NotAFolder,
            _ => Self::Disk,
        }
    }
}
