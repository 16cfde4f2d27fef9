//! Reading a playbook: in words, whole as YAML, as a diagram; and who is told what.

mod cli;

use cli::Place;

#[test]
fn the_reading_says_why_and_fits_the_screen() {
    let place = Place::new();
    for words in ["", " --lang fr", " --plain", " --ascii"] {
        let given = place.run(&format!("show customer-mistreatment{words}"));
        assert_eq!((given.status, given.err.as_str()), (0, ""));
        let long: Vec<_> = given.out.lines().filter(|line| line.chars().count() > 80).collect();
        assert!(long.is_empty(), "{long:#?}");
    }
    let given = place.run("show customer-mistreatment");
    for words in ["Seen as: preventable", "Why: Posts are edited and deleted.", "○ Decide: Who apologises?"]
    {
        assert!(given.out.contains(words), "{words}\n{}", given.out);
    }
    assert!(!given.out.contains("________"), "a reader has no line to write on");
}

#[test]
fn the_resolved_playbook_stands_alone_and_means_the_same() {
    let place = Place::new();
    let resolved = place.run("show customer-mistreatment --resolved").out;
    assert!(
        resolved.starts_with("# from <built-in>/customer-mistreatment.yaml\nplaybook: 1\n"),
        "{resolved}"
    );
    assert!(
        resolved.contains("# from <built-in>/common.yaml, <built-in>/customer-mistreatment.yaml\nnever:")
    );
    assert!(!resolved.contains("\nextends:"));
    place.put("alone/whole.yaml", &resolved);
    for command in ["checklist {} --format json", "messages {} --format json", "show {} --graph dot"] {
        let of = |name: &str| place.run(&command.replace("{}", name)).out;
        assert_eq!(of("alone/whole.yaml"), of("customer-mistreatment"), "{command}");
    }
}

#[test]
fn the_json_holds_what_was_extended() {
    let given = Place::new().run("show customer-mistreatment --format json");
    let value: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
    assert_eq!(value["show"], 1);
    assert_eq!(value["playbook"]["version"], "1.0.0");
    assert_eq!(value["playbook"]["roles"]["scribe"]["title"], "Scribe");
}

const FLOW: &str = r#"
playbook: 1
id: flow
title: "Flow \"quoted\""
roles: {lead: {title: Lead}}
phases:
  - id: first
    title: First
    steps:
      - {id: look, action: "1. Look <b>", role: lead, due: 5m after start, gate: true}
      - id: real
        decide: Is it real?
        options:
          "no": {title: No, steps: [{close: Stop., outcome: false_alarm}]}
          "yes": {title: "Yes"}
      - repeat: Say more
        id: more
        every: 30m
        after: [look]
        steps: [{id: say, action: Say it.}]
anytime:
  again: {title: It returns, steps: [{reopen: real, id: anew}]}
"#;

#[test]
fn a_diagram_has_ways_gates_and_returns() {
    let place = Place::new();
    place.put("flow.yaml", FLOW);
    let mermaid = place.run("show flow.yaml --graph mermaid").out;
    for line in [
        "title: \"Flow \\\"quoted\\\"\"",
        "    n1[\"1#46; Look #60;b#62;<br/>Lead · T+0:05\"]:::gate",
        "    n2{\"Is it real?\"}",
        "    n3([\"Stop#46;\"])".replace("#46;", ".").as_str(),
        "  n2 -->|\"No\"| n3",
        "  n2 -->|\"Yes\"| n4",
        "  n4 -.->|\"every 30 min\"| n4",
        "  n5 -.-> n2",
        "  class f2 aside",
    ] {
        assert!(mermaid.lines().any(|found| found == line), "{line}\n{mermaid}");
    }
    let dot = place.run("show flow.yaml --graph dot").out;
    assert!(dot.contains("label=\"Flow \\\"quoted\\\"\""), "{dot}");
    assert!(dot.contains("n2 [label=\"Is it real?\", shape=diamond, style=solid];"));
    assert!(dot.contains("n1 -> n2 [style=solid];"));
    assert!(!dot.contains("n3 ->"), "the end leads nowhere\n{dot}");
}

#[test]
fn the_matrix_and_the_words_are_all_there() {
    let place = Place::new();
    let matrix = place.run("messages customer-mistreatment");
    assert!(
        matrix.out.contains(" We have seen it               holding       T+0:15        ×  ×"),
        "{}",
        matrix.out
    );
    assert!(matrix.out.lines().all(|line| line.chars().count() <= 80));
    let texts = place.run("messages customer-mistreatment --message acknowledgement");
    assert!(texts.out.contains("X: 117 of 280 characters, and 2 blanks"), "{}", texts.out);
    let json: serde_json::Value =
        serde_json::from_str(&place.run("messages data-breach --format json").out).expect("JSON");
    assert_eq!(json["messages"], 1);
    let given = place.run("messages data-breach --message hodling");
    assert_eq!(given.status, 2);
    assert!(given.err.contains("did you mean “holding”?"), "{}", given.err);
}

#[test]
fn the_matrix_is_a_sound_table_in_markdown() {
    let given = Place::new().run("messages customer-mistreatment --format md --lang fr");
    let rows: Vec<_> = given.out.lines().filter(|line| line.starts_with('|')).collect();
    let columns = rows[0].matches('|').count();
    assert!(rows.len() > 20 && rows.iter().all(|row| row.matches('|').count() == columns), "{}", given.out);
}

#[test]
fn the_shell_gets_completions_and_a_manual() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(place.run(&format!("completions {shell}")).out.contains("checklist"), "{shell}");
    }
    assert!(place.run("man").out.contains(".TH crisis 1"));
    assert!(place.run("man checklist").out.contains(".TH crisis-checklist 1"));
    assert_eq!(place.run("man chekclist").status, 2);
}
