//! Every verb of a timeline once, in a run of its own.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::{Given, Place, given};
use serde_json::Value;

const PLAN: &str = r#"playbook: 1
id: plan
title: A plan with everything
languages: [en, fr]
roles: {lead: {title: Lead}, comms: {title: Comms}, legal: {title: Legal}}
stakeholders: {customers: {title: Customers, kind: customers, channels: [x, site]}}
channels: {x: {title: X}, site: {title: Site}}
severity: {levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]}
facts:
  place: {ask: "Where?", answer: text, default: Lyon}
  hurt: {ask: "Is anyone hurt?", answer: yes-no}
  news: {ask: "What is new?", answer: text, per: each}
messages:
  holding:
    title: First words
    stage: holding
    to: [customers]
    approve: [{role: lead}, {role: legal}]
    on_silence: {after: 20m, then: publish, authorised_by: lead}
    text: "It happened at {{ place }}."
deadlines:
  law: {title: Tell the authority, due: 72h after start}
phases:
  - id: first
    title: First
    steps:
      - {id: call, action: Call., role: lead}
      - {id: form, ask: [place, hurt]}
      - {id: see, action: See it whole., gate: true}
      - {id: rule, decide: "Ours?", options: {ours: {title: Ours}, theirs: {title: Theirs}}}
      - {id: again, reopen: rule, title: "Still theirs?", optional: true}
      - {id: how_bad, assess: "How bad?"}
      - {message: holding, role: comms}
      - {id: stop, action: Stop it., approve: [{role: lead}], evidence: note}
      - {id: bring, open: other}
  - id: second
    title: Second
    steps:
      - id: rounds
        repeat: Say it
        every: 1h
        at_most: 2
        steps: [{id: look, ask: news}]
anytime:
  leak: {title: A text leaks, steps: [{id: leak_read, action: Read it.}]}
signals: {noise: {title: Noise, manual: "Is it loud?"}}
exit: [{id: exit_calm, action: It is calm.}]
"#;

const OTHER: &str = "playbook: 1\nid: other\ntitle: Another plan\nphases:\n  - {id: one, title: One, steps: [{id: act, action: Act.}]}\nanytime:\n  more: {title: More, steps: [{id: more_act, action: Act again.}]}\n";

