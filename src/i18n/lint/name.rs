use super::{Thing, en, fr};
use crate::i18n::Say;

/// Says what is wrong with a name.
#[derive(Debug, Clone, PartialEq)]
pub enum NameSays {
    /// Nothing of this kind has the name.
    Unknown {
        /// The name.
        name: String,
        /// What it should be.
        thing: Thing,
    },
    /// Two things share a name that must be one thing's own.
    Twice {
        /// The name.
        name: String,
        /// What the first is.
        first: Thing,
        /// What the second is.
        second: Thing,
    },
    /// Two elements of a list have one id.
    SameId {
        /// The id.
        id: String,
        /// What they are.
        thing: Thing,
    },
    /// Two steps have one id.
    SameStep {
        /// The id.
        id: String,
        /// Whether the second takes it from its message, fact or procedure.
        borrowed: bool,
    },
    /// A parameter of a procedure without a default is not given.
    NotGiven {
        /// The parameter.
        name: String,
        /// The procedure.
        procedure: String,
    },
    /// `known_since` names a fact that is not a time.
    NotATime(String),
    /// The answer of a moderation rule is a message of another stage.
    NotAnAnswer(String),
    /// A fact of kind choice has no choices.
    NoChoices(String),
    /// A fact of another kind has choices.
    ChoicesWithoutChoice(String),
    /// Silence does not allow this there.
    NotAfterSilence(String),
    /// Nobody has signed that silence allows this.
    NobodySigned(String),
    /// An error cannot be accepted.
    NeverAccepted(String),
    /// What a related place is: where a value is asked for.
    NeededHere,
    /// The proposed value is none that the fact could have.
    WrongDefault {
        /// The value.
        value: String,
        /// What it is proposed for.
        name: String,
    },
}

impl Say for NameSays {
    fn en(&self) -> String {
        match self {
            Self::Unknown { name, thing } => format!("{} is not {}", en(name), of_playbook_en(*thing)),
            Self::Twice { name, first, second } if first == second => {
                format!("{} is the name of two things", en(name))
            }
            Self::Twice { name, first, second } => {
                format!("{} is the name of {} and of {}", en(name), first.en(), second.en())
            }
            Self::SameId { id, .. } => format!("{} stands twice in this list", en(id)),
            Self::SameStep { id, borrowed: true } => {
                format!("two steps are called {}: a step takes its name from what it speaks of", en(id))
            }
            Self::SameStep { id, borrowed: false } => format!("two steps are called {}", en(id)),
            Self::NotGiven { name, procedure } => {
                format!("the procedure {} needs `with: {{{name}: …}}`", en(procedure))
            }
            Self::NotATime(name) => {
                format!("the run starts with the value of a time, and {} is none", en(name))
            }
            Self::NotAnAnswer(name) => {
                format!("{} is not a message of stage `answer`", en(name))
            }
            Self::NoChoices(name) => format!("{} is a choice without `choices`", en(name)),
            Self::ChoicesWithoutChoice(name) => {
                format!("{} has `choices`, and its answer is not a choice", en(name))
            }
            Self::NotAfterSilence(word) => format!("{} cannot follow silence here", en(word)),
            Self::NobodySigned(word) => format!("{} after silence needs `authorised_by`", en(word)),
            Self::NeverAccepted(code) => format!("{} is an error, and cannot be accepted", en(code)),
            Self::NeededHere => "it is needed here".into(),
            Self::WrongDefault { value, name } => format!("{} cannot be a value of {}", en(value), en(name)),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::Unknown { name, thing } => format!("{} n’est pas {}", fr(name), of_playbook_fr(*thing)),
            Self::Twice { name, first, second } if first == second => {
                format!("{} est le nom de deux choses", fr(name))
            }
            Self::Twice { name, first, second } => {
                format!("{} est à la fois {} et {}", fr(name), first.fr(), second.fr())
            }
            Self::SameId { id, .. } => format!("{} figure deux fois dans cette liste", fr(id)),
            Self::SameStep { id, borrowed: true } => {
                format!(
                    "deux étapes s’appellent {}\u{a0}: une étape prend le nom de ce dont elle parle",
                    fr(id)
                )
            }
            Self::SameStep { id, borrowed: false } => format!("deux étapes s’appellent {}", fr(id)),
            Self::NotGiven { name, procedure } => {
                format!("la procédure {} demande `with: {{{name}: …}}`", fr(procedure))
            }
            Self::NotATime(name) => {
                format!("le dossier commence à la valeur d’une heure, et {} n’en est pas une", fr(name))
            }
            Self::NotAnAnswer(name) => format!("{} n’est pas un message d’étape `answer`", fr(name)),
            Self::NoChoices(name) => format!("{} est un choix sans `choices`", fr(name)),
            Self::ChoicesWithoutChoice(name) => {
                format!("{} a des `choices`, et sa réponse n’est pas un choix", fr(name))
            }
            Self::NotAfterSilence(word) => format!("{} ne peut pas suivre un silence ici", fr(word)),
            Self::NobodySigned(word) => format!("{} après un silence demande `authorised_by`", fr(word)),
            Self::NeverAccepted(code) => format!("{} est une erreur et ne s’accepte pas", fr(code)),
            Self::NeededHere => "le besoin est ici".into(),
            Self::WrongDefault { value, name } => {
                format!("{} ne peut pas être une valeur de {}", fr(value), fr(name))
            }
        }
    }
}

fn of_playbook_en(thing: Thing) -> String {
    match thing {
        Thing::File | Thing::Code | Thing::TextPath => thing.en(),
        Thing::Playbook => "a playbook of the library".into(),
        Thing::Person => "a person of this organisation".into(),
        Thing::Item => "anything that a run of this playbook can have".into(),
        Thing::Parameter => "a parameter of this procedure".into(),
        Thing::Need => "a value that a playbook needs".into(),
        Thing::Anchor => "the name of anything that happens here".into(),
        Thing::Elements => format!("{} that one could go through", thing.en()),
        _ => format!("{} of this playbook", thing.en()),
    }
}

fn of_playbook_fr(thing: Thing) -> String {
    match thing {
        Thing::File | Thing::Code | Thing::TextPath => thing.fr(),
        Thing::Playbook => "un plan de la bibliothèque".into(),
        Thing::Person => "une personne de cette organisation".into(),
        Thing::Item => "un élément possible d’un dossier de ce plan".into(),
        Thing::Parameter => "un paramètre de cette procédure".into(),
        Thing::Need => "une valeur dont un plan a besoin".into(),
        Thing::Anchor => "le nom de quelque chose qui arrive ici".into(),
        Thing::Elements => format!("{} à parcourir", thing.fr()),
        _ => format!("{} de ce plan", thing.fr()),
    }
}
