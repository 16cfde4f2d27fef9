use crate::incident::state::{Person, State};
use crate::incident::{Entry, Event};

impl State {
    /// Takes in who comes, goes, and holds what.
    pub(super) fn of_people(&mut self, entry: &Entry) {
        let Some(by) = &entry.by else { return };
        match &entry.event {
            Event::Joined { roles } => {
                let person = self.person(by, entry);
                person.here = true;
                person.every = roles.is_empty();
                person.roles.clone_from(roles);
                person.given.clear();
            }
            Event::Left => {
                let person = self.person(by, entry);
                person.here = false;
                person.released = entry.seq;
            }
            Event::HandedOver { to, roles, .. } => {
                let giver = self.person(by, entry);
                giver.released = entry.seq;
                giver.roles.retain(|role| !roles.contains(role));
                if giver.every {
                    giver.given.extend(roles.iter().cloned());
                }
                giver.here = giver.every || !giver.roles.is_empty();
                let taker = self.person(to, entry);
                taker.here = true;
                taker.given.retain(|role| !roles.contains(role));
                let fresh: Vec<_> = roles.iter().filter(|role| !taker.holds(role)).cloned().collect();
                taker.roles.extend(fresh);
            }
            _ => {}
        }
    }

    fn person(&mut self, name: &str, entry: &Entry) -> &mut Person {
        self.people.known.entry(name.to_owned()).or_insert_with(|| Person {
            here: true,
            every: false,
            roles: Vec::new(),
            given: Vec::new(),
            last: entry.at,
            released: 0,
        })
    }
}
