//! The real disk. Everything it makes is for its owner alone, and it follows no link to a file.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;

use jiff::civil::Date;

use super::files::{Files, Kind, Look, MOST_BYTES, OpenFile};

/// The real disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn look(&self, path: &Path) -> io::Result<Option<Look>> {
        match fs::symlink_metadata(path) {
            Ok(found) => Ok(Some(Look {
                kind: kind(found.file_type()),
                is_own: own::is_own(&found),
                is_open_to_others: own::is_open_to_others(&found),
                day: found.modified().ok().and_then(day),
            })),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name())).collect()
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        own::for_owner_alone(&mut builder);
        builder.create(folder)?;
        own::close(folder)
    }

    fn close_to_others(&self, folder: &Path) -> io::Result<()> {
        own::close(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        own::sync_folder(folder)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        let file = own::plain(&mut options).open(path)?;
        own::close_file(&file)?;
        Ok(Box::new(OnDisk(file)))
    }

    fn open(&self, path: &Path) -> io::Result<Box<dyn OpenFile>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true);
        let file = own::plain(&mut options).open(path)?;
        if !file.metadata()?.is_file() {
            return Err(ErrorKind::InvalidInput.into());
        }
        Ok(Box::new(OnDisk(file)))
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut options = OpenOptions::new();
        options.read(true);
        let file = own::plain(&mut options).open(path)?;
        if !file.metadata()?.is_file() {
            return Err(ErrorKind::InvalidInput.into());
        }
        whole(&file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir(folder)
    }
}

/// A file on the real disk.
struct OnDisk(File);

impl OpenFile for OnDisk {
    fn lock(&self) -> io::Result<bool> {
        match self.0.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn read(&mut self) -> io::Result<Vec<u8>> {
        self.0.seek(SeekFrom::Start(0))?;
        whole(&self.0)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.seek(SeekFrom::End(0))?;
        self.0.write(bytes)
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.0.set_len(length)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn has_a_name(&self) -> io::Result<bool> {
        own::has_a_name(&self.0.metadata()?)
    }

    fn tell_only_the_day(&self, day: Date) -> io::Result<()> {
        let start = day.to_zoned(jiff::tz::TimeZone::UTC).map_err(io::Error::other)?;
        let times = fs::FileTimes::new().set_modified(start.timestamp().into()).set_accessed(start.timestamp().into());
        self.0.set_times(times)
    }
}

fn day(time: std::time::SystemTime) -> Option<Date> {
    let time = jiff::Timestamp::try_from(time).ok()?;
    Some(time.to_zoned(jiff::tz::TimeZone::UTC).date())
}

fn whole(file: &File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn kind(found: fs::FileType) -> Kind {
    match (found.is_symlink(), found.is_dir(), found.is_file()) {
        (true, ..) => Kind::Link,
        (_, true, _) => Kind::Folder,
        (.., true) => Kind::File,
        _ => Kind::Other,
    }
}

/// What ownership means on Unix.
#[cfg(unix)]
mod own {
    use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, Permissions};
    use std::io::{self, ErrorKind};
    use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    use rustix::fs::OFlags;

    pub(super) fn is_own(found: &Metadata) -> bool {
        found.uid() == rustix::process::geteuid().as_raw()
    }

    pub(super) fn is_open_to_others(found: &Metadata) -> bool {
        found.mode() & 0o077 != 0
    }

    pub(super) fn for_owner_alone(builder: &mut DirBuilder) {
        builder.mode(0o700);
    }

    pub(super) fn close(folder: &Path) -> io::Result<()> {
        fs::set_permissions(folder, Permissions::from_mode(0o700))
    }

    pub(super) fn close_file(file: &File) -> io::Result<()> {
        file.set_permissions(Permissions::from_mode(0o600))
    }

    /// No link is followed, and a pipe in the place of a file is not waited for.
    pub(super) fn plain(options: &mut OpenOptions) -> &OpenOptions {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.mode(0o600).custom_flags(flags.bits() as i32)
    }

    pub(super) fn has_a_name(found: &Metadata) -> io::Result<bool> {
        Ok(found.nlink() > 0)
    }

    pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
        match File::open(folder)?.sync_all() {
            // Some file systems of other machines know no such thing for folders, and need none.
            Err(error) if [ErrorKind::InvalidInput, ErrorKind::Unsupported].contains(&error.kind()) => Ok(()),
            synced => synced,
        }
    }
}

/// Elsewhere a folder of the user's own is closed to others as it is.
#[cfg(not(unix))]
mod own {
    use std::fs::{DirBuilder, File, Metadata, OpenOptions};
    use std::io;
    use std::path::Path;

    pub(super) fn is_own(_: &Metadata) -> bool {
        true
    }

    pub(super) fn is_open_to_others(_: &Metadata) -> bool {
        false
    }

    pub(super) fn for_owner_alone(_: &mut DirBuilder) {}

    pub(super) fn close(_: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn close_file(_: &File) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn plain(options: &mut OpenOptions) -> &OpenOptions {
        options
    }

    pub(super) fn has_a_name(_: &Metadata) -> io::Result<bool> {
        Ok(true)
    }

    pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
        Ok(())
    }
}
