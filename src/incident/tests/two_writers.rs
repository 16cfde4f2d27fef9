//! Two people at one run: what is accepted, what clashes, and that nothing typed is lost.

use super::harness::{Case, datum, id, moment};
use crate::incident::accept::accept;
use crate::incident::{Draft, Event, Fate, Key, Obstacle, Refusal, Told};

impl Case {
    /// Tells whether an event of somebody who had seen the journal up to `basis` is accepted now.
    pub fn accepts(&self, who: &str, basis: u64, step: Option<&str>, event: Event) -> Result<(), Refusal> {
        let (name, role) = who.split_once('/').map_or((who, None), |(name, role)| (name, Some(id(role))));
        let by = Some(name.to_owned());
        let draft = Draft { occurred: None, by, role, step: step.map(Key::new), event };
        let since = &self.entries[usize::try_from(basis).expect("a place")..];
        accept(&self.run, since, &draft, self.now())
    }
}

fn decided(value: &str) -> Event {
    Event::Decided { value: id(value), why: "so".to_owned(), authorised_by: None }
}

fn answered(fact: &str, value: &str) -> Event {
    let told = Told { fact: Key::new(fact), value: Some(datum(value)), certainty: None, source: None };
    Event::Answered { facts: vec![told], authorised_by: None }
}

fn note(text: &str) -> Event {
    Event::Noted { text: text.to_owned(), reference: None }
}

const DECIDE: &str = "
phases:
  - id: one
    title: One
    steps: [{id: ours, decide: Ours?, options: {ours_it_is: {title: Yes}, theirs: {title: No}}}]
";

#[test]
fn two_answers() {
    let mut case = Case::new(DECIDE);
    let basis = case.seq();
    assert_eq!(case.accepts("ana", basis, Some("ours"), decided("ours_it_is")), Ok(()));
    case.at("1m").decided("ours", "ours_it_is");
    let Err(Refusal::Clash(hers)) = case.accepts("bob", basis, Some("ours"), decided("theirs")) else {
        panic!("one basis and one subject have one winner")
    };
    assert_eq!((hers.by.as_deref(), hers.seq), (Some("ana"), basis + 1));
    // Seen what she wrote, he keeps hers and notes his, or changes it: what he typed is in the journal.
    let seen = case.seq();
    assert_eq!(case.accepts("bob", seen, Some("ours"), note("I would have said: theirs")), Ok(()));
    let revised = Event::Revised { fact: None, old: None, new: Some(datum("theirs")), why: "so".to_owned() };
    assert_eq!(case.accepts("bob", seen, Some("ours"), revised), Ok(()));
}

const TWICE: &str = "
facts: {injured: {ask: Injured?, answer: yes-no}, place: {ask: Where?, answer: text, required: false}}
phases:
  - id: one
    title: One
    steps:
      - {id: first, ask: [injured, place]}
      - {id: again, ask: injured}
";

#[test]
fn fact_two_asks() {
    let mut case = Case::new(TWICE);
    let basis = case.seq();
    case.at("1m").answered("first", "injured", "true");
    // Another step, and the same fact: it clashes all the same.
    let refused = case.accepts("bob", basis, Some("again"), answered("injured", "false"));
    assert!(matches!(refused, Err(Refusal::Clash(_))), "{refused:?}");
    assert_eq!(case.accepts("bob", case.seq(), Some("again"), answered("injured", "false")), Ok(()));
}

#[test]
fn two_people_fill_different_lines_of_one_form() {
    let mut case = Case::new(TWICE);
    let basis = case.seq();
    case.at("1m").answered("first", "injured", "true");
    assert_eq!(case.is("first"), "done");
    assert_eq!(case.accepts("bob", basis, Some("first"), answered("place", "O'Hare")), Ok(()));
    // A line that was filled is not filled twice: it is changed or revised.
    let refused = case.accepts("bob", case.seq(), Some("first"), answered("injured", "false"));
    assert!(matches!(refused, Err(Refusal::NotNow(Obstacle::Settled(_)))), "{refused:?}");
}

const WORDS: &str = "
messages:
  holding:
    title: First words
    stage: holding
    channels: [x, site]
    approve: [{role: legal}]
    text: It happened.
phases: [{id: one, title: One, steps: [{message: holding}]}]
follow_up: [{id: call_again, action: Call again}]
";

fn published(case: &Case, channel: &str) -> Event {
    let (digest, channel) = (case.digest("holding"), Some(id(channel)));
    Event::Published { digest, channel, lang: "en".to_owned(), url: None, left_out: None }
}

