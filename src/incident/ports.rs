use jiff::Timestamp;

use super::eval::Cause;
use super::state::Stamp;
use super::{Draft, Entry};
use crate::i18n::{Doing, Lang, Say, Stored, Verify, system_reason};
use crate::playbook::Id;

/// Tells the time; the only clock that the engine and the journal know.
pub trait Clock {
    /// Returns the present moment.
    fn now(&self) -> Timestamp;
}

/// Is the record of a run, as the walk and the commands see it.
///
/// One idea carries it: an append looks at everything that was written before it, also by
/// others, and only then decides. So two operators can never both win.
pub trait Journal {
    /// Reads what others wrote since the last look.
    fn refresh(&mut self) -> Result<(), JournalError>;

    /// Returns every entry read so far.
    fn entries(&self) -> &[Entry];

    /// Returns the hash of the last line, in groups to be read aloud; nothing where there is none.
    fn head(&self) -> String {
        String::new()
    }

    /// Appends, under the lock, what `decide` makes of the entries then present.
    ///
    /// `decide` sees all entries and the time of writing. What it returns is on disk when
    /// this returns; with an `Err` nothing is written and the reason comes back. The writer had
    /// seen the journal up to `basis`, which may be less than what is read here: the entries say so.
    fn append_since(&mut self, basis: u64, decide: &mut Decide<'_>) -> Result<Appended, JournalError>;

    /// Appends for a writer who had seen everything that is read here.
    fn append(&mut self, decide: &mut Decide<'_>) -> Result<Appended, JournalError> {
        let seen = self.entries().last().map_or(0, |entry| entry.seq);
        self.append_since(seen, decide)
    }
}

/// Looks at all entries and the time of writing and gives the events to append, or the reason to append none.
pub type Decide<'a> = dyn FnMut(&[Entry], Timestamp) -> Result<Vec<Draft>, Refusal> + 'a;

/// Says what became of an append.
#[derive(Debug, Clone, PartialEq)]
pub enum Appended {
    /// It is on disk, up to this `seq`.
    Written(u64),
    /// Nothing was written, for this reason.
    Refused(Refusal),
}

/// Says why an event is not accepted; the words that were typed stay with their writer.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// Somebody else has spoken of the same subject since: their entry.
    Clash(Box<Entry>),
    /// The item, or the run, does not admit it now.
    NotNow(Obstacle),
    /// The run is closed.
    Closed,
}

/// Says why an event is not admitted.
#[derive(Debug, Clone, PartialEq)]
pub enum Obstacle {
    /// It is said to have happened ahead of the clock.
    Ahead,
    /// The run is not closed.
    NotClosed,
    /// There is no item of this name.
    NoSuchItem(String),
    /// There is no fact of this name.
    NoSuchFact(String),
    /// There is no level of this name.
    NoSuchLevel(String),
    /// The decision has no such option.
    NoSuchOption(String),
    /// The value is not of the kind that this fact asks for.
    WrongKind(String),
    /// It is settled already.
    Settled(Box<Stamp>),
    /// It does not apply any more.
    NotApplicable(Cause),
    /// These roles have not approved this wording or act.
    NotApproved(Vec<Id>),
    /// Who sent it to its approvers does not approve it too.
    OwnWords,
}

/// Says why the record could not be read or written.
#[derive(Debug)]
pub enum JournalError {
    /// The file system refused, while doing what is said.
    Io {
        /// What was being done.
        doing: Doing,
        /// The file.
        path: std::path::PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The journal was written by a newer format: it is read and not written.
    Newer(u32),
    /// A line in the middle does not read as an event.
    Broken {
        /// The line, from 1.
        line: u64,
        /// Why.
        why: Verify,
    },
}

impl JournalError {
    /// Says it in a language.
    pub fn say(&self, lang: Lang) -> String {
        let words = match self {
            Self::Io { doing, path, source } => Stored::While {
                doing: doing.say(lang),
                path: path.display().to_string(),
                reason: system_reason(source, lang),
            },
            Self::Newer(format) => Stored::Newer { format: *format },
            Self::Broken { line, why } => Stored::Broken { line: *line, why: why.say(lang) },
        };
        words.say(lang)
    }
}

impl std::fmt::Display for JournalError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.say(Lang::En))
    }
}

impl std::error::Error for JournalError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
