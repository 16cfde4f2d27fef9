//! The rules on words, by what the words do.

pub mod apology;
pub mod blame;
pub mod critics;
pub mod distance;
pub mod minimising;
pub mod promise;
pub mod readers;
pub mod selfish;
pub mod silence;
