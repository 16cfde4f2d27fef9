//! Documents as Markdown: for a wiki, a ticket or a page of a repository.

mod checklist;
mod escape;
mod matrix;

pub use checklist::checklist;
pub use escape::{inline, start};
pub use matrix::{matrix, texts};
mod handover;
pub use handover::handover;
