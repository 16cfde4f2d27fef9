//! What an answers file is read into, and what is said of one that is wrong.

use super::*;
use crate::i18n::Say;
use crate::incident::{Certainty, Ending, Fate, Outcome};
use crate::source::{SourceFile, load};

fn read(text: &str) -> Result<Script, Vec<Fault>> {
    Script::read(&load(text.as_bytes()).expect("it is YAML"))
}

fn case(timeline: &str) -> Case {
    let text = format!("case: 1\nof: p\ntimeline:\n{timeline}");
    match read(&text) {
        Ok(Script::Case(case)) => *case,
        other => panic!("no case: {other:?}"),
    }
}

fn verb(entry: &str) -> Verb {
    case(&format!("  - {entry}\n")).timeline.remove(0).verb
}

/// Returns what is said of a wrong file, with the places: `3:9 … | help`.
fn faults(text: &str) -> Vec<String> {
    let file = SourceFile::new("case.yaml", text);
    let said = |fault: &Fault| {
        let place = file.place(fault.span.start);
        let help = fault.help.as_ref().map(|help| format!(" | {}", help.en())).unwrap_or_default();
        format!("{}:{} {}{help}", place.line, place.column, fault.what.en())
    };
    read(text).expect_err("it is wrong").iter().map(said).collect()
}

fn wrong(entry: &str) -> String {
    let found = faults(&format!("case: 1\nof: p\ntimeline:\n  - {entry}\n"));
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().expect("one").split_once(' ').expect("a place").1.to_owned()
}

#[test]
fn an_entry_has_its_hour_its_writer_and_its_place() {
    let case = case("  - {at: 2h30m, occurred: 2h, done: call, by: ana, role: lead}\n");
    let line = &case.timeline[0];
    assert_eq!((line.at, line.occurred), (Moment::After(9_000), Some(Moment::After(7_200))));
    assert_eq!(line.by.as_ref().map(|by| by.it.as_str()), Some("ana"));
    assert_eq!(line.role.as_ref().map(|role| role.it.as_str()), Some("lead"));
    assert_eq!(line.doing, "done: call");
    let start = "2026-11-23T05:00:00Z".parse().expect("a moment");
    assert_eq!(line.at.from(start).to_string(), "2026-11-23T07:30:00Z");
    assert_eq!(Moment::read("2026-11-23T06:00:00+01:00").map(|at| at.from(start)), Some(start));
}

