use super::facts::read_given;
use super::mend::shown;
use super::player::Player;
use super::stumble::{Differs, Failed, Side};
use crate::i18n::Played;
use crate::incident::Key;
use crate::incident::agenda::{Agenda, Item, ItemState, Lane, What};
use crate::incident::eval::{At, Names};
use crate::incident::score::deadline_state;
use crate::incident::script::{Claim, DeadlineState, Expectation, Given, Want};
use crate::playbook::expr::{Env, Outcome, Value, parse_name};

/// Is whether something holds, and what is instead.
pub(super) type Found = (bool, String);

impl Player<'_> {
    /// Compares the run with what is expected, and keeps what differs.
    pub(super) fn expect(&mut self, expectation: &Expectation) {
        let agenda = self.walker.desk.agenda();
        for want in &expectation.wants {
            let (holds, found) = self.found(&agenda, &want.claim);
            if holds == want.negated {
                let lines = match &want.claim {
                    Claim::Path(keys) => self.path_lines(keys),
                    claim => self.claim_lines(claim, want.negated, &found),
                };
                let words = self.differs(want, found);
                self.failed.push(Failed { span: want.span, words, lines });
            }
        }
    }

    fn claim_lines(&self, claim: &Claim, negated: bool, found: &str) -> Vec<Differs> {
        let claim = claim_words(claim);
        match negated {
            true => {
                vec![Differs::new(Side::Expected, format!("not {claim}")), Differs::new(Side::Found, claim)]
            }
            false => vec![Differs::new(Side::Expected, claim), Differs::new(Side::Found, found)],
        }
    }

    fn differs(&self, want: &Want, found: String) -> String {
        let claim = claim_words(&want.claim);
        if want.negated {
            self.say(Played::NotSoEither { claim })
        } else {
            self.say(Played::NotSo { claim, found })
        }
    }

    fn found(&self, agenda: &Agenda, claim: &Claim) -> Found {
        match claim {
            Claim::Published(key) => self.is_out(agenda, key),
            Claim::Severity(level) => {
                let now = self.walker.desk.run().state.level().map(|set| set.level.clone());
                (now.as_ref() == Some(level), self.is_now(now.as_ref().map(ToString::to_string)))
            }
            Claim::Offered(key) => self.item_is(agenda, key, &|item| self.is_offered(item)),
            Claim::Done(key) => self.is_done(agenda, key),
            Claim::Skipped(key) => {
                self.item_is(agenda, key, &|item| matches!(item.state, ItemState::Skipped(_)))
            }
            Claim::Waiting(key) => {
                self.item_is(agenda, key, &|item| matches!(item.state, ItemState::Waiting(_)))
            }
            Claim::Overdue(key) => {
                let now = self.walker.desk.moment();
                self.item_is(agenda, key, &|item| item.is_overdue(now))
            }
            Claim::Fact(key, given) => self.fact_is(key, given),
            Claim::Decided(key, option) => {
                let now = self.option_of(key);
                (now.as_deref() == Some(option.as_str()), self.is_now(now))
            }
            Claim::Path(keys) => self.path_is(keys),
            Claim::NoLater(key, by) => self.is_in_time(key, *by),
            Claim::LevelAt(at, level) => self.level_at(*at, level),
            Claim::Deadline(id, state) => self.deadline_is(agenda, id.as_str(), *state),
            Claim::Closed(outcome) => {
                let closed = self.walker.desk.run().state.closed.as_ref().map(|closed| closed.outcome);
                let words = match closed {
                    Some(closed) => self.say(Played::IsNow { what: ending_word(closed) }),
                    None => self.say(Played::IsOpenRun),
                };
                (closed == Some(*outcome), words)
            }
        }
    }

    pub(super) fn is_now(&self, what: Option<String>) -> String {
        match what {
            Some(what) => self.say(Played::IsNow { what }),
            None => self.say(Played::IsNothing),
        }
    }

    /// Any instance will do where the key names none.
    fn item_is(&self, agenda: &Agenda, key: &Key, holds: &dyn Fn(&Item) -> bool) -> Found {
        let items = instances(agenda, key);
        let words = match items.last() {
            Some(item) => self.stands(item),
            None => self.say(Played::StandsNot),
        };
        (items.into_iter().any(holds), words)
    }

    /// An item that is open in its season: what is asked at the close, or follows it, is not offered before.
    fn is_offered(&self, item: &Item) -> bool {
        let closed = self.walker.desk.run().state.is_closed();
        let season = match item.lane {
            Lane::Exit => false,
            Lane::FollowUp => closed,
            _ => !closed,
        };
        season && item.state == ItemState::Open
    }

    fn is_done(&self, agenda: &Agenda, key: &Key) -> Found {
        let view = self.walker.view();
        let block = view.locate(key).filter(|at| !view.plan(at.book).node(at.node).is_leaf());
        if let Some(block) = block {
            let done = view.settlement(&block).done().is_some();
            return (done, self.say(if done { Played::ItIsOpen } else { Played::IsOpenRun }));
        }
        self.item_is(agenda, key, &|item| matches!(item.state, ItemState::Done(_)))
    }

    /// A message is out once any step has published it; a step, once it has.
    fn is_out(&self, agenda: &Agenda, key: &Key) -> Found {
        let view = self.walker.view();
        let (book, id) = match key.as_str().split_once('/') {
            Some((name, id)) => (view.books().iter().position(|book| book.name == Some(name)), id),
            None => (Some(0), key.as_str()),
        };
        let message = book.and_then(|book| {
            let (id, _) = view.plan(book).playbook.messages.get_key_value(id)?;
            Some((self.top(book), id))
        });
        if let Some((at, message)) = message {
            let out = view.publications(&at, message).next().is_some();
            return (out, self.say(Played::NotOut));
        }
        let state = &self.walker.desk.run().state;
        let out = |item: &Item| {
            let record = state.record(item.key.as_str());
            record.is_some_and(|record| record.publications.iter().any(|out| out.left_out.is_none()))
        };
        self.item_is(agenda, key, &out)
    }

    fn top(&self, book: usize) -> At {
        let view = self.walker.view();
        view.top(book, view.plan(book).exit())
    }

    fn fact_is(&self, key: &Key, given: &Given) -> Found {
        let view = self.walker.view();
        let Some((book, id)) = view.fact_of_path(key) else {
            return (false, self.say(Played::NoSuchFact { fact: key.to_string() }));
        };
        let exact = view.state.facts.get(key);
        let latest = || view.fact_log(&self.top(book), &id).map(|(_, log)| log);
        let value = exact.or_else(latest).and_then(|log| log.value());
        let found = self.is_now(value.map(shown));
        let Some(fact) = self.walker.plan(book).playbook.facts.get(&id) else { return (false, found) };
        let choices = self.walker.speech(book).choices(fact);
        match read_given(fact, given, &choices, &self.walker.times()) {
            Ok(wanted) => {
                let typed = |datum| view.typed(book, &id, datum);
                (value.and_then(typed) == wanted.as_ref().and_then(typed), found)
            }
            Err(why) => (false, why),
        }
    }

    /// Returns the option of a decision: of this very round, or the one that counts.
    fn option_of(&self, key: &Key) -> Option<String> {
        let view = self.walker.view();
        let exact = view.state.record(key.as_str()).and_then(|record| record.decision());
        if let Some((option, _)) = exact {
            return Some(option.to_string());
        }
        let name = parse_name(key.as_str()).ok()?;
        match Names::new(&view, &self.top(0)).name(&name) {
            Outcome::Known(Value::Text(option)) => Some(option.to_string()),
            _ => None,
        }
    }

    fn deadline_is(&self, agenda: &Agenda, id: &str, wanted: DeadlineState) -> Found {
        let item = agenda.item(id).filter(|item| matches!(item.what, What::Deadline { .. }));
        let Some(item) = item else { return (false, self.say(Played::StandsNot)) };
        let Some(state) = deadline_state(item, self.walker.desk.moment()) else {
            return (false, self.say(Played::ItWasSkipped));
        };
        (state == wanted, self.say(Played::IsNow { what: state.word().to_owned() }))
    }
}

