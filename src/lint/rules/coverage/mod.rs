//! What a plan leaves out: publics without words, words without a rhythm, an end that nobody states.

pub mod ending;
pub mod first_words;
pub mod follow_up;
pub mod level_team;
pub mod never_sent;
pub mod never_used;
pub mod nobody_told;
pub mod rhythm;
pub mod signal_level;
pub mod stand_in;
