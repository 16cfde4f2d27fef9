//! What stands of a run in documents: the log, the status, the brief of a shift.
//!
//! The documents are values of [`crate::report`]; the words come from the [`Teller`], so that
//! a step is called the same on the screen of the walk and on paper.
//!
//! [`Teller`]: super::Teller

mod handover;
mod holders;
mod known;
mod log;
mod present;
mod said;
mod score;
mod status;
mod told;
mod told_run;
mod told_words;
mod values;
