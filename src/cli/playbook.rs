use super::{Context, Exit, Failure};
use crate::i18n::{Lang, Say, Talk};
use crate::source::closest;
use crate::store::{LibraryError, LoadedPlaybook, load_playbook};

/// Loads the playbook that a command names, or says what there is instead.
pub(super) fn open(context: &Context<'_>, asked: &str) -> Result<LoadedPlaybook, Failure> {
    load_playbook(&context.library(), asked, context.lang).map_err(|error| explain(error, context.lang))
}

/// Turns what went wrong with a playbook into words and a next step.
pub(super) fn explain(error: LibraryError, lang: Lang) -> Failure {
    let say = |talk: Talk| talk.say(lang);
    match error {
        LibraryError::Unknown { asked, meant, known, places } => {
            let found = if known.is_empty() { Talk::NothingIn(places) } else { Talk::ThereAre(known) };
            let next = match meant {
                Some(name) => format!("{} {}", say(Talk::DidYouMean(name)), say(Talk::ListThem)),
                None => say(Talk::WhereTheyGo),
            };
            Failure::new(format!("{}; {}", say(Talk::NoPlaybook { asked }), say(found)))
                .help(next)
                .exit(Exit::Failed)
        }
        LibraryError::WrongKind { file, kind, wanted } => {
            let wanted = wanted.word().to_owned();
            Failure::new(say(Talk::WrongKind { file, kind, wanted })).help(say(Talk::ListThem))
        }
        LibraryError::Syntax { file, errors } => {
            let place = file.place(errors.first().map_or(0, |error| error.span.start));
            let name = file.name().to_owned();
            Failure::new(say(Talk::DoesNotRead {
                file: name.clone(),
                line: place.line,
                column: place.column,
            }))
            .help(say(Talk::Validate(name)))
        }
        LibraryError::Shape { file, error } => {
            let place = file.place(error.span.map_or(0, |span| span.start));
            let name = file.name().to_owned();
            let what = Talk::DoesNotRead { file: name.clone(), line: place.line, column: place.column };
            Failure::from(error).context(say(what)).help(say(Talk::Validate(name)))
        }
        LibraryError::Fault { file, fault } => {
            let place = file.place(fault.span.start);
            let name = file.name().to_owned();
            Failure::new(say(Talk::DoesNotRead {
                file: name.clone(),
                line: place.line,
                column: place.column,
            }))
            .help(say(Talk::Validate(name)))
        }
        error @ LibraryError::Io { .. } => Failure::from(error),
    }
}

/// Says that a playbook has no such thing, and what it has.
pub(super) fn missing(what: Talk, asked: &str, known: &[&str], lang: Lang) -> Failure {
    let there = Talk::ThereAre(known.iter().map(|name| (*name).to_owned()).collect());
    let failure = Failure::new(format!("{}; {}", what.say(lang), there.say(lang))).exit(Exit::Usage);
    match closest(asked, known.iter().copied()) {
        Some(name) => failure.help(Talk::DidYouMean(name.to_owned()).say(lang)),
        None => failure,
    }
}
