//! `crisis init`: a folder to start from.

mod files;

use std::path::PathBuf;

use clap::Args;

use self::files::files;
use super::new::{put, tell};
use super::{Context, Exit, Failure};
use crate::i18n::Begin;
use crate::store::Put;

/// Begin a folder of plans: a first one, an organisation file, a check for CI and a short README
///
/// What is there already is left as it is.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis init
  crisis init our-plans --lang fr")]
pub(super) struct Init {
    /// The folder [default: this one]
    dir: Option<PathBuf>,
}

impl Init {
    /// Writes each file that is not there yet, and says which were.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let dir = self.dir.unwrap_or_default();
        for (name, text) in files(context.lang) {
            let path = dir.join(name);
            let file = path.display().to_string();
            let says = match put(&path, &text, context.lang)? {
                Put::Written => Begin::Written { file },
                Put::Left => Begin::Left { file },
            };
            tell(context, says);
        }
        let next = match dir.as_os_str().is_empty() {
            true => Begin::AfterInit,
            false => Begin::AfterInitIn { dir: dir.display().to_string() },
        };
        tell(context, next);
        Ok(Exit::Done)
    }
}
