//! Screens to rows: the visual grammar, and what is cut when the window is low.

mod block;
mod fit;
mod head;
mod question;
mod table;
mod typed;
mod words;

pub use fit::Painted;
pub(super) use question::{Footer, footer};
pub(super) use typed::typed;

use crate::walk::{Block, Mark, Screen};

use super::row::Row;
use super::style::Style;
use fit::Piece;

/// Holds what every painter needs: the style, and how many columns stand right of the margin.
pub(super) struct Canvas<'a> {
    pub style: &'a Style,
    pub columns: usize,
}

/// Text stays this wide in any window: longer lines are hard to read.
const COLUMNS: usize = 78;

impl<'a> Canvas<'a> {
    /// Measures out a canvas in a window of so many columns.
    pub fn new(style: &'a Style, window: usize) -> Self {
        Self { style, columns: COLUMNS.min(window.saturating_sub(2)).max(20) }
    }

    /// Returns the width of a whole row, with its margin.
    pub fn whole(&self) -> usize {
        self.columns + 1
    }
}

/// Paints a screen into at most `room` rows of a window of so many columns.
///
/// What is too long is cut in its own place, and says how much went; the head and whatever
/// asks for an answer stay whole.
pub fn paint(screen: &Screen, style: &Style, window: usize, room: usize) -> Painted {
    let canvas = Canvas::new(style, window);
    let tall = pieces(&canvas, screen, true);
    if fit::needed(&tall) <= room {
        return fit::fit(&canvas, tall, room);
    }
    fit::fit(&canvas, pieces(&canvas, screen, false), room)
}

/// Paints each piece of a screen; the cells of tables go on below themselves, or are cut to a row.
fn pieces(canvas: &Canvas<'_>, screen: &Screen, tall: bool) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if let Some(head) = &screen.head {
        pieces.push(Piece::whole(head::head(canvas, head)));
    }
    let drill = screen.head.as_ref().and_then(|head| head.drill.as_deref());
    let mut tables = table::tables(canvas, &screen.body, tall);
    for (at, block) in screen.body.iter().enumerate() {
        if matches!(block, Block::Line { mark: Mark::Asked, .. }) && !pieces.is_empty() {
            pieces.push(Piece::gap());
        }
        pieces.push(match block {
            Block::Table { .. } => Piece::cut_after(1, tables.remove(&at).unwrap_or_default()),
            _ => block::block(canvas, block, drill),
        });
    }
    if !pieces.is_empty() {
        pieces.push(Piece::gap());
    }
    pieces
}

/// Paints the whole screen, however tall.
pub(super) fn paint_whole(screen: &Screen, style: &Style, window: usize) -> Vec<Row> {
    paint(screen, style, window, usize::MAX).rows
}

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;
