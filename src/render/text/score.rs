use super::Screen;
use super::sheet::Sheet;
use super::table::{figures, table, written, yielding};
use crate::i18n::{Drill, Say};
use crate::report::{DecisionRow, ScoreSheet, Sign};

/// How many forgotten steps a sheet lists: more are read one by one, and not at a glance.
const FORGOTTEN: usize = 12;

/// Writes what a drill came to.
pub fn score(sheet: &ScoreSheet, screen: Screen) -> String {
    let say = |words: Drill| words.say(screen.lang);
    let mut page = Sheet::new(screen);
    page.heading(&say(Drill::Sheet { title: sheet.title.clone() }));
    let about = Drill::About {
        run: sheet.run.clone(),
        held: sheet.held.clone(),
        pace: sheet.pace.clone(),
        lasted: sheet.lasted.clone(),
    };
    page.paragraph(0, "", &say(about));
    if !sheet.compared {
        page.paragraph(0, "", &say(Drill::Alone));
    }
    let cell =
        |time: &Option<(i64, String)>| time.as_ref().map_or(say(Drill::Never), |(_, words)| words.clone());
    let rows: Vec<[String; 3]> =
        sheet.firsts.iter().map(|row| [row.title.clone(), cell(&row.drill), cell(&row.case)]).collect();
    beside(&mut page, &say(Drill::Firsts), &rows, screen);
    let cell = |state: &Option<(&'static str, String)>| {
        state.as_ref().map_or_else(|| "–".to_owned(), |(_, words)| words.clone())
    };
    let rows: Vec<[String; 3]> =
        sheet.deadlines.iter().map(|row| [row.title.clone(), cell(&row.drill), cell(&row.case)]).collect();
    beside(&mut page, &say(Drill::Deadlines), &rows, screen);
    decisions(&mut page, sheet, screen);
    listed(&mut page, &say(Drill::Tone), sheet.tone.iter().map(|(of, why)| quoted(of, why, screen)));
    let walls = sheet.walls.iter().map(|(wall, of, why)| quoted(&format!("{of} ({wall})"), why, screen));
    listed(&mut page, &say(Drill::Walls), walls);
    if sheet.compared && sheet.forgotten.is_empty() {
        page.gap();
        page.marked(Sign::Done, &say(Drill::NoneForgotten));
    }
    let first = sheet.forgotten.iter().take(FORGOTTEN).map(|(_, title)| title.clone());
    listed(&mut page, &say(Drill::Forgotten { n: sheet.forgotten.len() }), first);
    if sheet.forgotten.len() > FORGOTTEN {
        let more = Drill::AndMore { n: sheet.forgotten.len() - FORGOTTEN, run: sheet.run.clone() };
        page.paragraph(2, "", &say(more));
    }
    page.finish()
}

fn decisions(page: &mut Sheet, sheet: &ScoreSheet, screen: Screen) {
    if sheet.decisions.is_empty() {
        return;
    }
    let say = |words: Drill| words.say(screen.lang);
    let (same, of) = sheet.agreed();
    page.heading(&say(Drill::Decisions { same, of }));
    for row in &sheet.decisions {
        let sign = if row.agrees || row.case.is_none() { Sign::Done } else { Sign::Alarm };
        page.marked(sign, &row.title);
        page.paragraph(2, &format!("{}  ", say(Drill::Here)), &taken(&row.drill, screen));
        if show_case(row) {
            page.paragraph(2, &format!("{}  ", say(Drill::There)), &taken(&row.case, screen));
        }
    }
}

/// The reason of the case is worth reading too, where it is the same decision.
fn show_case(row: &DecisionRow) -> bool {
    row.case.is_some()
}

fn taken(taken: &Option<(String, String, String)>, screen: Screen) -> String {
    match taken {
        Some((_, option, why)) => quoted(option, why, screen),
        None => Drill::Open.say(screen.lang),
    }
}

fn quoted(option: &str, why: &str, screen: Screen) -> String {
    Drill::Because { option: option.to_owned(), why: why.to_owned() }.say(screen.lang)
}

fn listed(page: &mut Sheet, heading: &str, rows: impl Iterator<Item = String>) {
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        return;
    }
    page.heading(heading);
    for row in rows {
        page.marked(Sign::Alarm, &row);
    }
}

fn beside(page: &mut Sheet, heading: &str, rows: &[[String; 3]], screen: Screen) {
    if rows.is_empty() {
        return;
    }
    page.heading(heading);
    let headings = [String::new(), Drill::Here.say(screen.lang), Drill::There.say(screen.lang)];
    let mut lines = table(screen, &headings);
    for row in rows {
        lines.add_row(row.iter().map(|cell| screen.show(cell)));
    }
    figures(&mut lines, 1..3);
    yielding(&mut lines, 0);
    page.block(&written(&lines));
}

/// Writes the drills that were scored, one a row: `rows` are finished cells.
pub fn drills(rows: &[Vec<String>], screen: Screen) -> String {
    let headings = [
        Drill::HRun,
        Drill::HHeld,
        Drill::HSeen,
        Drill::HFirst,
        Drill::HFull,
        Drill::HStaff,
        Drill::HLaw,
        Drill::HSame,
        Drill::HLeft,
    ];
    let headings: Vec<String> = headings.iter().map(|heading| heading.say(screen.lang)).collect();
    let mut lines = table(screen, &headings);
    for row in rows {
        lines.add_row(row.iter().map(|cell| screen.show(cell)));
    }
    figures(&mut lines, 2..9);
    yielding(&mut lines, 1);
    let mut page = Sheet::new(screen);
    page.block(&written(&lines));
    page.gap();
    page.paragraph(0, "", &Drill::Legend.say(screen.lang));
    page.finish()
}
