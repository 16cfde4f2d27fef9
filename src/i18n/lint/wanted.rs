use crate::i18n::Say;

/// Says what a value should be, with its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is said in words below")]
pub enum Wanted {
    Text,
    Texts,
    Word,
    Words,
    YesNo,
    Number,
    Whole,
    Share,
    Length,
    Due,
    Date,
    Moment,
    Condition,
    Name,
    Names,
    Map,
    List,
    ListOfMaps,
    MapOrList,
    Steps,
    One,
}

/// Says what a value is instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is said in words below")]
pub enum Found {
    Text,
    YesNo,
    Number,
    List,
    Map,
    Nothing,
}

impl Say for Wanted {
    fn en(&self) -> String {
        match self {
            Self::Text => "a text",
            Self::Texts => "a list of sentences",
            Self::Word => "a word or a short text",
            Self::Words => "a list of words",
            Self::YesNo => "true or false",
            Self::Number => "a number",
            Self::Whole => "a whole number from 1",
            Self::Share => "a number from 0 to 1",
            Self::Length => "a duration",
            Self::Due => "a due time",
            Self::Date => "a day",
            Self::Moment => "a moment",
            Self::Condition => "a condition",
            Self::Name => "one name",
            Self::Names => "a list of names",
            Self::Map => "keys with values",
            Self::List => "a list",
            Self::ListOfMaps => "a list in which each element has keys with values",
            Self::MapOrList => "keys with values, or a list of them",
            Self::Steps => "a list of steps",
            Self::One => "something else",
        }
        .into()
    }

    fn fr(&self) -> String {
        match self {
            Self::Text => "un texte",
            Self::Texts => "une liste de phrases",
            Self::Word => "un mot ou un texte court",
            Self::Words => "une liste de mots",
            Self::YesNo => "true ou false",
            Self::Number => "un nombre",
            Self::Whole => "un nombre entier à partir de 1",
            Self::Share => "un nombre de 0 à 1",
            Self::Length => "une durée",
            Self::Due => "un délai",
            Self::Date => "un jour",
            Self::Moment => "un moment",
            Self::Condition => "une condition",
            Self::Name => "un seul nom",
            Self::Names => "une liste de noms",
            Self::Map => "des clés avec leurs valeurs",
            Self::List => "une liste",
            Self::ListOfMaps => "une liste dont chaque élément a des clés avec leurs valeurs",
            Self::MapOrList => "des clés avec leurs valeurs, ou une liste de cela",
            Self::Steps => "une liste d’étapes",
            Self::One => "autre chose",
        }
        .into()
    }
}

impl Say for Found {
    fn en(&self) -> String {
        match self {
            Self::Text => "a text",
            Self::YesNo => "true or false",
            Self::Number => "a number",
            Self::List => "a list",
            Self::Map => "keys with values",
            Self::Nothing => "nothing",
        }
        .into()
    }

    fn fr(&self) -> String {
        match self {
            Self::Text => "un texte",
            Self::YesNo => "true ou false",
            Self::Number => "un nombre",
            Self::List => "une liste",
            Self::Map => "des clés avec leurs valeurs",
            Self::Nothing => "rien",
        }
        .into()
    }
}
