//! The walk with a prompter that answers at random: it never stalls, never fails, and loses nothing.

use std::cell::Cell;
use std::sync::Arc;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::{
    Attachable, Halt, Kind, Left, Opening, Prompter, Question, Reply, Screen, Shelf, Stop, Voices, Walker,
};
use crate::i18n::Lang;
use crate::incident::agenda::Operator;
use crate::incident::eval::Snapshot;
use crate::incident::plan::Plan;
use crate::incident::{Clock, Desk, Draft, Entry, Event, MemoryJournal, Mode, Run};
use crate::playbook::model::{Organisation, Playbook};
use crate::source::{load, read};

mod alone;
mod blocks;
mod bringing;
mod commands;
mod forms;
mod picking;
mod scripted;
mod undoing;
mod waiting;

struct Hands {
    now: Cell<Timestamp>,
}

impl Clock for Hands {
    fn now(&self) -> Timestamp {
        self.now.get()
    }
}

struct NoShelf;

impl Shelf for NoShelf {
    fn keep_words(&mut self, message: &str, _: &str, _: &str, _: &str) -> Result<String, String> {
        Ok(format!("words/{message}.txt"))
    }

    fn keep_evidence(&mut self, path: &str) -> Result<Event, String> {
        Ok(Event::EvidenceAdded { file: "files/0".into(), digest: "0".into(), name: path.into() })
    }

    fn attach(&mut self, _: &str) -> Result<Attachable, String> {
        Err("no library here".into())
    }

    fn begin_linked(&mut self, _: &str, _: &super::Linked<'_>) -> Result<String, String> {
        Err("no library here".into())
    }
}

/// Answers at random, mostly with the natural answers; time passes with each.
struct Dice<'a> {
    state: u64,
    clock: &'a Hands,
    left: usize,
    seen: usize,
    trace: Vec<String>,
}

impl Dice<'_> {
    fn roll(&mut self, sides: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state % sides.max(1) as u64) as usize
    }

    fn answer(&mut self, question: &Question) -> Reply {
        let wild = self.roll(12) == 0;
        match &question.kind {
            Kind::Choose { natural, menu } => {
                let rows: Vec<_> =
                    if natural.is_empty() || (wild && !menu.is_empty()) { menu } else { natural }
                        .iter()
                        .filter(|choice| !matches!(choice.id.as_str(), "pause" | "leave" | "hand_over"))
                        .collect();
                match rows.len() {
                    0 => Reply::Back,
                    sides => Reply::Chosen(rows[self.roll(sides)].id.clone()),
                }
            }
            Kind::Line { proposed, .. } => {
                let typed =
                    ["yes", "words", "12", "2026-12-01", "05:30", "20m", "https://example.org/1", "-5m"];
                match self.roll(10) {
                    0 => Reply::Unknown,
                    1 if wild => Reply::Back,
                    2 | 3 if proposed.is_some() => Reply::Proposed,
                    _ => Reply::Line(typed[self.roll(typed.len())].to_owned()),
                }
            }
            Kind::Many { rows } => {
                let chosen: Vec<String> =
                    rows.iter().filter(|_| self.roll(2) == 0).map(|(choice, _)| choice.id.clone()).collect();
                Reply::Many(chosen)
            }
            Kind::Word { .. } => {
                if self.roll(4) == 0 {
                    Reply::Back
                } else {
                    Reply::Confirmed
                }
            }
            Kind::Text { initial } => Reply::Text(format!("{initial} Edited.")),
        }
    }
}

impl Prompter for Dice<'_> {
    fn ask(&mut self, screen: &Screen, question: &Question) -> Result<Reply, Stop> {
        if self.left == 0 {
            return Err(Stop::EndOfInput);
        }
        self.left -= 1;
        self.seen += screen.body.len();
        assert!(!question.prompt.is_empty(), "a question without words at {}", question.path);
        let step = SignedDuration::from_secs(20 + self.roll(200) as i64);
        self.clock.now.set(self.clock.now.get().checked_add(step).expect("in range"));
        let reply = self.answer(question);
        self.trace.push(format!("{} → {reply:?}", question.path));
        Ok(reply)
    }

    fn show(&mut self, _: &Screen) -> Result<(), Stop> {
        Ok(())
    }
}

const PLAN: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
known_since: aware
roles: {lead: {title: Lead}, legal: {title: Legal}}
stakeholders: {customers: {title: Customers, kind: customers, channels: [x, site]}}
channels: {x: {title: X, max_length: 280}, site: {title: Site}}
severity:
  levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis, team: [lead]}]
  raise_if: {hurt: {title: Somebody is hurt., to: crisis, when: hurt}}
facts:
  aware: {ask: "When did we know?", answer: time}
  place: {ask: "Where?", answer: text}
  hurt: {ask: "Is anyone hurt?", answer: yes-no}
  sums: {ask: "How many?", answer: number}
  where_seen: {ask: "On which channels?", answer: choices, choices: {x: X, site: Site}}
  changed: {ask: "What changed?", answer: text, per: each}
  needed: {ask: "Who spoke?", answer: text}
  calm: {ask: "Is it calm?", answer: yes-no, per: each}
