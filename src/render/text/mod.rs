//! Documents as text for a screen or a pipe.

mod catalogue;
mod screen;
mod table;

pub use catalogue::catalogue;
pub use screen::Screen;
