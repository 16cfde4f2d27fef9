use std::fmt;
use std::str::FromStr;

/// Is a language that the tool speaks on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
}

/// Says something in every language.
///
/// An area of the tool implements it for its enum of messages; leaving out a variant in
/// one language does not compile.
pub trait Say {
    /// Says it in English.
    fn en(&self) -> String;

    /// Says it in French.
    fn fr(&self) -> String;

    /// Says it in the given language.
    fn say(&self, lang: Lang) -> String {
        match lang {
            Lang::En => self.en(),
            Lang::Fr => self.fr(),
        }
    }
}

impl Lang {
    /// Returns the two-letter code, as in `language: fr`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// Returns the colon as it stands behind a word.
    pub fn colon(self) -> &'static str {
        match self {
            Self::En => ":",
            Self::Fr => "\u{a0}:",
        }
    }

    /// Returns what parts two sentences in one line, as it stands behind a word.
    pub fn semicolon(self) -> &'static str {
        match self {
            Self::En => "; ",
            Self::Fr => "\u{a0}; ",
        }
    }

    /// Reads a locale such as `fr_FR.UTF-8`; what is neither language is nothing.
    pub fn of_locale(locale: &str) -> Option<Self> {
        locale.split(['_', '-', '.', '@']).next().and_then(|code| code.parse().ok())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        match code.to_ascii_lowercase().as_str() {
            "en" => Ok(Self::En),
            "fr" => Ok(Self::Fr),
            _ => Err(UnknownLang(code.to_owned())),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// Says that the tool does not speak this language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLang(pub String);

impl fmt::Display for UnknownLang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is not a language of this tool; it speaks en and fr", self.0)
    }
}

impl std::error::Error for UnknownLang {}
