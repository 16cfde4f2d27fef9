use clap::Parser;
use clap::error::ErrorKind;

use super::args::{Globals, When};
use crate::render::harmless;

use super::{Cli, Context, Exit, Failure, Process};

/// Does what the command line says, and returns how it ended.
///
/// Everything it reads and writes is in `process`, so that it can be called twice in one test.
pub fn run(process: &mut Process) -> Exit {
    let cli = match Cli::try_parse_from(&process.args) {
        Ok(cli) => cli,
        Err(error) => return explain(process, &error),
    };
    let mut context = Context::new(process, cli.globals);
    if let Err(failure) = context.is_set_right() {
        return failure.tell(&mut context);
    }
    let ended = cli.command.run(&mut context).and_then(|exit| {
        context.out().flush()?;
        Ok(exit)
    });
    match ended {
        Ok(exit) => exit,
        Err(failure) => failure.tell(&mut context),
    }
}

/// Shows the help or version that was asked for, or says what is wrong with the command line.
fn explain(process: &mut Process, error: &clap::Error) -> Exit {
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    let globals = Globals { color: When::asked(&process.args), ..Globals::default() };
    let mut context = Context::new(process, globals);
    let text = error.render();
    if !asked {
        let plain = text.to_string();
        // It repeats the arguments: colour is for words in which nothing else moves a terminal.
        match context.colour && harmless(&plain) == plain {
            true => context.tell_as_it_is(&text.ansi().to_string()),
            false => context.tell(&plain),
        }
        return Exit::Usage;
    }
    let text = if context.colour { text.ansi().to_string() } else { text.to_string() };
    let shown = context.out().write_all(text.as_bytes()).and_then(|()| context.out().flush());
    match shown {
        Ok(()) => Exit::Done,
        Err(error) => Failure::from(error).tell(&mut context),
    }
}
