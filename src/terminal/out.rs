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

    /// Paints the screen again where it stands; nothing goes into the scrollback.
    pub fn again(&mut self, rows: &[Row]) -> io::Result<()> {
        let mut bytes = String::from("\x1b[?25l\x1b[H");
        for row in rows {
            bytes.push_str(&row.drawn(&self.style));
            bytes.push_str("\x1b[K\n");
        }
        self.write(&bytes)
    }

    /// Draws what stands from row `top` on, in one write; shows the cursor there, where it has a place.
    pub fn below(&mut self, top: usize, rows: &[Row], cursor: Option<(usize, usize)>) -> io::Result<()> {
        let mut bytes = String::from("\x1b[?25l");
        for (at, row) in rows.iter().enumerate() {
            bytes.push_str(&format!("\x1b[{};1H{}\x1b[K", top + at, row.drawn(&self.style)));
        }
        // What stood below goes; on the last row of the window the cursor still stands on it.
        bytes.push_str("\x1b[J");
        if let Some((row, column)) = cursor {
            bytes.push_str(&format!("\x1b[{};{}H\x1b[?25h", top + row, column + 1));
        }
        self.write(&bytes)
    }

    /// Takes away what stands from row `top` on, and goes on there.
    pub fn wipe(&mut self, top: usize) -> io::Result<()> {
        self.write(&format!("\x1b[{top};1H\x1b[J"))
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
