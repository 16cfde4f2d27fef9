use crate::incident::{Entry, Mode};
use crate::report::{Log, LogRow};
use crate::walk::Teller;

impl Teller<'_> {
    /// Tells entries of the journal, one a row.
    pub fn log<'e>(&self, run: &str, entries: impl IntoIterator<Item = &'e Entry>) -> Log {
        let playbook = &self.plan(0).playbook;
        Log {
            run: run.to_owned(),
            playbook: playbook.id.clone(),
            title: playbook.title.to_string(),
            drill: self.is_drill(),
            zone: self.run.snapshot.zone.clone(),
            rows: entries.into_iter().map(|entry| self.log_row(entry)).collect(),
        }
    }

    fn log_row(&self, entry: &Entry) -> LogRow {
        let times = self.times();
        let at = times.clock(entry.at);
        let happened = entry.occurred.map(|occurred| times.clock(occurred));
        let told = self.told(entry);
        LogRow {
            entry: entry.clone(),
            happened: happened.filter(|happened| *happened != at),
            at,
            word: told.word,
            about: told.about,
            text: told.text,
        }
    }

    /// Tells whether the run is an exercise.
    pub fn is_drill(&self) -> bool {
        self.run.state.started.as_ref().is_some_and(|started| started.mode == Mode::Drill)
    }
}
