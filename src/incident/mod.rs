//! A run: its events, what they add up to, and the agenda that follows from them.
//!
//! Pure functions and ports. This layer has never heard of a terminal or a file.

mod event;
mod key;
mod ports;

pub use event::{Certainty, Draft, Ending, Entry, Event, Fate, Field, Left, Mode, Outcome, Told, Wall};
pub use key::Key;
pub use ports::{Appended, Clock, Decide, Journal, JournalError, Refusal};
