use super::Screen;
use crate::report::Sign;

impl Screen {
    /// Returns the mark of a row, with a space behind it; to a screen reader marks say nothing.
    pub(super) fn mark(&self, sign: Sign) -> String {
        if self.plain {
            return String::new();
        }
        let (unicode, ascii) = match sign {
            Sign::Done => ("✓", "x"),
            Sign::Alarm => ("!", "!"),
            Sign::Open => ("○", "o"),
            Sign::Waiting => ("~", "~"),
            Sign::Later => ("»", ">>"),
            Sign::Check => ("?", "?"),
            Sign::Aside => ("–", "-"),
        };
        format!("{} ", if self.unicode { unicode } else { ascii })
    }

    /// Colours an overdue mark, where the screen shows colour; the mark itself says enough.
    pub(super) fn tint(&self, sign: Sign, text: &str) -> String {
        match (self.colour, sign) {
            (true, Sign::Alarm) => format!("\x1b[1;31m{text}\x1b[0m"),
            (true, Sign::Done) => format!("\x1b[32m{text}\x1b[0m"),
            _ => text.to_owned(),
        }
    }
}
