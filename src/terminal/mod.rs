#![allow(clippy::disallowed_methods, reason = "the human is here: streams, waiting, and the editor")]

//! The human: how screens are painted, how questions are asked, and what signals do.
//!
//! Two prompters stand here behind the walk's port: painted screens on a terminal, and plain
//! lines for everything else. Neither holds a rule of the run, and neither answers by itself.

mod choose;
mod cursor;
mod draft;
mod editor;
mod input;
mod keyboard;
mod list;
mod out;
mod paint;
mod plain;
mod press;
mod reading;
mod row;
mod rows;
#[cfg(test)]
mod samples;
mod search;
mod signals;
mod style;
mod theme;
mod tty;
mod wait;

pub use choose::{Facts, Manner, REFRESH, Setting, manner, open};
pub use paint::paint;
pub use plain::{Lines, Plain};
pub use row::Row;
pub use signals::{Signals, outlive_full_files};
pub use style::{Style, Tone};
pub use tty::Tty;
pub use wait::Wait;
