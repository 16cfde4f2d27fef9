use super::Screen;
use super::sheet::Sheet;
use super::table::{figures, table, written};
use crate::i18n::{Say, Trial as Says};
use crate::report::{CoverageCell, CoverageRow, Parting, Sign, Trial, TrialLine, Tried};

/// Writes what trying cases came to: a line for each, what differs below it, the sum last.
pub fn trial(trial: &Trial, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    for case in &trial.cases {
        one(&mut sheet, case, screen);
    }
    if let Some(rows) = &trial.coverage {
        coverage(&mut sheet, rows, screen);
    }
    sheet.gap();
    let say = |words: Says| words.say(screen.lang);
    let mut sum = vec![say(Says::Passed { n: trial.passed() })];
    if trial.failed() > 0 {
        sum.insert(0, say(Says::Failed { n: trial.failed() }));
    }
    let of = say(Says::OfCases { n: trial.cases.len() });
    let sign = if trial.failed() > 0 { Sign::Alarm } else { Sign::Done };
    sheet.marked(sign, &format!("{} {of}", sum.join(", ")));
    sheet.finish()
}

fn one(sheet: &mut Sheet, case: &Tried, screen: Screen) {
    let sign = if case.passed() { Sign::Done } else { Sign::Alarm };
    let entries = Says::Entries { n: case.entries }.say(screen.lang);
    sheet.marked(sign, &format!("{} · {entries}", case.file));
    for parting in &case.partings {
        apart(sheet, case, parting, screen);
    }
}

fn apart(sheet: &mut Sheet, case: &Tried, parting: &Parting, screen: Screen) {
    sheet.gap();
    let place = parting.place.map(|(line, column)| format!("{}:{line}:{column}", case.file));
    let at = parting.at.clone().map(|at| Says::At { at }.say(screen.lang));
    let place: Vec<String> = place.into_iter().chain(at).collect();
    if !place.is_empty() {
        sheet.paragraph(2, "", &place.join(", "));
    }
    sheet.paragraph(2, "", &parting.says);
    for line in &parting.lines {
        differs(sheet, line, screen);
    }
    for help in &parting.help {
        sheet.paragraph(4, "= ", help);
    }
    sheet.gap();
}

fn differs(sheet: &mut Sheet, line: &TrialLine, screen: Screen) {
    sheet.coloured(
        4,
        &format!("{} ", line.sign),
        &line.text,
        match (screen.colour, line.sign) {
            (true, '-') => Some("31"),
            (true, '+') => Some("32"),
            _ => None,
        },
    );
}

fn coverage(sheet: &mut Sheet, rows: &[CoverageRow], screen: Screen) {
    let say = |words: Says| words.say(screen.lang);
    sheet.heading(&say(Says::Coverage));
    let columns = [Says::Playbook, Says::Cases, Says::Steps, Says::Options, Says::Messages];
    let headings: Vec<String> = columns.into_iter().map(say).collect();
    let mut lines = table(screen, &headings);
    for row in rows {
        let cells = [&row.steps, &row.options, &row.messages].map(shown);
        lines.add_row([row.playbook.clone(), row.cases.to_string()].into_iter().chain(cells));
    }
    figures(&mut lines, 1..5);
    sheet.block(&written(&lines));
    for row in rows {
        let parts =
            [(Says::Options, &row.options), (Says::Messages, &row.messages), (Says::Steps, &row.steps)];
        let parts: Vec<_> = parts.into_iter().filter(|(_, cell)| !cell.missed.is_empty()).collect();
        if !parts.is_empty() {
            sheet.heading(&say(Says::Never { playbook: row.playbook.clone() }));
        }
        for (what, cell) in parts {
            sheet.paragraph(2, &format!("{}  ", say(what)), &cell.missed.join(" · "));
        }
    }
}

fn shown(cell: &CoverageCell) -> String {
    format!("{}/{}  {:>3} %", cell.seen, cell.of, cell.percent)
}
