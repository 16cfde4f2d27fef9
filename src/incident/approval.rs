//! Who must approve which wording or act, how far that has come, and what silence allows.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::eval::{At, Names, View, add};
use super::state::{Record, Said, Stamp};
use super::{Key, Wall};
use crate::playbook::Id;
use crate::playbook::expr::{Env, Outcome, Tri};
use crate::playbook::model::{Act, Approvals, Rung, Silence, Then, Who};

/// Is how far the approvals of one wording or act have come.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Progress {
    /// What the approvals are bound to: another wording has another digest, and none of them.
    pub digest: String,
    /// The rounds in force, with the roles of each.
    pub rounds: Vec<Vec<Id>>,
    /// When this wording was sent.
    pub requested: Option<Stamp>,
    /// The roles of the present round that have not spoken.
    pub missing: Vec<Id>,
    /// Who refused it, and why.
    pub refused: Option<(Id, String, Option<String>)>,
    /// Whether every round is complete, or a person went past it.
    pub complete: bool,
    /// What silence allows by now.
    pub silence: Option<SilenceOffer>,
}

/// Is what a rule allows because nobody answered; a person uses it, time never does.
#[derive(Debug, Clone, PartialEq)]
pub struct SilenceOffer {
    /// The rung.
    pub rung: Rung,
    /// The roles that were silent.
    pub roles: Vec<Id>,
    /// Since when they were asked.
    pub since: Timestamp,
}

impl Progress {
    /// Tells whether it was sent and waits for others.
    pub fn is_waiting(&self) -> bool {
        self.requested.is_some() && !self.complete && self.refused.is_none()
    }
}

/// Returns who must approve an item: its own list, else that of its message.
pub fn approvals<'v>(view: &View<'v>, at: &At) -> Option<&'v Approvals> {
    let plan = view.plan(at.book);
    let step = plan.node(at.node).step()?;
    let of_message = || match &step.act {
        Act::Message { message: Who::Id(message) } => {
            plan.playbook.messages.get(message).and_then(|message| plan.playbook.approvals_of(message))
        }
        _ => None,
    };
    step.approve.as_ref().or_else(of_message).filter(|approvals| !approvals.rounds.is_empty())
}

/// Returns what silence allows for an item.
pub fn silence<'v>(view: &View<'v>, at: &At) -> Option<&'v Silence> {
    let plan = view.plan(at.book);
    let step = plan.node(at.node).step()?;
    let of_message = || match &step.act {
        Act::Message { message: Who::Id(message) } => {
            plan.playbook.messages.get(message).and_then(|message| message.on_silence.as_ref())
        }
        _ => None,
    };
    step.on_silence.as_ref().or_else(of_message)
}

/// Works out how far the approvals of an item have come.
pub fn progress(view: &View<'_>, at: &At) -> Progress {
    progress_of(view, at, None)
}

/// Works out how far the approvals of one option of a decision have come; without one, of what was proposed.
pub fn progress_of(view: &View<'_>, at: &At, option: Option<&Id>) -> Progress {
    let key = view.key(at);
    let empty = Record::default();
    let record = view.state.record(key.as_str()).unwrap_or(&empty);
    let digest = match option {
        Some(option) => proposal_digest(&key, Some(option)),
        None => digest(view, at, &key, record),
    };
    let rounds = in_force(view, at);
    let overridden = record
        .overridden
        .iter()
        .any(|(wall, of)| *wall == Wall::Approval && of.as_ref().is_none_or(|of| *of == digest));
    let asked = record.requested.iter().filter(|(of, _, _)| *of == digest);
    let requested = asked.map(|(_, stamp, _)| stamp.clone()).next_back();
    let mut progress = Progress { digest, rounds, requested, ..Progress::default() };
    if progress.rounds.is_empty() || overridden {
        progress.complete = true;
        return progress;
    }
    if progress.requested.is_none() {
        return progress;
    }
    fill(view, at, record, &mut progress);
    progress
}

/// Goes through the rounds: the first with a role that has not said yes is the present one.
fn fill(view: &View<'_>, at: &At, record: &Record, progress: &mut Progress) {
    let Some(requested) = progress.requested.clone() else { return };
    let last_word = |role: &Id| {
        record.approvals.iter().rev().find(|word| word.role == *role && word.digest == progress.digest)
    };
    // Silence counts from the request, or from the completion of the round before.
    let mut since = requested.occurred;
    for round in &progress.rounds {
        let mut missing = Vec::new();
        let mut complete = since;
        for role in round {
            match last_word(role).map(|word| (&word.word, &word.stamp)) {
                Some((Said::No(why), stamp)) if stamp.seq > requested.seq => {
                    progress.refused = Some((role.clone(), why.clone(), stamp.by.clone()));
                    return;
                }
                Some((Said::Yes | Said::Presumed, stamp)) => complete = complete.max(stamp.occurred),
                Some((Said::No(_), _)) | None => missing.push(role.clone()),
            }
        }
        if !missing.is_empty() {
            progress.silence = offer(view, at, record, &progress.digest, &missing, since);
            progress.missing = missing;
            return;
        }
        since = complete;
    }
    progress.complete = true;
}

