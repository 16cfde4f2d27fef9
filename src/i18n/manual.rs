use super::Say;
use super::lint::Thing;

/// Lists what the reference of the format says around the table of keys.
#[derive(Debug, Clone, PartialEq)]
pub enum Manual {
    /// The heading of the column of keys.
    Key,
    /// The heading of the column of values.
    Value,
    /// The heading of the column of meanings.
    Meaning,
    /// The heading of the column of examples.
    Example,
    /// The key must be there.
    Required,
    /// What counts where the key is absent.
    Default(String),
    /// The kinds that a key belongs to.
    OnlyWith(String),
    /// The key stays with its file.
    NotInherited,
    /// The list is merged by id.
    MergedById,
    /// The list is joined.
    Joined,
    /// Where an object stands.
    StandsIn(String),
    /// One of the keys says what kind of thing it is.
    OneIsTheKind(String),
    /// What other keys are.
    OtherKeys(String),
    /// The heading before the files.
    EveryKey,
    /// How a shared file is merged.
    Merging,
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A text that is data.
    Plain,
    /// A web address.
    Address,
    /// True or false.
    YesNo,
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A number from 0 to 1.
    Share,
    /// The version of the format.
    Format,
    /// A duration.
    Length,
    /// A due time.
    Due,
    /// A rhythm.
    Every,
    /// A day.
    Day,
    /// A moment.
    Moment,
    /// A time zone.
    Zone,
    /// The code of a language.
    Language,
    /// A condition.
    Condition,
    /// A new id.
    NewId,
    /// The name of a thing.
    NameOf(Thing),
    /// Names of things.
    NamesOf(Thing),
    /// A list of what follows.
    ListOf(String),
    /// A map of what follows, by what comes first.
    MapOf(String, String),
    /// One of several shapes.
    Either(Vec<String>),
    /// Steps.
    Steps(String),
    /// Anything.
    Anything,
    /// The id of a thing, as the key of a map.
    IdOf(Thing),
    /// Any word, as the key of a map.
    AnyWord,
    /// The heading of the list of rules.
    Rules,
    /// What stands before the list of rules.
    RulesIntro,
    /// What weighs as an error.
    Error,
    /// What weighs as an error in a draft alone.
    ErrorInDraft,
    /// The heading of the rules on the tone.
    Tone,
    /// What stands before them.
    ToneIntro,
    /// The heading of the column of codes.
    Code,
    /// What weighs as a warning.
    Warning,
    /// What weighs as a note.
    Note,
    /// Before an example that is flagged.
    Flagged,
    /// Before an example that is clean.
    Clean,
}

