//! Findings for people and for machines, one file a format.

mod human;
mod json;
mod tally;
#[cfg(test)]
mod tests;

pub use human::human;
pub use json::json;
pub use tally::Tally;