fn offer(
    view: &View<'_>,
    at: &At,
    record: &Record,
    digest: &str,
    missing: &[Id],
    since: Timestamp,
) -> Option<SilenceOffer> {
    if view.state.is_closed() {
        return None;
    }
    let refused_once = |role: &Id| {
        record
            .approvals
            .iter()
            .any(|word| word.role == *role && word.digest == digest && matches!(word.word, Said::No(_)))
    };
    let roles: Vec<Id> = missing.iter().filter(|role| !refused_once(role)).cloned().collect();
    let rung = due_rung(view, silence(view, at)?, since)?;
    if roles.is_empty() || rung.then == Then::Hold { None } else { Some(SilenceOffer { rung, roles, since }) }
}

/// Returns the last rung whose time has come and whose authority still holds.
pub fn due_rung(view: &View<'_>, silence: &Silence, since: Timestamp) -> Option<Rung> {
    let reached = silence
        .rungs
        .iter()
        .filter(|rung| add(since, rung.after, &view.snapshot.zone) <= view.now && is_valid(view, rung));
    reached.last().cloned()
}

fn is_valid(view: &View<'_>, rung: &Rung) -> bool {
    let until = rung.authorised_until.as_deref().and_then(|day| day.parse::<jiff::civil::Date>().ok());
    until.is_none_or(|until| view.now.to_zoned_datetime(view.snapshot.zone.clone()).date() <= until)
}

/// Returns the rounds with the roles that are needed now; one whose condition is unknown is needed.
fn in_force(view: &View<'_>, at: &At) -> Vec<Vec<Id>> {
    let Some(approvals) = approvals(view, at) else { return Vec::new() };
    let mut rounds = Vec::new();
    for round in &approvals.rounds {
        let needed = round
            .iter()
            .filter(|approval| approval.when.as_ref().is_none_or(|when| view.holds(at, when) != Tri::False));
        let mut roles: Vec<Id> = Vec::new();
        for role in needed.filter_map(|approval| view.who(at, &approval.role)) {
            if !roles.contains(&role) {
                roles.push(role);
            }
        }
        if !roles.is_empty() {
            rounds.push(roles);
        }
    }
    rounds
}

/// Returns what approvals of an item are bound to: its words as they would be read now, or the act.
///
/// A cited fact that changed makes another wording, and so does a single letter.
pub fn digest(view: &View<'_>, at: &At, key: &Key, record: &Record) -> String {
    let mut parts: Vec<String> = vec![key.to_string()];
    match view.plan(at.book).node(at.node).act() {
        Some(Act::Message { .. }) => {
            for ((lang, channel), draft) in &record.drafts {
                parts.push(format!("{lang}/{}", channel.as_ref().map_or("*", Id::as_str)));
                parts.push(draft.text.clone());
                parts.extend(draft.values.iter().map(|(name, written)| {
                    format!("{name}={}", cited(view, at, name).unwrap_or_else(|| written.clone()))
                }));
            }
        }
        Some(Act::Decide { .. }) => {
            let proposed = record.requested.last().and_then(|(_, _, value)| value.as_ref());
            return proposal_digest(key, proposed);
        }
        _ => {}
    }
    short_hash(&parts)
}

/// Returns what approvals of an option are bound to.
pub fn proposal_digest(key: &Key, option: Option<&Id>) -> String {
    short_hash(&[key.to_string(), option.map(ToString::to_string).unwrap_or_default()])
}

/// Returns a cited fact's value in the form that wordings are bound to.
pub fn cited(view: &View<'_>, at: &At, name: &str) -> Option<String> {
    let parsed = crate::playbook::expr::parse_name(name).ok()?;
    // The hour is no fact: words that give it are the same words a minute later.
    if matches!(parsed.base.as_str(), "next_update" | "now" | "elapsed") {
        return None;
    }
    match Names::new(view, at).name(&parsed) {
        Outcome::Known(value) => Some(value.to_string()),
        Outcome::Unknown | Outcome::Never => None,
    }
}

/// Shortens a SHA-256 to twelve hex digits: enough to tell wordings of one run apart, short enough to read aloud.
pub fn short_hash(parts: &[String]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Tells whether a person would approve what they sent themselves: only one whom nobody ever joined does.
pub fn is_own(view: &View<'_>, key: &Key, name: &str) -> bool {
    let asked = view.state.record(key.as_str()).and_then(|record| record.requested.last());
    asked.is_some_and(|(_, stamp, _)| stamp.by.as_deref() == Some(name)) && !view.state.people.alone(name)
}

impl View<'_> {
    /// Returns the role that a word of the plan means at a place.
    pub fn who(&self, at: &At, who: &Who) -> Option<Id> {
        match who {
            Who::Id(id) => Some(id.clone()),
            Who::EachRole => self.each(at).and_then(|element| element.role),
            Who::With(_) => None,
        }
    }

    /// Returns whose a place is: its own role, else that of the nearest block around it, else its fact's.
    pub fn role_of(&self, at: &At) -> Option<Id> {
        let plan = self.plan(at.book);
        let own = plan.upward(at.node).find_map(|up| {
            let role = plan.node(up).role.as_ref()?;
            self.who(&at.to(plan, up), role)
        });
        own.or_else(|| match plan.node(at.node).act() {
            Some(Act::Ask { facts }) => {
                facts.iter().find_map(|fact| plan.playbook.facts.get(fact)?.role.clone())
            }
            _ => None,
        })
    }
}
