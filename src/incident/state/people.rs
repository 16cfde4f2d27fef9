use indexmap::IndexMap;
use jiff::Timestamp;

use crate::playbook::Id;

/// Is who takes part in a run.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct People {
    /// Everybody who ever joined, by name.
    pub known: IndexMap<String, Person>,
}

/// Is one who takes part.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Whether they are here.
    pub here: bool,
    /// The roles they hold; none at all means every role.
    pub roles: Vec<Id>,
    /// Their last entry.
    pub last: Timestamp,
    /// The number of the entry by which they last left or handed over: what was in hand before is released.
    pub released: u64,
}

impl People {
    /// Returns who holds a role by name: people here who joined with it.
    pub fn holders<'a>(&'a self, role: &'a Id) -> impl Iterator<Item = (&'a str, &'a Person)> {
        self.known
            .iter()
            .filter(move |(_, person)| person.here && person.roles.contains(role))
            .map(|(name, person)| (name.as_str(), person))
    }

    /// Tells whether anybody ever joined beside this person.
    pub fn alone(&self, name: &str) -> bool {
        self.known.keys().all(|known| known == name)
    }
}
