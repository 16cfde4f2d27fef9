//! The terminal prompter, held to its promises in a real pseudo-terminal.
//!
//! The test binary starts itself again inside the terminal: with `SCENE` set it plays that
//! scene through the real prompter and prints each reply; without, it runs the tests.

#![allow(clippy::disallowed_methods, reason = "a test may look at its process")]

mod answers;
mod harness;
mod painting;
mod scene;
mod signals;
mod traps;

fn main() -> std::process::ExitCode {
    match std::env::var("SCENE") {
        Ok(name) => scene::play(&name),
        Err(_) => harness::run(&[answers::TESTS, painting::TESTS, signals::TESTS, traps::TESTS]),
    }
}
