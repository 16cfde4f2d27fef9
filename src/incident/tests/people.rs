//! Whose an item is: roles, hands, take-over and succession.

use super::harness::{Case, id};
use crate::incident::Event;

const ROLES: &str = "
roles:
  lead: {title: Lead, deputy: [comms], takes_over_after: 10m}
  comms: {title: Comms}
  legal: {title: Legal}
phases:
  - id: one
    title: One
    steps:
      - {id: decide_it, action: Decide, role: lead}
      - {id: say_it, action: Say, role: comms}
      - {id: check_it, action: Check, role: legal}
      - {id: anybody, action: Anybody}
";

fn two() -> Case {
    let mut case = Case::new(ROLES);
    case.by("ana").joined(&["lead"]).by("bob").joined(&["comms"]);
    case
}

#[test]
fn an_item_is_offered_to_who_holds_its_role_or_to_all_when_nobody_does() {
    let case = two();
    assert_eq!(case.offered_to("ana/lead"), ["decide_it", "check_it", "anybody"]);
    assert_eq!(case.offered_to("bob/comms"), ["say_it", "check_it", "anybody"]);
}

#[test]
fn who_joins_without_a_role_holds_them_all() {
    let mut case = Case::new(ROLES);
    case.by("ana").joined(&[]).by("bob").joined(&["comms"]);
    assert_eq!(case.offered_to("ana"), ["decide_it", "say_it", "check_it", "anybody"]);
    assert_eq!(case.offered_to("bob/comms"), ["say_it", "anybody"]);
}

#[test]
fn a_writer_who_never_joined_holds_nothing() {
    let mut case = two();
    case.by("script").noted(None, None);
    assert_eq!(case.offered_to("bob/comms"), ["say_it", "check_it", "anybody"]);
    assert!(!case.run.state.people.known.contains_key("script"));
}

#[test]
fn a_deputy_may_after_the_holder_was_silent() {
    let mut case = two();
    case.at("9m");
    assert!(!case.offered_to("bob/comms").contains(&"decide_it".to_owned()));
    case.at("10m");
    assert!(case.offered_to("bob/comms").contains(&"decide_it".to_owned()));
    // Any word of the holder starts the time again.
    case.by("ana/lead").noted(None, None).at("19m");
    assert!(!case.offered_to("bob/comms").contains(&"decide_it".to_owned()));
}

#[test]
fn what_is_in_anothers_hand_is_passed_over_for_ten_minutes() {
    let mut case = two();
    case.at("1m").by("ana/lead").opened("anybody");
    assert!(!case.offered_to("bob/comms").contains(&"anybody".to_owned()));
    assert_eq!(case.offered_to("ana/lead")[0], "anybody");
    case.at("11m");
    assert!(case.offered_to("bob/comms").contains(&"anybody".to_owned()));
    case.at("12m").by("ana/lead").opened("anybody").write(None, Event::Left);
    assert!(case.offered_to("bob/comms").contains(&"anybody".to_owned()));
}

#[test]
fn what_was_put_off_is_no_longer_in_hand() {
    let mut case = two();
    case.at("1m").by("ana/lead").opened("anybody").deferred_until("anybody", "5m").at("6m");
    // Back by its time it takes its place again, and nobody has it.
    assert_eq!(case.offered_to("ana/lead"), ["decide_it", "check_it", "anybody"]);
    assert!(case.offered_to("bob/comms").contains(&"anybody".to_owned()));
}

#[test]
fn the_last_opened_comes_first_then_the_one_before() {
    let mut case = two();
    case.at("1m").by("ana/lead").opened("anybody").opened("check_it");
    assert_eq!(case.offered_to("ana/lead"), ["check_it", "anybody", "decide_it"]);
    case.done("check_it");
    assert_eq!(case.offered_to("ana/lead"), ["anybody", "decide_it"]);
}

#[test]
fn handing_over_moves_the_roles_and_releases_the_hand() {
    let mut case = two();
    case.at("1m").by("ana/lead").opened("decide_it");
    let roles = vec![id("lead")];
    case.at("2m").write(None, Event::HandedOver { to: "bob".into(), roles, brief: None });
    let people = &case.run.state.people;
    assert!(people.holds("bob", &id("lead")) && people.holds("bob", &id("comms")));
    assert!(!people.holds("ana", &id("lead")));
    assert_eq!(case.item("decide_it").and_then(|item| item.in_hand), None);
}

#[test]
fn who_holds_all_hands_over_only_what_he_names() {
    let mut case = Case::new(ROLES);
    case.by("ana").joined(&[]);
    let roles = vec![id("legal")];
    case.write(None, Event::HandedOver { to: "eva".into(), roles, brief: None });
    let people = &case.run.state.people;
    assert!(people.holds("eva", &id("legal")) && !people.holds("eva", &id("lead")));
    assert!(people.holds("ana", &id("lead")) && !people.holds("ana", &id("legal")));
    // One who holds all keeps all when more is given to her.
    case.by("eva").write(None, Event::HandedOver { to: "ana".into(), roles: vec![id("legal")], brief: None });
    assert!(case.run.state.people.holds("ana", &id("legal")));
    assert!(case.run.state.people.holds("ana", &id("comms")));
}
