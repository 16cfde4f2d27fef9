use crate::incident::{Entry, Event};
use crate::playbook::Id;
use crate::playbook::model::Role;
use crate::report::{Contact, Holder, When};
use crate::walk::Teller;

impl Teller<'_> {
    /// Tells who holds which role, as recorded, with the numbers of the organisation file.
    pub(super) fn holders(&self, entries: &[Entry]) -> Vec<Holder> {
        let roles = self.plan(0).playbook.roles.iter().map(|(id, role)| self.holder(id, role, entries));
        let known = |holder: &Holder| {
            !holder.held_by.is_empty() || !holder.named.is_empty() || holder.acted.is_some()
        };
        roles.filter(known).collect()
    }

    fn holder(&self, id: &Id, role: &Role, entries: &[Entry]) -> Holder {
        let organisation = &self.run.snapshot.organisation;
        let held = self.run.state.people.holders(id);
        let held_by: Vec<Contact> = held.map(|(name, _)| self.contact(name)).collect();
        let named: Vec<Id> = organisation.roles.get(id).map(|all| all.clone().into()).unwrap_or_default();
        let named = named.iter().map(|id| match organisation.people.get(id) {
            Some(person) => Contact { name: person.name.clone(), phone: person.phone.clone() },
            None => Contact { name: id.to_string(), phone: None },
        });
        Holder {
            role: id.to_string(),
            title: role.title.to_string(),
            acted: self.acted(id, entries, &held_by),
            held_by,
            named: named.collect(),
        }
    }

    /// Returns who last wrote in a role from a script or a second terminal, and does not hold it.
    fn acted(&self, role: &Id, entries: &[Entry], held_by: &[Contact]) -> Option<(Contact, When)> {
        let own = |entry: &&Entry| entry.role.as_ref() == Some(role) && !speaks_for_another(&entry.event);
        let last = entries.iter().rev().find(own)?;
        let name = last.by.as_deref()?;
        let holds = held_by.iter().any(|holder| holder.name == name);
        (!holds).then(|| (self.contact(name), self.clock(last.at)))
    }

    /// Finds the number of somebody by the name that was recorded.
    fn contact(&self, name: &str) -> Contact {
        let lower = name.to_lowercase();
        let mut people = self.run.snapshot.organisation.people.iter();
        let found = people.find(|(id, person)| *id.as_str() == lower || person.name.to_lowercase() == lower);
        Contact { name: name.to_owned(), phone: found.and_then(|(_, person)| person.phone.clone()) }
    }
}

/// A word told by phone is written in the role of who spoke, by the hand of another.
fn speaks_for_another(event: &Event) -> bool {
    matches!(event, Event::Approved { stands_for: Some(_), .. } | Event::Refused { stands_for: Some(_), .. })
}
