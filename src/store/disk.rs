use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use tempfile::{NamedTempFile, TempDir};

use crate::i18n::Reason;

/// Begins the names of what is not yet whole; a run's name never begins so.
pub(super) const NEW: &str = ".new-";

/// Opens a file without following a symbolic link in its last component.
///
/// A link where the journal should be would let somebody else choose which file we append to.
pub(super) fn open_plain(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    no_follow(options);
    let file = options.open(path).map_err(|error| link_error(path, error))?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, Reason::NotPlain));
    }
    Ok(file)
}

/// Creates a file that only its owner can read, whatever the umask; fails where it exists.
pub(super) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create_new(true);
    owner_only_at_birth(&mut options);
    let file = open_plain(path, &mut options)?;
    set_file_private(&file)?;
    Ok(file)
}

/// Opens a file of the tool's own to read and append, and makes it where it is missing.
pub(super) fn open_or_create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true);
    match open_plain(path, &mut options) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        other => return other,
    }
    match create_private(path) {
        // Another process was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => open_plain(path, &mut options),
        other => other,
    }
}

/// Creates a folder, and those above it, that only their owner can enter; leaves existing ones as they are.
pub(super) fn create_private_dir(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path.parent()
        && !parent.as_os_str().is_empty()
    {
        create_private_dir(parent)?;
    }
    match private_dir_builder().create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => return Ok(()),
        other => other?,
    }
    set_dir_private(path)?;
    path.parent().map_or(Ok(()), sync_dir)
}

/// Writes a file whole or not at all: under another name first, flushed, then renamed into its place.
pub(super) fn write_whole(dir: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut file = new_temporary(dir)?;
    file.write_all(bytes)?;
    persist(file, &dir.join(name))?;
    sync_dir(dir)
}

/// Makes a temporary file in a folder; it goes when dropped.
pub(super) fn new_temporary(dir: &Path) -> io::Result<NamedTempFile> {
    let file = tempfile::Builder::new().prefix(NEW).tempfile_in(dir)?;
    set_file_private(file.as_file())?;
    Ok(file)
}

/// Makes a temporary folder in a folder; it goes when dropped.
pub(super) fn new_temporary_dir(dir: &Path) -> io::Result<TempDir> {
    let folder = tempfile::Builder::new().prefix(NEW).tempdir_in(dir)?;
    set_dir_private(folder.path())?;
    Ok(folder)
}

/// Flushes a temporary file and gives it its name, over a file already there.
pub(super) fn persist(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}

/// Flushes a folder, so that the names in it survive a power cut.
#[cfg(unix)]
pub(super) fn sync_dir(path: &Path) -> io::Result<()> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    File::open(path)?.sync_all()
}

/// Does nothing where folders cannot be flushed.
#[cfg(not(unix))]
pub(super) fn sync_dir(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// Says whether the name still leads to the file that is open.
///
/// An editor or a synchronising tool may put another file in its place; what is then
/// appended to the open one would be lost.
#[cfg(unix)]
pub(super) fn still_there(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let open = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(named) => Ok(open.dev() == named.dev() && open.ino() == named.ino()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Says whether the name still leads to a file.
#[cfg(not(unix))]
pub(super) fn still_there(_file: &File, path: &Path) -> io::Result<bool> {
    path.try_exists()
}

#[cfg(unix)]
fn no_follow(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    // `NONBLOCK` so that a pipe put in the place of a file is refused instead of waited for.
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    options.custom_flags(flags.bits() as i32);
}

#[cfg(not(unix))]
fn no_follow(_options: &mut OpenOptions) {}

fn link_error(path: &Path, error: io::Error) -> io::Error {
    match fs::symlink_metadata(path) {
        Ok(found) if found.file_type().is_symlink() => {
            io::Error::new(io::ErrorKind::InvalidInput, Reason::Link)
        }
        _ => error,
    }
}

#[cfg(unix)]
fn owner_only_at_birth(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn owner_only_at_birth(_options: &mut OpenOptions) {}

#[cfg(unix)]
fn set_file_private(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn set_file_private(_file: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn private_dir_builder() -> DirBuilder {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

#[cfg(not(unix))]
fn private_dir_builder() -> DirBuilder {
    DirBuilder::new()
}

/// Sets a folder to be entered by its owner only.
#[cfg(unix)]
fn set_dir_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o700))
}

/// Does nothing where folders have no such permissions.
#[cfg(not(unix))]
fn set_dir_private(_path: &Path) -> io::Result<()> {
    Ok(())
}
