//! The file system: where runs live, and how what was decided stays on disk.
//!
//! A run is a folder:
//!
//! ```text
//! <runs>/0523-mistreat/
//!   journal.jsonl            one event a line, chained; nothing in it is ever edited
//!   journal.torn-1           a last line that a stop cut in half, set aside
//!   run.lock                 held for the time of one append
//!   snapshot/<digest>/       what the run was started with: playbook, organisation file, attachments
//!   words/<message>.<channel>.<lang>.txt   what was published, ready to copy
//!   files/<sha256>           evidence, as it was taken in
//! ```
//!
//! `docs/journal.md` is the same for auditors. This layer asks nothing and prints nothing.

#![allow(clippy::disallowed_methods, reason = "this layer is the file system")]

mod append;
mod create;
mod disk;
mod drilled;
mod error;
mod evidence;
mod fault;
mod head;
mod journal;
mod leftover;
mod library;
mod line;
mod lock;
mod name;
mod new_file;
mod outline;
mod plain;
mod reach;
mod recover;
mod replace;
mod runs;
mod scan;
mod snapshot;
mod stretch;
mod tape;
mod verify;
mod words;
mod zone;

pub use create::NewRun;
pub use error::StoreError;
pub use evidence::{Evidence, seen_evidence};
pub use fault::{Fault, Why};
pub use head::{Head, NotedHead};
pub use journal::FileJournal;
pub use library::{
    Examination, Examined, Library, LibraryError, LoadedPlaybook, Origin, PlaybookFile, Translation, examine,
    load_file, load_organisation, load_playbook, model, resolve_file, with_extended, yaml_at,
};
pub use new_file::{Put, put_new};
pub use plain::{read_text, read_text_from};
pub use reach::Reach;
pub use recover::Torn;
pub use replace::{ReplaceError, replace};
pub use runs::{Place, Run, RunsDir};
pub use snapshot::{Snapshot, SnapshotFile};
pub use verify::{Flaw, Loss, Report};
pub use zone::local_zone;

/// The version of the journal's format that this tool writes.
pub const FORMAT: u32 = 1;
