//! The status of runs, and the brief for the next shift.

mod cli;

use cli::{Given, Place, given};

/// Opens a run in which a few things happened by 05:30.
fn busy() -> Place {
    let place = Place::new();
    place.shop();
    let answer = |clock: &str, words: &[&str]| {
        let given = place.at(clock, &[&["answer", "1124-shop"], words].concat());
        assert_eq!(given.status, 0, "{}", given.err);
    };
    answer("05:21", &["place", "Lyon", "--certainty", "confirmed", "--source", "the clerk", "--by", "ana"]);
    answer("05:21", &["form", "hurt=yes", "parcels=?", "carrier=van", "--by", "ana"]);
    answer("05:22", &["level", "crisis", "--why", "Somebody is hurt.", "--by", "ana"]);
    answer("05:22", &["ours", "yes", "--why", "We dropped it.", "--by", "ana"]);
    answer("05:23", &["gate", "later", "06:10", "--by", "ana"]);
    place.draft_holding("1124-shop", "A parcel arrived broken, and we are sorry. Next word at 06:10.");
    answer("05:31", &["holding", "approve", "--by", "lea", "--as", "legal"]);
    answer("05:31", &["holding", "published", "--by", "bob", "--as", "community"]);
    place
}

fn status(place: &Place, words: &[&str]) -> Given {
    given(place.command_at("05:40").env("COLUMNS", "80").arg("status").args(words))
}

#[test]
fn the_open_runs_are_listed_and_drills_stand_apart() {
    let place = Place::new();
    assert_eq!(status(&place, &[]).out, " No run is open.\n");
    place.shop_with(&["--drill"]).shop();
    place.at("05:22", &["raise", "1124-shop", "crisis", "--why", "Hurt.", "--by", "ana"]);
    let given = status(&place, &[]);
    assert_eq!((given.status, given.err.as_str()), (0, ""));
    let parts: Vec<&str> = given.out.split("\n\n").collect();
    assert_eq!(parts.len(), 2, "{}", given.out);
    assert!(parts[0].starts_with(" run        playbook  "), "{}", parts[0]);
    let row = parts[0].lines().nth(1).expect("a row");
    assert!(row.starts_with(" 1124-shop  A parcel arrives broken"), "{row}");
    assert!(row.ends_with("CRISIS  40 min  ! 05:30"), "{row}");
    assert!(parts[1].contains(" 1124-shop-d  DRILL A parcel arrives"), "{}", parts[1]);
    assert!(given.out.lines().all(|line| line.chars().count() <= 80), "{}", given.out);
    assert!(status(&place, &["--lang", "fr"]).out.contains(" EXERCICE A parcel"));
}

#[test]
fn closed_runs_are_counted_and_shown_where_they_are_asked_for() {
    let place = Place::new();
    place.shop();
    place.close("1124-shop");
    let given = status(&place, &[]);
    assert!(given.out.contains("No run is open."), "{}", given.out);
    assert!(given.out.contains("Closed: 1. To see them: crisis status --all"), "{}", given.out);
    let row = status(&place, &["--all"]).out;
    assert!(row.contains("1124-shop") && row.contains("closed  –"), "{row}");
    assert!(status(&place, &["1124-shop"]).out.contains("closed: 05:35, 5 min ago"));
}

#[test]
fn a_run_shows_what_there_is_to_do_in_groups() {
    let place = busy();
    let out = status(&place, &["1124"]).out;
    for line in [
        "1124-shop · CRISIS ·",
        "The first hour, 6 of 11 · ! 1 overdue",
        " Now and overdue\n !  Call the customer.",
        "Photograph the parcel.",
        " Later\n",
        "The shop owner agrees.",
        "put off to 06:10",
        " By law\n",
        "Tell the authority",
        "Customers, Press · 05:31 “A parcel arrived broken, and we are sorry.",
        "bob · Community manager · 9 min ago",
    ] {
        assert!(out.contains(line), "“{line}” is missing:\n{out}");
    }
    assert!(!out.contains("Call the journalist"), "nobody called:\n{out}");
    assert!(out.lines().all(|line| line.chars().count() <= 80), "{out}");
    let plain = status(&place, &["1124", "--plain"]).out;
    assert!(plain.contains("Call the customer. ana. "), "{plain}");
    assert!(!plain.contains(" !  ") && plain.contains("1 overdue"), "{plain}");
    assert!(status(&place, &["1124", "--ascii"]).out.is_ascii());
}

