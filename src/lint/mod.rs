//! Findings: what is wrong with a file, where, and what to do about it.
//!
//! One walk over the tree, driven by the table of keys, finds what is wrong with keys,
//! values and names; every rule beyond that is one file under `rules`. Nothing stops
//! anything else. How findings look is not known here.

mod around;
mod check;
mod domain;
mod finding;
mod findings;
mod mend;
mod names;
mod plan;
mod routes;
mod rule;
mod rules;
mod spot;
mod subject;
mod syntax;
pub mod tone;
mod traps;
mod walk;

pub use around::{Around, Of, opens};
pub use check::{check, sorted};
pub use finding::{Finding, Place, Related, Severity};
pub use mend::{Mended, mend};
pub use rule::{Both, Rule};
pub use rules::{RULES, all, rule};
pub use syntax::syntax_findings;
pub use walk::thing;