impl Say for Manual {
    fn en(&self) -> String {
        match self {
            Self::Key => "key".into(),
            Self::Value => "value".into(),
            Self::Meaning => "what it means".into(),
            Self::Example => "example".into(),
            Self::Required => "required".into(),
            Self::Default(value) => format!("default `{value}`"),
            Self::OnlyWith(kinds) => format!("with {kinds}"),
            Self::NotInherited => "Not inherited.".into(),
            Self::MergedById => "Merged by id.".into(),
            Self::Joined => "Joined: the shared ones first.".into(),
            Self::StandsIn(places) => format!("Stands in {places}."),
            Self::OneIsTheKind(kinds) => format!("Exactly one of these keys says what kind it is: {kinds}."),
            Self::OtherKeys(shape) => format!("Any other key is a column of its own: {shape}."),
            Self::EveryKey => "Every key".into(),
            Self::Merging => {
                "Parts from `extends` are merged by id and key by key, and the playbook wins. Lists are replaced, except \
                 where a row says otherwise; a new element of a list that is merged by id goes to the end, or before the one \
                 that its `before` names. `remove: [messages.update]` takes a part away."
                    .into()
            }
            Self::Text => "text".into(),
            Self::Texts => "list of texts".into(),
            Self::Plain => "plain text".into(),
            Self::Address => "web address".into(),
            Self::YesNo => "`true` or `false`".into(),
            Self::Number => "number".into(),
            Self::Whole => "whole number from 1".into(),
            Self::Share => "number from 0 to 1".into(),
            Self::Format => "`1`".into(),
            Self::Length => "[duration](#durations-and-due-times)".into(),
            Self::Due => "[due time](#durations-and-due-times)".into(),
            Self::Every => "[rhythm](#durations-and-due-times)".into(),
            Self::Day => "day".into(),
            Self::Moment => "offset or moment".into(),
            Self::Zone => "time zone".into(),
            Self::Language => "code of a language".into(),
            Self::Condition => "[condition](#conditions-and-blanks-in-texts)".into(),
            Self::NewId => "new id".into(),
            Self::NameOf(thing) => format!("name of {}", thing.en()),
            Self::NamesOf(thing) => format!("list of names, each of {}", thing.en()),
            Self::ListOf(inner) => format!("list: {inner}"),
            Self::MapOf(key, inner) => format!("map from {key} to: {inner}"),
            Self::Either(shapes) => shapes.join(", or "),
            Self::Steps(step) => format!("list of steps: {step}"),
            Self::Anything => "any value".into(),
            Self::IdOf(thing) => format!("the id of {}", thing.en()),
            Self::AnyWord => "any word".into(),
            Self::Rules => "What the checker says".into(),
            Self::RulesIntro => {
                "Every finding has a code, a place and a remedy. An error keeps a playbook from running, a warning does not. \
                 Warnings and notes are accepted by their code, with a reason: `lint: {allow: {version_number: …}}`."
                    .into()
            }
            Self::Error => "error".into(),
            Self::ErrorInDraft => "error in a draft, warning in a playbook".into(),
            Self::Tone => "The tone of words".into(),
            Self::ToneIntro => {
                "`crisis tone` hears these in a draft, `crisis validate` in the messages of a playbook, in English and in French. \
                 In a playbook they are warnings, and are accepted by their code like others. Words that stand between \
                 quotation marks inside a sentence are somebody else’s and pass. [tone.md](tone.md) says it for whoever writes."
                    .into()
            }
            Self::Code => "code".into(),
            Self::Warning => "warning".into(),
            Self::Note => "note".into(),
            Self::Flagged => "Flagged:".into(),
            Self::Clean => "Instead:".into(),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::Key => "clé".into(),
            Self::Value => "valeur".into(),
            Self::Meaning => "ce qu’elle veut dire".into(),
            Self::Example => "exemple".into(),
            Self::Required => "nécessaire".into(),
            Self::Default(value) => format!("par défaut `{value}`"),
            Self::OnlyWith(kinds) => format!("avec {kinds}"),
            Self::NotInherited => "N’est pas hérité.".into(),
            Self::MergedById => "Fusionné par id.".into(),
            Self::Joined => "Mis bout à bout, le partagé d’abord.".into(),
            Self::StandsIn(places) => format!("Se trouve dans {places}."),
            Self::OneIsTheKind(kinds) => {
                format!("Exactement une de ces clés dit de quel genre il s’agit\u{a0}: {kinds}.")
            }
            Self::OtherKeys(shape) => format!("Toute autre clé est une colonne à elle\u{a0}: {shape}."),
            Self::EveryKey => "Toutes les clés".into(),
            Self::Merging => {
                "Les parties reprises par `extends` sont fusionnées par id et clé par clé, et le plan l’emporte. Les listes sont \
                 remplacées, sauf mention contraire ; un nouvel élément d’une liste fusionnée par id va à la fin, ou avant celui \
                 que nomme son `before`. `remove: [messages.update]` retire une partie."
                    .into()
            }
            Self::Text => "texte".into(),
            Self::Texts => "liste de textes".into(),
            Self::Plain => "texte simple".into(),
            Self::Address => "adresse web".into(),
            Self::YesNo => "`true` ou `false`".into(),
            Self::Number => "nombre".into(),
            Self::Whole => "nombre entier à partir de 1".into(),
            Self::Share => "nombre de 0 à 1".into(),
            Self::Format => "`1`".into(),
            Self::Length => "[durée](#durées-et-délais)".into(),
            Self::Due => "[délai](#durées-et-délais)".into(),
            Self::Every => "[rythme](#durées-et-délais)".into(),
            Self::Day => "jour".into(),
            Self::Moment => "décalage ou moment".into(),
            Self::Zone => "fuseau horaire".into(),
            Self::Language => "code d’une langue".into(),
            Self::Condition => "[condition](#conditions-et-blancs-des-textes)".into(),
            Self::NewId => "nouvel id".into(),
            Self::NameOf(thing) => format!("nom\u{a0}: {}", thing.fr()),
            Self::NamesOf(thing) => format!("liste de noms, chacun {}", thing.fr()),
            Self::ListOf(inner) => format!("liste\u{a0}: {inner}"),
            Self::MapOf(key, inner) => format!("table, de {key} à\u{a0}: {inner}"),
            Self::Either(shapes) => shapes.join(", ou "),
            Self::Steps(step) => format!("liste d’étapes\u{a0}: {step}"),
            Self::Anything => "n’importe quelle valeur".into(),
            Self::IdOf(thing) => format!("id\u{a0}({})", thing.fr()),
            Self::AnyWord => "n’importe quel mot".into(),
            Self::Rules => "Ce que dit le vérificateur".into(),
            Self::RulesIntro => {
                "Toute remarque a un code, un endroit et un remède. Une erreur empêche un plan de servir, un avertissement non. \
                 Avertissements et remarques s’acceptent par leur code, avec une raison : `lint: {allow: {version_number: …}}`."
                    .into()
            }
            Self::Error => "erreur".into(),
            Self::ErrorInDraft => "erreur dans un projet de texte, avertissement dans un plan".into(),
            Self::Tone => "Le ton des mots".into(),
            Self::ToneIntro => {
                "`crisis tone` les entend dans un projet de texte, `crisis validate` dans les messages d’un plan, en anglais et en \
                 français. Dans un plan ce sont des avertissements, et on les accepte par leur code. Des mots entre guillemets \
                 au milieu d’une phrase sont ceux d’un autre et passent. [tone.md](tone.md) le dit à qui écrit."
                    .into()
            }
            Self::Code => "code".into(),
            Self::Warning => "avertissement".into(),
            Self::Note => "remarque".into(),
            Self::Flagged => "Signalé\u{a0}:".into(),
            Self::Clean => "À la place\u{a0}:".into(),
        }
    }
}
