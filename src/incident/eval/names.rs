use jiff::Timestamp;

use super::memo::Asked;
use super::{At, View};
use crate::incident::plan::Named;
use crate::playbook::expr::{Call, Env, Function, Name, Outcome, Segment, Value};
use crate::playbook::model::{Answer, Who};
use crate::playbook::{Datum, Id, Length};

/// Gives names their values as seen from one place of a run.
pub struct Names<'a, 'v> {
    view: &'a View<'v>,
    at: &'a At,
}

impl<'a, 'v> Names<'a, 'v> {
    /// Reads from a place.
    pub fn new(view: &'a View<'v>, at: &'a At) -> Self {
        Self { view, at }
    }

    fn level(&self) -> Outcome {
        let Some(set) = self.view.state.level() else { return Outcome::Unknown };
        self.level_value(&set.level)
    }

    fn level_value(&self, level: &Id) -> Outcome {
        let rank = self.view.plan(self.at.book).playbook.rank(level.as_str());
        Outcome::or_unknown(rank.map(|rank| Value::Level(rank, level.as_str().into())))
    }

    /// Reads a figure as it was measured last, or last up to a moment.
    fn impact(&self, field: Option<&str>, then: Option<Timestamp>) -> Outcome {
        let seen = |at: Timestamp| then.is_none_or(|then| at <= then);
        let measured = self.view.state.measured.iter().rev().find(|measured| seen(measured.stamp.at));
        let figure = field.and_then(|field| measured?.figures.get(field));
        Outcome::or_unknown(figure.map(|figure| Value::Number(*figure)))
    }

    fn organisation(&self, field: Option<&str>) -> Outcome {
        let Some(field) = field else { return Outcome::Unknown };
        let organisation = &self.view.snapshot.organisation;
        match field {
            "name" => return Outcome::Known(Value::text(&organisation.name)),
            "time_zone" => {
                return Outcome::or_unknown(organisation.time_zone.as_deref().map(Value::text));
            }
            _ => {}
        }
        let need = self.view.plan(self.at.book).playbook.needs.get(field);
        let value = organisation.values.get(field).or_else(|| need.and_then(|need| need.default.as_ref()));
        Outcome::or_unknown(value.and_then(|value| self.supplied(value, need.map(|need| need.kind))))
    }

    /// Reads a value that a file supplies, as its declared type or as what it looks like.
    fn supplied(&self, value: &Datum, kind: Option<Answer>) -> Option<Value> {
        let playbook = &self.view.plan(self.at.book).playbook;
        match kind {
            Some(kind) => super::registers::typed(kind, value, &|level| playbook.rank(level)),
            None => Some(match value {
                Datum::Bool(truth) => Value::Bool(*truth),
                Datum::Number(number) => Value::Number(*number),
                Datum::List(all) => Value::List(all.iter().map(|one| one.as_str().into()).collect()),
                Datum::Text(text) => match text.parse::<Length>().ok().and_then(Length::seconds) {
                    Some(seconds) => Value::Length(seconds),
                    None => Value::text(text),
                },
            }),
        }
    }

    fn each(&self, field: Option<&str>) -> Outcome {
        let Some(element) = self.view.each(self.at) else { return Outcome::Unknown };
        match field {
            Some("id") => Outcome::Known(Value::text(element.id.as_str())),
            Some("title") => {
                Outcome::Known(Value::text(element.title.as_deref().unwrap_or(element.id.as_str())))
            }
            Some("role") => Outcome::or_unknown(element.role.map(|role| Value::text(role.as_str()))),
            Some(column) => {
                let playbook = &self.view.plan(self.at.book).playbook;
                let cell = playbook.tables.values().find_map(|table| table.get(&element.id)?.get(column));
                Outcome::or_unknown(cell.and_then(|cell| self.supplied(cell, None)))
            }
            None => Outcome::Unknown,
        }
    }

