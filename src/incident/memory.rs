use super::ports::{Appended, Clock, Decide, Journal, JournalError};
use super::{Draft, Entry};

/// Keeps a record in memory: for a run that is only tried, and leaves nothing behind.
pub struct MemoryJournal<'c> {
    clock: &'c dyn Clock,
    entries: Vec<Entry>,
}

impl<'c> MemoryJournal<'c> {
    /// Begins with these entries.
    pub fn new(clock: &'c dyn Clock, first: Vec<Draft>) -> Self {
        let mut journal = Self { clock, entries: Vec::new() };
        journal.take(0, first);
        journal
    }

    fn take(&mut self, basis: u64, drafts: Vec<Draft>) -> u64 {
        let at = self.clock.now();
        for draft in drafts {
            let seq = self.entries.len() as u64 + 1;
            let Draft { occurred, by, role, step, event } = draft;
            self.entries.push(Entry { seq, at, occurred, by, role, step, basis, event });
        }
        self.entries.len() as u64
    }
}

impl Journal for MemoryJournal<'_> {
    fn refresh(&mut self) -> Result<(), JournalError> {
        Ok(())
    }

    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn append_since(&mut self, basis: u64, decide: &mut Decide<'_>) -> Result<Appended, JournalError> {
        Ok(match decide(&self.entries, self.clock.now()) {
            Ok(drafts) => Appended::Written(self.take(basis, drafts)),
            Err(refusal) => Appended::Refused(refusal),
        })
    }
}