/// Returns the items that a key means: itself, or every instance where it names none.
fn instances<'a>(agenda: &'a Agenda, key: &Key) -> Vec<&'a Item> {
    match agenda.item(key.as_str()) {
        Some(item) => vec![item],
        None if key.instances().next().is_none() => {
            agenda.items.iter().filter(|item| item.key.base() == key.as_str()).collect()
        }
        None => Vec::new(),
    }
}

fn claim_words(claim: &Claim) -> String {
    match claim {
        Claim::Published(key) => format!("published: {key}"),
        Claim::Severity(level) => format!("severity: {level}"),
        Claim::Offered(key) => format!("offered: {key}"),
        Claim::Done(key) => format!("done: {key}"),
        Claim::Skipped(key) => format!("skipped: {key}"),
        Claim::Waiting(key) => format!("waiting: {key}"),
        Claim::Overdue(key) => format!("overdue: {key}"),
        Claim::Fact(key, given) => format!("{key}: {}", given.shown()),
        Claim::Decided(key, option) => format!("{key}: {option}"),
        Claim::Deadline(id, state) => format!("{id}: {}", state.word()),
        Claim::Closed(outcome) => format!("closed: {}", ending_word(*outcome)),
        Claim::Path(keys) => {
            let keys: Vec<&str> = keys.iter().map(|key| key.it.as_str()).collect();
            format!("path: {}", keys.join(", "))
        }
        Claim::NoLater(key, by) => format!("no_later: {key}: {}", super::history::offset(*by)),
        Claim::LevelAt(at, level) => format!("levels: {}: {level}", super::history::offset(*at)),
    }
}

/// Returns the word that an ending is written with.
pub fn ending_word(ending: crate::incident::Ending) -> String {
    use crate::incident::Ending;
    match ending {
        Ending::Resolved => "resolved",
        Ending::FalseAlarm => "false_alarm",
        Ending::StoodDown => "stood_down",
        Ending::HandedOver => "handed_over",
    }
    .to_owned()
}
