//! Translations as files that people keep: what is missing, what has changed since, what to add.
//!
//! [`compare`] tells how far a translation is from its source; [`complete`] adds what is
//! missing to its text and changes nothing else. An entry without words waits for its
//! translation and counts as missing. Both are pure: who reads and writes files is above.

mod blanks;
mod complete;
mod digests;
mod drift;
mod edits;
mod note;
mod refusal;
mod section;
mod source;
#[cfg(test)]
mod tests;

pub use complete::{Accept, Completion, Job, complete, translated};
pub use drift::{Drift, DriftKind, Side, compare};
pub use refusal::Refusal;
pub use section::words;
pub use source::{Source, SourceText};
