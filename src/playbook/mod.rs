//! What a playbook says: ids, values, expressions and the typed model.
//!
//! This layer knows neither files nor terminals.

mod datum;
pub mod expr;
mod id;
mod length;

pub use datum::Datum;
pub use id::{BadId, GRAMMAR_WORDS, Id};
pub use length::{BadLength, Length};
