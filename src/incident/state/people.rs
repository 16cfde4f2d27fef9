use indexmap::IndexMap;
use jiff::Timestamp;

use crate::playbook::Id;

/// Is who takes part in a run.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct People {
    /// Everybody who ever joined, by name. A script that only wrote something is nobody.
    pub known: IndexMap<String, Person>,
}

/// Is one who takes part.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Whether they are here.
    pub here: bool,
    /// Whether they joined without naming roles, and so hold every one.
    pub every: bool,
    /// The roles they hold by name.
    pub roles: Vec<Id>,
    /// The roles that one who holds every role has passed on.
    pub given: Vec<Id>,
    /// Their last entry.
    pub last: Timestamp,
    /// The number of the entry by which they last left or handed over: what was in hand before is released.
    pub released: u64,
}

impl Person {
    /// Tells whether they are here with a role.
    pub fn holds(&self, role: &Id) -> bool {
        self.here && (self.roles.contains(role) || (self.every && !self.given.contains(role)))
    }
}

impl People {
    /// Returns who holds a role.
    pub fn holders<'a>(&'a self, role: &'a Id) -> impl Iterator<Item = (&'a str, &'a Person)> {
        self.known
            .iter()
            .filter(move |(_, person)| person.holds(role))
            .map(|(name, person)| (name.as_str(), person))
    }

    /// Tells whether somebody holds a role.
    pub fn holds(&self, name: &str, role: &Id) -> bool {
        self.known.get(name).is_some_and(|person| person.holds(role))
    }

    /// Tells whether nobody ever joined beside this person.
    pub fn alone(&self, name: &str) -> bool {
        self.known.keys().all(|known| known == name)
    }
}
