use crate::playbook::Id;
use crate::report::{Contact, Holder};
use crate::walk::Teller;

impl Teller<'_> {
    /// Tells who holds which role, as recorded, with the numbers of the organisation file.
    pub(super) fn holders(&self) -> Vec<Holder> {
        let organisation = &self.run.snapshot.organisation;
        let phone = |name: &str| {
            let lower = name.to_lowercase();
            let mut people = organisation.people.iter();
            let found =
                people.find(|(id, person)| *id.as_str() == lower || person.name.to_lowercase() == lower);
            found.and_then(|(_, person)| person.phone.clone())
        };
        let roles = self.plan(0).playbook.roles.iter().map(|(id, role)| {
            let held = self.run.state.people.holders(id);
            let held_by = held.map(|(name, _)| Contact { name: name.to_owned(), phone: phone(name) });
            let named: Vec<Id> = organisation.roles.get(id).map(|all| all.clone().into()).unwrap_or_default();
            let named = named.iter().map(|id| match organisation.people.get(id) {
                Some(person) => Contact { name: person.name.clone(), phone: person.phone.clone() },
                None => Contact { name: id.to_string(), phone: None },
            });
            Holder {
                role: id.to_string(),
                title: role.title.to_string(),
                held_by: held_by.collect(),
                named: named.collect(),
            }
        });
        roles.filter(|holder| !holder.held_by.is_empty() || !holder.named.is_empty()).collect()
    }
}
