use crate::i18n::Prompt;
use crate::terminal::row::Row;
use crate::terminal::style::Tone;

use super::Canvas;

/// Is a painted screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Painted {
    /// Its rows, top to bottom.
    pub rows: Vec<Row>,
    /// Whether something was cut that `read` shows whole.
    pub cut: bool,
}

/// Is one painted block, and what of it may go when there is too little room.
pub(super) struct Piece {
    rows: Vec<Row>,
    kept_above: usize,
    kept_below: usize,
    optional: bool,
}

impl Piece {
    /// Keeps all its rows.
    pub fn whole(rows: Vec<Row>) -> Self {
        Self { kept_above: rows.len(), rows, kept_below: 0, optional: false }
    }

    /// Keeps its first rows.
    pub fn cut_after(kept: usize, rows: Vec<Row>) -> Self {
        Self { kept_above: kept, rows, kept_below: 0, optional: false }
    }

    /// Keeps its first and its last rows.
    pub fn cut_between(above: usize, below: usize, rows: Vec<Row>) -> Self {
        Self { kept_above: above, rows, kept_below: below, optional: false }
    }

    /// Is an empty row, where there is room for one.
    pub fn gap() -> Self {
        Self { rows: vec![Row::default()], kept_above: 0, kept_below: 0, optional: true }
    }

    fn spare(&self) -> usize {
        self.rows.len().saturating_sub(self.kept_above + self.kept_below)
    }

    /// Takes out so many rows and says so in their place.
    fn shorten(&mut self, canvas: &Canvas<'_>, lines: usize) {
        let end = self.rows.len() - self.kept_below;
        self.rows.splice(end - lines..end, [more(canvas, lines)]);
        self.kept_above = self.rows.len();
    }
}

/// Makes the pieces fit: first the empty rows go, then the longest pieces are shortened.
pub(super) fn fit(canvas: &Canvas<'_>, mut pieces: Vec<Piece>, room: usize) -> Painted {
    while total(&pieces) > room {
        let Some(last) = pieces.iter().rposition(|piece| piece.optional) else { break };
        pieces.remove(last);
    }
    let mut cut = false;
    while total(&pieces) > room {
        let excess = total(&pieces) - room;
        let longest = pieces.iter_mut().max_by_key(|piece| piece.spare());
        let Some(piece) = longest.filter(|piece| piece.spare() > 1) else { break };
        let lines = (excess + 1).min(piece.spare());
        piece.shorten(canvas, lines);
        cut = true;
    }
    let mut rows: Vec<Row> = pieces.into_iter().flat_map(|piece| piece.rows).collect();
    if rows.len() > room {
        let kept = room.saturating_sub(1);
        let lines = rows.len() - kept;
        rows.truncate(kept);
        rows.push(more(canvas, lines));
        cut = true;
    }
    // A row that is too wide breaks, and moves all below it; only absurd windows make one.
    let rows = rows.into_iter().map(|row| row.cut(canvas.whole(), canvas.style.more())).collect();
    Painted { rows, cut }
}

/// Returns how many rows the pieces need, without those that stand only where there is room.
pub(super) fn needed(pieces: &[Piece]) -> usize {
    pieces.iter().filter(|piece| !piece.optional).map(|piece| piece.rows.len()).sum()
}

fn total(pieces: &[Piece]) -> usize {
    pieces.iter().map(|piece| piece.rows.len()).sum()
}

fn more(canvas: &Canvas<'_>, lines: usize) -> Row {
    let style = canvas.style;
    Row::indent(3)
        .and(Tone::Dim, style.line(style.more()))
        .plain(style.line(" "))
        .and(Tone::Dim, style.say(&Prompt::MoreLines(lines)))
}
