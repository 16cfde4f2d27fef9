//! Verifying a run: sound, changed, cut off, torn.

#![allow(clippy::disallowed_methods, reason = "these tests damage files")]

mod cli;

use cli::Place;

fn lines(place: &Place) -> Vec<String> {
    let text = std::fs::read_to_string(place.journal("1124-shop")).expect("a journal");
    text.lines().map(str::to_owned).collect()
}

fn write(place: &Place, text: &str) {
    std::fs::write(place.journal("1124-shop"), text).expect("written");
}

#[test]
fn a_sound_run_says_so_and_shows_its_head() {
    let place = Place::new();
    place.shop();
    let given = place.run("verify");
    assert_eq!((given.status, given.err.as_str()), (0, ""));
    let lines = lines(&place);
    let first = format!("✓ 1124-shop · {} entries, all as they were written.", lines.len());
    assert!(given.out.contains(&first), "{}", given.out);
    assert!(given.out.contains("The chain holds from the first line to the last."));
    let (_, hash) = lines.last().expect("a line").rsplit_once("\"hash\":\"").expect("a hash");
    let head: Vec<String> =
        hash.as_bytes()[..32].chunks(4).map(|four| String::from_utf8_lossy(four).into()).collect();
    assert!(given.out.contains(&head.join(" ")), "{}", given.out);
    assert!(given.out.contains("Note it elsewhere."));
    assert!(given.out.lines().all(|line| line.chars().count() <= 80), "{}", given.out);
}

#[test]
fn the_first_broken_line_is_named_with_why() {
    let place = Place::new();
    place.shop();
    let changed = lines(&place).join("\n").replacen("\"by\":\"ana\"", "\"by\":\"eve\"", 1);
    write(&place, &format!("{changed}\n"));
    let given = place.run("verify 1124");
    assert_eq!(given.status, 1);
    assert!(given.out.contains("! 1124-shop · The first 0 entries hold."), "{}", given.out);
    assert!(given.out.contains("Line 1 is not as it was written: its hash is not that of"), "{}", given.out);
}

#[test]
fn a_cut_end_shows_only_against_a_head_noted_before() {
    let place = Place::new();
    place.shop();
    let whole = lines(&place);
    let head =
        whole.last().and_then(|line| line.split("\"hash\":\"").nth(1)).expect("a hash")[..20].to_owned();
    assert_eq!(place.run(&format!("verify --head {head}")).status, 0);
    write(&place, &format!("{}\n", whole[..whole.len() - 1].join("\n")));
    assert_eq!(place.run("verify").status, 0);
    let given = place.run(&format!("verify --head {head}"));
    assert_eq!(given.status, 1);
    assert!(given.out.contains(&format!("No line has the noted head {head}")), "{}", given.out);
    assert_eq!(place.run("verify --head 12").status, 2);
}

#[test]
fn torn_ends_and_lost_snapshots_are_flaws() {
    let place = Place::new();
    place.shop();
    write(&place, &format!("{}\n{{\"seq\":", lines(&place).join("\n")));
    let snapshot = place.path().join(".local/state/crisis/runs/1124-shop/snapshot");
    std::fs::remove_dir_all(snapshot).expect("removed");
    let given = place.run("verify 1124-shop --format json");
    assert_eq!(given.status, 1);
    let found: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
    assert_eq!((found["verify"].as_u64(), found["sound"].as_bool()), (Some(1), Some(false)));
    let kinds: Vec<_> =
        found["runs"][0]["flaws"].as_array().expect("flaws").iter().map(|flaw| &flaw["flaw"]).collect();
    assert_eq!(kinds, ["torn", "snapshot"]);
}

#[test]
fn every_run_can_be_verified_at_once_in_both_languages() {
    let place = Place::new();
    assert_eq!(place.run("verify --all").out, " There is no run yet.\n");
    place.shop_with(&["--drill"]).shop();
    let given = place.run("verify --all --lang fr");
    assert_eq!(given.status, 0);
    assert!(given.out.contains("1124-shop-d · "), "{}", given.out);
    assert!(given.out.contains("toutes telles qu’écrites."), "{}", given.out);
}

#[test]
fn a_whole_line_that_was_changed_at_the_end_is_damage_and_not_a_cut() {
    let place = Place::new();
    place.shop();
    assert_eq!(place.run("note 1124-shop truth").status, 0);
    // A quotation mark too many: it is no JSON any more, yet the line stands there whole.
    write(&place, &format!("{}\n", lines(&place).join("\n")).replace("truth", "tr\"th"));
    let verified = place.run("verify");
    assert_eq!(verified.status, 1, "{}{}", verified.out, verified.err);
    // Nothing is written over it, and it is not set aside.
    assert_ne!(place.run("note 1124-shop next").status, 0);
    assert!(lines(&place).last().expect("a line").contains("tr\"th"));
}

#[test]
fn a_changed_entry_is_said_before_anybody_relies_on_it() {
    let place = Place::new();
    place.shop();
    let text = format!("{}\n", lines(&place).join("\n"));
    write(
        &place,
        &text
            .replace("\"mode\":\"drill\"", "\"mode\":\"rehearsed\"")
            .replace("\"mode\":\"real\"", "\"mode\":\"drill\""),
    );
    for command in ["status 1124-shop", "log 1124-shop", "note 1124-shop next"] {
        let given = place.run(command);
        assert!(given.err.contains("not as it was written: line 1"), "{command}: {}", given.err);
    }
}
