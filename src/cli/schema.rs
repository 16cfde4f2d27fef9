use clap::{Args, ValueEnum};

use super::{Context, Exit, Failure};
use crate::playbook::spec::Kind;
use crate::render::json::pretty;
use crate::render::schema::schema;

/// Write the JSON Schema of a kind of file, for editors that complete and check while you write
///
/// It says what each key means, in the language of --lang. What must fit between things (names,
/// conditions, times) is for `crisis validate`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis schema playbook > playbook.schema.json
  crisis schema organisation --lang fr

A file names its schema in its first line, which editors with a YAML language server read:
  # yaml-language-server: $schema=playbook.schema.json")]
pub(super) struct Schema {
    /// The kind of file
    kind: Wanted,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Wanted {
    /// A plan
    Playbook,
    /// Parts for several plans
    Shared,
    /// People, numbers, accounts and values of one organisation
    Organisation,
    /// The texts of a file in another language
    Translation,
    /// A rehearsed run
    Case,
}

impl Schema {
    /// Writes the schema.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let kind = match self.kind {
            Wanted::Playbook => Kind::Playbook,
            Wanted::Shared => Kind::Shared,
            Wanted::Organisation => Kind::Organisation,
            Wanted::Translation => Kind::Translation,
            Wanted::Case => Kind::Case,
        };
        let text = pretty(&schema(kind, context.lang));
        context.give(&text)?;
        Ok(Exit::Done)
    }
}
