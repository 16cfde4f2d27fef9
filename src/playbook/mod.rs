//! What a playbook says: ids, values, expressions and the typed model.
//!
//! This layer knows neither files nor terminals.

mod datum;
mod due;
pub mod expr;
mod id;
mod length;
pub mod model;
pub mod resolve;
pub mod spec;
pub mod step_id;
pub mod text_path;
pub mod translation;

pub use datum::Datum;
pub use due::{Amount, BadDue, Condition, Due, Every, EveryRule, Offset};
pub use id::{BadId, GRAMMAR_WORDS, Id, YAML_WORDS, is_kebab};
pub use length::{BadLength, Length};
pub use model::Playbook;
