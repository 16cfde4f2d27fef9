//! Every case of the examples plays to its end, and every shipped playbook has one.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use cli::{Place, given};
use serde_json::Value;

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/cases");
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it reads").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "yaml"));
    paths.sort();
    paths
}

/// Plays a case, and returns what its record says.
fn played(case: &Path) -> Result<Vec<Value>, String> {
    let place = Place::new();
    let mut command = place.crisis();
    let given = given(command.args(["--runs", "runs", "run", "--answers"]).arg(case).write_stdin(""));
    if given.status != 0 {
        return Err(format!("{}: status {}\n{}", case.display(), given.status, given.err));
    }
    let journal = place.path().join("runs").join(given.out.trim()).join("journal.jsonl");
    let text = std::fs::read_to_string(journal).expect("a journal");
    Ok(text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect())
}

#[test]
fn every_case_plays_to_its_end_and_every_playbook_has_one() {
    let cases = cases();
    let (left, failed) = (Mutex::new(cases.iter()), Mutex::new(Vec::new()));
    let played_books = Mutex::new(BTreeSet::new());
    // Two at a time: a case waits for the disk most of the time.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(case) = left.lock().ok().and_then(|mut left| left.next()) {
                    match played(case) {
                        Ok(entries) => {
                            let book = entries[0]["playbook"].as_str().expect("its playbook").to_owned();
                            played_books.lock().expect("unharmed").insert(book);
                        }
                        Err(why) => failed.lock().expect("unharmed").push(why),
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().expect("unharmed");
    assert!(failed.is_empty(), "{} of {} cases:\n{}", failed.len(), cases.len(), failed.join("\n"));
    let shipped =
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("playbooks")).expect("the folder");
    let names = shipped.map(|entry| entry.expect("it reads").file_name().to_string_lossy().into_owned());
    let books: BTreeSet<String> = names
        .filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned))
        .filter(|name| name != "common" && !name.ends_with(".fr"))
        .collect();
    assert_eq!(played_books.into_inner().expect("unharmed"), books, "a shipped playbook without a case");
}
