//! Runs to test with: opened by the program itself, at a time that the test sets.

use assert_cmd::Command;

use super::{Given, Place, given};

/// A small playbook with one of most things.
pub const SHOP: &str = include_str!("shop.yaml");

impl Place {
    /// Opens a run of the small playbook at 05:20, by ana as lead, and leaves it at once.
    pub fn shop(&self) -> &Self {
        self.shop_with(&[])
    }

    /// Opens a run with further options.
    pub fn shop_with(&self, more: &[&str]) -> &Self {
        self.put("playbooks/shop.yaml", SHOP);
        self.put("organisation.yaml", include_str!("shop-organisation.yaml"));
        let mut command = self.crisis();
        command.args(["run", "shop", "--plain", "--by", "ana", "--as", "lead", "--at", "-20m"]).args(more);
        let given = given(command.write_stdin(""));
        assert!(given.err.contains("crisis resume 1124-shop"), "{}{}", given.out, given.err);
        self
    }

    /// Runs the program at another time of that day, with words of which some have spaces.
    pub fn at(&self, clock: &str, words: &[&str]) -> Given {
        given(self.command_at(clock).args(words))
    }

    /// Returns the program at another time of that day.
    pub fn command_at(&self, clock: &str) -> Command {
        let mut command = self.crisis();
        command.env("CRISIS_NOW", format!("2026-11-24T{clock}:00Z"));
        command
    }

    /// Returns the path of a run's journal.
    pub fn journal(&self, run: &str) -> std::path::PathBuf {
        self.path().join(".local/state/crisis/runs").join(run).join("journal.jsonl")
    }
}
