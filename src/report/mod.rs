//! Values to documents: what stands in a list, on a checklist, in a matrix; never how it looks.
//!
//! A document is finished when it leaves this layer: blanks are told apart from words, steps
//! of procedures stand where they are called, names of roles are resolved. What writes it
//! chooses marks and columns, nothing else.

mod catalogue;

pub use catalogue::{Catalogue, CatalogueRow};
