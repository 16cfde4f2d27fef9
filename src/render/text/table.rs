use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::Screen;

/// Builds an empty table with its headings, as wide as the screen allows.
pub(super) fn table(screen: Screen, headings: &[String]) -> Table {
    let mut table = Table::new();
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(screen.width).unwrap_or(u16::MAX));
    table.load_style(if screen.plain { presets::ASCII_MARKDOWN } else { presets::NOTHING });
    if !headings.is_empty() {
        table.set_header(headings.iter().map(|heading| screen.show(heading)).collect::<Vec<_>>());
    }
    table
}

/// A text in a narrower column is a tower of syllables.
const NARROWEST: u16 = 16;

/// Lets only one column give way where room is short: a name that is broken cannot be copied.
pub(super) fn yielding(table: &mut Table, column: usize) {
    let others = table.column_iter_mut().enumerate().filter(|(place, _)| *place != column);
    for (_, column) in others {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    if let Some(column) = table.column_mut(column) {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(NARROWEST)));
    }
}

/// Sets columns of figures flush right.
pub(super) fn figures(table: &mut Table, columns: impl Iterator<Item = usize>) {
    for column in columns {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}

/// Writes a table without the spaces that it leaves at the ends of lines.
pub(super) fn written(table: &Table) -> String {
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
