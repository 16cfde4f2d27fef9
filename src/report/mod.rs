//! Values to documents: what stands in a list, on a checklist, in a matrix; never how it looks.
//!
//! A document is finished when it leaves this layer: blanks are told apart from words, steps
//! of procedures stand where they are called, names of roles are resolved. What writes it
//! chooses marks and columns, nothing else.

mod blanks;
mod catalogue;
pub mod checklist;
mod condition;
mod details;
mod due;
mod expand;
pub mod flow;
mod handover;
mod item;
mod kinds;
mod labels;
mod log;
pub mod matrix;
mod outline;
mod paper;
pub mod reading;
mod rows;
mod score;
mod sign;
mod standing;
#[cfg(test)]
mod tests;
mod translation;
pub mod triage;
mod trial;
mod verdict;
mod words;

pub use catalogue::{Catalogue, CatalogueRow};
pub use checklist::{Checklist, Selection};
pub use flow::Flow;
pub use handover::{Contact, Decision, Handover, Holder, Known, Passed, Promise};
pub use item::{Anchor, Approver, Bar, Choice, Field, Item, Kind, Owner};
pub use log::{Log, LogRow};
pub use matrix::Matrix;
pub use outline::{Outline, Part};
pub use paper::Paper;
pub use reading::Reading;
pub use score::{DeadlineRow, DecisionRow, FirstRow, ScoreSheet};
pub use sign::Sign;
pub use standing::{Group, GroupKind, ItemRow, Level, Present, Proposal, RunRow, SaidTo, Standing, When};
pub use translation::{Done, DriftRow, TranslatedFile, Translations};
pub use trial::{CoverageCell, CoverageRow, Parting, Trial, TrialLine, Tried};
pub use verdict::{Verdict, Wrong};
pub use words::{BlankStyle, Measure, Piece, Words};
