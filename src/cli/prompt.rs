use super::{Context, Exit, Failure};
use crate::i18n::{Runs, Say, Stored};
use crate::terminal::{Facts, REFRESH, Setting, Style, open};
use crate::walk::{Choice, Halt, Kind, Left, Prompter, Question, Reply, Screen, Stop, StopSignal};

/// Opens the prompter that the place allows: painted screens, or plain lines.
pub(super) fn prompter(context: &Context<'_>) -> Result<Box<dyn Prompter>, Failure> {
    let terminals = context.terminals();
    let term = context.variable("TERM");
    let facts = Facts {
        input: terminals.input,
        error: terminals.err,
        term: term.as_deref(),
        plain: context.plain,
        window: terminals.window,
    };
    let style = Style { colour: context.colour, unicode: context.unicode, lang: context.lang };
    let editor = context.variable("VISUAL").or_else(|| context.variable("EDITOR"));
    open(&facts, Setting { style, editor, refresh: REFRESH }).map_err(stopped)
}

/// Says what became of a walk, and how the command ends.
pub(super) fn ended(context: &mut Context<'_>, halt: Halt, run: &str) -> Result<Exit, Failure> {
    let run = run.to_owned();
    let lang = context.lang;
    match halt {
        Halt::Left(Left::Paused) => {
            context.tell(&format!("{}\n", Runs::ToComeBack { run }.say(lang)));
            Ok(Exit::Done)
        }
        Halt::Left(Left::HandedOver { to, roles }) => {
            context.tell(&format!("{}\n", Runs::HandedOver { run, to, roles }.say(lang)));
            Ok(Exit::Done)
        }
        Halt::Left(Left::Closed) => {
            context.tell(&format!("{}\n", Runs::ClosedNow { run }.say(lang)));
            Ok(Exit::Done)
        }
        Halt::Stop(Stop::Signal(signal)) => {
            context.tell(&format!("\n{}\n", Runs::Interrupted { run }.say(lang)));
            Ok(Exit::Signal(signal.number()))
        }
        Halt::Stop(Stop::EndOfInput) => {
            context.tell(&format!("\n{}\n", Runs::Interrupted { run }.say(lang)));
            Ok(Exit::Done)
        }
        Halt::Stop(Stop::NoAnswer { path, kind }) => {
            Err(Failure::new(Runs::NobodyAnswers { path, kind }.say(lang)))
        }
        Halt::Stop(Stop::Io(error)) => Err(Failure::from(error)),
        Halt::Journal(error) => Err(Failure::from(error).help(Runs::ToComeBack { run }.say(lang))),
    }
}

/// Turns a stop before any run exists into how the command ends.
pub(super) fn stopped(stop: Stop) -> Failure {
    match stop {
        Stop::Signal(signal) => Failure::said(Stored::Stopped).exit(Exit::Signal(signal.number())),
        Stop::EndOfInput => Failure::said(Stored::InputEnded),
        Stop::NoAnswer { path, kind } => Failure::said(Stored::NoAnswer { path, kind }),
        Stop::Io(error) => Failure::from(error),
    }
}

/// Asks for one of several before a run exists; Ctrl-C ends the command.
pub(super) fn choose(
    prompter: &mut dyn Prompter,
    screen: &Screen,
    path: &str,
    prompt: String,
    natural: Vec<Choice>,
) -> Result<String, Failure> {
    let kind = Kind::Choose { natural, menu: Vec::new() };
    match ask(prompter, screen, &question(path, prompt, String::new(), kind))? {
        Reply::Chosen(id) => Ok(id),
        _ => Err(stopped(Stop::EndOfInput)),
    }
}

/// Asks before a run exists, again and again until it is answered; Ctrl-C ends the command.
pub(super) fn ask(
    prompter: &mut dyn Prompter,
    screen: &Screen,
    question: &Question,
) -> Result<Reply, Failure> {
    loop {
        match prompter.ask(screen, question).map_err(stopped)? {
            Reply::Pause => return Err(stopped(Stop::Signal(StopSignal::Interrupt))),
            Reply::Minute | Reply::Repaint | Reply::Back | Reply::Menu | Reply::Edit => {}
            reply => return Ok(reply),
        }
    }
}

/// Builds a question.
pub(super) fn question(path: &str, prompt: String, hint: String, kind: Kind) -> Question {
    Question { path: path.to_owned(), prompt, hint, refusal: None, kind }
}
