//! Documents as HTML: one file, no script, no address outside it, made to be printed.

mod checklist;
mod css;
mod page;
mod rich;

pub use checklist::checklist;
pub use page::page;
