use jiff::{SignedDuration, Timestamp};

use super::line::{self, Hash};
use super::tape::Tape;
use crate::incident::{Draft, Entry, Event};

/// How far the clock may be behind the last entry before that is worth a line of its own.
const TOLERANCE: SignedDuration = SignedDuration::from_mins(2);

/// Is the moment of an append, as the entries will show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    /// The time of writing, in whole seconds.
    pub now: Timestamp,
    /// The time that the last entry shows, where the clock was set back since.
    pub was: Option<Timestamp>,
}

/// Is what one append writes: entries with their number and time, and their lines.
#[derive(Debug)]
pub(super) struct Batch {
    pub entries: Vec<Entry>,
    pub bytes: Vec<u8>,
    pub head: Hash,
}

impl Moment {
    /// Reads the clock against the last entry.
    ///
    /// A little behind: the last entry's time is used, so that no span is negative. Far
    /// behind: the clock is right and was wrong before. Never a running maximum, or one
    /// wrong hour would freeze every timer.
    pub(super) fn after(last: Option<Timestamp>, clock: Timestamp) -> Self {
        let now = whole_seconds(clock);
        match last {
            Some(last) if now < last && last.duration_since(now) <= TOLERANCE => {
                Self { now: last, was: None }
            }
            Some(last) if now < last => Self { now, was: Some(last) },
            _ => Self { now, was: None },
        }
    }
}

/// Cuts a time to whole seconds, as a person would note it.
fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}

impl Batch {
    /// Makes entries and lines of drafts, to follow what is on the tape.
    ///
    /// Every line is read back before it may be written: a value that JSON cannot hold must
    /// not become a line that nobody can open again.
    pub(super) fn new(
        tape: &Tape,
        moment: Moment,
        basis: u64,
        drafts: Vec<Draft>,
    ) -> Result<Self, serde_json::Error> {
        let mut batch =
            Self { entries: Vec::with_capacity(drafts.len() + 1), bytes: Vec::new(), head: tape.head };
        if tape.unended {
            batch.bytes.push(b'\n');
        }
        let set_back = moment.was.map(|was| Draft {
            occurred: None,
            by: None,
            role: None,
            step: None,
            event: Event::ClockChanged { was, now: moment.now },
        });
        let numbers = tape.last_seq() + 1..;
        for (seq, draft) in numbers.zip(set_back.into_iter().chain(drafts)) {
            batch.push(entry(seq, moment.now, basis, draft))?;
        }
        Ok(batch)
    }

    fn push(&mut self, entry: Entry) -> Result<(), serde_json::Error> {
        let object = serde_json::to_vec(&entry)?;
        let back: Entry = serde_json::from_slice(&object)?;
        if back != entry {
            return Err(serde::ser::Error::custom("the entry does not read back as it was written"));
        }
        self.head = line::seal(&object, &self.head, &mut self.bytes);
        self.entries.push(entry);
        Ok(())
    }
}

fn entry(seq: u64, at: Timestamp, basis: u64, draft: Draft) -> Entry {
    let Draft { occurred, by, role, step, event } = draft;
    Entry { seq, at, occurred, by, role, step, basis, event }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn a_clock_a_little_behind_does_not_go_back() {
        let last = at("2026-11-23T05:14:00Z");
        let moment = Moment::after(Some(last), at("2026-11-23T05:12:00.7Z"));
        assert_eq!(moment, Moment { now: last, was: None });
    }

    #[test]
    fn a_clock_far_behind_is_believed_and_noted() {
        let last = at("2026-11-23T05:14:00Z");
        let now = at("2026-11-23T05:11:59Z");
        assert_eq!(Moment::after(Some(last), now), Moment { now, was: Some(last) });
    }

    #[test]
    fn times_are_written_in_whole_seconds() {
        assert_eq!(Moment::after(None, at("2026-11-23T05:14:00.999Z")).now, at("2026-11-23T05:14:00Z"));
    }

    #[test]
    fn what_would_not_read_back_is_not_written() {
        let figures = [("ratio".to_owned(), f64::NAN)].into_iter().collect();
        let draft =
            Draft { occurred: None, by: None, role: None, step: None, event: Event::Measured { figures } };
        let moment = Moment::after(None, at("2026-11-23T05:14:00Z"));
        assert!(Batch::new(&Tape::new(), moment, 0, vec![draft]).is_err());
    }
}
