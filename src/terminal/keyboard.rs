use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use super::input::{readable, take};
use super::press::{Press, has_lines, is_begun, is_open, presses};

/// Reads what is done at the keyboard: one key at a time, a paste as one thing.
///
/// All that waits is read in one go, so that a large paste costs one reading and one painting.
#[derive(Default)]
pub(super) struct Keyboard {
    waiting: VecDeque<Press>,
}

/// How long the rest of a key that has begun may be under way.
const KEY: Duration = Duration::from_millis(30);
/// How long the rest of a paste that has begun may be under way.
const PASTE: Duration = Duration::from_millis(500);
/// More than this in one go is nobody's answer; what is above it waits for the next reading.
const MOST: usize = 1 << 20;

impl Keyboard {
    /// Waits so long for the next press; nothing where none came, or where a signal did.
    pub fn next(&mut self, within: Duration) -> io::Result<Option<Press>> {
        if self.waiting.is_empty() && readable(within)? {
            let mut bytes = Vec::new();
            take(&mut bytes)?;
            while bytes.len() < MOST && readable(rest_of(&bytes))? {
                take(&mut bytes)?;
            }
            self.waiting.extend(presses(&bytes));
        }
        Ok(self.waiting.pop_front())
    }
}

/// Says how long to wait for what may belong to these bytes.
fn rest_of(bytes: &[u8]) -> Duration {
    if is_open(bytes) {
        PASTE
    } else if is_begun(bytes) || has_lines(bytes) {
        KEY
    } else {
        Duration::ZERO
    }
}
