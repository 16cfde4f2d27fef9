use jiff::Timestamp;

use crate::incident::state::{Stamp, State};
use crate::playbook::{Datum, Id};

impl State {
    /// Reads earlier stamps that lie after `now` as `now`: the clock had been ahead.
    ///
    /// What was put off until a time by that clock comes back as much later as was meant.
    pub(super) fn clock_changed(&mut self, now: Timestamp) {
        for (stamp, until) in self.records.values_mut().filter_map(|record| record.deferred.as_mut()) {
            if let Some(until) = until.as_mut().filter(|_| stamp.at > now) {
                *until = now.checked_add(until.duration_since(stamp.at)).unwrap_or(*until);
            }
        }
        self.each_stamp(|stamp| {
            stamp.at = stamp.at.min(now);
            stamp.occurred = stamp.occurred.min(now);
        });
        self.people.known.values_mut().for_each(|person| person.last = person.last.min(now));
        if let Some(started) = &mut self.started {
            started.start = started.start.min(now);
        }
    }

    /// Corrects when an entry happened, in everything that the entry said.
    pub(super) fn correct_time(&mut self, reference: u64, new: &Datum) {
        let Some(Ok(occurred)) = new.as_text().map(str::parse::<Timestamp>) else { return };
        if reference == 1
            && let Some(started) = &mut self.started
        {
            started.start = occurred;
        }
        self.each_stamp(|stamp| {
            if stamp.seq == reference {
                stamp.occurred = occurred;
            }
        });
    }

    /// Corrects a level that was written down wrong.
    pub(super) fn correct_level(&mut self, reference: u64, new: &Datum) {
        let Some(Ok(level)) = new.as_text().map(Id::data) else { return };
        for set in self.levels.iter_mut().filter(|set| set.stamp.seq == reference) {
            set.level.clone_from(&level);
        }
    }

    /// Calls for every stamp that something counts from.
    fn each_stamp(&mut self, mut change: impl FnMut(&mut Stamp)) {
        for record in self.records.values_mut() {
            record.opened.iter_mut().chain(&mut record.hands).for_each(&mut change);
            record.settled.iter_mut().for_each(|settled| change(&mut settled.stamp));
            record.deferred.iter_mut().for_each(|(stamp, _)| change(stamp));
            record.requested.iter_mut().for_each(|(_, stamp, _)| change(stamp));
            record.approvals.iter_mut().for_each(|approval| change(&mut approval.stamp));
            record.publications.iter_mut().for_each(|publication| change(&mut publication.stamp));
            record.drafts.values_mut().for_each(|draft| change(&mut draft.stamp));
            record.told.values_mut().for_each(&mut change);
        }
        self.facts.values_mut().flat_map(|log| &mut log.words).for_each(|word| change(&mut word.stamp));
        self.levels.iter_mut().for_each(|level| change(&mut level.stamp));
        self.measured.iter_mut().for_each(|measured| change(&mut measured.stamp));
        self.activations.values_mut().flatten().for_each(|activation| change(&mut activation.stamp));
        self.attached.iter_mut().for_each(|attached| change(&mut attached.stamp));
        self.added.iter_mut().for_each(|added| change(&mut added.stamp));
        self.alerts.iter_mut().for_each(|(_, stamp)| change(stamp));
        self.notes.iter_mut().for_each(|(stamp, _)| change(stamp));
        self.promises.iter_mut().for_each(|promise| {
            change(&mut promise.stamp);
            promise.kept.iter_mut().for_each(&mut change);
        });
        self.closed.iter_mut().for_each(|closed| change(&mut closed.stamp));
        self.closes.iter_mut().for_each(change);
    }
}
