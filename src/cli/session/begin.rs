use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{lay_down, organisation};
use crate::cli::Failure;
use crate::i18n::Lang;
use crate::incident::agenda::Operator;
use crate::incident::{Certainty, Clock, Draft, Event, Key, Mode, Told};
use crate::playbook::Datum;
use crate::store::{FORMAT, FileJournal, LoadedPlaybook, NewRun, Run, RunsDir};

/// The rules of this engine; a run says under which it began.
const ENGINE: u32 = 1;

/// Is what a run is begun with.
pub(in crate::cli) struct Beginning<'a> {
    /// The playbook.
    pub loaded: &'a LoadedPlaybook,
    /// The organisation file's text.
    pub organisation: Option<&'a str>,
    /// Who begins it; nobody where a script tells.
    pub operator: Option<&'a Operator>,
    /// Whether the operator sits down at once; a case says itself when people join.
    pub sits_down: bool,
    /// Real or drill.
    pub mode: Mode,
    /// When somebody of us knew, where that is known.
    pub known_since: Option<Timestamp>,
    /// The moment that the run counts from.
    pub start: Timestamp,
    /// The language of the screens.
    pub lang: Lang,
    /// The zone of the calendar.
    pub zone: &'a TimeZone,
    /// Facts set on the command line.
    pub set: Vec<Told>,
    /// The findings that `--force` ran over.
    pub forced: Option<String>,
}

/// Begins a run: its snapshot and first entries are on disk when this returns.
pub(in crate::cli) fn begin<'c>(
    runs: &RunsDir,
    beginning: &Beginning<'_>,
    clock: &'c dyn Clock,
) -> Result<(Run, FileJournal<'c>), Failure> {
    let snapshot = lay_down(beginning.loaded, beginning.organisation)?;
    let zone = zone_of(beginning.organisation, beginning.zone)?;
    let first = first_entries(beginning, snapshot.digest(), &zone)?;
    let date = clock.now().to_zoned_datetime(zone).date();
    let playbook = &beginning.loaded.model.id;
    let new = NewRun { playbook, mode: beginning.mode, date, snapshots: &[snapshot], first };
    Ok(runs.create(new, clock)?)
}

/// Returns what stands first in the record of a run.
pub(in crate::cli) fn first_entries(
    beginning: &Beginning<'_>,
    digest: &str,
    zone: &TimeZone,
) -> Result<Vec<Draft>, Failure> {
    let playbook = &beginning.loaded.model;
    let by = beginning.operator.map(|operator| operator.name.clone());
    let draft = |occurred: Option<Timestamp>, event: Event| Draft {
        occurred,
        by: by.clone(),
        role: beginning.operator.and_then(|operator| operator.roles.first().cloned()),
        step: None,
        event,
    };
    let started = Event::Started {
        format: FORMAT,
        engine: ENGINE,
        playbook: playbook.id.clone(),
        version: playbook.version.clone(),
        digest: digest.to_owned(),
        // The organisation file lies in the same snapshot, under the same digest.
        org_digest: None,
        mode: beginning.mode,
        zone: zone.iana_name().unwrap_or("UTC").to_owned(),
        lang: beginning.lang.code().to_owned(),
        tool: format!("crisis {}", env!("CARGO_PKG_VERSION")),
        forced: beginning.forced.clone(),
    };
    // Like every time of the record, in whole seconds.
    let start = Timestamp::from_second(beginning.start.as_second())?;
    let mut first = vec![draft(Some(start), started)];
    if let Some(operator) = beginning.operator.filter(|_| beginning.sits_down) {
        first.push(draft(None, Event::Joined { roles: operator.roles.clone() }));
    }
    let mut facts = beginning.set.clone();
    if let (Some(fact), Some(moment)) = (&playbook.known_since, beginning.known_since) {
        facts.push(Told {
            fact: Key::new(fact.as_str()),
            value: Some(Datum::Text(moment.to_string())),
            certainty: Some(Certainty::Confirmed),
            source: None,
        });
    }
    if !facts.is_empty() {
        first.push(draft(None, Event::Answered { facts, authorised_by: None }));
    }
    Ok(first)
}

/// Returns the organisation's zone, else the operator's.
pub(in crate::cli) fn zone_of(organisation_text: Option<&str>, own: &TimeZone) -> Result<TimeZone, Failure> {
    let organisation = organisation_text.map(organisation).transpose()?;
    let named = organisation.and_then(|organisation| organisation.time_zone);
    Ok(named.and_then(|name| TimeZone::get(&name).ok()).unwrap_or_else(|| own.clone()))
}
