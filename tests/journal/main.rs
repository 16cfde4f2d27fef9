//! The record of a run: kept whole through kills, faults, damage and several writers.

#![allow(clippy::disallowed_methods, reason = "these tests damage files and start other processes")]
#![cfg(unix)]

mod child;
mod damage;
mod events;
mod faults;
mod kill;
mod runs;
mod sample;
mod writers;

/// Plays the other process, where this is one.
#[test]
fn child() {
    child::play();
}
