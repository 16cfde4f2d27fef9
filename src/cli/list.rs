use clap::Args;

use super::playbook::explain;
use super::{Context, Exit, Failure};
use crate::render::json::pretty;
use crate::render::{json, text};
use crate::report::{Catalogue, CatalogueRow};
use crate::store::load_file;

/// List the playbooks: those built in, yours in ./playbooks, and those of --library
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  crisis list --library ../group-playbooks")]
pub(super) struct List {
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A table for reading
    Text,
    /// JSON for scripts
    Json,
}

impl List {
    /// Writes the list; a file that does not read is told of, and does not stop the others.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let library = context.library().remembering();
        let mut document = Catalogue::default();
        let mut exit = Exit::Done;
        for file in library.files()?.iter().filter(|file| file.is_playbook()) {
            match load_file(&library, file, context.lang) {
                Ok(loaded) => document.rows.push(CatalogueRow::of(&loaded.model, file.origin.to_string())),
                Err(error) => {
                    exit = explain(error, context.lang).exit(Exit::Findings).tell(context);
                }
            }
        }
        document.rows.sort_by(|a, b| a.id.cmp(&b.id));
        let text = match self.format {
            Format::Text => text::catalogue(&document, context.screen()),
            Format::Json => pretty(&json::catalogue(&document)),
        };
        context.give(&text)?;
        Ok(exit)
    }
}
