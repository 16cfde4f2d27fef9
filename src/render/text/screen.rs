use crate::i18n::Lang;

/// Says what the reader's screen can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// The language of the labels.
    pub lang: Lang,
    /// How many columns a line has.
    pub width: usize,
    /// Whether it draws more than ASCII.
    pub unicode: bool,
    /// Whether it shows colour.
    pub colour: bool,
    /// Whether the reader wants sentences and plain tables, as a screen reader does.
    pub plain: bool,
}
