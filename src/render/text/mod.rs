//! Documents as text for a screen or a pipe.

mod catalogue;
mod checklist;
mod handover;
mod log;
mod matrix;
mod reading;
mod recorded;
mod rows;
mod score;
mod screen;
mod sheet;
mod sign;
mod standing;
mod status;
mod table;
mod translation;
mod trial;
mod verdict;

pub use catalogue::catalogue;
pub use checklist::checklist;
pub use handover::handover;
pub use log::LogTable;
pub use matrix::{matrix, texts};
pub use reading::reading;
pub use recorded::recorded;
pub use score::{drills, score};
pub use screen::Screen;
pub use standing::standing;
pub use status::runs;
pub use translation::translations;
pub use trial::trial;
pub use verdict::verdict;
