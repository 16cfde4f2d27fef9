//! Answering from a script or a second terminal: every kind of item, and every way it is refused.

#![allow(clippy::disallowed_methods, reason = "a test may look at files and start processes")]

mod cli;

use std::sync::Arc;
use std::thread;

use cli::runs::{Still, shop_playbook};
use cli::{Given, Place};
use crisis::incident::agenda::Operator;
use crisis::incident::eval::Snapshot;
use crisis::incident::plan::Plan;
use crisis::incident::{Appended, Desk, Event, Key, Refusal};
use crisis::playbook::Id;

/// Answers as ana, who leads, at 05:30.
fn answer(place: &Place, words: &[&str]) -> Given {
    let all = [&["answer", "1124-shop"], words, &["--by", "ana"]].concat();
    place.at("05:30", &all)
}

fn entries(place: &Place) -> Vec<serde_json::Value> {
    let text = std::fs::read_to_string(place.journal("1124-shop")).expect("a journal");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// Checks that something was recorded, and returns the last entry.
fn recorded(place: &Place, given: &Given) -> serde_json::Value {
    assert_eq!((given.status, given.err.as_str()), (0, ""), "{}", given.out);
    entries(place).pop().expect("an entry")
}

/// Checks that nothing was recorded.
fn refused(place: &Place, words: &[&str], status: i32, why: &str) {
    let before = entries(place).len();
    let given = answer(place, words);
    assert_eq!((given.status, given.out.as_str()), (status, ""), "{}", given.err);
    assert!(given.err.contains(why), "{}", given.err);
    assert_eq!(entries(place).len(), before, "nothing is written");
}

/// Checks fields of an entry, one `name: value` each.
fn assert_fields(entry: &serde_json::Value, fields: &[(&str, &str)]) {
    for (name, value) in fields {
        assert_eq!(entry[name], *value, "{name} of {entry}");
    }
}

#[test]
fn an_act_is_done_and_its_time_is_told() {
    let place = Place::new();
    place.shop();
    let given = answer(&place, &["call", "done", "--at", "-12m"]);
    let entry = recorded(&place, &given);
    assert_eq!(given.out, " ✓ Recorded 05:30, entry 4: done, Call the customer. (happened 05:18)\n");
    let time = "2026-11-24T05:18:00Z";
    assert_fields(&entry, &[("event", "done"), ("step", "call"), ("role", "lead"), ("occurred", time)]);
    refused(&place, &["call", "done"], 3, "not recorded: ana settled it just now");
    refused(&place, &["gate", "done", "--at", "14:05"], 2, "“14:05” is ahead of the clock (05:30)");
}

#[test]
fn what_did_not_go_to_plan_what_is_skipped_and_what_waits_have_their_words() {
    let place = Place::new();
    place.shop();
    refused(&place, &["call", "deviated"], 2, "say what happened instead");
    let entry = recorded(&place, &answer(&place, &["call", "deviated", "--why", "No answer."]));
    assert_fields(&entry, &[("outcome", "deviated"), ("what", "No answer.")]);
    refused(&place, &["gate", "skip"], 2, "say why: --why");
    let entry = recorded(&place, &answer(&place, &["gate", "later", "06:10"]));
    assert_fields(&entry, &[("until", "2026-11-24T06:10:00Z")]);
    let entry = recorded(&place, &answer(&place, &["gate", "skip", "--why", "She is away."]));
    assert_fields(&entry, &[("event", "skipped"), ("why", "She is away.")]);
}

#[test]
fn a_fact_has_its_value_its_source_and_how_sure_it_is() {
    let place = Place::new();
    place.shop();
    let words = ["place", "Lyon", "--certainty", "confirmed", "--source", "the clerk"];
    let told = recorded(&place, &answer(&place, &words))["facts"][0].clone();
    let fields = [("fact", "place"), ("value", "Lyon"), ("certainty", "confirmed"), ("source", "the clerk")];
    assert_fields(&told, &fields);
    refused(&place, &["call", "done", "--source", "me"], 2, "only facts have a certainty");
    refused(&place, &["place", ""], 2, "I read nothing here");
}

#[test]
fn a_form_takes_each_fact_by_its_name() {
    let place = Place::new();
    place.shop();
    refused(&place, &["form", "yes"], 2, "write each as fact=value");
    refused(&place, &["form", "parcel=2"], 2, "did you mean “parcels”?");
    refused(&place, &["form", "parcels=two"], 2, "parcels=two: I read no number here");
    refused(&place, &["form", "carrier=vann"], 2, "did you mean “van”?");
    let entry = recorded(&place, &answer(&place, &["form", "hurt=yes", "parcels=2", "carrier=?"]));
    let facts = entry["facts"].as_array().expect("facts");
    assert_eq!(facts[0]["value"], true);
    assert_eq!(facts[1]["value"], 2.0);
    assert!(facts[2].get("value").is_none(), "not known");
    refused(&place, &["form", "hurt=no"], 3, "not recorded: ana settled it");
}

#[test]
fn a_decision_wants_its_reason() {
    let place = Place::new();
    place.shop();
    refused(&place, &["ours", "yess", "--why", "x"], 2, "did you mean “yes”?");
    refused(&place, &["ours", "yes"], 2, "say why: --why");
    let entry = recorded(&place, &answer(&place, &["ours", "yes", "--why", "We dropped it."]));
    assert_fields(&entry, &[("value", "yes"), ("why", "We dropped it.")]);
}

#[test]
fn a_level_is_set_by_a_step_or_raised_at_any_time() {
    let place = Place::new();
    place.shop();
    refused(&place, &["level", "crisi", "--why", "x"], 2, "did you mean “crisis”?");
    let done = recorded(&place, &answer(&place, &["level", "watch", "--why", "Quiet."]));
    assert_fields(&done, &[("event", "done"), ("step", "level")]);
    let raise = |words: &[&str]| place.at("05:31", &[&["raise", "1124-shop"], words].concat());
    let entry = recorded(&place, &raise(&["Crisis", "--why", "Somebody is hurt.", "--by", "bob"]));
    assert_fields(&entry, &[("event", "severity_set"), ("level", "crisis"), ("by", "bob")]);
    assert_eq!(raise(&["crisis"]).status, 2, "a level has a reason");
    let given = raise(&["wach", "--why", "x"]);
    assert_eq!(given.status, 2);
    assert!(given.err.contains("did you mean “watch”?"), "{}", given.err);
}

#[test]
fn a_proof_is_given_or_gone_past_with_a_reason() {
    let place = Place::new();
    place.shop();
    refused(&place, &["proof", "done"], 2, "“Photograph the parcel” wants a proof");
    let entry = recorded(&place, &answer(&place, &["proof", "done", "--evidence", "three photographs"]));
    assert_fields(&entry, &[("evidence", "three photographs")]);
    let other = Place::new();
    other.shop();
    recorded(&other, &answer(&other, &["proof", "done", "--why", "The camera broke."]));
    let all = entries(&other);
    assert_fields(&all[all.len() - 2], &[("event", "overridden"), ("wall", "evidence")]);
}

#[test]
fn a_wall_is_passed_only_with_a_reason() {
    let place = Place::new();
    place.shop();
    refused(&place, &["after_gate", "done"], 3, "cannot start yet: behind “The shop owner agrees.”");
    recorded(&place, &answer(&place, &["after_gate", "done", "--why", "She is asleep."]));
    let all = entries(&place);
    assert_fields(&all[all.len() - 2], &[("event", "pulled"), ("why", "She is asleep.")]);
}

#[test]
fn an_approval_is_asked_and_given_in_the_right_role() {
    let place = Place::new();
    place.shop();
    recorded(&place, &answer(&place, &["gate", "done"]));
    refused(&place, &["recall", "done"], 3, "not recorded: Legal has not approved it");
    refused(&place, &["recall", "approve", "--as", "legal"], 3, "crisis answer 1124-shop recall ask");
    recorded(&place, &answer(&place, &["recall", "ask"]));
    let lea = |words: &[&str]| {
        place.at("05:31", &[&["answer", "1124-shop", "recall"], words, &["--by", "lea"]].concat())
    };
    assert!(lea(&["approve"]).err.contains("whose word is it? --as legal"));
    assert!(lea(&["approve", "--as", "community"]).err.contains("Community manager does not approve this"));
    assert_eq!(lea(&["refuse", "--as", "legal"]).status, 2, "a refusal has a reason");
    let entry = recorded(&place, &lea(&["approve", "--as", "legal"]));
    assert_fields(&entry, &[("event", "approved"), ("role", "legal"), ("by", "lea")]);
    recorded(&place, &answer(&place, &["recall", "done"]));
    refused(&place, &["call", "approve", "--as", "legal"], 2, "nobody needs to approve “Call the customer”");
}

#[test]
fn a_deadline_is_met_by_hand() {
    let place = Place::new();
    place.shop();
    let given = answer(&place, &["notice", "done", "--receipt", "R-17"]);
    assert_fields(&recorded(&place, &given), &[("receipt", "R-17")]);
    assert!(given.out.contains("done, Tell the authority R-17"), "{}", given.out);
}

#[test]
fn a_wrong_name_is_met_with_what_there_is() {
    let place = Place::new();
    place.shop();
    refused(&place, &["cal", "done"], 2, "did you mean “call”?");
    refused(&place, &["cal", "done"], 2, "open are call, proof, place, form, level, ours");
    refused(&place, &["call", "dun"], 2, "answers are done, deviated, skip, later");
    refused(&place, &["call", "done", "now"], 2, "“now” is one word too many");
    let given = place.at("05:30", &["answer", "1124-sho-x", "call", "done"]);
    assert_eq!(given.status, 3);
    assert!(given.err.contains("no run is called “1124-sho-x”"), "{}", given.err);
}

#[test]
fn who_read_the_run_a_while_ago_says_so_and_loses_to_whoever_was_quicker() {
    let place = Place::new();
    place.shop();
    recorded(&place, &answer(&place, &["ours", "yes", "--why", "We dropped it."]));
    let late = ["answer", "1124-shop", "ours", "no", "--why", "They did.", "--by", "bob", "--basis"];
    let given = place.at("05:32", &[&late[..], &["3"]].concat());
    assert_eq!(given.status, 3);
    assert!(given.err.contains("not recorded: ana wrote about it 2 min ago"), "{}", given.err);
    assert!(
        given.err.contains("what holds: 05:30 ana decided, Is it our fault? It is ours"),
        "{}",
        given.err
    );
    assert!(given.err.contains("held back: no: They did."), "{}", given.err);
    assert_eq!(place.at("05:32", &[&late[..], &["99"]].concat()).status, 2, "there is no such entry yet");
    assert_eq!(entries(&place).len(), 4);
    let entry = recorded(&place, &answer(&place, &["call", "done", "--basis", "3"]));
    assert_eq!((&entry["seq"], &entry["basis"]), (&5.into(), &3.into()), "what was seen stands in the entry");
    let entry = recorded(&place, &answer(&place, &["gate", "done"]));
    assert_eq!(entry["basis"], 5);
}

#[test]
fn a_note_says_when_it_was() {
    let place = Place::new();
    place.shop();
    let note = |words: &[&str]| place.at("05:30", &[&["note"], words, &["--by", "bob"]].concat());
    let entry = recorded(&place, &note(&["1124-shop", "-10m The crew called."]));
    assert_fields(&entry, &[("text", "The crew called."), ("occurred", "2026-11-24T05:20:00Z")]);
    let entry = recorded(&place, &note(&["1124", "--at", "05:25", "3 calls", "--as", "community"]));
    assert_fields(&entry, &[("text", "3 calls"), ("role", "community")]);
    assert_eq!(note(&["1124", " "]).status, 2);
}

#[test]
fn an_answer_in_a_drill_says_so() {
    let place = Place::new();
    place.shop_with(&["--drill"]);
    let given = place.at("05:30", &["answer", "1124-shop-d", "call", "done", "--by", "ana", "--lang", "fr"]);
    assert_eq!(given.out, " ✓ EXERCICE Noté à 05:30, entrée 4\u{a0}: fait, Call the customer.\n");
}

#[test]
fn words_that_are_out_are_recorded_channel_by_channel() {
    let place = Place::new();
    place.shop();
    refused(&place, &["holding", "published"], 3, "no words were written yet for “First words”");
    place.draft_holding("1124-shop", "A parcel arrived broken, and we are sorry.");
    refused(&place, &["holding", "published"], 3, "Legal has not approved it");
    let approve = ["answer", "1124-shop", "holding", "approve", "--by", "lea", "--as", "legal"];
    recorded(&place, &place.at("05:31", &approve));
    refused(&place, &["holding", "published", "sit"], 2, "did you mean “site”?");
    let url = ["holding", "published", "x", "--url", "https://x.example/1"];
    let entry = recorded(&place, &answer(&place, &url));
    assert_fields(&entry, &[("channel", "x"), ("url", "https://x.example/1")]);
    let entry = recorded(&place, &answer(&place, &["holding", "published"]));
    assert_fields(&entry, &[("channel", "site")]);
    let words = place.path().join(".local/state/crisis/runs/1124-shop/words/holding.x.en.txt");
    assert!(std::fs::read_to_string(words).expect("kept").contains("we are sorry"));
    refused(&place, &["holding", "published"], 3, "not recorded: ana settled it");
}

#[test]
fn what_a_stranger_wrote_moves_nothing_on_the_screen() {
    let place = Place::new();
    place.shop();
    let given = place.at("05:30", &["note", "1124-shop", "red \u{1b}[31m text", "--by", "e\u{202e}ve"]);
    assert!(!given.out.contains('\u{1b}'), "{:?}", given.out);
    let log = place.at("05:31", &["log", "1124-shop"]).out;
    assert!(log.contains("red ^[[31m text") && log.contains("e\\u{202e}ve"), "{log}");
}

#[test]
fn an_answer_from_elsewhere_is_seen_at_an_open_desk() {
    let place = Place::new();
    place.shop();
    let snapshot = Snapshot {
        plan: Arc::new(Plan::new(Arc::new(shop_playbook(&place)))),
        others: indexmap::IndexMap::new(),
        organisation: Arc::default(),
        zone: jiff::tz::TimeZone::UTC,
    };
    let clock = Still::at("2026-11-24T05:32:00Z");
    let run = place.runs().find("1124-shop").expect("the run");
    let journal = run.journal(&clock).expect("opened");
    let operator = Operator { name: "ana".into(), roles: vec![Id::parse("lead").expect("an id")] };
    let mut desk = Desk::new(Box::new(journal), &clock, snapshot, operator);
    recorded(&place, &answer(&place, &["ours", "yes", "--why", "We dropped it."]));
    let value = Id::data("no").expect("an option");
    let mine = Event::Decided { value, why: "They did.".into(), authorised_by: None };
    match desk.record(Some(&Key::new("ours")), mine).expect("looked at") {
        Appended::Refused(Refusal::Clash(theirs)) => assert_eq!(theirs.seq, 4),
        other => panic!("two answers to one question: {other:?}"),
    }
    let record = desk.run().state.record("ours").expect("a record");
    assert_eq!(record.decision().expect("decided").0.as_str(), "yes");
}

const EACH: usize = 200;

#[test]
fn two_times_two_hundred_notes_at_once_leave_one_whole_chain() {
    let place = Place::new();
    place.shop();
    let write = |name: &str| {
        for number in 0..EACH {
            let text = format!("{name}:{number}");
            let given = place.at("05:30", &["note", "1124-shop", &text, "--by", name]);
            assert_eq!(given.status, 0, "{}", given.err);
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| write("ana"));
        scope.spawn(|| write("bob"));
    });
    let all = entries(&place);
    assert_eq!(all.len(), 3 + 2 * EACH);
    for name in ["ana", "bob"] {
        let own = all.iter().filter(|entry| entry["event"] == "noted" && entry["by"] == name);
        let texts = own.map(|entry| entry["text"].as_str().expect("a text").to_owned());
        assert!(texts.eq((0..EACH).map(|number| format!("{name}:{number}"))), "{name}");
    }
    let given = place.run("verify 1124-shop");
    assert_eq!(given.status, 0, "{}", given.out);
}

