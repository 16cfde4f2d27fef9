//! A drill: a clock that runs at its own pace, and injects that come when their time does.

use std::cell::Cell;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};

use super::ports::{Appended, Clock, Decide, Journal, JournalError};
use super::{Draft, Entry, Event, Key};
use crate::playbook::Id;

/// Says how fast the hours of a drill pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// So many times as fast as the hours outside.
    Times(u32),
    /// Not by themselves: a minute with each answer, and to the next inject when nothing is left to do.
    Step,
}

/// Says that a text is no pace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPace;

impl FromStr for Pace {
    type Err = NoPace;

    fn from_str(text: &str) -> Result<Self, NoPace> {
        if text == "step" {
            return Ok(Self::Step);
        }
        let times = text.strip_suffix('x').unwrap_or(text).parse().map_err(|_| NoPace)?;
        if (1..=1000).contains(&times) { Ok(Self::Times(times)) } else { Err(NoPace) }
    }
}

impl std::fmt::Display for Pace {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Times(times) => write!(out, "{times}x"),
            Self::Step => out.write_str("step"),
        }
    }
}

/// Tells the hours of a drill.
pub struct DrillClock<'c> {
    outside: &'c dyn Clock,
    /// What the clock outside said when this one began.
    began: Timestamp,
    pace: Pace,
    /// What this one said then, and what was added by hand since.
    from: Cell<Timestamp>,
}

impl<'c> DrillClock<'c> {
    /// Begins at a moment of the drill.
    pub fn new(outside: &'c dyn Clock, pace: Pace, from: Timestamp) -> Self {
        Self { outside, began: outside.now(), pace, from: Cell::new(from) }
    }

    /// Returns the pace.
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// Goes forward to a moment; it never goes back.
    pub fn forward_to(&self, moment: Timestamp) {
        let ahead = moment.duration_since(self.now());
        if ahead.is_positive() {
            self.advance(ahead);
        }
    }

    fn advance(&self, by: SignedDuration) {
        self.from.set(self.from.get().saturating_add(by).unwrap_or(self.from.get()));
    }
}

impl Clock for DrillClock<'_> {
    fn now(&self) -> Timestamp {
        let passed = match self.pace {
            Pace::Times(times) => {
                let seconds = self.outside.now().duration_since(self.began).as_secs().max(0);
                SignedDuration::from_secs(seconds.saturating_mul(i64::from(times)))
            }
            Pace::Step => SignedDuration::ZERO,
        };
        self.from.get().saturating_add(passed).unwrap_or(self.from.get())
    }
}

/// Is what the exercise control puts in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inject {
    /// When.
    pub at: Timestamp,
    /// What is told.
    pub text: String,
    /// The entry of `anytime` that it calls for.
    pub activates: Option<Id>,
}

impl Inject {
    fn draft(&self, control: &str, entries: &[Entry]) -> Draft {
        let key = self.activates.as_ref().map(|trigger| Key::new(trigger.as_str()));
        let n = entries.iter().filter(|entry| match (&entry.event, &self.activates) {
            (Event::Activated { trigger, .. }, Some(own)) => trigger == own,
            _ => false,
        });
        let n = u32::try_from(n.count()).unwrap_or(u32::MAX).saturating_add(1);
        let event = match &self.activates {
            Some(trigger) => Event::Activated { trigger: trigger.clone(), n, note: Some(self.text.clone()) },
            None => Event::Noted { text: self.text.clone(), reference: None },
        };
        Draft { occurred: None, by: Some(control.to_owned()), role: None, step: key, event }
    }
}

/// Is the record of a drill: whoever looks at it finds the injects whose time has come.
pub struct DrillJournal<'c> {
    inner: Box<dyn Journal + 'c>,
    clock: &'c DrillClock<'c>,
    control: String,
    /// Those that are still to come, the next one last.
    ahead: Vec<Inject>,
    next: &'c Cell<Option<Timestamp>>,
    /// Whether something was answered since the last look.
    answered: bool,
}

impl<'c> DrillJournal<'c> {
    /// Takes the injects in their order; those that are in the record already do not come again.
    pub fn new(
        inner: Box<dyn Journal + 'c>,
        clock: &'c DrillClock<'c>,
        control: &str,
        injects: &[Inject],
        next: &'c Cell<Option<Timestamp>>,
    ) -> Self {
        let came = inner.entries().iter().filter(|entry| entry.by.as_deref() == Some(control)).count();
        let ahead: Vec<Inject> = injects.iter().skip(came).rev().cloned().collect();
        next.set(ahead.last().map(|inject| inject.at));
        Self { inner, clock, control: control.to_owned(), ahead, next, answered: false }
    }

