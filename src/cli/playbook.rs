use super::{Context, Exit, Failure};
use crate::i18n::lint::FlowSays;
use crate::i18n::{Lang, Say, Talk};
use crate::playbook::Playbook;
use crate::playbook::spec::Kind;
use crate::source::{SourceFile, Span, closest};
use crate::store::{LibraryError, LoadedPlaybook, load_playbook};

/// Loads the playbook that a command names, or says what there is instead.
pub(super) fn open(context: &Context<'_>, asked: &str) -> Result<LoadedPlaybook, Failure> {
    load_playbook(&context.library(), asked, context.lang).map_err(|error| explain(error, context.lang))
}

/// Turns what went wrong with a playbook into words and a next step.
pub(super) fn explain(error: LibraryError, lang: Lang) -> Failure {
    match error {
        LibraryError::Unknown { asked, meant, known, places } => {
            let found = if known.is_empty() { Talk::NothingIn(places) } else { Talk::ThereAre(known) };
            let next = match meant {
                Some(name) => format!("{} {}", Talk::DidYouMean(name).say(lang), Talk::ListThem.say(lang)),
                None => Talk::WhereTheyGo.say(lang),
            };
            let what = Talk::NoPlaybook { asked }.say(lang);
            Failure::new(format!("{what}; {}", found.say(lang))).help(next)
        }
        LibraryError::WrongKind { file, kind, wanted } => {
            let failure =
                Failure::new(Talk::WrongKind { file, kind, wanted: wanted.word().into() }.say(lang));
            if wanted == Kind::Playbook { failure.help(Talk::ListThem.say(lang)) } else { failure }
        }
        LibraryError::Syntax { file, errors } => {
            does_not_read(&file, errors.first().map(|error| error.span), lang)
        }
        LibraryError::Shape { file, error } => {
            // Its own words are those of the types: what is wrong is the checker's to say.
            does_not_read(&file, error.span, lang)
        }
        LibraryError::TooManySteps { file, steps } => {
            let says = FlowSays::TooManySteps { steps, most: Playbook::MOST_STEPS };
            Failure::new(format!("{file}: {}", says.say(lang))).help(Talk::Validate(file).say(lang))
        }
        LibraryError::Fault { file, fault } => does_not_read(&file, Some(fault.span), lang),
        error @ LibraryError::Io { .. } => Failure::from(error),
    }
}

/// Says where a file does not read; what is wrong there, and what else, is the checker's to say.
fn does_not_read(file: &SourceFile, span: Option<Span>, lang: Lang) -> Failure {
    let place = file.place(span.map_or(0, |span| span.start));
    let name = file.name().to_owned();
    let what = Talk::DoesNotRead { file: name.clone(), line: place.line, column: place.column }.say(lang);
    Failure::new(what).help(Talk::Validate(name).say(lang))
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