#[test]
fn a_script_is_given_the_same() {
    let place = busy();
    let read = |words: &[&str]| -> serde_json::Value {
        serde_json::from_str(&status(&place, &[words, &["--format", "json"]].concat()).out).expect("JSON")
    };
    let list = read(&[]);
    assert_eq!((&list["status"], &list["runs"][0]["run"]), (&1.into(), &"1124-shop".into()));
    assert_eq!((&list["runs"][0]["overdue"], &list["runs"][0]["mode"]), (&1.into(), &"real".into()));
    let one = read(&["1124-shop"]);
    assert_eq!(one["run"]["level"]["id"], "crisis");
    let now = one["groups"].as_array().expect("groups").iter().find(|group| group["group"] == "now");
    let call = &now.expect("a group")["items"][0];
    assert_eq!(
        (&call["key"], &call["state"], &call["overdue"]),
        (&"call".into(), &"open".into(), &true.into())
    );
    assert_eq!(one["said"][0]["to"], serde_json::json!(["customers", "press"]));
}

#[test]
fn the_brief_says_first_what_must_be_said_first() {
    let place = busy();
    let given = status(&place, &["--handover"]);
    assert_eq!((given.status, given.err.as_str()), (0, ""));
    let out = given.out;
    assert!(out.starts_with(" Handover, 1124-shop, 24 November 2026 05:40 (T+00:40)\n"), "{out}");
    let mut from = 0;
    for line in [
        " Level          CRISIS, since 05:22: “Somebody is hurt.”",
        " Said last      Customers, Press · 05:31 “A parcel arrived broken",
        " Known          Where was it filmed? Lyon (05:21, the clerk)",
        " Not confirmed  Is anyone hurt? Yes (05:21)",
        " Not known      How many parcels?",
        " Decided        Is it our fault? It is ours: “We dropped it.” (ana 05:22)",
        " Overdue        Call the customer · ana · 05:30, overdue 10 min",
        " To do          Photograph the parcel",
        " By law         Tell the authority",
        " Who            Shop manager · ana +1\u{a0}202\u{a0}555\u{a0}0121",
        "Community manager · bob +1\u{a0}202\u{a0}555\u{a0}0122 wrote in it at 05:31",
    ] {
        let place = out[from..].find(line);
        from += place.unwrap_or_else(|| panic!("“{line}” is missing or too early:\n{out}"));
    }
    assert!(out.lines().all(|line| line.chars().count() <= 80), "{out}");
}

#[test]
fn a_label_stands_apart_from_its_words_in_french_too() {
    let place = busy();
    let out = status(&place, &["--handover", "--lang", "fr"]).out;
    assert!(out.contains("\n Dernière parole Customers, Press · "), "{out}");
    assert!(out.contains("\n Décidé          Is it our fault?"), "{out}");
}

#[test]
fn the_brief_is_written_for_a_wiki_and_for_scripts_too() {
    let place = busy();
    let md = status(&place, &["1124-shop", "--handover", "--format", "md", "--lang", "fr"]).out;
    assert!(md.starts_with("# Relève, 1124-shop, 24 novembre 2026 05:40 (T+00:40)\n"), "{md}");
    assert!(
        md.contains(
            "\n## Décidé\n\n- Is it our fault? It is ours\u{a0}: «\u{a0}We dropped it.\u{a0}» (ana 05:22)\n"
        ),
        "{md}"
    );
    let json = status(&place, &["--handover", "--format", "json"]).out;
    let brief: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(brief["handover"], 1);
    assert_eq!(brief["decided"][0]["why"], "We dropped it.");
    assert_eq!(brief["roles"][0]["held_by"][0]["phone"], "+1 202 555 0121");
    let given = status(&place, &["--format", "md"]);
    assert_eq!(given.status, 2, "{}", given.err);
}

#[test]
fn a_run_that_does_not_read_hides_no_other() {
    let place = Place::new();
    place.shop_with(&["--drill"]).shop();
    place.put(".local/state/crisis/runs/1124-shop-d/journal.jsonl", "nonsense\nmore of it\n");
    let given = status(&place, &[]);
    assert_eq!(given.status, 1);
    assert!(given.out.contains(" 1124-shop "), "{}", given.out);
    assert!(given.err.contains("1124-shop-d does not read"), "{}", given.err);
}
