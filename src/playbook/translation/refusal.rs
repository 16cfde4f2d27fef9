use crate::source::Span;

/// Says why a translation file is not touched.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// It translates another file.
    OtherFile {
        /// What it says that it translates.
        of: String,
        /// What it would have to say.
        wanted: String,
        /// Where it says so.
        span: Span,
    },
    /// It is in another language.
    OtherLanguage {
        /// The language that it says.
        language: String,
        /// The language that was asked for.
        wanted: String,
        /// Where it says so.
        span: Span,
    },
    /// A map is written between braces, or not as a map: no line can be added to it.
    NoLines {
        /// The key of the map.
        key: String,
        /// Where the key stands.
        span: Span,
    },
    /// It is no file of kind `translation`.
    OtherKind,
    /// What would be written does not read back as the same: the file is built in a way that was not foreseen.
    NotTheSame,
}
