use std::io::ErrorKind;

use super::{Failure, Says};
use crate::i18n::{Lang, Say};
use crate::playbook::translation::Refusal;
use crate::source::Span;
use crate::store::{ReplaceError, Translation};

/// Turns why a translation is not touched into words and a next step.
pub(super) fn refused(refusal: Refusal, pair: &Translation, lang: Lang) -> Failure {
    let file = pair.name.clone();
    let (what, next) = match refusal {
        Refusal::OtherFile { of, wanted, span } => {
            (Says::OtherFile { at: at(pair, span), of, wanted }, Says::CorrectIt)
        }
        Refusal::OtherLanguage { language, wanted, span } => {
            (Says::OtherLanguage { at: at(pair, span), language, wanted }, Says::CorrectIt)
        }
        Refusal::NoLines { key, span } => (Says::NoLines { at: at(pair, span), key }, Says::OneALine),
        Refusal::OtherKind => (Says::OtherKind { file }, Says::CorrectIt),
        Refusal::NotTheSame => (Says::NotTheSame { file }, Says::AddByHand),
    };
    Failure::new(what.say(lang)).help(next.say(lang))
}

/// Turns why a file was not written into words and a next step.
pub(super) fn unwritten(error: ReplaceError, pair: &Translation, lang: Lang) -> Failure {
    match error {
        ReplaceError::Changed(path) => {
            let file = path.display().to_string();
            Failure::new(Says::Changed { file }.say(lang)).help(Says::RunAgain.say(lang))
        }
        ReplaceError::NoPlace => {
            let file = pair.file.name().to_owned();
            Failure::new(Says::BuiltIn { file }.say(lang)).help(Says::GiveOutput.say(lang))
        }
        ReplaceError::Io(path, error) => match path.parent() {
            Some(folder) if error.kind() == ErrorKind::NotFound => {
                let folder = folder.display().to_string();
                Failure::new(Says::NoFolder { folder }.say(lang)).help(Says::MakeIt.say(lang))
            }
            _ => {
                let file = path.display().to_string();
                Failure::from(error).context(Says::Unwritten { file }.say(lang))
            }
        },
    }
}

fn at(pair: &Translation, span: Span) -> String {
    let place = pair.loaded.as_ref().map(|loaded| loaded.file.place(span.start));
    match place {
        Some(place) => format!("{}:{}:{}", pair.name, place.line, place.column),
        None => pair.name.clone(),
    }
}