#[test]
fn a_fact_alone_and_a_form_are_read_alike() {
    let one = verb("{at: 2m, answered: place, value: \"O’Hare\", certainty: unconfirmed, source: a tweet}");
    let Verb::Answered { facts, step: None, certainty, source } = one else { panic!("{one:?}") };
    assert_eq!(facts[0].0.it.as_str(), "place");
    assert_eq!(facts[0].1.it, Given::One("O’Hare".to_owned()));
    assert_eq!((certainty, source.as_deref()), (Some(Certainty::Unconfirmed), Some("a tweet")));
    let form = verb("{at: 2m, answered: {hurt: true, kinds: [a, b], seen: \"?\"}, step: \"look[2]\"}");
    let Verb::Answered { facts, step, .. } = form else { panic!("{form:?}") };
    let given: Vec<Given> = facts.into_iter().map(|(_, given)| given.it).collect();
    let many = Given::Many(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(given, [Given::One("true".to_owned()), many, Given::Unknown]);
    assert_eq!(step.map(|step| step.it.to_string()).as_deref(), Some("look[2]"));
}

#[test]
fn a_close_gives_what_is_left_its_fate() {
    let close = verb(
        "{at: 9m, closed: stood_down, why: over, left: [{step: letter, fate: dropped}, {fate: follow-up}]}",
    );
    let Verb::Closed { outcome, left, .. } = close else { panic!("{close:?}") };
    assert_eq!(outcome.it, Ending::StoodDown);
    assert_eq!(left.rest, Some(Fate::FollowUp));
    assert_eq!((left.named[0].0.it.as_str(), left.named[0].1), ("letter", Fate::Dropped));
    let left = verb("{at: 9m, closed: resolved, why: over, left: dropped}");
    assert!(matches!(left, Verb::Closed { left: LeftOpen { rest: Some(Fate::Dropped), .. }, .. }));
    // Beside `closed`, `left` is no verb; alone it is.
    assert!(matches!(verb("{at: 9m, left: ana}"), Verb::Left { .. }));
}

#[test]
fn an_act_went_well_unless_the_file_says_otherwise() {
    assert!(matches!(verb("{at: 1m, done: call}"), Verb::Done { outcome: Outcome::Ok, .. }));
    let deviated = verb("{at: 1m, done: call, outcome: deviated, what: \"Nobody answered.\"}");
    assert!(matches!(deviated, Verb::Done { outcome: Outcome::Deviated, what: Some(_), .. }));
    assert!(wrong("{at: 1m, done: call, outcome: deviated}").starts_with("“done” needs “what”"));
}

#[test]
fn expectations_are_claims_each_with_its_place() {
    let text =
        "case: 1\nof: p\nend:\n  published: [holding]\n  facts: {hurt: true}\n  not:\n    closed: resolved\n";
    let Ok(Script::Case(case)) = read(text) else { panic!("no case") };
    let wants = case.end.expect("an end").wants;
    assert_eq!(wants[0].claim, Claim::Published("holding".into()));
    assert_eq!(wants[1].claim, Claim::Fact("hurt".into(), Given::One("true".to_owned())));
    assert_eq!((wants[2].negated, &wants[2].claim), (true, &Claim::Closed(Ending::Resolved)));
    let file = SourceFile::new("case.yaml", text);
    assert_eq!(file.place(wants[2].span.start).line, 7);
}

#[test]
fn a_short_map_is_paths_and_values() {
    let Ok(Script::Map(map)) = read("call: done\nplace: \"?\"\nholding.approved: [lead]\n") else {
        panic!("no map")
    };
    assert_eq!(map.by_path["call"].value.it, Given::One("done".to_owned()));
    assert_eq!(map.by_path["place"].value.it, Given::Unknown);
    assert_eq!(
        faults("holding: {text: Hello}\n"),
        ["1:10 the answer to “holding” is not a value | further words have paths of their own, holding.why"]
    );
    assert!(faults("playbook: 1\n")[0].starts_with("1:1 this is a file of kind “playbook”"));
}

#[test]
fn a_wrong_entry_is_told_with_what_would_be_right() {
    assert_eq!(wrong("{at: 1m, anwsered: place}"), "“anwsered” is no key here | did you mean “answered”?");
    assert_eq!(
        wrong("{at: 1m, answered: place, valeu: 3}"),
        "“valeu” is no key here | did you mean “value”?"
    );
    assert!(wrong("{at: 1m, by: ana}").starts_with("this entry does not say what happened | write one of"));
    assert_eq!(
        wrong("{at: 1m, done: call, skipped: call}"),
        "two things at once, “done” and “skipped”: each has an entry of its own"
    );
    assert_eq!(
        wrong("{at: 1m, done: call, url: \"https://example.org\"}"),
        "“url” says nothing of “done”; it belongs to published"
    );
    assert!(wrong("{at: soon, done: call}").starts_with("“soon” is no moment | an offset from the start"));
    assert!(wrong("{done: call}").starts_with("“done” needs “at”"));
    assert!(wrong("{at: 1m, answered: place}").starts_with("“answered” needs “value”"));
    assert!(wrong("{at: 1m, decided: rule, value: ours}").starts_with("“decided” needs “why”"));
    assert_eq!(
        wrong("{at: 1m, closed: solved, why: over}"),
        "“solved” is none of resolved, false_alarm, stood_down, handed_over | did you mean “resolved”?"
    );
    assert_eq!(
        wrong("{at: 1m, overridden: x, wall: aproval, why: late}"),
        "“aproval” is none of approval, missing_value, unconfirmed_fact, tone, evidence, order | did you mean “approval”?"
    );
}

#[test]
fn every_fault_is_found_at_once_and_the_clock_only_goes_forward() {
    let text =
        "case: 1\nof: p\ntimeline:\n  - {at: 5m, done: call}\n  - {at: 2m, done: b}\n  - {at: 6m, doen: c}\n";
    let found = faults(text);
    assert_eq!(found.len(), 2);
    assert!(found[0].starts_with("5:5 this entry happens before the one above it"), "{found:?}");
    assert!(found[1].starts_with("6:14 “doen” is no key here"), "{found:?}");
    assert!(faults("case: 2\nof: p\n")[0].contains("format 2, newer"));
}
