//! Documents as text for a screen or a pipe.

mod catalogue;
mod checklist;
mod log;
mod matrix;
mod reading;
mod rows;
mod screen;
mod sheet;
mod sign;
mod table;
mod translation;
mod verdict;

pub use catalogue::catalogue;
pub use checklist::checklist;
pub use log::LogTable;
pub use matrix::{matrix, texts};
pub use reading::reading;
pub use screen::Screen;
pub use translation::translations;
pub use verdict::verdict;
