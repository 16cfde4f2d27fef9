use clap::Args;

use super::playbook::{missing, open};
use super::{Context, Exit, Failure};
use crate::i18n::Talk;
use crate::render::json::pretty;
use crate::render::{json, markdown, text};
use crate::report::{Matrix, Paper};

/// Show who is told what: publics against messages, and the prepared words
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis messages customer-mistreatment
  crisis messages customer-mistreatment --texts
  crisis messages customer-mistreatment --message holding --lang fr")]
pub(super) struct Messages {
    /// The playbook, by its id or its path
    playbook: String,
    /// Show the words, with their length on each channel
    #[arg(long)]
    texts: bool,
    /// Show the words of this message; may be given again
    #[arg(long, value_name = "ID")]
    message: Vec<String>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A table and lines for a screen
    Text,
    /// Markdown
    Md,
    /// JSON for scripts
    Json,
}

impl Messages {
    /// Writes the matrix or the words.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let lang = context.lang;
        let paper = Paper::new(open(context, &self.playbook)?.model, lang);
        let mut document = Matrix::of(&paper);
        let known: Vec<&str> = document.messages.iter().map(|told| told.id.as_str()).collect();
        if let Some(id) = self.message.iter().find(|id| !known.contains(&id.as_str())) {
            return Err(missing(Talk::NoMessage(id.clone()), id, &known, lang));
        }
        if !self.message.is_empty() {
            document.messages.retain(|told| self.message.contains(&told.id));
        }
        let texts = self.texts || !self.message.is_empty();
        let text = match (self.format, texts) {
            (Format::Text, false) => text::matrix(&document, context.screen()),
            (Format::Text, true) => text::texts(&document, context.screen()),
            (Format::Md, false) => markdown::matrix(&document, lang),
            (Format::Md, true) => markdown::texts(&document, lang),
            (Format::Json, _) => pretty(&json::matrix(&document, lang)),
        };
        context.give(&text)?;
        Ok(Exit::Done)
    }
}
