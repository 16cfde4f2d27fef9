//! Every case of the examples passes, every shipped playbook has one, and together they take every option.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use std::collections::BTreeSet;
use std::path::Path;

use cli::{Place, given};
use serde_json::Value;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn every_case_passes_and_together_they_take_every_option_of_every_shipped_playbook() {
    let place = Place::new();
    let mut command = place.crisis();
    let folders = ["examples/cases", "examples/plans/cases"].map(|folder| Path::new(ROOT).join(folder));
    let given = given(command.args(["test", "--coverage", "--format", "json"]).args(folders));
    assert_eq!(given.status, 0, "{}", given.out);
    let found: Value = serde_json::from_str(&given.out).expect("JSON");
    let rows = found["coverage"].as_array().expect("rows");
    let books: BTreeSet<&str> = rows.iter().filter_map(|row| row["playbook"].as_str()).collect();
    let shipped = std::fs::read_dir(Path::new(ROOT).join("playbooks")).expect("the folder");
    let names = shipped.map(|entry| entry.expect("it reads").file_name().to_string_lossy().into_owned());
    let shipped: BTreeSet<String> = names
        .filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned))
        .filter(|name| name != "common" && !name.ends_with(".fr"))
        .collect();
    let without: Vec<&String> = shipped.iter().filter(|book| !books.contains(book.as_str())).collect();
    assert!(without.is_empty(), "shipped playbooks without a case: {without:?}");
    let missed: Vec<String> = rows
        .iter()
        .filter(|row| shipped.iter().any(|book| row["playbook"] == book.as_str()))
        .filter(|row| row["options"]["percent"] != 100)
        .map(|row| format!("{}: {}", row["playbook"], row["options"]["missed"]))
        .collect();
    assert!(missed.is_empty(), "options that no case takes:\n{}", missed.join("\n"));
}
