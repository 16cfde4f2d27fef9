//! Every event goes into the file and comes back, and the page for auditors knows each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use crisis::incident::{Draft, Event, Journal, Key};
use crisis::playbook::Id;
use regex::Regex;
use serde_json::Value;

use crate::sample::{Still, append, create, note, runs, snapshot};

/// The page for auditors and tool writers.
const PAGE: &str = include_str!("../../docs/journal.md");

/// The type that says which events there are.
const SOURCE: &str = include_str!("../../src/incident/event.rs");

/// One of each event, with all its fields.
const EACH: &str = r#"
{"event":"started","format":1,"engine":1,"playbook":"customer-mistreatment","version":"3","digest":"ab","org_digest":"cd","mode":"real","zone":"Europe/Paris","lang":"en","tool":"0.1.0","forced":"1 error"}
{"event":"joined","roles":["lead","legal"]}
{"event":"left"}
{"event":"handed_over","to":"bob","roles":["lead"],"brief":"Two calls are due."}
{"event":"paused"}
{"event":"resumed"}
{"event":"clock_changed","was":"2027-05-23T05:14:00Z","now":"2026-05-23T05:14:00Z"}
{"event":"opened"}
{"event":"answered","facts":[{"fact":"injured","value":2.0,"certainty":"unconfirmed","source":"a video"},{"fact":"places","value":["x","press"]},{"fact":"ours","value":true},{"fact":"place"}],"authorised_by":"lead"}
{"event":"changed","fact":"injured","old":2.0,"new":0.1,"certainty":"confirmed","source":"the hospital"}
{"event":"decided","value":"yes","why":"The memo is out.","authorised_by":"lead"}
{"event":"done","outcome":"deviated","what":"Nobody answered.","evidence":"files/ab","receipt":"R-17","round":2}
{"event":"skipped","why":"no branch there"}
{"event":"restored"}
{"event":"deferred","until":"2026-05-23T06:00:00Z"}
{"event":"pulled","why":"The press calls now."}
{"event":"gate_passed","why":"Legal is on a plane."}
{"event":"revised","fact":"injured","old":2.0,"new":3.0,"why":"counted again"}
{"event":"corrected","ref":4,"field":"occurred","fact":"injured","old":"2026-05-23T05:10:00Z","new":"2026-05-23T05:00:00Z","why":"a typing error"}
{"event":"retracted","ref":4,"fact":"injured","why":"a rumour"}
{"event":"certainty_changed","fact":"injured","new":"confirmed","source":"the hospital"}
{"event":"drafted","lang":"en","channel":"x","digest":"ab","text":"We know.","values":{"place":"Lyon"}}
{"event":"approval_requested","digest":"ab","roles":["legal"],"value":"yes","ticked":["apology"]}
{"event":"approved","digest":"ab","for":"legal","alone":true}
{"event":"refused","digest":"ab","for":"legal","why":"names a person"}
{"event":"approval_presumed","digest":"ab","presumed":"legal","after":"30m","authorised_by":"lead"}
{"event":"overridden","wall":"missing_value","why":"not known yet","digest":"ab"}
{"event":"published","digest":"ab","channel":"x","lang":"en","url":"https://x.example/1","left_out":"the account is locked"}
{"event":"severity_set","level":"crisis","why":"on the evening news","suggested_by":"surge"}
{"event":"activated","trigger":"leak","n":1,"note":"A memo leaks."}
{"event":"attached","as":"breach","playbook":"data-breach","version":"1","digest":"ef"}
{"event":"playbook_replaced","digest":"ef","why":"a wrong number in it"}
{"event":"added","n":1,"text":"Call the mayor.","owner":"lead","due":"2026-05-23T06:00:00Z"}
{"event":"noted","text":"Quiet.","ref":3}
{"event":"evidence_added","file":"files/ab","digest":"ab","name":"shot.png"}
{"event":"measured","figures":{"volume":1234.0,"ratio":0.30000000000000004}}
{"event":"alerted","signal":"surge","text":"Four times the usual."}
{"event":"moderated","mention":"17","action":"hide","rule":"insults","why":"an insult"}
{"event":"promised","n":1,"text":"A report by Friday.","due":"2026-05-29T16:00:00Z"}
{"event":"promise_kept","n":1}
{"event":"closed","outcome":"resolved","left":[{"step":"update[3]","fate":"follow-up"}],"why":"Quiet for a day."}
{"event":"reopened","why":"a second video"}
{"event":"reviewed","question":"What went well?","answer":"The first hour."}
{"event":"action_agreed","n":1,"text":"Train the night shift.","owner":"lead","due":"2026-06-30T16:00:00Z"}
"#;

