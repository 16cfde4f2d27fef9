//! Words that others must approve: rounds, refusals, edits and silence.

use super::harness::Case;
use crate::incident::accept::accept;
use crate::incident::{Draft, Event, Key, Obstacle, Refusal};
use crate::playbook::Id;

const WORDS: &str = "
severity: {levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]}
facts: {place: {ask: Where?, answer: text}}
messages:
  holding:
    title: First words
    stage: holding
    channels: [x, site]
    approve: [{role: lead}, {role: legal, when: severity >= 'crisis'}]
    on_silence: {after: 20m, then: publish, authorised_by: exec}
    text: It happened at {{ place }}.
phases:
  - {id: one, title: One, steps: [{ask: place}, {message: holding}]}
";

fn written() -> Case {
    let mut case = Case::new(WORDS);
    case.told("place", "O'Hare").level("crisis").at("1m").drafted("holding", "It happened.", &["place"]);
    case
}

/// Tells whether publishing without the missing word is offered by now.
fn silence(case: &Case) -> bool {
    let view = case.run.view(case.now());
    let at = view.locate(&"holding".into()).expect("the message");
    crate::incident::approval::progress(&view, &at).silence.is_some()
}

#[test]
fn edit_after_approval() {
    let mut case = written();
    assert_eq!(case.is("holding"), "open");
    case.at("2m").requested("holding");
    assert_eq!(case.is("holding"), "waiting for lead, legal");
    case.at("3m").by("bob/legal").approved("holding");
    assert_eq!(case.is("holding"), "waiting for lead");
    case.at("4m").by("ana").drafted("holding", "It really happened.", &["place"]);
    assert_eq!(case.is("holding"), "open");
    case.at("10m").requested("holding");
    assert_eq!(case.is("holding"), "waiting for lead, legal");
    // Silence counts from the new request.
    assert!(!silence(case.at("29m")));
    assert!(silence(case.at("30m")));
    case.drafted("holding", "It happened.", &["place"]);
    assert_eq!(case.is("holding"), "waiting for lead");
}

#[test]
fn a_changed_fact_is_another_wording() {
    let mut case = written();
    case.at("2m").requested("holding").by("bob/legal").approved("holding");
    case.at("3m").by("ana").retold("place", "Midway");
    assert_eq!(case.is("holding"), "open");
    case.at("4m").retold("place", "O'Hare");
    assert_eq!(case.is("holding"), "waiting for lead");
}

#[test]
fn silence_then_refusal() {
    let mut case = written();
    case.at("2m").requested("holding").by("eva/lead").approved("holding");
    assert!(silence(case.at("22m")));
    case.at("23m").by("bob/legal").refused("holding");
    assert!(!silence(&case));
    assert_eq!(case.is("holding"), "open");
    // Asked again, it still does not count as silence: this role refused these words.
    case.at("24m").by("ana").requested("holding");
    assert_eq!(case.is("holding"), "waiting for legal");
    assert!(!silence(case.at("60m")));
    case.overridden("holding");
    assert_eq!(case.is("holding"), "open");
}

#[test]
fn raised_before_publishing() {
    let mut case = written();
    case.level("watch").at("2m").requested("holding");
    assert_eq!(case.is("holding"), "waiting for lead");
    case.by("eva/lead").approved("holding");
    assert_eq!(case.is("holding"), "open");
    case.at("3m").level("crisis");
    assert_eq!(case.is("holding"), "waiting for legal");
    case.at("4m").level("watch");
    assert_eq!(case.is("holding"), "open");
}

#[test]
fn an_unknown_level_needs_every_approver() {
    let mut case = Case::new(WORDS);
    case.told("place", "O'Hare").drafted("holding", "It happened.", &["place"]).requested("holding");
    assert_eq!(case.is("holding"), "waiting for lead, legal");
}

const ROUNDS: &str = "
messages:
  holding:
    title: First words
    stage: holding
    channels: [x, site]
    approve: [{role: lead}, {role: legal}, [{role: exec}]]
    on_silence: {after: 20m, then: publish, authorised_by: exec}
    text: It happened.
phases: [{id: one, title: One, steps: [{message: holding}]}]
";

#[test]
fn second_round() {
    let mut case = Case::new(ROUNDS);
    case.drafted("holding", "It happened.", &[]).requested("holding");
    assert_eq!(case.is("holding"), "waiting for lead, legal");
    assert!(silence(case.at("20m")));
    // A word of the same round is no new beginning for the one that is missing.
    case.by("eva/lead").approved("holding");
    assert!(silence(&case));
    case.at("30m").by("bob/legal").approved("holding");
    assert_eq!(case.is("holding"), "waiting for exec");
    assert!(!silence(case.at("49m")));
    assert!(silence(case.at("50m")));
}

#[test]
fn approvers_are_asked_before_anything_new() {
    let mut case = Case::new(
        "
messages:
  holding: {title: First words, stage: holding, channels: [x], approve: [legal], text: It happened.}
phases:
  - id: one
    title: One
    steps: [{id: read_it, action: Read, role: legal}, {message: holding, role: comms}]
",
    );
    case.by("ana").joined(&["comms"]).by("bob").joined(&["legal"]);
    assert_eq!(case.offered_to("bob/legal"), ["read_it"]);
    case.at("1m")
        .by("ana/comms")
        .opened("holding")
        .drafted("holding", "It happened.", &[])
        .requested("holding");
    assert_eq!(case.offered_to("bob/legal"), ["holding", "read_it"]);
    assert!(case.offered_to("ana/comms").is_empty());
    case.at("2m").by("bob/legal").opened("holding").approved("holding");
    // It goes back into the hand of its author, at once.
    assert_eq!(case.offered_to("ana/comms"), ["holding"]);
    assert_eq!(case.offered_to("bob/legal"), ["read_it"]);
}

