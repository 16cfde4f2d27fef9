use jiff::Timestamp;

use super::memo::Asked;
use super::{At, View};
use crate::incident::Key;
use crate::incident::plan::{NodeIx, home};
use crate::incident::state::FactLog;
use crate::playbook::expr::{Outcome, Segment, Tri, Value};
use crate::playbook::model::{Answer, Per};
use crate::playbook::{Datum, Id, Length};

impl View<'_> {
    /// Returns the value of a fact as seen from a place: its own instance inside a block, else the latest.
    pub fn fact_value(&self, at: &At, fact: &Id) -> Outcome {
        let value = self.fact_log(at, fact).and_then(|(_, log)| log.value());
        match value.and_then(|value| self.typed(at.book, fact, value)) {
            Some(value) => Outcome::Known(value),
            None if self.fact_never_comes(at, fact) => Outcome::Never,
            None => Outcome::Unknown,
        }
    }

    /// Returns the value that a fact had at an earlier moment.
    pub(super) fn fact_value_then(&self, at: &At, fact: &Id, then: Timestamp) -> Outcome {
        let log = self.fact_log(at, fact).map(|(_, log)| log);
        let word = log.and_then(|log| log.words.iter().rev().find(|word| word.stamp.at <= then));
        let value = word.and_then(|word| word.value.as_ref());
        Outcome::or_unknown(value.and_then(|value| self.typed(at.book, fact, value)))
    }

    /// Returns what was said of a fact, with its path.
    pub fn fact_log(&self, at: &At, fact: &Id) -> Option<(Key, &FactLog)> {
        if let Some(path) = self.fact_path(at, fact) {
            return self.state.facts.get(&path).map(|log| (path, log));
        }
        let told = |log: &FactLog| log.last_told().map_or(0, |word| word.stamp.seq);
        let of_run = self.qualified(at.book, fact.as_str());
        let every = self
            .state
            .facts
            .iter()
            .filter(|(path, _)| path.as_str() == of_run || self.is_instance(at.book, path, fact));
        every.max_by_key(|(_, log)| told(log)).map(|(path, log)| (path.clone(), log))
    }

    /// Returns every path under which a fact was spoken of or asked for.
    pub(in crate::incident) fn paths_of(&self, book: usize, fact: &Id) -> Vec<Key> {
        let of_run = self.qualified(book, fact.as_str());
        let ours = |path: &&Key| path.as_str() == of_run || self.is_instance(book, path, fact);
        let mut paths: Vec<Key> = self.state.records.keys().filter(ours).cloned().collect();
        paths.sort();
        paths
    }

    /// Tells whether a path is that of one instance of a fact: `updates[2].what_changed`, `brief.who`.
    fn is_instance(&self, book: usize, path: &Key, fact: &Id) -> bool {
        let base = path.base();
        let ours = match self.books()[book].name {
            Some(name) => base.strip_prefix(name).is_some_and(|rest| rest.starts_with('/')),
            None => !base.contains('/'),
        };
        ours && path.as_str().strip_suffix(fact.as_str()).is_some_and(|rest| rest.ends_with('.'))
    }

    /// Returns where a fact is kept as seen from a place; nothing where it has one value for each
    /// instance and the place lies in none.
    ///
    /// A fact of each instance that no step asks is at home in the block around whoever needs it.
    pub fn fact_path(&self, at: &At, fact: &Id) -> Option<Key> {
        let plan = self.plan(at.book);
        let declared = plan.playbook.facts.get(fact)?;
        let of_run = || Key::new(&self.qualified(at.book, fact.as_str()));
        if declared.per != Some(Per::Each) {
            return Some(of_run());
        }
        let asks = plan.asks_of(fact.as_str());
        if asks.is_empty() {
            let own = at.scope.of(at.node).map(|_| at.node);
            let home = own.or_else(|| home(plan, at.node))?;
            return Some(self.path_in(at, home, fact));
        }
        let homes = asks.iter().map(|ask| home(plan, *ask));
        let around = |home: &Option<NodeIx>| home.is_some_and(|block| plan.within(at.node, block));
        // Of two blocks around a place the inner one stands later in the document.
        match homes.clone().filter(around).flatten().max() {
            Some(block) => Some(self.path_in(at, block, fact)),
            None => homes.into_iter().any(|home| home.is_none()).then(of_run),
        }
    }

    fn path_in(&self, at: &At, block: NodeIx, fact: &Id) -> Key {
        let block = at.to(self.plan(at.book), block);
        Key::new(&format!("{}.{fact}", self.key(&block)))
    }

    /// Reads a fact of an instance that the name spells out: `updates[2].what_changed`.
    pub(super) fn fact_of(&self, at: &At, block: NodeIx, spelt: &[Segment], fact: &Id) -> Outcome {
        let Some(scope) = self.pattern(at, block, spelt).whole() else {
            return self.fact_value(at, fact);
        };
        let path = self.path_in(&At { scope, node: block, ..at.clone() }, block, fact);
        let value = self.state.facts.get(&path).and_then(FactLog::value);
        Outcome::or_unknown(value.and_then(|value| self.typed(at.book, fact, value)))
    }

    /// Finds the playbook and the fact that a path names.
    pub fn fact_of_path(&self, path: &Key) -> Option<(usize, Id)> {
        let (book, local) = match path.as_str().split_once('/') {
            Some((name, local)) => (self.books().iter().position(|book| book.name == Some(name))?, local),
            None => (0, path.as_str()),
        };
        let last = local.rsplit_once('.').map_or(local, |(_, last)| last);
        let facts = &self.plan(book).playbook.facts;
        facts.get_key_value(last).map(|(fact, _)| (book, fact.clone()))
    }

    /// Reads a recorded value as the type that its fact declares.
    pub fn typed(&self, book: usize, fact: &Id, value: &Datum) -> Option<Value> {
        let playbook = &self.plan(book).playbook;
        let answer = playbook.facts.get(fact)?.answer;
        typed(answer, value, &|level| playbook.rank(level))
    }

    /// Tells whether it is known that nobody will ever be asked for a fact.
    fn fact_never_comes(&self, at: &At, fact: &Id) -> bool {
        let plan = self.plan(at.book);
        let Some(declared) = plan.playbook.facts.get(fact) else { return false };
        let asks = plan.asks_of(fact.as_str());
        if declared.when.is_none() && asks.is_empty() {
            return false;
        }
        self.memo.guarded(Asked::Never(at.place(), fact.clone()), false, || {
            let matters = declared.when.as_ref().map_or(Tri::True, |when| self.holds(at, when));
            matters == Tri::False || (!asks.is_empty() && asks.iter().all(|ask| self.never(at, *ask)))
        })
    }
}

