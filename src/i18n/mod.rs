//! The words of the tool itself, in every language it speaks.
//!
//! One enum an area, one exhaustive `match` a language: a missing translation does not
//! compile. The words of playbooks are their own (see the playbook's translation files).

mod begin;
mod cases;
mod day;
mod drill;
mod first;
mod grammar;
mod lang;
pub mod lint;
mod log;
mod manual;
mod measure;
mod mend;
mod metric;
mod paper;
mod phrase;
mod played;
mod prompt;
mod runs;
mod settle;
mod status;
mod stored;
mod system;
mod talk;
mod translate;
mod triage;
mod trial;
mod verify;
mod walk;
mod walk_more;
mod words;

pub use begin::Begin;
pub use cases::Cases;
pub use day::Day;
pub use drill::Drill;
pub use first::First;
pub use grammar::Grammar;
pub use lang::{Lang, Say};
pub use log::Log;
pub use manual::Manual;
pub use measure::Length;
pub use mend::Mend;
pub use metric::Metric;
pub use paper::Label;
pub use phrase::Phrase;
pub use played::Played;
pub use prompt::{MarkWord, Prompt};
pub use runs::Runs;
pub use settle::Settle;
pub use status::Status;
pub use stored::{Doing, Stored};
pub use system::{Reason, system_reason};
pub use talk::Talk;
pub use translate::Translate;
pub use triage::Triage;
pub use trial::Trial;
pub use verify::Verify;
pub use walk::Walk;
pub use walk_more::WalkOn;
