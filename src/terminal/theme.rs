use std::fmt::{Result, Write};

use dialoguer::theme::Theme;

use super::paint::Canvas;
use super::row::Row;

/// Draws the one row of a line to type in dialoguer's place.
pub(super) struct Typed<'a> {
    canvas: &'a Canvas<'a>,
    prompt: &'a Row,
}

impl<'a> Typed<'a> {
    /// Builds it from the row of the question.
    pub fn new(canvas: &'a Canvas<'a>, prompt: &'a Row) -> Self {
        Self { canvas, prompt }
    }
}

impl Theme for Typed<'_> {
    fn format_input_prompt(&self, out: &mut dyn Write, _: &str, _: Option<&str>) -> Result {
        // `drawn` drops the spaces at the end of a row without colour; here they part it from what is typed.
        let row = self.prompt.drawn(self.canvas.style);
        write!(out, "{} ", row.trim_end())
    }
}