#[test]
fn a_playbook_of_its_own_run_is_opened_beside_this_one() {
    let place = Place::new();
    let plan = "playbook: 1\nid: parent\ntitle: Parent\nlanguage: en\nroles: {lead: {title: Lead}}\nphases:\n  \
                - {id: one, title: One, steps: [{open: shop, id: aside, mode: split}, {action: Go on, id: go_on}]}\n";
    place.put("playbooks/parent.yaml", plan);
    place.shop_with(&["--drill"]);
    let mut begin = place.crisis();
    begin.args(["run", "parent", "--plain", "--by", "ana", "--as", "lead", "--at", "-20m"]);
    let begun = cli::given(begin.write_stdin(""));
    assert!(begun.err.contains("1124-parent"), "{}{}", begun.out, begun.err);
    let given = place.at("05:30", &["answer", "1124-parent", "aside", "done", "--by", "ana"]);
    assert_eq!(given.status, 0, "{}", given.err);
    assert!(given.err.contains("crisis resume 1124-shop"), "{}", given.err);
    let linked = place.at("05:31", &["log", "1124-shop", "--format", "json"]);
    assert!(linked.out.contains("Opened from run 1124-parent."), "{}{}", linked.out, linked.err);
    assert!(linked.out.contains("2026-11-24T05:30:00Z"), "{}", linked.out);
    let parent = std::fs::read_to_string(place.journal("1124-parent")).expect("a journal");
    assert!(parent.contains("\"evidence\":\"1124-shop\""), "{parent}");
}
