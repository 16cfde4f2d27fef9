//! What a run does, scenario by scenario, and what no history may ever break.

mod approvals;
mod branches;
mod close;
mod gates;
mod harness;
mod histories;
mod invariants;
mod marks;
mod needed;
mod people;
mod repeats;
mod resume;
mod said;
mod time;
mod two_writers;
