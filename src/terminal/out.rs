use std::io::{self, Write};

use super::row::Row;
use super::style::Style;

/// Writes rows, and nothing but rows: their texts are all made harmless.
pub(super) struct Out<W> {
    to: W,
    style: Style,
}

impl<W: Write> Out<W> {
    pub fn new(to: W, style: Style) -> Self {
        Self { to, style }
    }

    /// Pushes what is on the screen into the scrollback, whole, and paints from the top.
    ///
    /// Nothing is wiped: the screens before are evidence, and stay readable above.
    pub fn screen(&mut self, window: usize, rows: &[Row]) -> io::Result<()> {
        let mut bytes = "\n".repeat(window);
        bytes.push_str("\x1b[H");
        for row in rows {
            bytes.push_str(&row.drawn(&self.style));
            bytes.push('\n');
        }
        self.write(&bytes)
    }

    /// Writes rows below what stands there.
    pub fn rows(&mut self, rows: &[Row]) -> io::Result<()> {
        let mut bytes = String::new();
        for row in rows {
            bytes.push_str(&row.drawn(&self.style));
            bytes.push('\n');
        }
        self.write(&bytes)
    }

    /// Writes the sign after which an answer is typed.
    pub fn sign(&mut self) -> io::Result<()> {
        self.write("> ")
    }

    fn write(&mut self, bytes: &str) -> io::Result<()> {
        self.to.write_all(bytes.as_bytes())?;
        self.to.flush()
    }
}
