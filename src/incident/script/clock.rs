use std::cell::Cell;

use jiff::Timestamp;

use crate::incident::Clock;

/// Is a clock that somebody sets: in a case the hours are those of the file.
#[derive(Debug)]
pub struct SetClock(Cell<Timestamp>);

impl SetClock {
    /// Sets it for the first time.
    pub fn new(now: Timestamp) -> Self {
        Self(Cell::new(now))
    }

    /// Sets it.
    pub fn set(&self, now: Timestamp) {
        self.0.set(now);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        self.0.get()
    }
}
