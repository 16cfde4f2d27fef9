use clap::Args;
use jiff::Timestamp;

use crate::cli::Failure;
use crate::cli::playbook::missing;
use crate::cli::session::{moment, not_there};
use crate::i18n::{Log, Say, Talk};
use crate::incident::{Entry, Event};
use crate::walk::Times;

/// Says which events are wanted; what is not said does not matter.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Only some of the events")]
pub(super) struct Filter {
    /// Only events of these kinds, as in decided,published; see docs/journal.md
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    kind: Vec<String>,
    /// Only what was written in this role
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// Only what this person wrote
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// Only what was written since: 05:24, -2h, yesterday 23:40
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    since: Option<String>,
    /// Only what was written until then
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    until: Option<String>,
}

/// Is a filter whose words were read.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    filter: Filter,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
}

impl Filter {
    /// Reads the words; what means nothing is said before anything is shown.
    pub fn read(self, times: &Times, roles: &[&str]) -> Result<Wanted, Failure> {
        if let Some(role) = self.role.as_deref().filter(|role| !roles.is_empty() && !roles.contains(role)) {
            return Err(missing(Talk::NoRole(role.to_owned()), role, roles, times.lang));
        }
        for kind in &self.kind {
            if !Event::KINDS.contains(&kind.as_str()) {
                let what = Log::NoSuchKind { asked: kind.clone() };
                let there = Log::KindsAre { names: Event::KINDS.join(", ") };
                let (what, there) = (what.say(times.lang), there.say(times.lang));
                return Err(not_there(&what, &there, kind, Event::KINDS.iter().copied(), times.lang));
            }
        }
        let read = |typed: &Option<String>| typed.as_deref().map(|typed| moment(typed, times)).transpose();
        Ok(Wanted { since: read(&self.since)?, until: read(&self.until)?, filter: self })
    }
}

impl Wanted {
    /// Tells whether an event is wanted.
    pub fn takes(&self, entry: &Entry) -> bool {
        let filter = &self.filter;
        let role = entry.role.as_ref().map(|role| role.as_str());
        (filter.kind.is_empty() || filter.kind.iter().any(|kind| kind == entry.event.kind()))
            && filter.role.as_deref().is_none_or(|wanted| role == Some(wanted))
            && filter.by.as_deref().is_none_or(|wanted| entry.by.as_deref() == Some(wanted))
            && self.since.is_none_or(|since| entry.at >= since)
            && self.until.is_none_or(|until| entry.at <= until)
    }
}