    /// Reads what a procedure was given; a text there may itself be `each.title`, and so on.
    fn with(&self, field: Option<&str>) -> Outcome {
        let plan = self.view.plan(self.at.book);
        let Some((field, given)) = field.and_then(|field| Some((field, plan.with(self.at.node, field)?)))
        else {
            return Outcome::Unknown;
        };
        if let Datum::Text(text) = given {
            match Who::try_from(text.clone()) {
                Ok(Who::EachRole) => return self.each(Some("role")),
                Ok(Who::With(inner)) if inner.as_str() != field => return self.with(Some(inner.as_str())),
                _ => {}
            }
        }
        Outcome::or_unknown(self.supplied(given, None))
    }

    /// Reads `table[row].column`; a column that a row lacks is nothing for ever.
    fn table(&self, table: &Id, rest: &[Segment]) -> Outcome {
        let playbook = &self.view.plan(self.at.book).playbook;
        let Some(rows) = playbook.tables.get(table) else { return Outcome::Unknown };
        let Some(row) = rest.first() else { return Outcome::Unknown };
        let row = match row {
            Segment::Field(key) | Segment::Key(key) => key.clone(),
            Segment::Round(number) => number.to_string(),
            Segment::By(name) => match self.name(name) {
                Outcome::Known(Value::Text(key)) => key.to_string(),
                Outcome::Known(_) | Outcome::Never => return Outcome::Never,
                Outcome::Unknown => return Outcome::Unknown,
            },
        };
        let column = match rest.get(1) {
            Some(Segment::Field(column) | Segment::Key(column)) => column.as_str(),
            _ => "title",
        };
        match rows.get(row.as_str()).and_then(|row| row.get(column)) {
            Some(cell) => Outcome::or_unknown(self.supplied(cell, None)),
            None => Outcome::Never,
        }
    }

    fn named(&self, name: &Name) -> Outcome {
        let plan = self.view.plan(self.at.book);
        match plan.named(name, self.at.node) {
            Some(Named::Fact { fact, block: None, .. }) => self.view.fact_value(self.at, &fact),
            Some(Named::Fact { fact, block: Some(block), taken }) => {
                let spelt = name.rest.get(..taken.saturating_sub(1)).unwrap_or_default();
                self.view.fact_of(self.at, block, spelt, &fact)
            }
            Some(Named::Table(table)) => self.table(&table, &name.rest),
            Some(Named::Node(node, taken)) => {
                let rest = name.rest.get(taken..).unwrap_or_default();
                match plan.node(node).act() {
                    Some(crate::playbook::model::Act::Decide { .. }) => {
                        self.view.decision_value(self.at, node, rest)
                    }
                    Some(crate::playbook::model::Act::Ask { facts }) if facts.len() == 1 => {
                        self.view.fact_value(self.at, &facts[0])
                    }
                    _ => Outcome::Unknown,
                }
            }
            _ => Outcome::Unknown,
        }
    }

    /// Reads the value that a name had a while before the clock of this place.
    fn was(&self, name: &Name, seconds: i64) -> Outcome {
        let then = super::add(self.at.clock, Length::Elapsed(-seconds), &self.view.snapshot.zone);
        match (name.base.as_str(), self.view.plan(self.at.book).named(name, self.at.node)) {
            ("impact", _) => self.impact(name.field(), Some(then)),
            ("severity", _) => {
                let set = self.view.state.levels.iter().rev().find(|set| set.stamp.at <= then);
                set.map_or(Outcome::Unknown, |set| self.level_value(&set.level))
            }
            (_, Some(Named::Fact { fact, .. })) => self.view.fact_value_then(self.at, &fact, then),
            _ => Outcome::Unknown,
        }
    }

