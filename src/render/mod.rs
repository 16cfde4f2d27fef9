//! Documents to text, Markdown, HTML, JSON, CSV and graphs, one file a document and format.
//!
//! Each format escapes for itself, and none of them knows where its text goes.

pub mod csv;
pub mod findings;
pub mod graph;
pub mod html;
pub mod json;
pub mod junit;
pub mod manual;
pub mod markdown;
pub mod schema;
pub mod text;
pub mod yaml;

mod begin;
mod brief;
mod fold;
mod sanitize;
mod shown;
mod spoken;
mod stage;
mod wrap;

pub use begin::{Beginning, title_of};
pub use fold::{ascii, plain_letters};
pub use sanitize::harmless;
pub use shown::Shown;
pub use wrap::{cut, width, wrap};
