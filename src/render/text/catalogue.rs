use super::Screen;
use super::table::{figures, table, written, yielding};
use crate::i18n::{Label, Say};
use crate::report::{Catalogue, CatalogueRow};

/// From this width on there is room for what is only nice to know.
const WIDE: usize = 100;

/// The column of titles, which gives way to the others.
const TITLE: usize = 1;

/// Writes what the library holds as a table.
///
/// A column that would say the same in every row, or repeat its neighbour, is left out.
pub fn catalogue(document: &Catalogue, screen: Screen) -> String {
    let columns = columns(document, screen);
    let headings: Vec<_> = columns.iter().map(|column| column.say(screen.lang)).collect();
    let mut table = table(screen, &headings);
    for row in &document.rows {
        table.add_row(columns.iter().map(|column| screen.show(&cell(row, *column))));
    }
    yielding(&mut table, TITLE);
    let is_figure = |column: &Label| matches!(column, Label::Phases | Label::Steps | Label::Messages);
    figures(&mut table, columns.iter().enumerate().filter(|(_, column)| is_figure(column)).map(|(at, _)| at));
    screen.finish(written(&table))
}

fn columns(document: &Catalogue, screen: Screen) -> Vec<Label> {
    let wide = screen.width >= WIDE;
    let kinds = document.rows.iter().any(|row| row.kind != row.id);
    let origins = document.rows.windows(2).any(|pair| pair[0].origin != pair[1].origin);
    let all = [
        (Label::Id, true),
        (Label::Title, true),
        (Label::Kind, wide && kinds),
        (Label::Phases, wide),
        (Label::Steps, true),
        (Label::Messages, true),
        (Label::ReadIn, true),
        (Label::Version, wide),
        (Label::Origin, wide || origins),
    ];
    all.into_iter().filter_map(|(column, shown)| shown.then_some(column)).collect()
}

fn cell(row: &CatalogueRow, column: Label) -> String {
    match column {
        Label::Id => row.id.clone(),
        Label::Title => row.title.clone(),
        Label::Kind => row.kind.clone(),
        Label::Phases => row.phases.to_string(),
        Label::Steps => row.steps.to_string(),
        Label::Messages => row.messages.to_string(),
        Label::ReadIn => row.languages.join(" "),
        Label::Version => row.version.clone(),
        _ => row.origin.clone(),
    }
}
