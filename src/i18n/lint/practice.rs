use super::{en, fr};
use crate::i18n::Say;

/// Says what practice warns of: postures, law, moderation, and what is left lying in a plan.
#[derive(Debug, Clone, PartialEq)]
pub enum PracticeSays {
    /// What was preventable is denied.
    DenyPreventable,
    /// What to take instead.
    TakeRebuild,
    /// A posture is taken that is excluded.
    Excluded(String),
    /// It is excluded here.
    ExcludedHere,
    /// The posture of the whole plan is its merits.
    BolsterAlone,
    /// What to take instead.
    TakeAnother,
    /// A deadline has no source.
    NoSource(String),
    /// A deadline has no day on which it was read.
    NotVerified(String),
    /// What to write.
    NameTheLaw,
    /// A span takes no time.
    NoTime,
    /// What to do.
    GiveItTime,
    /// An address or a number stands in a plan.
    Personal,
    /// Where it belongs.
    InTheOrganisation,
    /// A letter that nobody sees stands in a text.
    Hidden(char),
    /// What to do.
    TakeItOut,
    /// A note of the writer stands in a text.
    Unfinished(String),
    /// What to do.
    WriteIt,
    /// An earlier rule takes all that a rule would.
    Shadowed {
        /// The rule.
        rule: String,
        /// The earlier one.
        earlier: String,
    },
    /// This is the earlier one.
    TakesAll,
    /// A pattern matches everything.
    MatchesAll,
    /// What to do.
    AskForSomething,
    /// Honest words are taken away.
    CriticismRemoved(String),
    /// What to do.
    AnswerIt,
    /// Nothing is kept of what is taken away.
    NothingKept(String),
    /// What to keep.
    KeepIt,
    /// A ratio counts from the first mention.
    NoFloor(String),
    /// From where it should count.
    AddFloor,
    /// A law or a source was read so many days ago.
    ReadLongAgo {
        /// How many.
        days: i32,
    },
    /// What to do.
    ReadItAgain,
    /// The plan was to be read again by a day that has passed.
    ReviewOverdue {
        /// The day.
        due: String,
    },
    /// What to do.
    ReviewIt,
    /// An allowance accepts nothing.
    AcceptsNothing(String),
    /// What to do.
    TakeAllowanceOut,
    /// The plan that a file is of is not found.
    PlanNotFound(String),
    /// What follows.
    NothingCompared,
    /// An error is not made less.
    StaysAnError(String),
    /// What to do.
    MendIt,
}