messages:
  holding: {title: First words, stage: holding, to: [customers], approve: [{role: lead}, [{role: legal}]], must: [The harm is named], text: "At {{ place }}. {{ needed }}. Next at {{ next_update }}.", variants: {x: "At {{ place }}."}}
  update: {title: Update, stage: update, to: [customers], text: "{{ changed }} {% if hurt %}Hurt.{% endif %}"}
deadlines:
  law: {title: Tell the authority, due: 72h after aware, when: hurt, source: the law}
phases:
  - id: first
    title: First
    steps:
      - {action: Save it, id: save, due: 10m, evidence: note, gate: true}
      - {ask: [place, hurt, sums], id: form, title: "What do we know?"}
      - {assess: How serious?, id: level, due: 15m after aware}
      - {ask: where_seen}
      - group: On each
        id: on_each
        for_each: where_seen
        order: any
        steps: [{action: "Pause it on {{ each.title }}", id: paused, due: 20m}]
      - decide: Ours?
        id: ours
        options:
          ours: {title: Ours, steps: [{action: Say so, id: say_so}]}
          theirs: {title: Theirs, steps: [{action: Ask them, id: ask_them, when: hurt}]}
      - {message: holding, due: 30m after start}
      - repeat: Updates
        id: updates
        every: {watch: 60m, crisis: 20m}
        from: [holding]
        until: calm
        steps: [{ask: changed, id: what}, {message: update}, {ask: calm, id: is_calm}]
  - id: second
    title: Second
    steps:
      - {action: Tell them, id: tell, after: [ours], meets: law, approve: [{role: legal}]}
      - {reopen: ours, id: again, optional: true}
      - {close: It is over., id: over}
anytime:
  call: {title: A journalist calls, steps: [{action: Answer, id: answered_call}]}
  stuck: {title: No better, when: elapsed > 60m and not published(holding), steps: [{action: Think, id: think}]}
exit: [{action: All is calm., id: exit_calm}]
follow_up: [{action: Write it up, id: write_up, due: 5d after close}]
"#;

fn playbook(text: &str) -> Arc<Plan> {
    let tree = load(text.as_bytes()).expect("it loads");
    Arc::new(Plan::new(Arc::new(read::<Playbook>(&tree).expect("it reads"))))
}

fn started() -> Draft {
    let event = Event::Started {
        format: 1,
        engine: 1,
        playbook: "demo".into(),
        version: "1".into(),
        digest: String::new(),
        org_digest: None,
        mode: Mode::Real,
        zone: "UTC".into(),
        lang: "en".into(),
        tool: "test".into(),
        forced: None,
    };
    Draft { occurred: None, by: Some("ana".into()), role: None, step: None, event }
}

fn play(seed: u64, lang: Lang) -> (String, usize) {
    let clock = Hands { now: Cell::new("2026-11-23T05:00:00Z".parse().expect("a moment")) };
    let plan = playbook(PLAN);
    let snapshot = Snapshot {
        plan: Arc::clone(&plan),
        others: indexmap::IndexMap::new(),
        organisation: Arc::new(Organisation { name: "Acme".into(), ..Organisation::default() }),
        zone: TimeZone::UTC,
    };
    let journal = MemoryJournal::new(&clock, vec![started()]);
    let operator = Operator { name: "ana".into(), roles: Vec::new() };
    let desk = Desk::new(Box::new(journal), &clock, snapshot.clone(), operator);
    let mut dice = Dice {
        state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1,
        clock: &clock,
        left: 400,
        seen: 0,
        trace: Vec::new(),
    };
    let mut shelf = NoShelf;
    let mut walker = Walker::new(Opening {
        desk,
        prompter: &mut dice,
        shelf: &mut shelf,
        voices: Voices::default(),
        lang,
        run: "1123-demo".into(),
    });
    let halt = walker.walk();
    let entries: Vec<Entry> = walker.desk.entries().to_vec();
    let live = walker.desk.agenda();
    let moment = walker.desk.moment();
    let (mut replayed, mut watched) = (Run::new(snapshot.clone()), Run::new(snapshot));
    for entry in &entries {
        replayed.take(entry);
        watched.take_with_every_look(entry);
        assert_eq!(
            replayed.stretches, watched.stretches,
            "seed {seed}: a look was left out before {entry:?}"
        );
    }
    let again = replayed.agenda(moment);
    assert_eq!(live.items, again.items, "seed {seed}: the replayed journal gives another agenda");
    drop(walker);
    let ended = match halt {
        Halt::Left(Left::Closed) => "closed",
        Halt::Stop(Stop::EndOfInput) => "tired",
        other => {
            panic!("seed {seed}: {other:?} after {:?}", dice.trace.iter().rev().take(5).collect::<Vec<_>>())
        }
    };
    (ended.to_owned(), entries.len())
}

#[test]
fn random_answers_never_stall_or_break_the_walk() {
    let mut closed = 0;
    let mut events = 0;
    for seed in 1..=12 {
        let (ended, entries) = play(seed, if seed % 2 == 0 { Lang::En } else { Lang::Fr });
        closed += usize::from(ended == "closed");
        events += entries;
    }
    assert!(closed > 1, "only {closed} of 12 walks reached the close");
    assert!(events > 12 * 30, "only {events} events in 12 walks");
}
