use super::{en, fr};
use crate::i18n::Say;

/// Says why a text is not the YAML that we accept.
#[derive(Debug, Clone, PartialEq)]
pub enum YamlSays {
    /// The file is too large.
    TooLarge(usize),
    /// A text is too long.
    TooLong(usize),
    /// A byte is not UTF-8.
    NotUtf8,
    /// A control character.
    Control(char),
    /// Too deep.
    TooDeep(usize),
    /// Too many values.
    TooMany(usize),
    /// The same key twice.
    Twice(String),
    /// A key is a list or a map.
    ComplexKey,
    /// A second document.
    SecondDocument,
    /// A tag.
    Tag(String),
    /// An alias without its anchor.
    UnknownAlias,
    /// A merge of something that is no map.
    BadMerge,
    /// Nothing stands in the file.
    Empty,
    /// The grammar is broken; the parser's own words.
    Grammar(String),
    /// A second `: ` in a line.
    ColonInText,
    /// A value begins with a sign that YAML keeps for itself.
    Reserved(char),
    /// Something follows a closing quotation mark.
    AfterQuote,
    /// A value begins with `{{`.
    BeginsWithBlank,
    /// A quotation mark is never closed.
    OpenQuote,
    /// A bracket is never closed.
    OpenBracket(char),
    /// No space behind a colon.
    NoSpace,
    /// A line without a key.
    NoKey,
    /// A line is indented with a tab.
    Tab,
    /// A line stands in too far, or not far enough.
    Indentation,
}

impl Say for YamlSays {
    fn en(&self) -> String {
        match self {
            Self::TooLarge(limit) => format!("the file is larger than {} KiB", limit / 1024),
            Self::TooLong(limit) => format!("the text that begins here is longer than {} KiB", limit / 1024),
            Self::NotUtf8 => "from here on, the file is not UTF-8: save it as UTF-8".into(),
            Self::Control(c) => format!("a character that nobody sees stands here: U+{:04X}", u32::from(*c)),
            Self::TooDeep(limit) => format!("this lies more than {limit} levels deep"),
            Self::TooMany(limit) => format!("the file holds more than {limit} values"),
            Self::Twice(key) => format!("the key {} stands twice", en(key)),
            Self::ComplexKey => "a key is one word, and this is a list or a map".into(),
            Self::SecondDocument => "a second document begins here, and a file holds one".into(),
            Self::Tag(tag) => format!("{} is a tag, and the format has none", en(tag)),
            Self::UnknownAlias => "this alias (`*`) has no anchor (`&`) before it".into(),
            Self::BadMerge => "`<<` merges maps, and this is none".into(),
            Self::Empty => "the file is empty".into(),
            Self::Grammar(why) => format!("this is not YAML: {why}"),
            Self::ColonInText => "a colon followed by a space begins a new value".into(),
            Self::Reserved(c) => format!("a value cannot begin with `{c}`"),
            Self::AfterQuote => "the quotation mark ends the value, and something follows".into(),
            Self::BeginsWithBlank => "a value that begins with `{{` needs quotes".into(),
            Self::OpenQuote => "the quotation mark that opens here is never closed".into(),
            Self::OpenBracket(c) => format!("the `{c}` that opens here is never closed"),
            Self::NoSpace => "a colon needs a space behind it".into(),
            Self::NoKey => "this line has no key".into(),
            Self::Tab => "a tab stands where YAML wants spaces".into(),
            Self::Indentation => "this line stands in too far, or not far enough".into(),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::TooLarge(limit) => format!("le fichier dépasse {} Kio", limit / 1024),
            Self::TooLong(limit) => format!("le texte qui commence ici dépasse {} Kio", limit / 1024),
            Self::NotUtf8 => {
                "à partir d’ici, le fichier n’est pas en UTF-8\u{a0}: l’enregistrer en UTF-8".into()
            }
            Self::Control(c) => {
                format!("un caractère invisible se trouve ici\u{a0}: U+{:04X}", u32::from(*c))
            }
            Self::TooDeep(limit) => format!("ceci est imbriqué à plus de {limit} niveaux"),
            Self::TooMany(limit) => format!("le fichier contient plus de {limit} valeurs"),
            Self::Twice(key) => format!("la clé {} figure deux fois", fr(key)),
            Self::ComplexKey => "une clé est un seul mot, et ceci est une liste ou une table".into(),
            Self::SecondDocument => {
                "un second document commence ici, et un fichier n’en contient qu’un".into()
            }
            Self::Tag(tag) => format!("{} est une étiquette, et le format n’en a pas", fr(tag)),
            Self::UnknownAlias => "cet alias (`*`) n’a pas d’ancre (`&`) avant lui".into(),
            Self::BadMerge => "`<<` réunit des tables, et ceci n’en est pas une".into(),
            Self::Empty => "le fichier est vide".into(),
            Self::Grammar(why) => format!("ceci n’est pas du YAML\u{a0}: {why}"),
            Self::ColonInText => "deux-points suivis d’une espace commencent une nouvelle valeur".into(),
            Self::Reserved(c) => format!("une valeur ne peut pas commencer par `{c}`"),
            Self::AfterQuote => "le guillemet termine la valeur, et quelque chose suit".into(),
            Self::BeginsWithBlank => "une valeur qui commence par `{{` doit être entre guillemets".into(),
            Self::OpenQuote => "le guillemet ouvert ici n’est jamais fermé".into(),
            Self::OpenBracket(c) => format!("le `{c}` ouvert ici n’est jamais fermé"),
            Self::NoSpace => "deux-points veulent une espace derrière eux".into(),
            Self::NoKey => "cette ligne n’a pas de clé".into(),
            Self::Tab => "une tabulation se trouve là où YAML veut des espaces".into(),
            Self::Indentation => "cette ligne est trop en retrait, ou pas assez".into(),
        }
    }
}