/// Reads a recorded value as a type; what does not fit is no value.
pub fn typed(answer: Answer, value: &Datum, rank: &dyn Fn(&str) -> Option<usize>) -> Option<Value> {
    match (answer, value) {
        (Answer::YesNo, Datum::Bool(truth)) => Some(Value::Bool(*truth)),
        (Answer::YesNo, Datum::Text(text)) => match text.as_str() {
            "yes" | "true" => Some(Value::Bool(true)),
            "no" | "false" => Some(Value::Bool(false)),
            _ => None,
        },
        (Answer::Number | Answer::Percent, Datum::Number(number)) => Some(Value::Number(*number)),
        (Answer::Text | Answer::Url | Answer::Choice, Datum::Text(text)) => Some(Value::text(text)),
        (Answer::Text | Answer::Choice, Datum::Number(number)) => Some(Value::text(&number.to_string())),
        (Answer::Choices | Answer::List, Datum::List(all)) => {
            Some(Value::List(all.iter().map(|one| one.as_str().into()).collect()))
        }
        (Answer::Choices | Answer::List, Datum::Text(one)) => Some(Value::List(vec![one.as_str().into()])),
        (Answer::Date, Datum::Text(text)) => text.parse().ok().map(Value::Date),
        (Answer::Time, Datum::Text(text)) => text.parse().ok().map(Value::Time),
        (Answer::Duration, Datum::Text(text)) => {
            text.parse::<Length>().ok().and_then(Length::seconds).map(Value::Length)
        }
        (Answer::Level, Datum::Text(text)) => rank(text).map(|rank| Value::Level(rank, text.as_str().into())),
        _ => None,
    }
}
