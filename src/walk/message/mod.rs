//! A message, stage by stage: fill the blanks, read the words, have them approved, publish them.

mod approve;
mod draft;
mod publish;
mod tone;
mod unsure;
mod words;

pub(super) use draft::Wording;
