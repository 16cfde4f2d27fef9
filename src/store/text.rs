use std::fs;
use std::io;
use std::path::Path;

/// Reads a text file that a command names.
pub fn read_text(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}
