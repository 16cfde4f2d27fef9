//! Findings for people and for machines, one file a format.

mod github;
mod human;
mod json;
mod junit;
mod sarif;
mod statistics;
mod tally;
#[cfg(test)]
mod tests;
mod uri;

pub use github::github;
pub use human::human;
pub use json::json;
pub use junit::junit;
pub use sarif::sarif;
pub use statistics::statistics;
pub use tally::Tally;
