//! A walk in which a test says what is answered, and reads what was on the screen.

use std::cell::Cell;
use std::sync::Arc;

use jiff::SignedDuration;
use jiff::tz::TimeZone;

use super::{Hands, NoShelf, playbook, started};
use crate::i18n::Lang;
use crate::incident::agenda::{Agenda, Operator};
use crate::incident::eval::Snapshot;
use crate::incident::{Desk, Entry, MemoryJournal};
use crate::playbook::Id;
use crate::playbook::model::Organisation;
use crate::walk::{
    Block, Choice, Kind, Opening, Prompter, Question, Reply, Screen, Shelf, Stop, Voices, Walker,
};

/// Is a walk to be played: a plan, who walks it, and what is answered.
pub struct Scene {
    plan: &'static str,
    roles: Vec<Id>,
    lang: Lang,
}

/// Is what came of it.
pub struct Played {
    pub entries: Vec<Entry>,
    pub asked: Vec<(Screen, Question)>,
    pub agenda: Agenda,
}

impl Scene {
    pub fn of(plan: &'static str) -> Self {
        Self { plan, roles: Vec::new(), lang: Lang::En }
    }

    pub fn in_french(self) -> Self {
        Self { lang: Lang::Fr, ..self }
    }

    /// Plays the answers, a minute each; the last screen stays unanswered.
    pub fn play(self, replies: &[Reply]) -> Played {
        self.play_with(&mut NoShelf, replies)
    }

    pub fn play_with(self, shelf: &mut dyn Shelf, replies: &[Reply]) -> Played {
        let clock = Hands { now: Cell::new("2026-11-23T05:00:00Z".parse().expect("a moment")) };
        let snapshot = Snapshot {
            plan: playbook(self.plan),
            others: indexmap::IndexMap::new(),
            organisation: Arc::new(Organisation { name: "Acme".into(), ..Organisation::default() }),
            zone: TimeZone::UTC,
        };
        let journal = MemoryJournal::new(&clock, vec![started()]);
        let operator = Operator { name: "ana".into(), roles: self.roles };
        let desk = Desk::new(Box::new(journal), &clock, snapshot, operator);
        let mut hand = Hand { clock: &clock, replies: replies.iter(), asked: Vec::new() };
        let mut walker = Walker::new(Opening {
            desk,
            prompter: &mut hand,
            shelf,
            voices: Voices::default(),
            lang: self.lang,
            run: "1123-demo".into(),
        });
        let _ = walker.walk();
        let (entries, agenda) = (walker.desk.entries().to_vec(), walker.desk.agenda());
        drop(walker);
        Played { entries, agenda, asked: hand.asked }
    }
}

impl Played {
    /// Returns the paths that were asked, in order.
    pub fn paths(&self) -> Vec<&str> {
        self.asked.iter().map(|(_, question)| question.path.as_str()).collect()
    }

    /// Returns the names of the events, with their steps.
    pub fn told(&self) -> Vec<String> {
        let name = |entry: &Entry| {
            let value = serde_json::to_value(&entry.event).expect("an event");
            let step = entry.step.as_ref().map(|step| format!(" {step}")).unwrap_or_default();
            format!("{}{step}", value["event"].as_str().expect("a name"))
        };
        self.entries.iter().map(name).filter(|told| !told.starts_with("opened")).collect()
    }

    /// Returns the labels and right margins of the natural answers of a question.
    pub fn rows(&self, at: usize) -> Vec<String> {
        let row = |choice: &Choice| format!("{} | {}", choice.label, choice.right).trim_end().to_owned();
        match &self.asked[at].1.kind {
            Kind::Choose { natural, .. } => natural.iter().map(row).collect(),
            other => panic!("no list but {other:?}"),
        }
    }

    /// Returns the words of a screen, one piece a line.
    pub fn words(&self, at: usize) -> String {
        let piece = |block: &Block| match block {
            Block::Line { text, right, .. } => format!("{text} | {right}"),
            Block::Label { label, text } => format!("{label}: {text}"),
            Block::Para(text) | Block::Heading(text) | Block::Command(text) => text.clone(),
            Block::Table { rows, .. } => {
                rows.iter().map(|(_, cells)| cells.join(" | ")).collect::<Vec<_>>().join("\n")
            }
            Block::Words { text, .. } => text.clone(),
            Block::Blank => String::new(),
        };
        self.asked[at].0.body.iter().map(piece).collect::<Vec<_>>().join("\n")
    }
}

/// Gives the answers one after the other.
struct Hand<'a> {
    clock: &'a Hands,
    replies: std::slice::Iter<'a, Reply>,
    asked: Vec<(Screen, Question)>,
}

impl Prompter for Hand<'_> {
    fn ask(&mut self, screen: &Screen, question: &Question) -> Result<Reply, Stop> {
        self.asked.push((screen.clone(), question.clone()));
        let reply = self.replies.next().cloned().ok_or(Stop::EndOfInput)?;
        let Reply::Chosen(id) = &reply else { return Ok(self.pass(reply)) };
        let Kind::Choose { natural, menu } = &question.kind else { panic!("{id} for {question:?}") };
        assert!(natural.iter().chain(menu).any(|choice| choice.id == *id), "no {id} in {question:?}");
        Ok(self.pass(reply))
    }

    fn show(&mut self, _: &Screen) -> Result<(), Stop> {
        Ok(())
    }
}

impl Hand<'_> {
    fn pass(&self, reply: Reply) -> Reply {
        let later = self.clock.now.get().checked_add(SignedDuration::from_mins(1)).expect("in range");
        self.clock.now.set(later);
        reply
    }
}

pub fn line(text: &str) -> Reply {
    Reply::Line(text.to_owned())
}

pub fn chosen(id: &str) -> Reply {
    Reply::Chosen(id.to_owned())
}
