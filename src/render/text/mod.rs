//! Documents as text for a screen or a pipe.

mod catalogue;
mod checklist;
mod screen;
mod sheet;
mod table;

pub use catalogue::catalogue;
pub use checklist::checklist;
pub use screen::Screen;
