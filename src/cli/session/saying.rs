use jiff::Timestamp;

use crate::cli::{Exit, Failure};
use crate::i18n::{Lang, Runs, Say, Talk};
use crate::source::closest;
use crate::walk::{BadTime, Times};

/// Reads a moment of an option, behind or ahead.
pub(in crate::cli) fn moment(typed: &str, times: &Times) -> Result<Timestamp, Failure> {
    let read = times.read_past(typed).or_else(|bad| match bad {
        BadTime::Ahead => times.read_future(typed),
        BadTime::Unreadable => Err(bad),
    });
    let unread =
        |_| Failure::new(Runs::TimeUnread { typed: typed.to_owned() }.say(times.lang)).exit(Exit::Usage);
    read.map_err(unread)
}

/// Says that something is not there, what there is, and what was probably meant.
pub(in crate::cli) fn not_there<'a>(
    what: &str,
    there: &str,
    asked: &str,
    known: impl IntoIterator<Item = &'a str>,
    lang: Lang,
) -> Failure {
    let failure = Failure::new(format!("{what}; {there}")).exit(Exit::Usage);
    match closest(asked, known) {
        Some(name) => failure.help(Talk::DidYouMean(name.to_owned()).say(lang)),
        None => failure,
    }
}
