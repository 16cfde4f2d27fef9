use indexmap::IndexMap;
use serde::Deserialize;

use super::OneOrMany;
use crate::playbook::{Datum, Id};

/// Is what belongs to one organisation and never to a playbook: people, handles, baselines, values.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct Organisation {
    /// Its name, as it is written in public.
    pub name: String,
    /// Its time zone, as in `Europe/Paris`.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// The languages it speaks in public.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Its people.
    #[serde(default)]
    pub people: IndexMap<Id, Person>,
    /// Who holds which role, in order of succession.
    #[serde(default)]
    pub roles: IndexMap<Id, OneOrMany<Id>>,
    /// Its channels.
    #[serde(default)]
    pub channels: IndexMap<Id, OrganisationChannel>,
    /// Values read as `org.x`.
    #[serde(default)]
    pub values: IndexMap<Id, Datum>,
}

/// Is a person.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The telephone number.
    #[serde(default)]
    pub phone: Option<String>,
    /// The mail address.
    #[serde(default)]
    pub email: Option<String>,
}

/// Is where the organisation speaks on a channel.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct OrganisationChannel {
    /// The handle.
    #[serde(default)]
    pub handle: Option<String>,
    /// The address.
    #[serde(default)]
    pub url: Option<String>,
}
