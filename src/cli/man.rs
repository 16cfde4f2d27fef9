use clap::{Args, Command, CommandFactory};

use super::playbook::missing;
use super::{Cli, Context, Exit, Failure};
use crate::i18n::Talk;

/// Write the manual page of the tool, or of one of its commands
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis man > ~/.local/share/man/man1/crisis.1
  crisis man checklist | man -l -")]
pub(super) struct Man {
    /// The command
    command: Option<String>,
}

impl Man {
    /// Writes the page in roff.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let mut all = Cli::command();
        all.build();
        let page = match &self.command {
            None => all,
            Some(name) => sub_page(&all, name, context)?,
        };
        let mut text = Vec::new();
        clap_mangen::Man::new(page).render(&mut text)?;
        context.out().write_all(&text)?;
        Ok(Exit::Done)
    }
}

/// Finds the page of a command; building has named it as `man` looks for it, `crisis-list`.
fn sub_page(all: &Command, name: &str, context: &Context<'_>) -> Result<Command, Failure> {
    let known: Vec<&str> = all.get_subcommands().map(Command::get_name).collect();
    match all.get_subcommands().find(|command| command.get_name() == name) {
        Some(command) => Ok(command.clone()),
        None => Err(missing(Talk::NoCommand(name.to_owned()), name, &known, context.lang)),
    }
}
