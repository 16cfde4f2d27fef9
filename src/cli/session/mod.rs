//! What the commands on runs share: laying a playbook down, opening a run, sitting down at it.

mod begin;
mod book;
mod clock;
mod open;
mod reading;
mod saying;
mod seat;
mod shelf;
mod who;

pub(in crate::cli) use begin::{Beginning, begin, first_entries, zone_of};
pub(in crate::cli) use book::{Book, lay_down, lay_down_organisation, organisation};
pub(in crate::cli) use clock::ContextClock;
pub(in crate::cli) use open::{OpenRun, find, is_open, open, open_again, open_to_read};
pub(in crate::cli) use reading::Reading;
pub(in crate::cli) use saying::{moment, not_there};
pub(in crate::cli) use seat::{Seat, Writing};
pub(in crate::cli) use shelf::RunShelf;
pub(in crate::cli) use who::Who;
