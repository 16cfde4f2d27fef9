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
