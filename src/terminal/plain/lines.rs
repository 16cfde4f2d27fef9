use std::io::{self, stdin};

use rustix::event::{PollFd, PollFlags, poll};

/// Gives the lines that are typed, one at a time.
///
/// Standard input is waited for before it is read: a read would go on after a signal as if
/// nothing had happened, and Ctrl-C would be seen only at the end of the next line.
pub struct Lines {
    bytes: Vec<u8>,
    stdin: bool,
}

/// A line longer than this is cut where it stands; nobody types one.
const LONGEST: usize = 1 << 20;

impl Lines {
    /// Reads standard input.
    pub fn of_stdin() -> Self {
        Self { bytes: Vec::new(), stdin: true }
    }

    /// Reads a text, as a test types it.
    pub fn of(text: &str) -> Self {
        Self { bytes: text.as_bytes().to_vec(), stdin: false }
    }

    /// Returns the next line without its end; nothing at the end of the input.
    pub(super) fn next(&mut self) -> io::Result<Option<String>> {
        loop {
            if let Some(end) = self.bytes.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.bytes.drain(..=end).collect();
                return Ok(Some(text(&line)));
            }
            if self.bytes.len() > LONGEST || !self.fill()? {
                let rest = std::mem::take(&mut self.bytes);
                return Ok(if rest.is_empty() { None } else { Some(text(&rest)) });
            }
        }
    }

    /// Waits for more, and says whether there was any.
    fn fill(&mut self) -> io::Result<bool> {
        if !self.stdin {
            return Ok(false);
        }
        let input = stdin();
        poll(&mut [PollFd::new(&input, PollFlags::IN)], None)?;
        let mut chunk = [0; 4096];
        let read = rustix::io::read(&input, &mut chunk)?;
        self.bytes.extend_from_slice(&chunk[..read]);
        Ok(read > 0)
    }
}

fn text(line: &[u8]) -> String {
    String::from_utf8_lossy(line).trim_end_matches(['\n', '\r']).to_owned()
}
