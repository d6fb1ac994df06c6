//! The file layer: whatever is done to a disk for the program's own files is done through [`Files`], so that a
//! test can let any single step fail, and nothing else has to know whether it is a real disk.

use std::ffi::OsString;
use std::io;
use std::path::Path;

use jiff::civil::Date;

/// The most of a file of the program's own that is read, in bytes; a session of a thousand answers is a tenth of it.
pub const MOST_BYTES: u64 = 1 << 20;

/// A disk, or what stands for one.
pub trait Files {
    /// What is at a path, without following a link; `None` where nothing is.
    ///
    /// # Errors
    /// What the system says.
    fn look(&self, path: &Path) -> io::Result<Option<Look>>;

    /// The names in a folder, in any order.
    ///
    /// # Errors
    /// What the system says.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>>;

    /// Makes one folder, for its owner alone, whatever the umask.
    ///
    /// # Errors
    /// What the system says.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a folder that is there one for its owner alone.
    ///
    /// # Errors
    /// What the system says.
    fn close_to_others(&self, folder: &Path) -> io::Result<()>;

    /// Waits until the names in a folder are on the disk. A system that cannot do that for folders has done it.
    ///
    /// # Errors
    /// What the system says.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a new file for its owner alone, whatever the umask. There may be nothing of that name.
    ///
    /// # Errors
    /// What the system says.
    fn create(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;

    /// Opens a plain file to read and write it. No link is followed, and nothing is waited for.
    ///
    /// # Errors
    /// What the system says.
    fn open(&self, path: &Path) -> io::Result<Box<dyn OpenFile>>;

    /// The contents of a plain file, at most [`MOST_BYTES`] and one more.
    ///
    /// # Errors
    /// What the system says.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Gives a file another name, in the place of whatever has it.
    ///
    /// # Errors
    /// What the system says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Removes an empty folder.
    ///
    /// # Errors
    /// What the system says.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;
}

/// A file that is open to be read and written.
pub trait OpenFile {
    /// Takes the lock on the file, which dies with the process. `false` where another has it.
    ///
    /// # Errors
    /// What the system says.
    fn lock(&self) -> io::Result<bool>;

    /// The contents from the beginning, at most [`MOST_BYTES`] and one more.
    ///
    /// # Errors
    /// What the system says.
    fn read(&mut self) -> io::Result<Vec<u8>>;

    /// Writes at the end: as many bytes as it says, which may be fewer than there are.
    ///
    /// # Errors
    /// What the system says.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;

    /// Cuts the file to a length.
    ///
    /// # Errors
    /// What the system says.
    fn cut(&mut self, length: u64) -> io::Result<()>;

    /// Waits until everything is on the disk.
    ///
    /// # Errors
    /// What the system says.
    fn sync(&mut self) -> io::Result<()>;

    /// Whether the file still has a name, and was not removed by somebody else meanwhile.
    ///
    /// # Errors
    /// What the system says.
    fn has_a_name(&self) -> io::Result<bool>;

    /// Makes the beginning of a day the time of the last change, in the place of the time of day.
    ///
    /// # Errors
    /// What the system says.
    fn tell_only_the_day(&self, day: Date) -> io::Result<()>;
}

/// What is at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What it is.
    pub kind: Kind,
    /// Whether it belongs to whoever runs the program.
    pub is_own: bool,
    /// Whether anybody else may do anything with it.
    pub is_open_to_others: bool,
    /// The day of its last change; `None` where the system does not say.
    pub day: Option<Date>,
}

/// What something on a disk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// A link.
    Link,
    /// Something else.
    Other,
}

/// Writes all bytes, in as many steps as it takes.
pub(super) fn write_all(file: &mut dyn OpenFile, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = &bytes[count.min(bytes.len())..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
