use super::Screen;
use super::sheet::Sheet;
use super::table::{table, written, yielding};
use crate::i18n::{Say, Status};
use crate::report::RunRow;

/// The column of titles, which gives way to the others.
const TITLE: usize = 1;

/// Writes the runs as a table: the real ones, and the exercises apart below them.
///
/// `closed` says how many closed runs are not shown.
pub fn runs(rows: &[RunRow], closed: usize, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    let (drills, real): (Vec<&RunRow>, Vec<&RunRow>) = rows.iter().partition(|row| row.drill);
    for rows in [real, drills] {
        if !rows.is_empty() {
            sheet.gap();
            sheet.block(&one_table(&rows, screen));
        }
    }
    if rows.is_empty() {
        sheet.paragraph(0, "", &Status::NoneOpen.say(screen.lang));
    }
    if closed > 0 {
        sheet.gap();
        sheet.paragraph(0, "", &Status::ClosedToo { n: closed }.say(screen.lang));
    }
    sheet.finish()
}

fn one_table(rows: &[&RunRow], screen: Screen) -> String {
    let say = |words: Status| words.say(screen.lang);
    let headings =
        [Status::HRun, Status::HPlaybook, Status::HLevel, Status::HOpen, Status::HNextDue].map(say);
    let mut table = table(screen, &headings);
    for row in rows {
        let title = match row.drill {
            true => format!("{} {}", say(Status::Drill), row.title),
            false => row.title.clone(),
        };
        let level = row.level.as_ref().map_or("–", |level| &level.said);
        let open = if row.closed.is_some() { say(Status::Closed) } else { row.started.said.clone() };
        let cells = [&*row.run, &title, level, &open, &next_due(row, screen)].map(|cell| screen.show(cell));
        table.add_row(cells);
    }
    yielding(&mut table, TITLE);
    written(&table)
}

/// Says what is due next; what has passed has its mark, and in words where marks say nothing.
fn next_due(row: &RunRow, screen: Screen) -> String {
    let Some(due) = row.next_due.as_ref().filter(|_| row.closed.is_none()) else { return "–".to_owned() };
    match (row.overdue > 0, screen.plain) {
        (true, true) => format!("{} ({})", due.said, Status::Overdue.say(screen.lang).to_lowercase()),
        (true, false) => format!("! {}", due.said),
        (false, _) => due.said.clone(),
    }
}
