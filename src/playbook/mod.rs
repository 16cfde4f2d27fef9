//! What a playbook says: ids, values, expressions and the typed model.
//!
//! This layer knows neither files nor terminals.

mod datum;
mod id;

pub use datum::Datum;
pub use id::{BadId, GRAMMAR_WORDS, Id};
