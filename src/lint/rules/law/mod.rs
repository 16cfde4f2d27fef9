//! Deadlines that nobody could stand up for, and spans of nothing.

pub mod no_time;
pub mod read_long_ago;
pub mod source;
