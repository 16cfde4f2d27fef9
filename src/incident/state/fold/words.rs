use crate::incident::state::record::{Approval, Draft, Publication, Said};
use crate::incident::state::{Stamp, State};
use crate::incident::{Entry, Event, Key};
use crate::playbook::Id;

impl State {
    /// Takes in wordings, approvals and publications.
    pub(super) fn of_words(&mut self, key: &Key, entry: &Entry, stamp: &Stamp) {
        match &entry.event {
            Event::Drafted { lang, channel, digest, text, values } => {
                let draft = Draft {
                    stamp: stamp.clone(),
                    digest: digest.clone(),
                    text: text.clone(),
                    values: values.clone(),
                };
                self.record_mut(key).drafts.insert((lang.clone(), channel.clone()), draft);
            }
            Event::ApprovalRequested { digest, value, .. } => {
                self.record_mut(key).requested.push((digest.clone(), stamp.clone(), value.clone()));
            }
            Event::Approved { digest, stands_for, alone } => {
                self.approval(key, stamp, (digest, stands_for.as_ref()), Said::Yes, *alone);
            }
            Event::Refused { digest, stands_for, why } => {
                self.approval(key, stamp, (digest, stands_for.as_ref()), Said::No(why.clone()), false);
            }
            Event::ApprovalPresumed { digest, role, .. } => {
                self.approval(key, stamp, (digest, Some(role)), Said::Presumed, false);
            }
            Event::Overridden { wall, digest, .. } => {
                self.record_mut(key).overridden.push((*wall, digest.clone()));
            }
            Event::Published { digest, channel, lang, url, left_out } => {
                let publication = Publication {
                    stamp: stamp.clone(),
                    channel: channel.clone(),
                    lang: lang.clone(),
                    digest: digest.clone(),
                    url: url.clone(),
                    left_out: left_out.clone(),
                };
                let record = self.record_mut(key);
                record.deferred = None;
                record.publications.push(publication);
            }
            _ => {}
        }
    }

    /// Notes a word of a role on one wording; who gave it has the item out of hand again.
    fn approval(&mut self, key: &Key, stamp: &Stamp, on: (&str, Option<&Id>), word: Said, alone: bool) {
        let (digest, role) = on;
        let Some(role) = role.or(stamp.role.as_ref()).cloned() else { return };
        let approval = Approval { stamp: stamp.clone(), digest: digest.to_owned(), role, word, alone };
        let record = self.record_mut(key);
        if record.hands.len() > 1 {
            record.hands.retain(|hand| hand.by != stamp.by);
        }
        record.approvals.push(approval);
    }
}
