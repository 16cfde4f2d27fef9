use crate::render::Shown;
use crate::terminal::row::Row;
use crate::terminal::style::Tone;
use crate::walk::{Block, Mark};

use super::fit::Piece;
use super::{Canvas, words};

/// Where paragraphs and labels begin.
const INDENT: usize = 3;
/// A text hangs below its own beginning while its label is no wider than this.
const HANG: usize = 14;
/// Where headings, and the cells of tables, begin.
const CELLS: usize = 4;
/// The word of a drill takes no more columns than this.
const DRILL: usize = 16;
/// Where a command to type begins.
const COMMAND: usize = 5;

/// Paints one block; tables are painted together elsewhere.
pub(super) fn block(canvas: &Canvas<'_>, block: &Block, drill: Option<&str>) -> Piece {
    match block {
        Block::Line { mark, text, right } => Piece::whole(line(canvas, *mark, text, right, drill)),
        Block::Label { label, text } => Piece::cut_after(1, labelled(canvas, label, text)),
        Block::Para(text) => Piece::cut_after(1, hung(canvas, Row::indent(INDENT), INDENT, text)),
        Block::Heading(text) => Piece::whole(hung(canvas, Row::indent(CELLS), CELLS, text)),
        Block::Words { text, findings } => Piece::cut_between(2, 1, words::words(canvas, text, findings)),
        Block::Command(text) => Piece::whole(hung(canvas, Row::indent(COMMAND), COMMAND, text)),
        Block::Blank => Piece::whole(vec![Row::default()]),
        Block::Table { .. } => Piece::whole(Vec::new()),
    }
}

/// Paints a line with its mark, and what stands at the right margin.
pub(in crate::terminal) fn line(
    canvas: &Canvas<'_>,
    mark: Mark,
    text: &str,
    right: &str,
    drill: Option<&str>,
) -> Vec<Row> {
    let style = canvas.style;
    let mut lead = Row::margin();
    if let Some(word) = drill.filter(|_| mark == Mark::Done) {
        lead = lead.and(Tone::Drill, style.line(word).cut(DRILL, "")).plain(Shown::spaces(1));
    }
    if mark != Mark::None {
        lead = lead.and(Tone::of(mark), style.mark(mark)).plain(Shown::spaces(1));
    }
    let tone = if mark == Mark::Asked { Tone::Strong } else { Tone::Plain };
    with_right(canvas, lead, (tone, style.text(text)), (Tone::of_time(mark), style.line(right)))
}

/// Sets a text behind its lead, and a short one at the right margin of the first row.
fn with_right(canvas: &Canvas<'_>, lead: Row, text: (Tone, Shown), right: (Tone, Shown)) -> Vec<Row> {
    let begin = lead.width();
    let rest = canvas.whole().saturating_sub(begin).max(1);
    let wanted = if right.1.is_empty() { 0 } else { right.1.width() + 2 };
    let beside = wanted > 0 && rest.saturating_sub(wanted) >= 20;
    let first = if beside { rest - wanted } else { rest };
    let mut rows = Vec::new();
    for part in text.1.wrap(first, rest) {
        let row = if rows.is_empty() { lead.clone() } else { Row::indent(begin) };
        rows.push(row.and(text.0, part));
    }
    if beside {
        let edge = canvas.whole() - right.1.width();
        rows[0] = rows[0].clone().up_to(edge).and(right.0, right.1);
    } else if wanted > 0 {
        rows.extend(right.1.wrap(rest, rest).into_iter().map(|part| Row::indent(begin).and(right.0, part)));
    }
    rows
}

fn labelled(canvas: &Canvas<'_>, label: &str, text: &str) -> Vec<Row> {
    let label = canvas.style.label(label);
    if label.width() > canvas.columns / 2 {
        // A label as long as a sentence is wrapped as one.
        return hung(canvas, Row::indent(INDENT), INDENT, &format!("{label} {text}"));
    }
    let lead = Row::indent(INDENT).and(Tone::Dim, label).plain(Shown::spaces(1));
    let hang = if lead.width() <= HANG { lead.width() } else { INDENT };
    hung(canvas, lead, hang, text)
}

/// Wraps a text behind its lead; further rows begin at `hang`.
fn hung(canvas: &Canvas<'_>, lead: Row, hang: usize, text: &str) -> Vec<Row> {
    let first = canvas.whole().saturating_sub(lead.width());
    let rest = canvas.whole() - hang;
    let mut rows = Vec::new();
    for part in canvas.style.text(text).wrap(first, rest) {
        let row = if rows.is_empty() { lead.clone() } else { Row::indent(hang) };
        rows.push(row.plain(part));
    }
    rows
}
