use super::Span;

/// Says why a text is not the YAML that we accept, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct SyntaxError {
    /// What is wrong.
    pub fault: SyntaxFault,
    /// Where.
    pub span: Span,
    /// An earlier place that explains it: the first of two equal keys, the anchor of an alias,
    /// a bracket that is open where the grammar breaks.
    pub related: Option<Span>,
}

impl SyntaxError {
    /// Builds an error at a place.
    pub(super) fn at(fault: SyntaxFault, span: Span) -> Self {
        let related = None;
        Self { fault, span, related }
    }

    /// Adds the earlier place that explains it.
    #[must_use]
    pub(super) fn because_of(self, place: Span) -> Self {
        let related = Some(place);
        Self { related, ..self }
    }
}

/// Lists what can be wrong with a YAML text before anybody asks what it means.
#[derive(Debug, Clone, PartialEq)]
pub enum SyntaxFault {
    /// The file is larger than the limit, in bytes.
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// A text or a key is longer than the limit, in bytes.
    TooLong {
        /// The limit.
        limit: usize,
    },
    /// A byte is not UTF-8.
    NotUtf8,
    /// A NUL or another control character that YAML forbids.
    ControlCharacter(char),
    /// A list or map lies deeper than the limit.
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// There are more values than the limit, aliases counted as often as they expand.
    TooMany {
        /// The limit.
        limit: usize,
    },
    /// The same key stands twice in one map.
    DuplicateKey(String),
    /// A key is not a plain word (a list or map as key).
    ComplexKey,
    /// A second document (`---`) begins.
    SecondDocument,
    /// A tag (`!name`) that we give no meaning.
    Tag(String),
    /// An alias whose anchor does not exist (or encloses it).
    UnknownAlias,
    /// A `<<` whose value is not a map.
    BadMerge,
    /// The file holds nothing.
    Empty,
    /// The text breaks the grammar of YAML; the parser's own words.
    Grammar(String),
}
