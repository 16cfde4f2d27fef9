//! A run that is played from an answers file: the same seat and the same words as in the walk, and nobody asks.
//!
//! Every entry goes through the desk, which refuses what the plan does not admit. What a
//! person could not do here, a script cannot do either, but with the same logged way past.

mod acts;
mod approvals;
mod asking;
mod check;
mod close;
mod expect;
mod facts;
mod find;
mod first;
mod history;
mod mend;
mod message;
mod nobody;
mod player;
mod short;
mod stumble;
mod things;
mod walls;

pub use check::{Known, check};
pub use expect::ending_word;
pub use first::Wishes;
pub use history::{offset, offset_between};
pub use nobody::Nobody;
pub use player::Player;
pub use stumble::{Differs, Failed, Refused, Side, Stumble};
