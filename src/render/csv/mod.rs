//! Documents as CSV: for spreadsheets, in the form of RFC 4180.
//!
//! Cells are text of strangers, and a spreadsheet computes what begins like a formula: such
//! a cell is given a leading apostrophe, which the spreadsheet does not show.

mod cell;
mod log;

pub use log::{log_head, log_rows};
