use jiff::Timestamp;

use super::expect::Found;
use super::player::Player;
use super::stumble::{Differs, Side};
use crate::i18n::Played;
use crate::incident::Key;
use crate::incident::script::{Moment, Placed};
use crate::incident::state::{Record, Stamp};
use crate::playbook::{Id, Length};

/// Compares what is expected of the run so far: in which order, by when, at which level.
impl Player<'_> {
    /// Steps were settled in this order.
    pub(super) fn path_is(&self, keys: &[Placed<Key>]) -> Found {
        let seqs: Vec<Option<u64>> =
            keys.iter().map(|key| self.first(&key.it).map(|stamp| stamp.seq)).collect();
        let holds = seqs.iter().all(Option::is_some) && seqs.is_sorted();
        (holds, self.say(Played::OtherOrder))
    }

    /// Lays the expected order beside the one in the record.
    pub(super) fn path_lines(&self, keys: &[Placed<Key>]) -> Vec<Differs> {
        let mut there: Vec<(u64, &str)> = Vec::new();
        let mut expected = Vec::new();
        for key in keys {
            if let Some(stamp) = self.first(&key.it) {
                there.push((stamp.seq, key.it.as_str()));
            }
            expected.push(key.it.as_str());
        }
        there.sort_unstable();
        let there: Vec<&str> = there.into_iter().map(|(_, key)| key).collect();
        let never = |line: Differs| match line.side == Side::Expected && !there.contains(&line.text.as_str())
        {
            true => Differs { text: self.say(Played::NeverThere { key: line.text }), ..line },
            false => line,
        };
        beside(&expected, &there).into_iter().map(never).collect()
    }

    /// Words were out, or a step was done, by then.
    pub(super) fn is_in_time(&self, key: &Key, by: Moment) -> Found {
        let by = by.from(self.start());
        match self.first(key) {
            Some(stamp) => {
                let when = offset_between(self.start(), stamp.occurred);
                (stamp.occurred <= by, self.say(Played::OutAt { when }))
            }
            None => (false, self.say(Played::NeverOut)),
        }
    }

    /// The level was this one.
    pub(super) fn level_at(&self, at: Moment, level: &Id) -> Found {
        let at = at.from(self.start());
        let levels = &self.walker.desk.run().state.levels;
        let then = levels.iter().rev().find(|set| set.stamp.occurred <= at).map(|set| &set.level);
        (then == Some(level), self.is_now(then.map(ToString::to_string)))
    }

    /// Returns when a message was first out, or a step first settled, in any of its instances.
    fn first(&self, key: &Key) -> Option<&Stamp> {
        let run = self.walker.desk.run();
        let senders = run.snapshot.plan.messages_of(key.as_str());
        let mut stamps: Vec<&Stamp> = Vec::new();
        for base in senders.iter().map(|ix| run.snapshot.plan.node(*ix).base.as_str()) {
            let records = run.state.keys_of(base).iter().filter_map(|key| run.state.record(key.as_str()));
            stamps.extend(records.filter_map(Record::first_published));
        }
        let named = match run.state.record(key.as_str()) {
            Some(_) => std::slice::from_ref(key),
            None => run.state.keys_of(key.as_str()),
        };
        let records = named.iter().filter_map(|key| run.state.record(key.as_str()));
        stamps.extend(records.filter_map(Record::done_at));
        stamps.into_iter().min_by_key(|stamp| stamp.seq)
    }
}

/// Writes a moment as a case does.
pub fn offset(moment: Moment) -> String {
    match moment {
        Moment::After(seconds) => Length::Elapsed(seconds).to_string(),
        Moment::At(at) => at.to_string(),
    }
}

/// Writes how long after the start something was.
pub fn offset_between(start: Timestamp, moment: Timestamp) -> String {
    let seconds = moment.duration_since(start).as_secs();
    let sign = if seconds < 0 { "-" } else { "" };
    format!("{sign}{}", Length::Elapsed(seconds.abs()))
}

/// Lays two lists beside each other: the longest part that they share stays in line.
fn beside(expected: &[&str], there: &[&str]) -> Vec<Differs> {
    let mut longest = vec![vec![0_usize; there.len() + 1]; expected.len() + 1];
    for i in (0..expected.len()).rev() {
        for j in (0..there.len()).rev() {
            longest[i][j] = if expected[i] == there[j] {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut lines = Vec::new();
    while i < expected.len() || j < there.len() {
        if i < expected.len() && j < there.len() && expected[i] == there[j] {
            lines.push(Differs::new(Side::Both, expected[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == there.len() || (i < expected.len() && longest[i + 1][j] >= longest[i][j + 1]) {
            lines.push(Differs::new(Side::Expected, expected[i]));
            i += 1;
        } else {
            lines.push(Differs::new(Side::Found, there[j]));
            j += 1;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_lists_share_stays_in_line() {
        let lines = beside(&["a", "b", "c"], &["b", "a", "c"]);
        let shown: Vec<(Side, &str)> = lines.iter().map(|line| (line.side, line.text.as_str())).collect();
        let expected = [(Side::Expected, "a"), (Side::Both, "b"), (Side::Found, "a"), (Side::Both, "c")];
        assert_eq!(shown, expected);
    }
}