const CASE: &str = r#"case: 1
of: plan
start: "2026-11-24T05:00:00Z"
timeline:
  - {at: 0m, joined: ana, roles: [lead]}
  - {at: 0m, joined: bob, roles: [comms]}
  - {at: 0m, joined: lea, roles: [legal]}
  - {at: 1m, deferred: call, until: 10m, by: ana}
  - {at: 2m, restored: call, by: ana}
  - {at: 3m, done: call, outcome: deviated, what: "Nobody answered.", by: ana}
  - {at: 4m, answered: {place: Lyon, hurt: "?"}, step: form, certainty: unconfirmed, source: a tweet, by: bob}
  - {at: 5m, certainty_changed: place, new: confirmed, source: the station}
  - {at: 6m, changed: hurt, new: true}
  - {at: 7m, revised: place, old: Lyon, new: Lyons, why: The name is Lyons.}
  - {at: 7m, expect: {facts: {place: Lyons, hurt: yes}, done: [form]}}
  - {at: 8m, pulled: "rule[1]", why: It cannot wait.}
  - {at: 9m, decided: "rule[1]", value: theirs, why: They did it., by: ana}
  - {at: 9m, gate_passed: see, why: Nobody has the film.}
  - {at: 10m, skipped: see, why: There is no film.}
  - {at: 10m, restored: see}
  - {at: 10m, done: see}
  - {at: 11m, corrected: see, field: occurred, new: 4m, why: It was earlier.}
  - {at: 11m, done: again, by: ana}
  - {at: 12m, decided: "rule[2]", value: ours, why: We asked for it., by: ana}
  - {at: 12m, revised: "rule[2]", new: theirs, why: We did not.}
  - {at: 12m, expect: {decided: {rule: theirs, "rule[1]": theirs}}}
  - {at: 13m, severity_set: crisis, step: how_bad, why: Somebody is hurt.}
  - {at: 13m, severity_set: watch, why: He is well.}
  - {at: 14m, drafted: holding, lang: en, by: bob}
  - {at: 14m, drafted: holding, lang: fr, by: bob}
  - {at: 14m, drafted: holding, lang: en, channel: x, text: "It happened. More soon.", by: bob}
  - {at: 15m, approval_requested: holding, roles: [lead, legal], by: bob}
  - {at: 16m, refused: holding, role: legal, why: Say sorry., by: lea}
  - {at: 17m, drafted: holding, lang: en, text: "It happened at Lyons. We are sorry.", by: bob}
  - {at: 17m, approval_requested: holding, by: bob}
  - {at: 18m, approved: holding, for: legal, by: bob}
  - {at: 20m, expect: {waiting: [holding], not: {published: [holding]}}}
  - {at: 38m, approval_presumed: holding, by: bob}
  - {at: 39m, published: holding, channel: x, lang: en, by: bob, url: "https://example.org/1"}
  - {at: 39m, published: holding, channel: x, lang: fr, by: bob}
  - {at: 39m, published: holding, channel: site, lang: en, by: bob}
  - {at: 39m, expect: {published: [holding], not: {done: [holding]}}}
  - {at: 40m, published: holding, channel: site, lang: fr, left_out: The page is down., by: bob}
  - {at: 40m, expect: {done: [holding]}}
  - {at: 41m, approval_requested: stop, by: bob}
  - {at: 42m, approved: stop, by: ana}
  - {at: 43m, overridden: stop, wall: evidence, why: There is none.}
  - {at: 43m, done: stop, by: bob}
  - {at: 43m, retracted: stop, why: It runs again.}
  - {at: 44m, skipped: stop, why: It stopped by itself.}
  - {at: 45m, attached: other, step: bring}
  - {at: 46m, done: other/act}
  - {at: 47m, activated: other/more}
  - {at: 47m, done: "other/more_act[1]"}
  - {at: 48m, activated: leak, note: On a blog.}
  - {at: 48m, retracted: "leak[1]", why: It was an old one.}
  - {at: 49m, inject: leaks, text: Now it is real., activates: leak}
  - {at: 50m, done: "leak_read[2]"}
  - {at: 50m, inject: rumour, text: They say that he left.}
  - {at: 51m, answered: news, value: Nothing., by: bob}
  - {at: 52m, pulled: "rounds[2]", why: It moves fast.}
  - {at: 52m, answered: news, value: Something., step: "look[2]", by: bob}
  - {at: 53m, added: Call the mayor., owner: lead, due: 2h}
  - {at: 54m, done: "+1", by: ana}
  - {at: 55m, noted: A quiet minute., step: call}
  - {at: 55m, evidence_added: capture.txt, step: see}
  - {at: 56m, measured: {volume: 400, negative_share: 60%}}
  - {at: 56m, alerted: noise, note: It is loud.}
  - {at: 57m, moderated: "https://example.org/2", value: hide, why: An address.}
  - {at: 58m, promised: A new rule., due: 2d}
  - {at: 59m, promise_kept: A new rule.}
  - {at: 60m, paused: true, by: bob}
  - {at: 61m, resumed: true, by: bob}
  - {at: 62m, handed_over: lea, roles: [comms], brief: All is said., by: bob}
  - {at: 63m, left: bob}
  - {at: 64m, done: exit_calm}
  - {at: 65m, closed: resolved, why: It is over., left: [{step: law, fate: follow-up, why: Counsel writes it.}]}
  - {at: 66m, reopened: A camera was found.}
  - {at: 67m, done: law, receipt: "no. 12"}
  - {at: 68m, closed: stood_down, why: Nothing on it.}
  - {at: 69m, reviewed: What do we keep?, text: The call list.}
  - {at: 70m, action_agreed: Test the call list., owner: lead, due: 30d}
end: {closed: stood_down, deadlines: {law: met}, severity: watch, skipped: [stop]}
"#;

