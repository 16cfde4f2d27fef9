use super::{Found, Wanted, either, en, fr};
use crate::i18n::Say;

/// Says what is wrong with a key or a value.
#[derive(Debug, Clone, PartialEq)]
pub enum ShapeSays {
    /// The format has no such key there.
    UnknownKey {
        /// The key.
        key: String,
        /// What it stands in, in English and French.
        object: (&'static str, &'static str),
    },
    /// The key belongs to another kind of the same thing.
    KeyOfOtherKind {
        /// The key.
        key: String,
        /// The kinds it belongs to.
        belongs: Vec<String>,
        /// The kind it stands in.
        kind: String,
    },
    /// A key that must be there is not.
    MissingKey {
        /// The key.
        key: String,
        /// What it is missing in: its name, or what it is.
        of: String,
    },
    /// Nothing stands behind a key.
    NoValue {
        /// The key.
        key: String,
    },
    /// An element of a list is empty.
    NoElement,
    /// The value has the wrong form.
    WrongKind {
        /// The key.
        key: String,
        /// What it should be.
        wanted: Wanted,
        /// What it is.
        found: Found,
    },
    /// The word is none of those that are possible.
    WrongWord {
        /// The key.
        key: String,
        /// The word.
        word: String,
    },
    /// The text cannot be an id.
    BadId {
        /// The text.
        id: String,
        /// Why not.
        why: IdFault,
    },
    /// The text is none of what the key wants.
    NotA {
        /// The text.
        text: String,
        /// What it should be.
        wanted: Wanted,
    },
    /// The text is no address.
    NotAnAddress(String),
    /// The text is no code of a language.
    NotALanguage(String),
    /// The text is no zone.
    NotAZone(String),
    /// The version of the format is not the one that this tool reads.
    OtherFormat(String),
    /// A version without quotes is a number.
    VersionIsNumber(String),
    /// Nothing says what kind of file it is.
    NoKindOfFile,
    /// Nothing says what kind of thing it is.
    NoKind {
        /// What it is, in English and French.
        object: (&'static str, &'static str),
    },
    /// Two keys say what kind of thing it is.
    TwoKinds {
        /// The first.
        first: String,
        /// The second.
        second: String,
    },
    /// A pattern does not read; the reader's own words.
    BadPattern(String),
    /// What follows a `#` is a comment.
    CommentInText(String),
}

/// Says why a text cannot be an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdFault {
    /// It does not have the letters of one.
    Pattern,
    /// It does not have the letters of a playbook's.
    Kebab,
    /// It means true, false or nothing to other readers of YAML.
    YamlWord,
    /// It means something in conditions.
    GrammarWord,
}

impl Say for IdFault {
    fn en(&self) -> String {
        match self {
            Self::Pattern => "an id is a small letter, then small letters, digits and `_`",
            Self::Kebab => "the id of a playbook has small letters, digits and `-`",
            Self::YamlWord => "other readers of YAML take this word for true, false or nothing",
            Self::GrammarWord => "this word has a meaning of its own in conditions and times",
        }
        .into()
    }

    fn fr(&self) -> String {
        match self {
            Self::Pattern => "un id est une minuscule, puis des minuscules, des chiffres et `_`",
            Self::Kebab => "l’id d’un plan a des minuscules, des chiffres et `-`",
            Self::YamlWord => "d’autres lecteurs de YAML prennent ce mot pour vrai, faux ou rien",
            Self::GrammarWord => "ce mot a un sens à lui dans les conditions et les délais",
        }
        .into()
    }
}

impl Say for ShapeSays {
    fn en(&self) -> String {
        match self {
            Self::UnknownKey { key, object } => {
                format!("{} is not a key of {} {}", en(key), article(object.0), object.0)
            }
            Self::KeyOfOtherKind { key, belongs, kind } => {
                format!("{} belongs to {}, and this is `{kind}`", en(key), either(&ticked(belongs), "or"))
            }
            Self::MissingKey { key, of } => format!("{} has no `{key}`", en(of)),
            Self::NoValue { key } => format!("{} has nothing behind it", en(key)),
            Self::NoElement => "an element of this list is empty".into(),
            Self::WrongKind { key, wanted, found } => {
                format!("{} wants {}, and this is {}", en(key), wanted.en(), found.en())
            }
            Self::WrongWord { key, word } => format!("{} is not a word for `{key}`", en(word)),
            Self::BadId { id, why } => format!("{} cannot be an id: {}", en(id), why.en()),
            Self::NotA { text, wanted } => format!("{} is not {}", en(text), wanted.en()),
            Self::NotAnAddress(text) => format!("{} is not a web address", en(text)),
            Self::NotALanguage(text) => format!("{} is not the code of a language", en(text)),
            Self::NotAZone(text) => format!("{} is not a time zone", en(text)),
            Self::OtherFormat(found) => {
                format!("this file has format version {found}, and this tool reads 1")
            }
            Self::VersionIsNumber(text) => format!("a version without quotes is a number: {text}"),
            Self::NoKindOfFile => "nothing says what kind of file this is".into(),
            Self::NoKind { object } => {
                format!("nothing says what this {} is", object.0)
            }
            Self::TwoKinds { first, second } => format!("this is `{first}` and `{second}` at once"),
            Self::BadPattern(why) => format!("this pattern does not read: {why}"),
            Self::CommentInText(word) => {
                format!("from {} on, this line is a comment and is not read", en(word))
            }
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::UnknownKey { key, object } => {
                format!("{} n’est pas une clé connue ici ({})", fr(key), object.1)
            }
            Self::KeyOfOtherKind { key, belongs, kind } => {
                format!("{} va avec {}, et ceci est `{kind}`", fr(key), either(&ticked(belongs), "ou"))
            }
            Self::MissingKey { key, of } => format!("il manque `{key}` à {}", fr(of)),
            Self::NoValue { key } => format!("il n’y a rien derrière {}", fr(key)),
            Self::NoElement => "un élément de cette liste est vide".into(),
            Self::WrongKind { key, wanted, found } => {
                format!("{} attend {}, et ceci est {}", fr(key), wanted.fr(), found.fr())
            }
            Self::WrongWord { key, word } => format!("{} n’est pas un mot pour `{key}`", fr(word)),
            Self::BadId { id, why } => format!("{} ne peut pas être un id\u{a0}: {}", fr(id), why.fr()),
            Self::NotA { text, wanted } => format!("{} n’est pas {}", fr(text), wanted.fr()),
            Self::NotAnAddress(text) => format!("{} n’est pas une adresse web", fr(text)),
            Self::NotALanguage(text) => format!("{} n’est pas le code d’une langue", fr(text)),
            Self::NotAZone(text) => format!("{} n’est pas un fuseau horaire", fr(text)),
            Self::OtherFormat(found) => {
                format!("ce fichier est de la version {found} du format, et cet outil lit la version 1")
            }
            Self::VersionIsNumber(text) => format!("une version sans guillemets est un nombre\u{a0}: {text}"),
            Self::NoKindOfFile => "rien ne dit de quel genre de fichier il s’agit".into(),
            Self::NoKind { object } => format!("rien ne dit de quoi il s’agit ici ({})", object.1),
            Self::TwoKinds { first, second } => format!("ceci est à la fois `{first}` et `{second}`"),
            Self::BadPattern(why) => format!("ce motif ne se lit pas\u{a0}: {why}"),
            Self::CommentInText(word) => {
                format!("à partir de {}, cette ligne est un commentaire et n’est pas lue", fr(word))
            }
        }
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

fn ticked(words: &[String]) -> Vec<String> {
    words.iter().map(|word| format!("`{word}`")).collect()
}
