use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::append::{Batch, Moment};
use super::disk;
use super::fault::Fault;
use super::head::Head;
use super::lock::RunLock;
use super::recover::{self, Torn};
use super::tape::Tape;
use crate::i18n::Doing;
use crate::incident::{Appended, Clock, Decide, Draft, Entry, Journal, JournalError};

/// The name of the journal in the folder of its run.
pub(super) const FILE: &str = "journal.jsonl";

/// Is the journal of a run in its file.
///
/// Opening reads and writes nothing. The lock is held for one append only, and an append
/// first reads what others wrote.
pub struct FileJournal<'c> {
    run: PathBuf,
    path: PathBuf,
    clock: &'c dyn Clock,
    file: File,
    state: State,
    tape: Tape,
    lock: RunLock,
    torn: Option<Torn>,
}

/// Says what the open file is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It was opened to read.
    Reading,
    /// It is open to append.
    Writing,
    /// A write or a flush failed on it: what it says is not believed any more.
    Suspect,
}

impl<'c> FileJournal<'c> {
    /// Opens the journal of the run in this folder, and reads it.
    pub fn open(run: &Path, clock: &'c dyn Clock) -> Result<Self, JournalError> {
        let path = run.join(FILE);
        let file = open(&path, State::Reading).map_err(io_error(Doing::Opening, &path))?;
        let mut journal = Self::over(run, path, file, State::Reading, clock);
        journal.read_whole()?;
        Ok(journal)
    }

    /// Makes the empty journal of a new run.
    pub(super) fn create(run: &Path, clock: &'c dyn Clock) -> Result<Self, JournalError> {
        let path = run.join(FILE);
        let file = disk::create_private(&path).map_err(io_error(Doing::Creating, &path))?;
        Ok(Self::over(run, path, file, State::Writing, clock))
    }

    fn over(run: &Path, path: PathBuf, file: File, state: State, clock: &'c dyn Clock) -> Self {
        let run = run.to_owned();
        let lock = RunLock::of(&run);
        Self { run, path, clock, file, state, tape: Tape::new(), lock, torn: None }
    }

    /// Follows the folder to its final name.
    pub(super) fn moved_to(mut self, run: &Path) -> Self {
        self.run = run.to_owned();
        self.path = run.join(FILE);
        self.lock = RunLock::of(run);
        self
    }

    /// Returns the torn end that was found, and where it was set aside if it was.
    pub fn torn(&self) -> Option<&Torn> {
        self.torn.as_ref()
    }

    /// Returns the first place where the chain does not hold; the run goes on all the same.
    pub fn fault(&self) -> Option<&Fault> {
        self.tape.fault.as_ref()
    }

    /// Returns the format, where it is newer than this tool and the journal is only read.
    pub fn newer(&self) -> Option<u32> {
        self.tape.newer
    }

    /// Returns the hash of the last line, to be noted elsewhere.
    pub fn head(&self) -> Head {
        Head::new(self.tape.head)
    }

    /// Sets a torn end aside now, rather than at the first append; what it found is in `torn`.
    pub fn mend(&mut self) -> Result<Option<&Torn>, JournalError> {
        self.append(&mut |_, _| Ok(Vec::new()))?;
        Ok(self.torn.as_ref())
    }

    /// Reads for the first time.
    ///
    /// An end that does not read may be torn, or a line that another process is just writing:
    /// with the lock in hand it is torn. Where nothing can be locked nothing is being written.
    fn read_whole(&mut self) -> Result<(), JournalError> {
        if self.catch_up(State::Reading)?.is_empty() {
            return Ok(());
        }
        let mut lock = RunLock::of(&self.run);
        let _held = lock.hold_if_there();
        let torn = self.catch_up(State::Reading)?;
        self.note_torn(&torn, None);
        Ok(())
    }

    fn note_torn(&mut self, torn: &[u8], set_aside: Option<PathBuf>) {
        if !torn.is_empty() {
            let line = self.tape.entries.len() as u64 + 1;
            self.torn = Some(Torn { line, bytes: torn.len() as u64, set_aside });
        }
    }

    /// Reads what is new in the file, and returns the bytes at its end that do not read.
    fn catch_up(&mut self, wanted: State) -> Result<Vec<u8>, JournalError> {
        self.reopen_for(wanted)?;
        let path = self.path.clone();
        let failed = || io_error(Doing::Reading, &path);
        let mut bytes = self.read_on().map_err(failed())?;
        if bytes.as_ref().is_none_or(|bytes| !self.tape.goes_on(bytes)) {
            self.tape = Tape::new();
            bytes = self.read_on().map_err(failed())?;
        }
        let mut bytes = bytes.unwrap_or_default();
        let torn = self.tape.take(&bytes)?;
        bytes.drain(..bytes.len() - torn);
        Ok(bytes)
    }

