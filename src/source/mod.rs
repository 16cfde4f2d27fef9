//! Text and the places in it: files, byte spans, routes, and the YAML tree.
//!
//! This layer knows nothing of playbooks. Everything above speaks of places as
//! [`Route`]s or [`Span`]s and lets this layer turn them into lines and columns.

mod file;
mod load;
mod node;
mod route;
mod span;
mod syntax;

pub use file::{Place, SourceFile};
pub use load::{Limits, load, load_with};
pub use node::{Entry, Node, Scalar, Value};
pub use route::{Route, Segment};
pub use span::Span;
pub use syntax::{SyntaxError, SyntaxFault};
