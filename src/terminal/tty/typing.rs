use std::io;

use dialoguer::Input;

use crate::i18n::{Prompt, Say};
use crate::render::Shown;
use crate::terminal::draft::Draft;
use crate::terminal::editor;
use crate::terminal::paint::{Canvas, typed};
use crate::terminal::press::{Press, pasted};
use crate::terminal::row::Row;
use crate::terminal::style::Tone;
use crate::terminal::theme::Typed;
use crate::walk::{Block, Reply, Screen};

use super::choice::remark;
use super::{Frame, Hand, Heard, Step, Tty};

impl Tty {
    /// Lets a line be typed, and reads it with the given eyes.
    ///
    /// A paste of several lines is one answer, and it is looked at before Enter takes it.
    pub(super) fn line(
        &mut self,
        frame: &mut Frame<'_>,
        screen: &Screen,
        before: &str,
        hand: &mut Hand,
        read: impl Fn(&str) -> Result<Reply, Prompt>,
    ) -> io::Result<Step> {
        let cut = self.paint(frame, screen, 3)?;
        if !hand.begun {
            *hand = Hand { typed: Draft::of(pasted(before.as_bytes())), begun: true, ..Hand::default() };
        }
        loop {
            let most = frame.height.saturating_sub(frame.top).max(1);
            let set = typed(frame.canvas, &frame.footer.prompt, &hand.typed, most);
            let mut rows = set.rows;
            let lines = hand.typed.text().lines().count();
            if lines > 1 {
                rows.push(remark(frame.canvas, Tone::Dim, &Prompt::LinesInOne(lines)));
            }
            self.out().below(frame.top, &rows, Some(set.cursor))?;
            match self.heard(frame)? {
                Heard::Signal(answer) => return Ok(Step::Signal(answer)),
                Heard::Minute => return Ok(Step::Minute),
                Heard::Press(Press::Enter) => break,
                Heard::Press(Press::Escape) if hand.typed.text().is_empty() => break,
                Heard::Press(press) => {
                    hand.typed.take(&press);
                }
            }
        }
        let text = hand.typed.text().to_owned();
        self.echo(frame, &text)?;
        if cut && [Prompt::Read.en(), Prompt::Read.fr()].contains(&text.trim().to_lowercase()) {
            return Ok(Step::Read);
        }
        Ok(read(&text).map_or_else(Step::Refuse, Step::Answer))
    }

    /// Waits for Enter behind a prompt, where nothing that is typed counts.
    pub(super) fn wait_for_enter(&self, canvas: &Canvas<'_>, prompt: &Row) -> io::Result<()> {
        let line = Input::<String>::with_theme(&Typed::new(canvas, prompt))
            .allow_empty(true)
            .report(false)
            .interact_text_on(&self.term);
        if line.is_err() {
            // The line is left unfinished; whatever is written next begins on a row of its own.
            self.out().rows(&[Row::default()])?;
        }
        line?;
        Ok(())
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

    /// Lets a text be typed line by line, until a lone `.`; Esc on an empty line leaves it as it was.
    pub(super) fn lines(
        &mut self,
        frame: &mut Frame<'_>,
        screen: &Screen,
        initial: &str,
        was_read: bool,
        hand: &mut Hand,
    ) -> io::Result<Step> {
        let style = frame.canvas.style;
        let mut screen = screen.clone();
        if !initial.is_empty() {
            screen.push(Block::Words { text: initial.to_owned(), findings: Vec::new() });
        }
        if self.paint(frame, &screen, LINES)? && !was_read {
            // Whatever is typed here is text, so what was cut is read first.
            return Ok(Step::Read);
        }
        let how = Row::indent(3).plain(style.say(&Prompt::LinesThenDot));
        let prompt = Row::indent(3).plain(Shown::line(style.pointer())).plain(Shown::spaces(1));
        loop {
            let room = frame.height.saturating_sub(frame.top).saturating_sub(2).max(2);
            let set = typed(frame.canvas, &prompt, &hand.typed, room.div_ceil(2));
            let kept = room.saturating_sub(set.rows.len());
            let mut rows = vec![frame.footer.prompt.clone(), how.clone()];
            let last = hand.lines.len().saturating_sub(kept);
            rows.extend(
                hand.lines[last..].iter().map(|line| {
                    Row::default().plain(style.line(line)).cut(frame.canvas.whole(), style.more())
                }),
            );
            let cursor = (set.cursor.0 + rows.len(), set.cursor.1);
            rows.extend(set.rows);
            self.out().below(frame.top, &rows, Some(cursor))?;
            match self.heard(frame)? {
                Heard::Signal(answer) => return Ok(Step::Signal(answer)),
                Heard::Minute => return Ok(Step::Minute),
                Heard::Press(Press::Escape) if hand.typed.text().is_empty() && hand.lines.is_empty() => {
                    return self.left(frame, Step::Answer(Reply::Back));
                }
                Heard::Press(Press::Enter) if hand.typed.text().trim() == "." => break,
                Heard::Press(Press::Enter) if hand.typed.text().trim() == ":menu" => {
                    return self.left(frame, Step::Answer(Reply::Back));
                }
                Heard::Press(Press::Enter) => {
                    hand.lines.extend(hand.typed.text().split('\n').map(str::to_owned));
                    hand.typed.clear();
                }
                Heard::Press(press) => {
                    hand.typed.take(&press);
                }
            }
        }
        self.out().wipe(frame.top)?;
        let mut rows = vec![frame.footer.prompt.clone()];
        rows.extend(hand.lines.iter().map(|line| Row::default().plain(style.line(line))));
        self.out().rows(&rows)?;
        let text = if hand.lines.is_empty() { initial.to_owned() } else { hand.lines.join("\n") };
        Ok(Step::Answer(Reply::Text(text)))
    }
}

/// Rows that a text typed line by line takes at least.
const LINES: usize = 7;
