use super::{CASE, ORGANISATION, Object, PLAYBOOK, SHARED, TRANSLATION};
use crate::source::Node;

/// Is the kind of a file, named by the one key that carries the format's version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A plan.
    Playbook,
    /// Parts for several plans.
    Shared,
    /// People, numbers, handles and values of one organisation.
    Organisation,
    /// The texts of a file in another language.
    Translation,
    /// A rehearsed run.
    Case,
}

impl Kind {
    /// Lists every kind.
    pub const ALL: [Self; 5] =
        [Self::Playbook, Self::Shared, Self::Organisation, Self::Translation, Self::Case];

    /// Returns the kind of a file: that of the first key that names one.
    ///
    /// `organisation` is a key of cases too, so the order of the keys decides nothing.
    pub fn of(tree: &Node) -> Option<Self> {
        let named: Vec<Self> = Self::ALL.into_iter().filter(|kind| tree.get(kind.word()).is_some()).collect();
        match named.as_slice() {
            [Self::Organisation, Self::Case] => Some(Self::Case),
            [first, ..] => Some(*first),
            [] => None,
        }
    }

    /// Returns the key that names it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Playbook => "playbook",
            Self::Shared => "shared",
            Self::Organisation => "organisation",
            Self::Translation => "translation",
            Self::Case => "case",
        }
    }

    /// Returns what a file of this kind holds.
    pub fn object(self) -> &'static Object {
        match self {
            Self::Playbook => &PLAYBOOK,
            Self::Shared => &SHARED,
            Self::Organisation => &ORGANISATION,
            Self::Translation => &TRANSLATION,
            Self::Case => &CASE,
        }
    }
}
