use std::collections::HashMap;

use comfy_table::{Cell, ContentArrangement, Table, presets};

use crate::render::Shown;
use crate::terminal::row::Row;
use crate::terminal::style::Tone;
use crate::walk::{Block, Mark};

use super::Canvas;

/// Where the cells begin: the margin, a mark, two spaces.
const CELLS: usize = 4;
/// A cell that goes on below itself takes no more rows than this.
const TALL: usize = 4;
/// Stands before the first line of each row while the columns are shared out.
const BEGINS: &str = "|";

/// Paints the tables of a body, by their place in it.
///
/// Tables with the same number of columns that stand below one another, with at most a
/// heading between them, share their columns: an agenda reads as one table in groups.
///
/// A cell that is too long goes on below itself where `tall` says so, and is cut else.
pub(super) fn tables(canvas: &Canvas<'_>, body: &[Block], tall: bool) -> HashMap<usize, Vec<Row>> {
    let mut painted = HashMap::new();
    let mut group = Group { most: if tall { TALL } else { 1 }, ..Group::default() };
    for (at, block) in body.iter().enumerate() {
        match block {
            Block::Table { head, rows } => {
                let columns = rows.iter().map(|(_, cells)| cells.len()).chain([head.len()]).max();
                if Some(group.columns) != columns {
                    group.paint(canvas, &mut painted);
                    group.columns = columns.unwrap_or(0);
                }
                group.add(at, head, rows);
            }
            Block::Heading(_) | Block::Blank => {}
            _ => group.paint(canvas, &mut painted),
        }
    }
    group.paint(canvas, &mut painted);
    painted
}

#[derive(Default)]
struct Group<'a> {
    columns: usize,
    /// No cell takes more rows than this.
    most: usize,
    rows: Vec<(usize, Mark, &'a [String])>,
}

impl<'a> Group<'a> {
    fn add(&mut self, at: usize, head: &'a [String], rows: &'a [(Mark, Vec<String>)]) {
        if !head.is_empty() {
            self.rows.push((at, Mark::None, head));
        }
        self.rows.extend(rows.iter().map(|(mark, cells)| (at, *mark, cells.as_slice())));
    }

    fn paint(&mut self, canvas: &Canvas<'_>, painted: &mut HashMap<usize, Vec<Row>>) {
        let rows = std::mem::take(&mut self.rows);
        self.columns = 0;
        let mut left = rows.iter();
        let mut at = 0;
        for line in laid_out(canvas, &rows, self.most) {
            let begins = line.starts_with(BEGINS);
            let line = line.get(BEGINS.len()..).unwrap_or_default();
            let drawn = match begins.then(|| left.next()).flatten() {
                Some((place, mark, cells)) => {
                    at = *place;
                    row(canvas, *mark, cells, line)
                }
                None => row(canvas, Mark::None, &[], line),
            };
            painted.entry(at).or_default().push(drawn);
        }
    }
}

/// Lets comfy-table share out the columns; a cell that does not fit is cut, never broken.
///
/// Each row begins with a sign, by which it is told from the further lines of the row above.
fn laid_out(canvas: &Canvas<'_>, rows: &[(usize, Mark, &[String])], most: usize) -> Vec<String> {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_truncation_indicator(canvas.style.more())
        .set_width(u16::try_from(canvas.whole() - CELLS + BEGINS.len()).unwrap_or(u16::MAX));
    for (_, _, cells) in rows {
        let mut row = comfy_table::Row::new();
        row.add_cell(Cell::new(BEGINS));
        for cell in *cells {
            row.add_cell(Cell::new(canvas.style.line(cell)));
        }
        row.max_height(most);
        table.add_row(row);
    }
    let last = table.column_count().saturating_sub(1);
    for (at, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, if at == 0 || at == last { 0 } else { 2 }));
    }
    table.lines().collect()
}

/// Sets the mark before the cells; the last cell says what is late, or due soon.
fn row(canvas: &Canvas<'_>, mark: Mark, cells: &[String], line: &str) -> Row {
    let lead = Row::margin().and(Tone::of(mark), canvas.style.mark(mark)).up_to(CELLS);
    let line = line.trim_end();
    let last = cells.last().map(|cell| canvas.style.line(cell)).unwrap_or_default();
    match line.strip_suffix(last.as_str()) {
        Some(before) => lead.plain(Shown::line(before)).and(Tone::of_time(mark), last),
        None => lead.plain(Shown::line(line)),
    }
}
