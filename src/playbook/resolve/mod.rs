//! What a file really says: its shared files merged in, its texts in another language.
//!
//! Everything here is pure: files come through a function that the caller gives, and every
//! part of the result knows from which file it came.

mod chain;
mod extend;
mod fault;
mod loaded;
mod localise;
mod merge;
mod remove;
mod resolved;
#[cfg(test)]
mod tests;

pub use extend::{FetchError, resolve};
pub use fault::{Fault, FaultKind};
pub use loaded::Loaded;
pub use localise::{Localised, Sidecar, localise, needs_translation, sidecar_name, text_digest};
pub use resolved::Resolved;