#[test]
fn an_act_is_approved_as_such() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - {id: shut, action: Shut it down, approve: [exec]}
      - id: pay
        decide: Do we pay?
        approve: [exec]
        options: {pay_it: {title: Pay}, refuse: {title: Refuse}}
",
    );
    case.requested("shut");
    assert_eq!(case.is("shut"), "waiting for exec");
    case.by("eva/exec").approved("shut");
    assert_eq!(case.is("shut"), "open");
    case.by("ana").done("shut");
    assert_eq!(case.is("shut"), "done");
}

#[test]
fn a_message_is_settled_with_its_last_channel() {
    let mut case = written();
    case.at("2m").overridden("holding").at("10m").published("holding", Some("x"));
    assert_eq!(case.is("holding"), "open");
    case.at("20m").left_out("holding", "site");
    assert_eq!(case.is("holding"), "done");
    case.at("21m").retracted("holding");
    assert_eq!(case.is("holding"), "open");
    case.left_out("holding", "x").left_out("holding", "site");
    // Left out everywhere, nothing is out: that is no publication.
    assert_eq!(case.is("holding"), "skipped");
}

#[test]
fn words_are_out_from_the_first_channel_on() {
    let mut case = Case::new(
        "
messages: {holding: {title: First words, stage: holding, channels: [x, site], text: We know.}}
phases:
  - id: one
    title: One
    steps: [{message: holding}, {id: listen, action: Listen, when: published(holding), due: 20m after holding}]
",
    );
    assert_eq!(case.is("listen"), "gone: condition of listen");
    case.at("10m").published("holding", Some("x"));
    assert_eq!((case.is("listen"), case.due("listen")), ("open".to_owned(), "30m".to_owned()));
    case.at("15m").published("holding", Some("site"));
    assert_eq!(case.due("listen"), "30m");
}

#[test]
fn an_author_does_not_approve_what_he_sent() {
    let mut case = written();
    case.at("2m").requested("holding");
    let word = |case: &Case, stands_for: Option<Id>| {
        let digest = case.digest("holding");
        let draft = Draft {
            occurred: None,
            by: Some("ana".to_owned()),
            role: Id::data("lead").ok(),
            step: Some(Key::new("holding")),
            event: Event::Approved { digest, stands_for, alone: false },
        };
        accept(&case.run, &[], &draft, case.now())
    };
    // Nobody else ever joined: somebody has to.
    assert_eq!(case.offered_to("ana/lead"), ["holding"]);
    assert_eq!(word(&case, None), Ok(()));
    case.by("bob").write(None, Event::Joined { roles: Vec::new() });
    assert!(case.offered_to("ana/lead").is_empty());
    assert_eq!(word(&case, None), Err(Refusal::NotNow(Obstacle::OwnWords)));
    // The word of another, told by telephone, is not his own.
    assert_eq!(word(&case, Id::data("legal").ok()), Ok(()));
    assert_eq!(case.offered_to("bob"), ["holding"]);
}

#[test]
fn a_message_in_two_languages_is_out_when_both_are() {
    let mut case = written();
    let french = |case: &mut Case| {
        case.write(
            Some("holding"),
            Event::Drafted {
                lang: "fr".to_owned(),
                channel: None,
                digest: "fr".to_owned(),
                text: "C’est arrivé.".to_owned(),
                values: indexmap::IndexMap::new(),
            },
        );
    };
    let out = |case: &mut Case, channel: &str, lang: &str| {
        let (digest, channel) = (case.digest("holding"), Id::data(channel).ok());
        let lang = lang.to_owned();
        case.write(Some("holding"), Event::Published { digest, channel, lang, url: None, left_out: None });
    };
    french(&mut case);
    case.at("2m").requested("holding").overridden("holding");
    for (channel, lang) in [("x", "en"), ("site", "en"), ("x", "fr")] {
        out(&mut case, channel, lang);
        assert_eq!(case.is("holding"), "open", "{channel} {lang}");
    }
    out(&mut case, "site", "fr");
    assert!(case.is("holding").starts_with("done"), "{}", case.is("holding"));
    // Words written later, in whatever language, open nothing again.
    french(&mut case);
    assert!(case.is("holding").starts_with("done"));
}

#[test]
fn the_hour_in_the_words_is_no_reason_to_ask_again() {
    let mut case = Case::new(
        "
roles: {legal: {title: Legal}}
facts: {place: {ask: Where?, answer: text}}
messages: {holding: {title: H, stage: holding, channels: [x], approve: [{role: legal}], text: 'At {{ now | time }}, {{ place }}.'}}
phases: [{id: one, title: One, steps: [{ask: place}, {message: holding}]}]
",
    );
    case.at("1m")
        .told("place", "Metz")
        .drafted("holding", "At 05:01, Metz.", &["now", "place"])
        .requested("holding");
    let asked = case.digest("holding");
    case.at("6m");
    assert_eq!((case.digest("holding"), case.is("holding")), (asked, "waiting for legal".to_owned()));
}
