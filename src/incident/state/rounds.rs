use std::collections::HashMap;

use crate::incident::{Entry, Event, Key};

/// Knows, for every step, how far its rounds were recorded and when each was begun.
///
/// A round is found by the id of a step in it and the instances around: what was written of
/// `log[2][x]` counts for the second round that `log` lies in. It is an index of what the
/// records say, kept so that nobody has to walk through them for every question.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rounds {
    /// By a key without its last instances, the highest number that stood next.
    highest: HashMap<Box<str>, u32>,
    /// By a key with or without its last instances, the entry that began it.
    begun: HashMap<Box<str>, u64>,
}

impl Rounds {
    /// Returns the highest round recorded of a step, in the instances that a text spells (`log`, `log[2]`).
    pub fn highest(&self, step: &str) -> u32 {
        self.highest.get(step).copied().unwrap_or(0)
    }

    /// Returns the entry by which a round was begun, by the key of a step in it (`log[2]`).
    pub fn begun(&self, step: &str) -> Option<u64> {
        self.begun.get(step).copied()
    }

    pub(super) fn take(&mut self, key: &Key, entry: &Entry) {
        let text = key.as_str();
        if !text.contains('[') || !exists(&entry.event) {
            return;
        }
        let begins = begins(&entry.event);
        for (start, _) in text.match_indices('[') {
            let (outer, rest) = text.split_at(start);
            let Some((instance, after)) = rest[1..].split_once(']') else { continue };
            if let Ok(number) = instance.parse::<u32>() {
                match self.highest.get_mut(outer) {
                    Some(highest) => *highest = number.max(*highest),
                    None => {
                        self.highest.insert(outer.into(), number);
                    }
                }
            }
            let whole = &text[..text.len() - after.len()];
            if begins && !self.begun.contains_key(whole) {
                self.begun.insert(whole.into(), entry.seq);
            }
        }
    }
}

/// Tells whether an event says that its round is there: a note or a file about one to come does not.
fn exists(event: &Event) -> bool {
    !matches!(
        event,
        Event::Noted { .. } | Event::EvidenceAdded { .. } | Event::Moderated { .. } | Event::Unknown
    )
}

/// Tells whether an event begins the round that its item lies in: the rest of it is open from then on.
fn begins(event: &Event) -> bool {
    matches!(
        event,
        Event::Opened
            | Event::Answered { .. }
            | Event::Decided { .. }
            | Event::Done { .. }
            | Event::Published { .. }
    )
}
