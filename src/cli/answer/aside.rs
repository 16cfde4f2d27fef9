use super::asked::Asked;
use crate::cli::session::moment;
use crate::cli::{Exit, Failure};
use crate::i18n::{Runs, Say, Settle};
use crate::incident::agenda::{Item, What};
use crate::incident::{Draft, Event, Key};

impl Asked<'_, '_> {
    /// Sets an item aside, with the reason unless the plan calls it optional.
    pub fn skip(&self, item: &Item) -> Result<Vec<Draft>, Failure> {
        self.only(1)?;
        let teller = self.seat.teller();
        let step = item.at().and_then(|at| teller.plan(at.book).node(at.node).step());
        let optional = matches!(item.what, What::Step(_)) && step.is_some_and(|step| step.optional);
        let why = match self.why(Settle::SayWhy) {
            Ok(why) => why,
            Err(_) if optional => String::new(),
            Err(missing) => return Err(missing),
        };
        Ok(vec![self.seat.draft_for(item, Event::Skipped { why })])
    }

    /// Puts an item off, until a time or until nothing else is open.
    pub fn later(&self, item: &Item) -> Result<Vec<Draft>, Failure> {
        Ok(vec![self.seat.draft_for(item, Event::Deferred { until: self.until()? })])
    }

    fn until(&self) -> Result<Option<jiff::Timestamp>, Failure> {
        self.only(2)?;
        let times = self.seat.teller().times();
        let Some(typed) = self.words.value.get(1) else { return Ok(None) };
        let unread =
            |_| Failure::new(Runs::TimeUnread { typed: typed.clone() }.say(self.lang())).exit(Exit::Usage);
        times.read_future(typed).map(Some).map_err(unread).or_else(|_| moment(typed, &times).map(Some))
    }

    /// Sets a whole block aside, or puts it off; nothing else can be said of it.
    pub fn aside_block(&self, key: &Key) -> Result<Vec<Draft>, Failure> {
        let event = match self.first() {
            "skip" => {
                self.only(1)?;
                Event::Skipped { why: self.why(Settle::SayWhy)? }
            }
            "later" => Event::Deferred { until: self.until()? },
            other => return Err(self.no_such_answer(other, &["skip", "later"])),
        };
        Ok(vec![self.seat.desk.draft(Some(key), event)])
    }
}
