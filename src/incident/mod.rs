//! A run: its events, what they add up to, and the agenda that follows from them.
//!
//! Pure functions and ports. This layer has never heard of a terminal or a file.

pub mod accept;
pub mod agenda;
pub mod approval;
pub mod coverage;
mod desk;
pub mod drill;
mod entry;
pub mod eval;
mod event;
mod key;
mod kind;
mod memory;
pub mod plan;
mod ports;
pub mod preview;
mod quiet;
mod run;
pub mod score;
pub mod script;
pub mod state;
mod stretch;
#[cfg(test)]
mod tests;
mod threshold;

pub use desk::Desk;
pub use entry::{Certainty, Draft, Ending, Entry, Fate, Field, Left, Mode, Outcome, Told, Wall};
pub use event::Event;
pub use key::Key;
pub use memory::MemoryJournal;
pub use ports::{Appended, Clock, Decide, Journal, JournalError, Obstacle, Refusal};
pub use run::Run;
pub use stretch::{Proposal, Stretches};
