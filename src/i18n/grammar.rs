use super::Say;

/// Says why a text is no condition, or a blank of a text does not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Grammar {
    /// A text in double quotes.
    DoubleQuote,
    /// A text in typographic quotes.
    CurvedQuote,
    /// A quote is never closed.
    OpenQuote,
    /// A single `=`.
    SingleEqual,
    /// A `!` alone.
    Exclamation,
    /// A character without meaning.
    NoMeaning(char),
    /// A number with letters that is no duration.
    NotALength(String),
    /// A sign is missing.
    Missing(String),
    /// Something follows that does not belong there.
    NotHere,
    /// It is nested too deep.
    TooDeep,
    /// Something else than `known` or `unknown` stands after `is`.
    AfterIs,
    /// A name or a value is missing.
    NoValue,
    /// The text ends too early.
    TooEarly,
    /// There is no such function.
    NoFunction {
        /// The word.
        word: String,
        /// The functions that exist.
        all: String,
    },
    /// A duration is missing.
    NoLength,
    /// A name is missing.
    NoName,
    /// Between brackets stands something else than a key.
    BadIndex,
    /// There is no such filter.
    NoFilter {
        /// The word.
        word: String,
        /// The filters that exist.
        all: String,
    },
    /// No condition stands before its end.
    NoIf,
    /// There is no such tag.
    NoTag,
}

impl Say for Grammar {
    fn en(&self) -> String {
        match self {
            Self::DoubleQuote => "texts stand in single quotes: 'text'".into(),
            Self::CurvedQuote => "texts stand in straight quotes: 'text'".into(),
            Self::OpenQuote => "the quote that opens here is never closed".into(),
            Self::SingleEqual => "a comparison is written `==`".into(),
            Self::Exclamation => "write `not`, or `!=` between two values".into(),
            Self::NoMeaning(c) => format!("`{c}` has no meaning in a condition"),
            Self::NotALength(text) => {
                format!("“{text}” is neither a number nor a duration: write 15m, 2h30m, 3d")
            }
            Self::Missing(sign) => format!("`{sign}` is missing here"),
            Self::NotHere => "this does not belong here: join conditions with `and` or `or`".into(),
            Self::TooDeep => "this is nested too deep".into(),
            Self::AfterIs => "after `is` stands `known` or `unknown`; to compare, write `==`".into(),
            Self::NoValue => "a name or a value is missing here".into(),
            Self::TooEarly => "the condition ends too early".into(),
            Self::NoFunction { word, all } => format!("`{word}` is no function; there are {all}"),
            Self::NoLength => "a duration such as 2h is missing here".into(),
            Self::NoName => "a name is missing here".into(),
            Self::BadIndex => "between [ ] stands a name, a 'text' or a whole number from 1".into(),
            Self::NoFilter { word, all } => format!("`{word}` is no filter; there are {all}"),
            Self::NoIf => "no `{% if … %}` stands before this".into(),
            Self::NoTag => "there are `{% if … %}`, `{% else %}` and `{% endif %}`, nothing else".into(),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::DoubleQuote => "les textes sont entre apostrophes droites\u{a0}: 'texte'".into(),
            Self::CurvedQuote => {
                "les textes sont entre apostrophes droites, non courbes\u{a0}: 'texte'".into()
            }
            Self::OpenQuote => "l’apostrophe ouverte ici n’est jamais fermée".into(),
            Self::SingleEqual => "une comparaison s’écrit `==`".into(),
            Self::Exclamation => "écrire `not`, ou `!=` entre deux valeurs".into(),
            Self::NoMeaning(c) => format!("`{c}` n’a pas de sens dans une condition"),
            Self::NotALength(text) => {
                format!("«\u{a0}{text}\u{a0}» n’est ni un nombre ni une durée\u{a0}: écrire 15m, 2h30m, 3d")
            }
            Self::Missing(sign) => format!("il manque `{sign}` ici"),
            Self::NotHere => {
                "ceci n’a pas sa place ici\u{a0}: relier les conditions par `and` ou `or`".into()
            }
            Self::TooDeep => "ceci est imbriqué trop profondément".into(),
            Self::AfterIs => "après `is` vient `known` ou `unknown`\u{a0}; pour comparer, écrire `==`".into(),
            Self::NoValue => "il manque ici un nom ou une valeur".into(),
            Self::TooEarly => "la condition s’arrête trop tôt".into(),
            Self::NoFunction { word, all } => format!("`{word}` n’est pas une fonction\u{a0}; il y a {all}"),
            Self::NoLength => "il manque ici une durée comme 2h".into(),
            Self::NoName => "il manque ici un nom".into(),
            Self::BadIndex => "entre [ ] vient un nom, un 'texte' ou un nombre entier à partir de 1".into(),
            Self::NoFilter { word, all } => format!("`{word}` n’est pas un filtre\u{a0}; il y a {all}"),
            Self::NoIf => "aucun `{% if … %}` ne précède ceci".into(),
            Self::NoTag => "il y a `{% if … %}`, `{% else %}` et `{% endif %}`, rien d’autre".into(),
        }
    }
}
