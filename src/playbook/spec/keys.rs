use super::Space;

/// Says what the keys of a map are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// Each declares a new thing.
    New(Space),
    /// Each names a thing that exists elsewhere.
    Of(Space),
    /// Each is one of these words.
    Words(&'static [&'static str]),
    /// Each is the code of a language.
    Langs,
    /// Each is data.
    Free,
}
