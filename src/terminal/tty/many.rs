use std::io;

use crate::i18n::{Prompt, Say};
use crate::render::Shown;
use crate::terminal::list::pointer;
use crate::terminal::press::Press;
use crate::terminal::row::Row;
use crate::terminal::rows::Rows;
use crate::terminal::style::Tone;
use crate::walk::{Choice, Reply, Screen};

use super::choice::remark;
use super::{Frame, Hand, Heard, Step, Tty};

/// A row that stands for all of them: where there is one, none of them is no answer.
const ALL: &str = "*";

impl Tty {
    /// Lets several of several be marked. None of them is a row of its own: Enter alone says nothing.
    pub(super) fn many(
        &mut self,
        frame: &mut Frame<'_>,
        screen: &Screen,
        rows: &[(Choice, bool)],
        was_read: bool,
        hand: &mut Hand,
    ) -> io::Result<Step> {
        let mut choices: Vec<Choice> = rows.iter().map(|(choice, _)| choice.clone()).collect();
        let none = rows.iter().all(|(choice, on)| !on && choice.id != ALL);
        if none {
            choices.push(Choice::new("", Prompt::NoneOfThem.say(frame.canvas.style.lang)));
        }
        let visible = choices.len().min(self.most(frame, screen)).max(1);
        if self.paint(frame, screen, visible + 2)? && !was_read {
            // Nothing can be typed here, so what was cut is read first.
            return Ok(Step::Read);
        }
        let mut set = Set { frame, choices: &choices, marks: rows.len(), visible, hand };
        if set.hand.marked.len() != rows.len() {
            set.hand.marked = rows.iter().map(|(_, on)| *on).collect();
        }
        loop {
            self.out().below(set.frame.top, &set.rows(), None)?;
            match self.heard(set.frame)? {
                Heard::Signal(answer) => return Ok(Step::Signal(answer)),
                Heard::Minute => return Ok(Step::Minute),
                Heard::Press(Press::Escape) => return self.left(set.frame, Step::Answer(Reply::Back)),
                Heard::Press(Press::Enter) => match set.answer() {
                    Some(marked) => {
                        let labels: Vec<&str> = marked.iter().map(|at| choices[*at].label.as_str()).collect();
                        self.echo(set.frame, &labels.join(", "))?;
                        let ids = marked.iter().map(|at| choices[*at].id.clone());
                        return Ok(Step::Answer(Reply::Many(ids.collect())));
                    }
                    None => return self.left(set.frame, Step::Refuse(Prompt::NothingMarked)),
                },
                Heard::Press(press) => set.take(&press),
            }
        }
    }
}

/// Is a set while its rows are marked.
struct Set<'a, 'f> {
    frame: &'a mut Frame<'f>,
    choices: &'a [Choice],
    /// So many rows can be marked; the one behind them says that none is.
    marks: usize,
    visible: usize,
    hand: &'a mut Hand,
}

impl Set<'_, '_> {
    fn at(&self) -> usize {
        self.hand.at.unwrap_or(0)
    }

    fn take(&mut self, press: &Press) {
        let last = self.choices.len().saturating_sub(1);
        let at = self.at();
        match press {
            Press::Up => self.hand.at = Some(at.saturating_sub(1)),
            Press::Down => self.hand.at = Some((at + 1).min(last)),
            Press::PageUp | Press::Home => self.hand.at = Some(0),
            Press::PageDown | Press::End => self.hand.at = Some(last),
            Press::Char(' ') => {
                if let Some(mark) = self.hand.marked.get_mut(at) {
                    *mark = !*mark;
                }
            }
            _ => {}
        }
    }

    /// Returns the marked rows; none of them only where the row that says so is pointed at.
    fn answer(&self) -> Option<Vec<usize>> {
        let marked: Vec<usize> = (0..self.marks).filter(|at| self.hand.marked[*at]).collect();
        let none = self.at() >= self.marks;
        (!marked.is_empty() || none).then_some(marked)
    }

    fn rows(&self) -> Vec<Row> {
        let canvas = self.frame.canvas;
        let mut sizes = Rows::measure(canvas, &self.choices[..self.marks]);
        let mut rows = vec![self.frame.footer.prompt.clone()];
        let first = (self.at() + 1).saturating_sub(self.visible);
        for (at, choice) in self.choices.iter().enumerate().skip(first).take(self.visible) {
            let sign = match self.hand.marked.get(at) {
                Some(true) => " [x] ",
                Some(false) => " [ ] ",
                None => "     ",
            };
            let lead = pointer(canvas, at == self.at()).plain(Shown::line(sign));
            let row = lead.append(sizes.unnumbered(canvas, choice));
            rows.push(row.cut(canvas.whole(), canvas.style.more()));
        }
        if self.choices.len() > self.visible {
            let last = (first + self.visible).min(self.choices.len());
            rows.push(remark(
                canvas,
                Tone::Dim,
                &Prompt::RowsOf { first: first + 1, last, of: self.choices.len() },
            ));
        }
        rows
    }
}
