//! Documents to text, Markdown, HTML, JSON and graphs, one file a document and format.
//!
//! Each format escapes for itself, and none of them knows where its text goes.

pub mod json;
pub mod text;
