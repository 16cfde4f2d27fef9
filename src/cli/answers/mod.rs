//! Runs without a terminal: an answers file says what a person would have said.

mod begin;
mod file;
mod play;
mod resume;

pub(super) use begin::begin_with;
pub(super) use file::AnswersFile;
pub(super) use resume::resume_with;
