use crate::i18n::Lang;
use crate::render::{ascii, harmless};

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

impl Screen {
    /// Makes a text fit for this screen: harmless, and in the characters it draws.
    pub fn show(&self, text: &str) -> String {
        let shown = harmless(text);
        if self.unicode { shown.into_owned() } else { ascii(&shown) }
    }
}
