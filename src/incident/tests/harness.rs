//! Plays events on a playbook that the test writes, and asks how things stand.

use std::sync::Arc;

use indexmap::IndexMap;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::invariants;
use crate::incident::agenda::{Agenda, Item, Operator};
use crate::incident::eval::Snapshot;
use crate::incident::plan::Plan;
use crate::incident::{Entry, Event, Key, Mode, Run};
use crate::playbook::model::Organisation;
use crate::playbook::{Datum, Id, Length, Playbook};
use crate::source;

/// When every run of the tests begins.
const START: &str = "2026-11-23T05:00:00Z";

/// Is a run under test: what was written, and the moment that is asked about.
pub(super) struct Case {
    pub run: Run,
    /// The same run, looked at before and after every entry.
    watched: Run,
    pub entries: Vec<Entry>,
    now: Timestamp,
    by: String,
    role: Option<Id>,
    occurred: Option<Timestamp>,
}

/// Reads a playbook written in a test.
pub(super) fn playbook(text: &str) -> Playbook {
    let text = format!("playbook: 1\nid: p\ntitle: P\n{text}");
    let tree = source::load(text.as_bytes()).unwrap_or_else(|errors| panic!("{errors:?}\n{text}"));
    source::read(&tree).unwrap_or_else(|error| panic!("{error:?}\n{text}"))
}

/// Lays down what a run of these playbooks reads.
pub(super) fn snapshot(text: &str, others: &[(&str, &str)]) -> Snapshot {
    let plan = |text: &str| Arc::new(Plan::new(Arc::new(playbook(text))));
    Snapshot {
        plan: plan(text),
        others: others.iter().map(|(id, text)| ((*id).to_owned(), plan(text))).collect(),
        organisation: Arc::new(Organisation::default()),
        zone: TimeZone::UTC,
    }
}

/// Reads a moment as an offset from the start: `5m`, `-1h`.
pub(super) fn moment(offset: &str) -> Timestamp {
    let start: Timestamp = START.parse().expect("a moment");
    let (sign, span) = offset.strip_prefix('-').map_or((1, offset), |span| (-1, span));
    let length: Length = span.parse().unwrap_or_else(|_| panic!("{offset} is no span"));
    start + SignedDuration::from_secs(sign * length.seconds().expect("elapsed time"))
}

/// Writes a moment as an offset from the start.
pub(super) fn offset(moment: Timestamp) -> String {
    let seconds = moment.duration_since(START.parse().expect("a moment")).as_secs();
    let sign = if seconds < 0 { "-" } else { "" };
    format!("{sign}{}", Length::Elapsed(seconds.abs()))
}

/// Reads a value as a test writes it: `true`, `3`, `[a, b]`, `@-6h` for a moment, else a text.
pub(super) fn datum(text: &str) -> Datum {
    if let Some(list) = text.strip_prefix('[').and_then(|list| list.strip_suffix(']')) {
        return Datum::List(list.split(", ").filter(|one| !one.is_empty()).map(str::to_owned).collect());
    }
    if let Some(span) = text.strip_prefix('@') {
        return Datum::Text(moment(span).to_string());
    }
    match (text.parse::<bool>(), text.parse::<f64>()) {
        (Ok(truth), _) => Datum::Bool(truth),
        (_, Ok(number)) => Datum::Number(number),
        _ => Datum::Text(text.to_owned()),
    }
}

pub(super) fn id(text: &str) -> Id {
    Id::data(text).expect("an id")
}

impl Case {
    /// Opens a run.
    pub fn new(text: &str) -> Self {
        Self::with(text, &[])
    }

    /// Opens a run beside which other playbooks may be attached.
    pub fn with(text: &str, others: &[(&str, &str)]) -> Self {
        Self::of(snapshot(text, others))
    }

    /// Opens a run of a snapshot.
    pub fn of(snapshot: Snapshot) -> Self {
        let mut case = Self {
            watched: Run::new(snapshot.clone()),
            run: Run::new(snapshot),
            entries: Vec::new(),
            now: moment("0m"),
            by: "ana".to_owned(),
            role: None,
            occurred: None,
        };
        case.write(
            None,
            Event::Started {
                format: 1,
                engine: 1,
                playbook: "p".to_owned(),
                version: "1".to_owned(),
                digest: String::new(),
                org_digest: None,
                mode: Mode::Real,
                zone: "UTC".to_owned(),
                lang: "en".to_owned(),
                tool: "test".to_owned(),
                forced: None,
            },
        );
        case
    }