    /// Makes sure that the open file is the one that the name leads to, is believed, and can be written if wanted.
    fn reopen_for(&mut self, wanted: State) -> Result<(), JournalError> {
        let there =
            disk::still_there(&self.file, &self.path).map_err(io_error(Doing::Reading, &self.path))?;
        let anew = self.state == State::Suspect || !there;
        if !anew && (self.state == State::Writing || wanted == State::Reading) {
            return Ok(());
        }
        let doing = if wanted == State::Writing { Doing::OpeningToWrite } else { Doing::Opening };
        self.file = open(&self.path, wanted).map_err(io_error(doing, &self.path))?;
        self.state = wanted;
        if anew {
            self.tape = Tape::new();
        }
        Ok(())
    }

    /// Returns what stands in the file after what was read, or nothing if the file became shorter.
    fn read_on(&mut self) -> io::Result<Option<Vec<u8>>> {
        let length = self.file.metadata()?.len();
        let Some(new) = length.checked_sub(self.tape.good) else { return Ok(None) };
        let mut bytes = Vec::with_capacity(usize::try_from(new).unwrap_or(0));
        if new > 0 {
            self.file.seek(SeekFrom::Start(self.tape.good))?;
            (&self.file).take(new).read_to_end(&mut bytes)?;
        }
        Ok(Some(bytes))
    }

    /// Appends under the lock.
    fn append_held(&mut self, basis: u64, decide: &mut Decide<'_>) -> Result<Appended, JournalError> {
        let torn = self.catch_up(State::Writing)?;
        if let Some(format) = self.tape.newer {
            return Err(JournalError::Newer(format));
        }
        if !torn.is_empty() {
            let aside = recover::set_aside(&self.run, &self.file, self.tape.good, &torn)
                .map_err(io_error(Doing::SettingAside, &self.path))?;
            self.note_torn(&torn, Some(aside));
        }
        let moment = Moment::after(self.tape.entries.last().map(|last| last.at), self.clock.now());
        match decide(&self.tape.entries, moment.now) {
            Err(refusal) => return Ok(Appended::Refused(refusal)),
            Ok(drafts) if drafts.is_empty() => {}
            Ok(drafts) => self.write(moment, basis, drafts)?,
        }
        Ok(Appended::Written(self.tape.last_seq()))
    }

    fn write(&mut self, moment: Moment, basis: u64, drafts: Vec<Draft>) -> Result<(), JournalError> {
        let batch = Batch::new(&self.tape, moment, basis, drafts)
            .map_err(io::Error::from)
            .map_err(io_error(Doing::Preparing, &self.path))?;
        if let Err(source) = self.file.write_all(&batch.bytes) {
            let _ = self.take_back();
            return Err(io_error(Doing::Writing, &self.path)(source));
        }
        if let Err(source) = self.file.sync_data() {
            let doing = match self.take_back() {
                Ok(()) => Doing::Flushing,
                Err(_) => Doing::FlushingUnsure,
            };
            // After one failed flush a later one may succeed without the data: the descriptor is done with.
            self.state = State::Suspect;
            return Err(io_error(doing, &self.path)(source));
        }
        self.tape.good += batch.bytes.len() as u64;
        self.tape.unended = false;
        self.tape.head = batch.head;
        self.tape.entries.extend(batch.entries);
        Ok(())
    }

    /// Cuts the file back to what was there before a failed write.
    fn take_back(&mut self) -> io::Result<()> {
        let cut = self.file.set_len(self.tape.good).and_then(|()| self.file.sync_data());
        if cut.is_err() {
            self.state = State::Suspect;
        }
        cut
    }
}

impl Journal for FileJournal<'_> {
    fn refresh(&mut self) -> Result<(), JournalError> {
        self.catch_up(State::Reading).map(drop)
    }

    fn entries(&self) -> &[Entry] {
        &self.tape.entries
    }

    fn head(&self) -> String {
        FileJournal::head(self).to_string()
    }

    fn append_since(&mut self, basis: u64, decide: &mut Decide<'_>) -> Result<Appended, JournalError> {
        // Taken out while it is held, so that the rest of `self` stays usable.
        let mut lock = std::mem::replace(&mut self.lock, RunLock::of(&self.run));
        let outcome = lock.hold().and_then(|_held| self.append_held(basis, decide));
        self.lock = lock;
        outcome
    }
}

fn open(path: &Path, state: State) -> io::Result<File> {
    disk::open_plain(path, OpenOptions::new().read(true).append(state == State::Writing))
}

/// Returns a function that says what was being done to what, for `map_err`.
pub(super) fn io_error(doing: Doing, path: &Path) -> impl FnOnce(io::Error) -> JournalError {
    move |source| JournalError::Io { doing, path: path.to_owned(), source }
}