impl Say for PracticeSays {
    fn en(&self) -> String {
        match self {
            Self::DenyPreventable => "this denies what we could have prevented".into(),
            Self::TakeRebuild => "take `rebuild`".into(),
            Self::Excluded(word) => format!("{} is excluded by the same posture", en(word)),
            Self::ExcludedHere => "it is excluded here".into(),
            Self::BolsterAlone => "our merits alone answer nobody".into(),
            Self::TakeAnother => "take another posture, or say in `why` what stands beside it".into(),
            Self::NoSource(id) => format!("{} does not say which law or contract wants it", en(id)),
            Self::NotVerified(id) => format!("{} does not say when somebody read its law last", en(id)),
            Self::NameTheLaw => "`source: …, verified: 2026-11-01`".into(),
            Self::NoTime => "this span takes no time".into(),
            Self::GiveItTime => "give it time, or leave it out".into(),
            Self::Personal => "this is somebody’s address or number".into(),
            Self::InTheOrganisation => "put it in the organisation file, and read it as `org.…`".into(),
            Self::Hidden(letter) => {
                format!("a letter that nobody sees stands here: U+{:04X}", u32::from(*letter))
            }
            Self::TakeItOut => "take it out".into(),
            Self::Unfinished(word) => format!("{} was left in", en(word)),
            Self::WriteIt => "write what is missing, or take it out".into(),
            Self::Shadowed { rule, earlier } => {
                format!("{} never gets its turn: {} takes all that it would", en(rule), en(earlier))
            }
            Self::TakesAll => "this one comes first".into(),
            Self::MatchesAll => "this is found in every text".into(),
            Self::AskForSomething => {
                "ask for at least one sign: `+` instead of `*`, no empty alternative".into()
            }
            Self::CriticismRemoved(id) => format!("{} takes honest words away", en(id)),
            Self::AnswerIt => "answer it, watch it, or pass it on".into(),
            Self::NothingKept(id) => format!("{} takes something away and keeps nothing of it", en(id)),
            Self::KeepIt => "`text`, or `full`".into(),
            Self::NoFloor(id) => format!("{} counts from the first mention", en(id)),
            Self::AddFloor => "add `at_least: 20`, or what is much for you".into(),
            Self::ReadLongAgo { days } => format!("this was read {days} days ago"),
            Self::ReadItAgain => "read it again, and write the day here".into(),
            Self::ReviewOverdue { due } => format!("this plan was to be read again by {due}"),
            Self::ReviewIt => "read it whole, and write the day here".into(),
            Self::AcceptsNothing(code) => format!("nothing here is {}", en(code)),
            Self::TakeAllowanceOut => "take it out".into(),
            Self::PlanNotFound(id) => format!("the playbook {} is not found", en(id)),
            Self::NothingCompared => "nothing in this file was compared with it".into(),
            Self::StaysAnError(code) => format!("{} is an error, and stays one", en(code)),
            Self::MendIt => "mend what it finds".into(),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::DenyPreventable => "ceci nie ce que nous aurions pu éviter".into(),
            Self::TakeRebuild => "prendre `rebuild`".into(),
            Self::Excluded(word) => format!("{} est exclue par la même posture", fr(word)),
            Self::ExcludedHere => "elle est exclue ici".into(),
            Self::BolsterAlone => "nos mérites seuls ne répondent à personne".into(),
            Self::TakeAnother => "prendre une autre posture, ou dire dans `why` ce qui l’accompagne".into(),
            Self::NoSource(id) => format!("{} ne dit pas quelle loi ou quel contrat le veut", fr(id)),
            Self::NotVerified(id) => format!("{} ne dit pas quand quelqu’un a relu sa loi", fr(id)),
            Self::NameTheLaw => "`source: …, verified: 2026-11-01`".into(),
            Self::NoTime => "cette durée est nulle".into(),
            Self::GiveItTime => "lui donner du temps, ou la retirer".into(),
            Self::Personal => "c’est l’adresse ou le numéro de quelqu’un".into(),
            Self::InTheOrganisation => "le mettre dans le fichier d’organisation, et lire `org.…`".into(),
            Self::Hidden(letter) => {
                format!("un caractère que personne ne voit se trouve ici\u{a0}: U+{:04X}", u32::from(*letter))
            }
            Self::TakeItOut => "le retirer".into(),
            Self::Unfinished(word) => format!("{} est resté là", fr(word)),
            Self::WriteIt => "écrire ce qui manque, ou le retirer".into(),
            Self::Shadowed { rule, earlier } => {
                format!("le tour de {} ne vient jamais\u{a0}: {} prend tout avant", fr(rule), fr(earlier))
            }
            Self::TakesAll => "celle-ci vient d’abord".into(),
            Self::MatchesAll => "ceci se trouve dans tout texte".into(),
            Self::AskForSomething => {
                "exiger au moins un signe\u{a0}: `+` au lieu de `*`, pas d’alternative vide".into()
            }
            Self::CriticismRemoved(id) => format!("{} supprime des paroles honnêtes", fr(id)),
            Self::AnswerIt => "y répondre, surveiller, ou transmettre".into(),
            Self::NothingKept(id) => format!("{} supprime quelque chose et n’en garde rien", fr(id)),
            Self::KeepIt => "`text`, ou `full`".into(),
            Self::NoFloor(id) => format!("{} compte dès la première mention", fr(id)),
            Self::AddFloor => "ajouter `at_least: 20`, ou ce qui est beaucoup pour vous".into(),
            Self::ReadLongAgo { days } => format!("ceci a été lu il y a {days} jours"),
            Self::ReadItAgain => "le relire, et écrire le jour ici".into(),
            Self::ReviewOverdue { due } => format!("ce plan était à relire avant le {due}"),
            Self::ReviewIt => "le relire en entier, et écrire le jour ici".into(),
            Self::AcceptsNothing(code) => format!("rien ici n’est {}", fr(code)),
            Self::TakeAllowanceOut => "la retirer".into(),
            Self::PlanNotFound(id) => format!("le plan {} est introuvable", fr(id)),
            Self::NothingCompared => "rien de ce fichier n’y a été comparé".into(),
            Self::StaysAnError(code) => format!("{} est une erreur, et le reste", fr(code)),
            Self::MendIt => "corriger ce qu’elle trouve".into(),
        }
    }
}
