//! Documents as Markdown: for a wiki, a ticket or a page of a repository.

mod checklist;
mod escape;

pub use checklist::checklist;
pub use escape::{inline, start};
