//! The command line: arguments to values, results to an exit status, one file a command.
//!
//! [`Process`] is the world as a value, and [`Context`] what a command sees of it. Only
//! `context.rs` reads the clock, the environment, the arguments and the streams, so that a
//! test can set each of them. What a command gives goes to the standard output; what the
//! tool has to say about it goes to the standard error.

mod answer;
mod answers;
mod args;
mod checking;
mod checklist;
mod completions;
mod context;
mod cores;
mod drill;
mod exit;
mod failure;
mod fix;
mod init;
mod list;
mod log;
mod man;
mod messages;
mod new;
mod note;
mod playbook;
mod prompt;
mod raise;
mod resume;
mod run;
mod schema;
mod session;
mod show;
mod start;
mod status;
mod test;
mod tone;
mod translate;
mod triage;
mod validate;
mod verify;

pub use args::Cli;
pub use context::{Context, Process, Terminals};
pub use exit::Exit;
pub use failure::Failure;
pub use run::run;
