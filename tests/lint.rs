//! The examples of every rule are its tests, and the shipped files are clean.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

#[path = "lint/cases.rs"]
mod cases;
#[path = "lint/fixture.rs"]
mod fixture;
#[path = "lint/manual.rs"]
mod manual;
#[path = "lint/robust.rs"]
mod robust;
#[path = "lint/schema.rs"]
mod schema;
#[path = "lint/shipped.rs"]
mod shipped;