fn each() -> Vec<Value> {
    EACH.trim().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn every_event_reads_back_with_all_its_fields() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(folder.path()), &clock);
    for value in each() {
        let event: Event = serde_json::from_value(value.clone()).expect("an event");
        assert_eq!(
            serde_json::to_value(&event).expect("JSON"),
            value,
            "the sample lacks a field, or has one too many"
        );
        let occurred = Some("2026-05-23T05:10:00Z".parse().expect("a time"));
        let role = Some(Id::parse("lead").expect("an id"));
        append(
            &mut journal,
            vec![Draft { occurred, role, step: Some(Key::from("update[3]")), event, ..note("") }],
        );
    }
    assert_eq!(run.journal(&clock).expect("opened").entries(), journal.entries());
}

/// Reads the events and their fields off the type, as the journal writes them.
fn fields_in_source() -> BTreeMap<String, Vec<String>> {
    let code: Vec<_> = SOURCE.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let (_, events) = code.split_once("pub enum Event {\n").expect("the type");
    let variant = Regex::new(r"(?ms)^    ([A-Z]\w*)(,| \{[^\n]*\},| \{\n.*?^    \},)$").expect("a pattern");
    let field = Regex::new(r#"(?:rename = "(\w+)"[^\n]*\n\s*)?\b([a-z_]+): [A-Za-z]"#).expect("a pattern");
    let fields_of = |body: &str| {
        let names = field
            .captures_iter(body)
            .map(|found| found.get(1).unwrap_or(found.get(2).expect("a name")).as_str());
        names.map(str::to_owned).collect()
    };
    let variants = variant.captures_iter(events).map(|found| (snake_case(&found[1]), fields_of(&found[2])));
    variants.filter(|(name, _)| name != "unknown").collect()
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[test]
fn there_is_a_sample_of_every_event_and_of_every_field() {
    let fields =
        |sample: &Value| sample.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let samples: BTreeMap<_, _> = each()
        .iter()
        .map(|sample| (sample["event"].as_str().expect("a name").to_owned(), fields(sample)))
        .collect();
    let expected = fields_in_source().into_iter().map(|(name, fields)| {
        let fields = fields.into_iter().chain(["event".to_owned()]).collect();
        (name, fields)
    });
    assert_eq!(samples, expected.collect());
}

#[test]
fn the_page_lists_every_event_with_its_fields() {
    assert_eq!(fields_on_page(), fields_in_source());
}

/// Reads the table of events off the page: their names and fields.
fn fields_on_page() -> BTreeMap<String, Vec<String>> {
    let (_, table) = PAGE.split_once("| event | fields | what it says |\n").expect("the table");
    let rows = table.lines().skip(1).map_while(|line| line.strip_prefix("| "));
    let cells = rows.map(|row| row.split(" | ").map(words_of).collect::<Vec<_>>());
    cells.map(|mut cells| (cells[0].remove(0), cells.swap_remove(1))).collect()
}

/// Returns what stands between backticks.
fn words_of(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn the_commands_on_the_page_check_a_record_by_hand() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(folder.path()), &clock);
    append(&mut journal, vec![note("“one” \\ $x"), note("two")]);
    let head = journal.head().hex();
    let digest = snapshot().digest().to_owned();
    let mut blocks = PAGE.split("```sh\n").skip(1).map(|rest| rest.split("```").next().expect("a block"));
    let mut check = |expected: &str| {
        let block = blocks.next().expect("a block").replace("DIGEST", &digest);
        let output = Command::new("bash").arg("-c").arg(block).current_dir(run.path()).output();
        let output = output.expect("bash");
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), expected, "{output:?}");
    };
    check("");
    check(&head);
    check(&digest);
    assert_eq!(blocks.next(), None);
    // The first block is silent because nothing is wrong, and not because it looks at nothing.
    let path = run.path().join("journal.jsonl");
    let bytes = fs::read_to_string(&path).expect("read");
    fs::write(&path, bytes.replace("two", "2wo")).expect("written");
    let block = PAGE.split("```sh\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a block");
    let output = Command::new("bash").arg("-c").arg(block).current_dir(run.path()).output().expect("bash");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "line 3: hash");
}