#[test]
fn nothing_is_published_without_its_approvals() {
    let mut case = Case::new(WORDS);
    case.at("1m").drafted("holding", "It happened.", &[]);
    let refused =
        |case: &Case| case.accepts("ana", case.seq(), Some("holding"), published(case, "x")).is_err();
    assert!(refused(&case));
    case.at("2m").requested("holding");
    assert!(refused(&case));
    case.at("3m").by("bob/legal").refused("holding");
    assert!(refused(&case));
    case.at("4m").by("ana").overridden("holding");
    assert!(!refused(&case));
    case.at("5m").drafted("holding", "It did happen.", &[]);
    assert!(refused(&case));
}

#[test]
fn a_new_wording_takes_the_ground_from_under_an_approval() {
    let mut case = Case::new(WORDS);
    case.at("1m").drafted("holding", "It happened.", &[]).requested("holding");
    let basis = case.seq();
    let approved = Event::Approved { digest: case.digest("holding"), stands_for: None, alone: false };
    case.at("2m").drafted("holding", "It did happen.", &[]);
    let refused = case.accepts("bob/legal", basis, Some("holding"), approved);
    assert!(matches!(refused, Err(Refusal::Clash(_))), "{refused:?}");
}

#[test]
fn words_go_out_in_a_further_language_after_the_last_channel() {
    let mut case = Case::new(WORDS);
    case.at("1m").drafted("holding", "It happened.", &[]).overridden("holding");
    case.at("2m").published("holding", Some("x")).published("holding", Some("site"));
    assert_eq!(case.is("holding"), "done");
    assert_eq!(case.accepts("ana", case.seq(), Some("holding"), published(&case, "x")), Ok(()));
}

#[test]
fn the_option_decided_is_the_one_approved() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - {id: pay, decide: Pay?, approve: [exec], options: {pay_it: {title: Pay}, refuse: {title: Refuse}}}
",
    );
    let key = Key::new("pay");
    let digest = crate::incident::approval::proposal_digest(&key, Some(&id("pay_it")));
    let (roles, value, ticked) = (vec![id("exec")], Some(id("pay_it")), Vec::new());
    let asked = Event::ApprovalRequested { digest: digest.clone(), roles, value, ticked };
    case.at("1m").write(Some("pay"), asked).by("eva/exec").approved("pay");
    assert_eq!(case.accepts("ana", case.seq(), Some("pay"), decided("pay_it")), Ok(()));
    let refused = case.accepts("ana", case.seq(), Some("pay"), decided("refuse"));
    assert!(matches!(refused, Err(Refusal::NotNow(Obstacle::NotApproved(_)))), "{refused:?}");
}

#[test]
fn after_the_close_only_the_aftermath_is_accepted() {
    let mut case = Case::new(WORDS);
    case.at("1m").drafted("holding", "It happened.", &[]).requested("holding");
    case.at("2m").closed(None, &[("holding", Fate::FollowUp)]);
    let done = || Event::Done {
        outcome: crate::incident::Outcome::Ok,
        what: None,
        evidence: None,
        receipt: None,
        round: None,
    };
    let seq = case.seq();
    let level = Event::SeveritySet { level: id("crisis"), why: String::new(), suggested_by: None };
    assert_eq!(case.accepts("ana", seq, None, level), Err(Refusal::Closed));
    assert_eq!(case.accepts("ana", seq, None, note("later")), Ok(()));
    let approved = Event::Approved { digest: case.digest("holding"), stands_for: None, alone: false };
    assert_eq!(case.accepts("bob/legal", seq, Some("holding"), approved), Ok(()));
    assert_eq!(case.accepts("ana", seq, Some("call_again"), done()), Ok(()));
    // What became a follow-up at the close is one.
    case.at("3m").by("bob/legal").approved("holding");
    assert_eq!(case.accepts("ana", case.seq(), Some("holding"), published(&case, "x")), Ok(()));
}

#[test]
fn what_has_not_happened_yet_is_refused() {
    let case = Case::new(DECIDE);
    let (by, step) = (Some("ana".to_owned()), Some(Key::new("ours")));
    let draft = Draft { occurred: Some(moment("6m")), by, role: None, step, event: decided("theirs") };
    assert_eq!(accept(&case.run, &[], &draft, case.now()), Err(Refusal::NotNow(Obstacle::Ahead)));
}
