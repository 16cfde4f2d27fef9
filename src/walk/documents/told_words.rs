use super::told::Told;
use super::values::quoted;
use crate::i18n::{Log, Say};
use crate::incident::{Entry, Event, Wall};
use crate::playbook::Id;
use crate::walk::Teller;

impl Teller<'_> {
    /// Tells what was done with words of a message, and with approvals.
    pub(super) fn told_of_words(&self, entry: &Entry, about: &str) -> Option<Told> {
        let channel = |id: &Option<Id>| id.as_ref().map(|id| self.speech(0).channel(id));
        let told = match &entry.event {
            Event::Drafted { channel: on, lang, text, .. } => {
                let words = Some(quoted(text, self.lang));
                self.tell_as(Log::Draft, about, join([channel(on), Some(lang.clone()), words]))
            }
            Event::Overridden { wall, why, .. } => {
                self.tell_as(Log::GonePast, about, self.because(wall_words(*wall).say(self.lang), why))
            }
            Event::Published { channel: on, left_out: Some(why), .. } => {
                self.tell_as(Log::LeftOut, about, self.because(channel(on).unwrap_or_default(), why))
            }
            Event::Published { channel: on, lang, url, .. } => {
                let word = if self.is_drill() { Log::WouldPublish } else { Log::Published };
                self.tell_as(word, about, join([channel(on), Some(lang.clone()), url.clone()]))
            }
            _ => return None,
        };
        Some(told)
    }

    /// Tells who was asked for a word, and what it was.
    pub(super) fn told_of_approval(&self, entry: &Entry, about: &str) -> Option<Told> {
        let told = match &entry.event {
            Event::ApprovalRequested { roles, value, .. } => {
                let option =
                    value.as_ref().map(|value| self.title_of_option(entry.step.as_ref(), value.as_str()));
                self.tell_as(Log::Asked, about, join([option, Some(self.roles(roles)), None]))
            }
            Event::Approved { stands_for, alone, .. } => {
                let role = self.speaks_for(entry.role.as_ref(), stands_for.as_ref());
                let alone = alone.then(|| Log::Alone.say(self.lang));
                self.tell_as(Log::Approved, about, join([role, alone, None]))
            }
            Event::Refused { stands_for, why, .. } => {
                let role = self.speaks_for(entry.role.as_ref(), stands_for.as_ref()).unwrap_or_default();
                self.tell_as(Log::Refused, about, self.because(role, why))
            }
            Event::ApprovalPresumed { role, after, authorised_by, .. } => {
                let after = Log::SilentFor { after: after.clone() }.say(self.lang);
                let by = Log::For { role: self.role_name(authorised_by) }.say(self.lang);
                self.tell_as(Log::Presumed, about, join([Some(self.role_name(role)), Some(after), Some(by)]))
            }
            _ => return None,
        };
        Some(told)
    }

    /// Returns the role that a word counts for.
    fn speaks_for(&self, role: Option<&Id>, stands_for: Option<&Id>) -> Option<String> {
        let name = |role: &Id| self.role_name(role);
        match (role, stands_for) {
            (_, Some(holder)) => Some(Log::For { role: name(holder) }.say(self.lang)),
            (Some(role), None) => Some(name(role)),
            (None, None) => None,
        }
    }
}

fn wall_words(wall: Wall) -> Log {
    match wall {
        Wall::Approval => Log::WallApproval,
        Wall::MissingValue => Log::WallValue,
        Wall::UnconfirmedFact => Log::WallFact,
        Wall::Tone => Log::WallTone,
        Wall::Evidence => Log::WallEvidence,
        Wall::Order => Log::WallOrder,
    }
}

/// Sets what there is of three parts side by side.
fn join(parts: [Option<String>; 3]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
