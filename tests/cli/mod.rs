//! What the tests of the command line share: a folder of their own, no environment, a set time.

#![allow(clippy::disallowed_methods, reason = "a test may write files")]
#![allow(dead_code, reason = "each test uses a part of it")]

pub mod runs;

use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

/// Is a place to run the program in, cut off from whoever runs the tests.
pub struct Place {
    folder: TempDir,
}

/// Is what a run of the program gave.
pub struct Given {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder") }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Puts a file there.
    pub fn put(&self, name: &str, text: &str) -> &Self {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, text).expect("a file");
        self
    }

    /// Returns the program, ready to be given arguments.
    pub fn crisis(&self) -> Command {
        let mut command = Command::cargo_bin("crisis").expect("the program is built");
        command
            .env_clear()
            .env("HOME", self.path())
            .env("LANG", "en_US.UTF-8")
            .env("TZ", "UTC")
            .env("CRISIS_NOW", "2026-11-24T05:20:00Z")
            .current_dir(self.path());
        command
    }

    /// Runs the program with these words.
    pub fn run(&self, words: &str) -> Given {
        given(self.crisis().args(words.split_whitespace()))
    }
}

/// Runs a command to its end.
pub fn given(command: &mut Command) -> Given {
    let output = command.output().expect("it runs");
    Given {
        status: output.status.code().expect("no signal"),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}
