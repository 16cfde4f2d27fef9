//! Opening a run: what an open run of the same playbook changes, and what it does not.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::Place;

const PLAN: &str = "playbook: 1\nid: small\ntitle: Small\nphases:\n  - id: one\n    title: One\n    steps:\n      - {id: call, action: \"Call them.\"}\n";

const OPEN: &str = "--plain --by ana --as all --runs runs";

#[test]
fn an_open_run_is_offered_and_never_taken_over() {
    let place = Place::new();
    place.put("small.yaml", PLAN);
    assert_eq!(place.run(&format!("run small.yaml {OPEN}")).status, 0);
    let second = place.run(&format!("run small.yaml {OPEN}"));
    assert!(second.out.contains("Go on with it?"), "{}", second.out);
    let runs = std::fs::read_dir(place.path().join("runs")).expect("runs").flatten();
    assert_eq!(
        runs.filter(|run| run.path().join("journal.jsonl").exists()).count(),
        1,
        "nobody has answered"
    );
}

#[test]
fn a_drill_does_not_speak_of_a_real_run() {
    let place = Place::new();
    place.put("small.yaml", PLAN);
    assert_eq!(place.run(&format!("run small.yaml {OPEN}")).status, 0);
    let drill = place.run(&format!("run small.yaml --drill {OPEN}"));
    assert_eq!(drill.status, 0, "{}", drill.err);
    assert!(!drill.out.contains("Go on with it?"), "{}", drill.out);
    assert!(drill.out.contains("DRILL"), "{}", drill.out);
}
