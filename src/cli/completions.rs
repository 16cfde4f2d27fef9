use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, Context, Exit, Failure};

/// Write the completions of a shell
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis completions bash > ~/.local/share/bash-completion/completions/crisis
  crisis completions fish > ~/.config/fish/completions/crisis.fish")]
pub(super) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    /// Writes the script that the shell reads.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        // It writes in pieces and panics where one fails; into memory none does.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "crisis", &mut script);
        context.out().write_all(&script)?;
        Ok(Exit::Done)
    }
}
