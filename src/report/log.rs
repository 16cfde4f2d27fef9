use jiff::tz::TimeZone;

use crate::incident::Entry;

/// Is the record of a run as people read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Log {
    /// The run's name.
    pub run: String,
    /// The playbook's id.
    pub playbook: String,
    /// The playbook's title.
    pub title: String,
    /// Whether it is an exercise.
    pub drill: bool,
    /// The zone in which times are read.
    pub zone: TimeZone,
    /// The events, in the order in which they were written.
    pub rows: Vec<LogRow>,
}

/// Is one event in words.
#[derive(Debug, Clone, PartialEq)]
pub struct LogRow {
    /// The event as it stands in the journal.
    pub entry: Entry,
    /// When it was written, as on a clock.
    pub at: String,
    /// When it happened, where that is another minute.
    pub happened: Option<String>,
    /// What kind of event it is, in a word.
    pub word: String,
    /// What it speaks of: a step, a fact, a message. May be empty.
    pub about: String,
    /// What was said of it. May be empty.
    pub text: String,
}

impl LogRow {
    /// Returns what happened in one line: `done, Call the customer.`
    pub fn said(&self) -> String {
        let about = [self.about.as_str(), self.text.as_str()].into_iter().filter(|part| !part.is_empty());
        let about = about.collect::<Vec<_>>().join(" ");
        if about.is_empty() { self.word.clone() } else { format!("{}, {about}", self.word) }
    }

    /// Returns the same with when and by whom.
    pub fn sentence(&self) -> String {
        format!("{} {} {}", self.at, self.who(), self.said())
    }

    /// Returns who wrote it; nobody where the tool did.
    pub fn who(&self) -> &str {
        self.entry.by.as_deref().unwrap_or_default()
    }
}
