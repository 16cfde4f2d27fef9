//! The doorstep: hands the process to the library, and its result back to the system.

use std::process::ExitCode;

fn main() -> ExitCode {
    crisis::cli::run(&mut crisis::cli::Process::current()).into()
}
