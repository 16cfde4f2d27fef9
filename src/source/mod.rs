//! Text and the places in it: files, byte spans, routes, and the YAML tree.
//!
//! This layer knows nothing of playbooks. Everything above speaks of places as
//! [`Route`]s or [`Span`]s and lets this layer turn them into lines and columns.

mod anchors;
mod budget;
mod build;
mod duplicates;
mod encoding;
mod extent;
mod file;
mod frame;
mod grammar;
mod limits;
mod load;
mod merge;
mod node;
mod read;
mod route;
mod span;
mod suggest;
mod syntax;
#[cfg(test)]
mod tests;
mod within;
mod write;

pub use file::{Place, SourceFile};
pub use limits::Limits;
pub use load::{load, load_with};
pub use node::{Entry, Node, Scalar, Value};
pub use read::{ShapeError, read};
pub use route::{Route, Segment};
pub use span::Span;
pub use suggest::{closest, slip};
pub use syntax::{SyntaxError, SyntaxFault};
pub use write::to_yaml;