    fn deliver(&mut self) -> Result<(), JournalError> {
        while let Some(inject) = self.ahead.pop_if(|inject| inject.at <= self.clock.now()) {
            let control = &self.control;
            self.inner.append(&mut |entries, _| Ok(vec![inject.draft(control, entries)]))?;
        }
        self.next.set(self.ahead.last().map(|inject| inject.at));
        Ok(())
    }
}

/// How long an answer takes where the hours do not pass by themselves.
const ANSWER: SignedDuration = SignedDuration::from_mins(1);

impl Journal for DrillJournal<'_> {
    fn refresh(&mut self) -> Result<(), JournalError> {
        self.inner.refresh()?;
        if std::mem::take(&mut self.answered) && self.clock.pace() == Pace::Step {
            self.clock.advance(ANSWER);
        }
        let closed = self.inner.entries().iter().any(|entry| matches!(entry.event, Event::Closed { .. }));
        if closed { Ok(()) } else { self.deliver() }
    }

    fn entries(&self) -> &[Entry] {
        self.inner.entries()
    }

    fn head(&self) -> String {
        self.inner.head()
    }

    fn append_since(&mut self, basis: u64, decide: &mut Decide<'_>) -> Result<Appended, JournalError> {
        let mut is_answer = false;
        let appended = self.inner.append_since(basis, &mut |entries, now| {
            let drafts = decide(entries, now)?;
            is_answer = drafts.iter().any(|draft| takes_time(&draft.event));
            Ok(drafts)
        })?;
        self.answered |= is_answer && matches!(appended, Appended::Written(_));
        Ok(appended)
    }
}

/// What is only looked at, or laid out to be read, is no answer yet.
fn takes_time(event: &Event) -> bool {
    !matches!(
        event,
        Event::Opened | Event::Joined { .. } | Event::Resumed | Event::Paused | Event::Drafted { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::MemoryJournal;
    use crate::incident::script::SetClock;

    const START: &str = "2017-04-09T23:30:00Z";

    fn at(minutes: i64) -> Timestamp {
        START.parse::<Timestamp>().expect("a moment") + SignedDuration::from_mins(minutes)
    }

    fn inject(minutes: i64, trigger: Option<&str>) -> Inject {
        let activates = trigger.map(|trigger| Id::data(trigger).expect("an id"));
        Inject { at: at(minutes), text: format!("at {minutes}"), activates }
    }

    fn noted() -> Draft {
        let event = Event::Noted { text: "seen".into(), reference: None };
        Draft { occurred: None, by: Some("ana".into()), role: None, step: None, event }
    }

    #[test]
    fn a_pace_is_step_or_a_number_of_times() {
        assert_eq!(
            ["step", "10x", "1"].map(str::parse),
            [Ok(Pace::Step), Ok(Pace::Times(10)), Ok(Pace::Times(1))]
        );
        assert_eq!(["fast", "0x", "-2x"].map(str::parse::<Pace>), [Err(NoPace), Err(NoPace), Err(NoPace)]);
    }

    #[test]
    fn the_clock_runs_at_its_pace_and_only_forward() {
        let outside = SetClock::new("2026-11-24T10:00:00Z".parse().expect("a moment"));
        let clock = DrillClock::new(&outside, Pace::Times(10), at(0));
        outside.set("2026-11-24T10:03:00Z".parse().expect("a moment"));
        assert_eq!(clock.now(), at(30));
        clock.forward_to(at(40));
        assert_eq!(clock.now(), at(40));
        clock.forward_to(at(10));
        assert_eq!(clock.now(), at(40));
    }

    #[test]
    fn an_inject_comes_when_its_time_has_and_only_once() {
        let outside = SetClock::new(at(0));
        let clock = DrillClock::new(&outside, Pace::Step, at(0));
        let injects = [inject(2, Some("leak")), inject(2, None), inject(30, Some("leak"))];
        let next = Cell::new(None);
        let memory = MemoryJournal::new(&clock, vec![noted()]);
        let mut journal = DrillJournal::new(Box::new(memory), &clock, "control", &injects, &next);
        journal.refresh().expect("read");
        assert_eq!((journal.entries().len(), next.get()), (1, Some(at(2))));
        for _ in 0..2 {
            journal.append(&mut |_, _| Ok(vec![noted()])).expect("written");
            journal.refresh().expect("read");
        }
        assert_eq!(clock.now(), at(2), "a minute for each answer");
        journal.refresh().expect("read");
        assert_eq!((journal.entries().len(), next.get()), (5, Some(at(30))));
        clock.forward_to(at(30));
        journal.refresh().expect("read");
        let last = journal.entries().last().expect("an entry").clone();
        assert!(matches!(last.event, Event::Activated { n: 2, .. }), "{last:?}");
        // Whoever comes back finds what came, and waits for what did not.
        let kept = journal.entries().to_vec();
        assert_eq!(kept.iter().filter(|entry| entry.by.as_deref() == Some("control")).count(), 3);
        assert_eq!(next.get(), None);
    }
}
