//! The library: playbooks found by their id or their path, and read whole.
//!
//! A folder named with `--library` comes before `./playbooks`, which comes before the
//! playbooks that are built in. Of two files of the same name, the first hides the other:
//! so an organisation mends a built-in playbook by putting its own beside it.

mod builtin;
mod error;
mod examine;
mod load;
mod organisation;
mod place;
mod search;
mod translation;

pub use error::LibraryError;
pub use examine::{Examination, Examined, examine, yaml_at};
pub use load::{LoadedPlaybook, load_file, load_playbook, model, resolve_file};
pub use organisation::load_organisation;
pub use place::Origin;
pub use search::{Library, PlaybookFile};
pub use translation::{Translation, with_extended};
