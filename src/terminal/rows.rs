use crate::render::Shown;
use crate::walk::{Choice, Mark};

use super::paint::Canvas;
use super::row::Row;
use super::style::Tone;

/// Where a choice begins: behind the margin and the pointer.
const BEGIN: usize = 5;
/// A label takes no more columns than this where something stands beside it.
const LABEL: usize = 40;

/// What stands at the right margin takes no more columns than this.
const RIGHT: usize = 26;

/// Sets the choices of one list in columns, and says whether something had to be cut.
pub(super) struct Rows {
    label: usize,
    right: usize,
    marked: bool,
    whole: usize,
    /// Set where a row lost something.
    pub cut: bool,
}

impl Rows {
    /// Measures the choices that stand below one another.
    pub fn measure(canvas: &Canvas<'_>, choices: &[Choice]) -> Self {
        let style = canvas.style;
        let beside = choices.iter().any(|choice| !choice.detail.is_empty() || !choice.right.is_empty());
        let widest = |text: fn(&Choice) -> &str| {
            choices.iter().map(|choice| style.line(text(choice)).width()).max().unwrap_or(0)
        };
        Self {
            label: if beside { widest(|choice| &choice.label).min(LABEL) } else { 0 },
            right: widest(|choice| &choice.right).min(RIGHT),
            marked: choices.iter().any(|choice| choice.mark != Mark::None),
            whole: canvas.whole() - BEGIN,
            cut: false,
        }
    }

    /// Sets one choice behind its number, or behind the place of one.
    pub fn row(&mut self, canvas: &Canvas<'_>, number: Option<usize>, choice: &Choice) -> Row {
        let number = number.map(|number| number.to_string()).unwrap_or_default();
        self.behind(canvas, Row::default().plain(Shown::line(&number).pad(3)), choice)
    }

    /// Sets one choice of a set, where nothing is numbered.
    pub fn unnumbered(&mut self, canvas: &Canvas<'_>, choice: &Choice) -> Row {
        self.behind(canvas, Row::default(), choice)
    }

    fn behind(&mut self, canvas: &Canvas<'_>, mut row: Row, choice: &Choice) -> Row {
        let style = canvas.style;
        if self.marked {
            let column = row.width() + 3;
            row = row.and(Tone::of(choice.mark), style.mark(choice.mark)).up_to(column);
        }
        let begin = row.width();
        let edge = if self.right == 0 { self.whole } else { self.whole.saturating_sub(self.right + 2) };
        let room = if choice.detail.is_empty() { edge.saturating_sub(begin) } else { self.label };
        row = row.plain(self.fitted(canvas, &choice.label, room));
        if !choice.detail.is_empty() {
            row = row.up_to(begin + self.label).plain(Shown::spaces(2));
            let room = edge.saturating_sub(row.width());
            row = row.plain(self.fitted(canvas, &choice.detail, room));
        }
        if !choice.right.is_empty() {
            let right = self.fitted(canvas, &choice.right, self.right);
            row = row.up_to(edge + 2).and(Tone::of_time(choice.mark), right);
        }
        row
    }

    fn fitted(&mut self, canvas: &Canvas<'_>, text: &str, room: usize) -> Shown {
        let text = canvas.style.line(text);
        self.cut |= text.width() > room;
        text.cut(room, canvas.style.more())
    }
}