    /// Divides a figure by what it was; a look from an opened item sees it as it was then.
    fn change(&self, name: &Name, seconds: i64) -> Outcome {
        let live = self.at.clock == self.view.now;
        let now = if live { self.name(name) } else { self.was(name, 0) };
        match (now, self.was(name, seconds)) {
            (Outcome::Known(Value::Number(now)), Outcome::Known(Value::Number(then))) if then != 0.0 => {
                Outcome::Known(Value::Number(now / then))
            }
            _ => Outcome::Unknown,
        }
    }

    fn back(&self, call: &Call, read: impl Fn(i64) -> Outcome) -> Outcome {
        call.span.and_then(Length::seconds).map_or(Outcome::Unknown, read)
    }

    /// Reads a time of what happened; what cannot come any more is nothing for ever.
    fn last(&self, name: &Name, read: impl Fn(Timestamp) -> Value) -> Outcome {
        match self.view.moments(self.at, name).last() {
            Some(moment) => Outcome::Known(read(moment.occurred)),
            None if self.view.can_come(self.at, name) => Outcome::Unknown,
            None => Outcome::Never,
        }
    }

    fn said(&self, name: &Name) -> Outcome {
        let words = self.view.last_said(self.at.book, &name.base);
        Outcome::or_unknown(words.map(|(_, words)| Value::text(&words)))
    }
}

impl Env for Names<'_, '_> {
    fn name(&self, name: &Name) -> Outcome {
        let at = self.at;
        match name.base.as_str() {
            "severity" => self.level(),
            "now" => Outcome::Known(Value::Time(at.clock)),
            "elapsed" => {
                let since = |start| Value::Length(at.clock.duration_since(start).as_secs().max(0));
                Outcome::or_unknown(self.view.state.start().map(since))
            }
            "impact" => self.impact(name.field(), None),
            "org" => self.organisation(name.field()),
            "each" => self.each(name.field()),
            "with" => self.with(name.field()),
            "next_update" => Outcome::or_unknown(self.view.next_word(at).map(Value::Time)),
            _ => self.named(name),
        }
    }

    fn call(&self, call: &Call) -> Outcome {
        let moments = || self.view.moments(self.at, &call.name);
        match call.function {
            Function::Done | Function::Published => Outcome::Known(Value::Bool(!moments().is_empty())),
            // More than 2^52 occurrences do not fit in a journal.
            Function::Count => Outcome::Known(Value::Number(moments().len() as f64)),
            Function::At => self.last(&call.name, Value::Time),
            Function::Since => self.last(&call.name, |occurred| {
                Value::Length(self.at.clock.duration_since(occurred).as_secs().max(0))
            }),
            Function::Said => self.said(&call.name),
            Function::Was => self.back(call, |seconds| self.was(&call.name, seconds)),
            Function::Change => self.back(call, |seconds| self.change(&call.name, seconds)),
        }
    }

    fn rank(&self, level: &str) -> Option<usize> {
        self.view.plan(self.at.book).playbook.rank(level)
    }
}

impl View<'_> {
    /// Reads `next_update`; a rhythm that reads it itself goes round in a circle.
    fn next_word(&self, at: &At) -> Option<Timestamp> {
        self.memo.guarded(Asked::NextUpdate(at.place()), None, || self.next_update(at))
    }

    /// Returns the last words published to a stakeholder, with when.
    pub fn last_said(&self, book: usize, stakeholder: &str) -> Option<(Timestamp, String)> {
        let plan = self.plan(book);
        let first = plan.phases().first().copied()?;
        let at = self.top(book, first);
        let messages = plan.playbook.messages.iter();
        let to_them = messages.filter(|(_, message)| message.to.iter().any(|to| *to == *stakeholder));
        to_them
            .flat_map(|(id, _)| self.publications(&at, id).collect::<Vec<_>>())
            .filter_map(|(stamp, words)| words.map(|words| (stamp.seq, stamp.occurred, words.to_owned())))
            .max_by_key(|(seq, _, _)| *seq)
            .map(|(_, occurred, words)| (occurred, words))
    }
}
