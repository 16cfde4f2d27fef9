use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

use crate::i18n::Reason;
use crate::source::Limits;

/// Opens a file that somebody named, to be read: a link is followed, a pipe or a device refused.
///
/// A pipe would be waited for without end, and a device such as `/dev/zero` never ends.
pub(super) fn open_named(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    do_not_wait(options.read(true));
    let file = options.open(path)?;
    let found = file.metadata()?;
    if found.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    match found.is_file() {
        true => Ok(file),
        false => Err(io::Error::new(io::ErrorKind::InvalidInput, Reason::NotPlain)),
    }
}

/// Reads a file that somebody named, and of one that is too large just so much that it is seen to be.
pub(super) fn read_plain(path: &Path) -> io::Result<Vec<u8>> {
    bounded(open_named(path)?)
}

/// Reads a text file that a command names.
pub fn read_text(path: &Path) -> io::Result<String> {
    text(read_plain(path)?)
}

/// Reads a text to its end, where it comes to one.
pub fn read_text_from(input: impl Read) -> io::Result<String> {
    text(bounded(input)?)
}

fn bounded(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(Limits::default().bytes as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn text(bytes: Vec<u8>) -> io::Result<String> {
    let limit = Limits::default().bytes;
    if bytes.len() > limit {
        let large = Reason::TooLarge { kib: limit / 1024 };
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, large));
    }
    String::from_utf8(bytes).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, Reason::NotText))
}

#[cfg(unix)]
fn do_not_wait(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt;
    options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits() as i32);
}

#[cfg(not(unix))]
fn do_not_wait(_options: &mut OpenOptions) {}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_plain_file_is_neither_waited_for_nor_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let pipe = folder.path().join("pipe");
        let dir = rustix::fs::CWD;
        let kind = rustix::fs::FileType::Fifo;
        rustix::fs::mknodat(dir, &pipe, kind, rustix::fs::Mode::RUSR, 0).expect("a pipe");
        for path in [&pipe, Path::new("/dev/zero")] {
            let refused = read_text(path).expect_err("it is no plain file");
            assert_eq!(refused.to_string(), "it is not a plain file");
        }
        assert_eq!(read_text(folder.path()).expect_err("a folder").kind(), io::ErrorKind::IsADirectory);
    }

    #[test]
    fn a_text_without_end_is_cut_off() {
        let refused = read_text_from(io::repeat(b'a')).expect_err("it has no end");
        assert_eq!(refused.to_string(), "it is larger than 1024 KiB");
        assert_eq!(read_text_from(&b"\xe9"[..]).expect_err("Latin 1").kind(), io::ErrorKind::InvalidData);
    }
}
