//! Documents as JSON: for scripts, in shapes that carry their version.
//!
//! The first key names the shape and its version. Keys may be added within a version; none
//! changes its meaning or goes away.

mod catalogue;
mod checklist;
mod matrix;
pub(super) mod node;
mod playbook;
mod score;
mod translation;
mod trial;

pub use catalogue::catalogue;
pub use checklist::checklist;
pub use matrix::matrix;
pub use playbook::playbook;
pub use score::{score, scores};
pub use translation::translations;
pub use trial::trial;
mod handover;
mod log;
mod status;
mod verdict;
mod written;
pub use handover::handover;
pub use log::{log, log_line};
pub use status::{runs, standing};
pub use verdict::verdicts;
pub use written::{on_one_line, pretty};
