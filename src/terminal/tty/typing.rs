use std::io;

use dialoguer::Input;

use crate::i18n::{Prompt, Say};
use crate::render::{Shown, harmless};
use crate::terminal::editor;
use crate::terminal::paint::Canvas;
use crate::terminal::row::Row;
use crate::terminal::theme::Typed;
use crate::walk::{Block, Reply, Screen};

use super::{Frame, Step, Tty};

impl Tty {
    /// Lets a line be typed, and reads it with the given eyes.
    pub(super) fn line(
        &mut self,
        frame: &Frame<'_>,
        screen: &Screen,
        typed: &str,
        read: impl Fn(&str) -> Result<Reply, Prompt>,
    ) -> io::Result<Step> {
        let cut = self.paint(frame, screen, 3)?;
        let text = self.type_line(frame.canvas, &frame.footer.prompt, typed)?;
        self.echo(frame, &text)?;
        if cut && [Prompt::Read.en(), Prompt::Read.fr()].contains(&text.trim().to_lowercase()) {
            return Ok(Step::Read);
        }
        Ok(read(&text).map_or_else(Step::Refuse, Step::Answer))
    }

    /// Lets one line be typed behind a prompt.
    pub(super) fn type_line(&self, canvas: &Canvas<'_>, prompt: &Row, typed: &str) -> io::Result<String> {
        let line = Input::<String>::with_theme(&Typed::new(canvas, prompt))
            .allow_empty(true)
            .report(false)
            .with_initial_text(mended(typed))
            .interact_text_on(&self.term);
        if line.is_err() {
            // The line is left unfinished; whatever is written next begins on a row of its own.
            self.out().rows(&[Row::default()])?;
        }
        Ok(line?)
    }

    /// Lets a text be written in an editor.
    pub(super) fn edit(&mut self, editor: &str, initial: &str) -> Step {
        let edited = editor::edit(editor, initial);
        // Ctrl-C in the editor was for the editor.
        self.signals.forget_interrupt();
        match edited {
            Ok(text) => Step::Answer(Reply::Text(text)),
            Err(error) => Step::Refuse(Prompt::EditorFailed(error.to_string())),
        }
    }

    /// Lets a text be typed line by line; here the tail of a paste is wanted, and kept.
    pub(super) fn lines(
        &mut self,
        frame: &Frame<'_>,
        screen: &Screen,
        initial: &str,
        was_read: bool,
    ) -> io::Result<Step> {
        let style = frame.canvas.style;
        let mut screen = screen.clone();
        if !initial.is_empty() {
            screen.push(Block::Words { text: initial.to_owned(), findings: Vec::new() });
        }
        if self.paint(frame, &screen, 4)? && !was_read {
            // Whatever is typed here is text, so what was cut is read first.
            return Ok(Step::Read);
        }
        let how = Row::indent(3).plain(style.say(&Prompt::LinesThenDot));
        self.out().rows(&[frame.footer.prompt.clone(), how])?;
        let prompt = Row::indent(3).plain(Shown::line(style.pointer())).plain(Shown::spaces(1));
        let mut lines = Vec::new();
        loop {
            let line = self.type_line(frame.canvas, &prompt, "")?;
            if line.trim() == "." {
                break;
            }
            self.out().rows(&[Row::default().plain(style.line(&line))])?;
            lines.push(line);
        }
        let text = if lines.is_empty() { initial.to_owned() } else { lines.join("\n") };
        Ok(Step::Answer(Reply::Text(text)))
    }
}

/// Returns a refused line for mending, without what a terminal would obey: dialoguer writes it as it is.
fn mended(typed: &str) -> String {
    typed
        .chars()
        .filter(|char| harmless(char.encode_utf8(&mut [0; 4])) == char.to_string())
        .filter(|char| !char.is_control())
        .collect()
}
