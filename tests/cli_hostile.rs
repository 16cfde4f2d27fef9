//! Files and arguments of strangers: none makes the tool hang, swell or show what it should not.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::{Place, given};

#[test]
fn a_plan_of_millions_of_steps_is_not_opened_even_by_force() {
    let place = Place::new();
    let ids: Vec<String> = (0..300).map(|number| format!("e{number}")).collect();
    let block = |inside: &str| format!("{{group: All, for_each: [{}], steps: [{inside}]}}", ids.join(", "));
    let steps = block(&block(&block("{action: Look}")));
    place.put(
        "plan.yaml",
        &format!("playbook: 1\ntitle: T\nphases:\n  - {{id: one, title: One, steps: [{steps}]}}\n"),
    );
    let checked = place.run("validate plan.yaml");
    assert_eq!(checked.status, 1);
    assert!(checked.out.contains("error[too_many_steps]"), "{}", checked.out);
    for words in ["run plan.yaml --force --plain --by ana --as all", "checklist plan.yaml", "show plan.yaml"]
    {
        let refused = given(place.crisis().args(words.split_whitespace()).write_stdin(""));
        assert_eq!((refused.status, refused.out.as_str()), (3, ""), "{words}");
        assert!(refused.err.contains("plan.yaml: the plan comes to 27090301 steps"), "{}", refused.err);
    }
}

#[test]
#[cfg(unix)]
fn a_pipe_or_a_device_is_named_and_not_waited_for() {
    let place = Place::new();
    let pipe = place.path().join("pipe.yaml");
    let kind = rustix::fs::FileType::Fifo;
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, kind, rustix::fs::Mode::RUSR, 0).expect("a pipe");
    place.put("plan.yaml", "playbook: 1\ntitle: T\nextends: [pipe.yaml]\n");
    place.put("case.yaml", "case: 1\nof: general\norganisation: /dev/zero\ntimeline: []\n");
    for file in ["pipe.yaml", "/dev/zero"] {
        for words in [
            format!("run general --answers {file}"),
            format!("run general --plain --by ana --as all --organisation {file}"),
            format!("tone {file}"),
            format!("validate {file}"),
        ] {
            let refused = given(place.crisis().args(words.split_whitespace()).write_stdin(""));
            assert_eq!(refused.status, 3, "{words}: {}", refused.err);
            assert!(refused.err.contains(file), "{words}: {}", refused.err);
            assert!(refused.err.contains("it is not a plain file"), "{words}: {}", refused.err);
        }
    }
    let refused = place.run("run --answers case.yaml");
    assert_eq!(refused.status, 3);
    assert!(refused.err.contains("/dev/zero") && refused.err.contains("not a plain file"), "{}", refused.err);
    let found = place.run("validate plan.yaml");
    assert_eq!(found.status, 1);
    assert!(found.out.contains("“pipe.yaml” cannot be read"), "{}", found.out);
}

#[test]
fn an_answers_file_that_is_no_yaml_says_why() {
    let place = Place::new();
    place.put("answers.yaml", "call: done\nplace: over there: Lyon\n");
    let refused = place.run("run general --answers answers.yaml");
    assert_eq!(refused.status, 3);
    assert!(refused.err.contains("answers.yaml does not read, at 2:18"), "{}", refused.err);
    assert!(refused.err.contains("begins a new value"), "{}", refused.err);
    std::fs::write(place.path().join("answers.yaml"), b"call: \xe9\n").expect("written");
    let refused = place.run("run general --answers answers.yaml");
    assert!(refused.err.contains("answers.yaml") && refused.err.contains("UTF-8"), "{}", refused.err);
}

#[test]
fn findings_of_one_rule_are_cut_with_their_number() {
    let place = Place::new();
    let keys: String = (0..5_000).map(|_| "a: 1, ").collect();
    place.put("plan.yaml", &format!("playbook: 1\ntitle: T\nx: {{{keys}}}\n"));
    let found = place.run("validate plan.yaml");
    assert_eq!(found.status, 1);
    assert!(found.out.contains("4799 more of this kind in this file are left out"), "{}", found.err);
    assert!(found.out.contains("200 errors in 1 file"));
    assert!(found.out.len() < 200_000, "a long line is shown from the place on, and not to its end");
}

#[test]
fn a_text_without_measure_is_refused_at_its_place() {
    let place = Place::new();
    place.put("plan.yaml", &format!("playbook: 1\ntitle: {}\n", "x".repeat(900_000)));
    let found = place.run("validate plan.yaml");
    assert_eq!(found.status, 1);
    assert!(found.out.contains("plan.yaml:2:8") && found.out.contains("longer than 32 KiB"), "{}", found.out);
    place.put("draft.txt", &"sorry if anyone was hurt. ".repeat(20_000));
    let refused = place.run("tone draft.txt");
    assert_eq!(refused.status, 3);
    assert!(
        refused.err.contains("draft.txt") && refused.err.contains("larger than 32 KiB"),
        "{}",
        refused.err
    );
}
