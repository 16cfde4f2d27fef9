//! The manual: the reference of the format and the list of rules, from the tables that the tool itself reads.

mod format;
mod rules;
mod shape;
mod tone;

pub use format::format_reference;
pub use rules::{explain, rules_reference};
pub use tone::tone_reference;