    /// Sets the moment of what follows.
    pub fn at(&mut self, offset: &str) -> &mut Self {
        self.now = moment(offset);
        self
    }

    /// Sets the moment of what follows, to the second.
    pub fn at_moment(&mut self, now: Timestamp) -> &mut Self {
        self.now = now;
        self
    }

    /// Sets who writes what follows, and in which role (`ana`, `bob/legal`).
    pub fn by(&mut self, who: &str) -> &mut Self {
        let (name, role) = who.split_once('/').map_or((who, None), |(name, role)| (name, Some(id(role))));
        self.by = name.to_owned();
        self.role = role;
        self
    }

    /// Says when the next event happened.
    pub fn occurred(&mut self, offset: &str) -> &mut Self {
        self.occurred = Some(moment(offset));
        self
    }

    /// Appends an event, and checks what must hold after every one.
    pub fn write(&mut self, step: Option<&str>, event: Event) -> &mut Self {
        self.append(step, event);
        invariants::check(self);
        self
    }

    /// Appends an event without checking.
    pub fn append(&mut self, step: Option<&str>, event: Event) -> &mut Self {
        let seq = self.entries.len() as u64 + 1;
        let entry = Entry {
            seq,
            at: self.now,
            occurred: self.occurred.take(),
            by: Some(self.by.clone()),
            role: self.role.clone(),
            step: step.map(Key::new),
            basis: seq - 1,
            event,
        };
        self.take(&entry);
        self
    }

    /// Takes in an entry, with every look and with those alone that are needed: both must come to the same.
    pub fn take(&mut self, entry: &Entry) {
        self.run.take(entry);
        self.watched.take_with_every_look(entry);
        assert_eq!(
            self.run.stretches, self.watched.stretches,
            "a look was left out that saw something: {entry:?}"
        );
        self.entries.push(entry.clone());
    }

    /// Returns the number of the last entry.
    pub fn seq(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Returns the moment that is asked about.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Returns the agenda of the moment.
    pub fn agenda(&self) -> Agenda {
        self.run.agenda(self.now)
    }

    /// Finds an item.
    pub fn item(&self, key: &str) -> Option<Item> {
        self.agenda().item(key).cloned()
    }

    /// Says how an item stands, in a few words.
    pub fn is(&self, key: &str) -> String {
        self.item(key).map_or_else(|| "absent".to_owned(), |item| super::said::state(&item))
    }

    /// Says when an item is due.
    pub fn due(&self, key: &str) -> String {
        self.item(key).map_or_else(|| "absent".to_owned(), |item| super::said::due(&item.due))
    }

    /// Returns the keys offered to somebody with every role, in order, those put off not among them.
    pub fn offered(&self) -> Vec<String> {
        self.offered_to("ana")
    }

    /// Returns the keys offered to an operator (`bob/legal`), in order.
    pub fn offered_to(&self, who: &str) -> Vec<String> {
        self.offers(who).into_iter().filter(|(_, deferred)| !deferred).map(|(key, _)| key).collect()
    }

    /// Returns the keys put off that an operator may take up again.
    pub fn put_off(&self) -> Vec<String> {
        self.offers("ana").into_iter().filter(|(_, deferred)| *deferred).map(|(key, _)| key).collect()
    }

    fn offers(&self, who: &str) -> Vec<(String, bool)> {
        let (name, roles) =
            who.split_once('/').map_or((who, Vec::new()), |(name, role)| (name, vec![id(role)]));
        let operator = Operator { name: name.to_owned(), roles };
        let agenda = self.agenda();
        let offers = agenda.offers(&self.run.view(self.now), &operator);
        offers.into_iter().map(|offer| (offer.item.key.to_string(), offer.deferred)).collect()
    }

    /// Returns the `anytime` entries that are proposed.
    pub fn proposed(&self) -> Vec<String> {
        self.agenda().proposed.iter().map(|proposed| proposed.key.to_string()).collect()
    }
}

/// Builds a map of figures.
pub(super) fn figures(figures: &[(&str, f64)]) -> IndexMap<String, f64> {
    figures.iter().map(|(name, figure)| ((*name).to_owned(), *figure)).collect()
}