fn played() -> (Place, Given) {
    let place = Place::new();
    place.put("plan.yaml", PLAN).put("playbooks/other.yaml", OTHER).put("cases/case.yaml", CASE);
    place.put(
        "plan.fr.yaml",
        "translation: 1\nof: plan\nlanguage: fr\ntexts:\n  messages.holding.text: \"C’est arrivé à {{ place }}.\"\n",
    );
    place.put("cases/capture.txt", "what was seen");
    let mut command = place.crisis();
    let words = ["--runs", "runs", "run", "plan.yaml", "--answers", "cases/case.yaml"];
    let given = given(command.args(words).write_stdin(""));
    (place, given)
}

#[test]
fn every_verb_is_played() {
    let (place, given) = played();
    assert_eq!(given.status, 0, "{}", given.err);
    let text = std::fs::read_to_string(place.path().join("runs/1124-plan/journal.jsonl")).expect("a journal");
    let entries: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    for verb in crisis::playbook::spec::EVENT.kinds {
        if !matches!(*verb, "inject" | "expect") {
            assert!(entries.iter().any(|entry| entry["event"] == *verb), "{verb}");
        }
    }
    let of = |event: &str| entries.iter().filter(|entry| entry["event"] == event).collect::<Vec<_>>();
    let drafted = of("drafted");
    assert_eq!(drafted[0]["text"], "It happened at Lyons.");
    assert_eq!(drafted[1]["text"], "C’est arrivé à Lyons.");
    // A word passed on by telephone stands for its role, and is no approval of the author's own.
    assert_eq!((&of("approved")[0]["for"], &of("approved")[0]["by"]), (&"legal".into(), &"bob".into()));
    assert_eq!(of("approval_presumed")[0]["presumed"], "lead");
    assert_eq!(of("corrected")[0]["new"], "2026-11-24T05:04:00Z");
    assert_eq!(of("retracted")[1]["step"], "leak");
    assert_eq!(of("evidence_added")[0]["name"], "capture.txt");
    assert_eq!(of("answered")[1]["facts"][0]["fact"], "rounds[1].news");
    assert_eq!(of("done").iter().filter(|entry| entry["step"] == "again").count(), 1);
}

const SHORT: &str = r#"call.deviated: Nobody answered.
place: "="
hurt: "?"
see: done
"rule[1]": theirs
"rule[1].why": They did it.
again.skipped: It is clear.
how_bad: watch
how_bad.why: Nobody speaks of it.
holding: [x]
holding.left_out: The page is down.
holding.approved: [lead, legal]
stop: done
stop.approved: lead
stop.evidence: It stands still.
bring: done
other/act: done
"rounds[1].news": Nothing.
exit_calm: done
close: resolved
close.why: It is over.
close.left: dropped
close.law.why: Counsel writes it.
"#;

#[test]
fn a_short_map_answers_every_kind_of_question() {
    let place = Place::new();
    place.put("plan.yaml", PLAN).put("playbooks/other.yaml", OTHER).put("short.yaml", SHORT);
    let words = ["--runs", "runs", "run", "plan.yaml", "--answers", "short.yaml", "--by", "ana"];
    let given = given(place.crisis().args(words).write_stdin(""));
    assert_eq!(given.status, 0, "{}", given.err);
    let text = std::fs::read_to_string(place.path().join("runs/1124-plan/journal.jsonl")).expect("a journal");
    let entries: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let of = |event: &str| entries.iter().filter(|entry| entry["event"] == event).collect::<Vec<_>>();
    assert_eq!(of("answered")[0]["facts"][0]["value"], "Lyon");
    assert_eq!(of("answered")[0]["facts"][1].get("value"), None);
    let published: Vec<_> =
        of("published").into_iter().map(|entry| (&entry["channel"], &entry["left_out"])).collect();
    assert_eq!(published[0], (&"x".into(), &Value::Null));
    assert_eq!(published[1], (&"site".into(), &"The page is down.".into()));
    assert_eq!(of("approved").len(), 3);
    assert_eq!(of("closed")[0]["left"][0]["fate"], "dropped");
}
