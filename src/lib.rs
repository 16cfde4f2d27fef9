//! `crisis` walks a team through a communication crisis from a YAML playbook.
//!
//! Folders are layers; each imports only what stands to its left:
//! `source, i18n → playbook → lint, incident → report → render → walk → store, terminal → cli`.
//! `tests/layering.rs` enforces it.

pub mod cli;
pub mod i18n;
pub mod incident;
pub mod lint;
pub mod playbook;
pub mod render;
pub mod report;
pub mod source;
pub mod store;
pub mod terminal;
pub mod walk;
