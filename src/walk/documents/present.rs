use jiff::Timestamp;

use crate::incident::Entry;
use crate::playbook::Id;
use crate::report::{Present, When};
use crate::walk::Teller;

/// How long ago somebody who never joined must have written to count as here.
const HERE_SECONDS: i64 = 1800;

impl Teller<'_> {
    /// Tells who takes part, who wrote last in front: those who joined, and those who just wrote something.
    pub(super) fn present(&self, entries: &[Entry]) -> Vec<Present> {
        let known = &self.run.state.people.known;
        let joined = known.iter().filter(|(_, person)| person.here);
        let mut here: Vec<Present> =
            joined.map(|(name, person)| self.one(name, &person.roles, person.last)).collect();
        for entry in entries.iter().rev() {
            let recent = self.moment.duration_since(entry.at).as_secs() <= HERE_SECONDS;
            let Some(name) = entry.by.as_ref().filter(|name| recent && !known.contains_key(*name)) else {
                continue;
            };
            if here.iter().all(|present| present.name != *name) {
                let roles: Vec<Id> = entry.role.iter().cloned().collect();
                here.push(self.one(name, &roles, entry.at));
            }
        }
        here.sort_by_key(|present| std::cmp::Reverse(present.last.at));
        here
    }

    fn one(&self, name: &str, roles: &[Id], last: Timestamp) -> Present {
        let titles = roles.iter().map(|role| self.role_name(role));
        Present {
            name: name.to_owned(),
            roles: roles.iter().map(ToString::to_string).collect(),
            said: titles.collect::<Vec<_>>().join(", "),
            last: When { at: last, said: self.times().distance(last) },
        }
    }
}
