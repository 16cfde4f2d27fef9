use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::Screen;
use super::sheet::Sheet;
use super::table::written as laid_out;
use crate::i18n::{Label, Say};
use crate::render::spoken::{Spoken, colon, heading, sentence, spoken, written};
use crate::render::{width, wrap};
use crate::report::checklist::{DeadlineRow, Mark, Row, Section};

/// Says what rows are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// To be ticked and written on.
    Print,
    /// To be read.
    Read,
}

/// Writes a section under its heading.
pub(super) fn section(sheet: &mut Sheet, section: &Section, style: Style, screen: Screen) {
    let lang = screen.lang;
    sheet.heading(&heading(section, lang));
    for (label, text) in [(Label::If, &section.when), (Label::By, &section.due)] {
        if let Some(text) = text {
            sheet.paragraph(0, "", &format!("{}{} {text}", label.say(lang), colon(lang)));
        }
    }
    for never in &section.never {
        sheet.paragraph(
            0,
            "",
            &format!("{}{} {}", Label::Never.say(lang), colon(lang), written(never, lang)),
        );
    }
    if screen.plain {
        section.rows.iter().for_each(|row| in_a_sentence(sheet, row, style, screen));
    } else {
        sheet.block(&table(&section.rows, sheet.columns(), style, screen));
    }
}

/// The widest that who and by when may be, before they break.
const SIDE: usize = 16;

fn table(rows: &[Row], columns: usize, style: Style, screen: Screen) -> String {
    let owners = rows.iter().filter_map(|row| row.owner.as_ref()).map(|owner| width(&owner.title));
    let dues = rows.iter().filter_map(|row| row.due.as_deref()).map(width);
    let (who, by) = (owners.max().unwrap_or(0).min(SIDE), dues.max().unwrap_or(0).min(SIDE));
    let gaps = if who > 0 { 2 } else { 0 } + if by > 0 { 2 } else { 0 };
    let what = columns.saturating_sub(who + by + gaps).max(24);
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    for (place, row) in rows.iter().enumerate() {
        if place > 0 && row.depth == 0 && row.mark == Mark::None {
            table.add_row([""]);
        }
        let owner = row.owner.as_ref().map_or("", |owner| owner.title.as_str());
        let due = row.due.as_deref().unwrap_or("");
        table.add_row([
            lines(row, what, style, screen).join("\n"),
            broken(&screen.show(owner), who),
            broken(&screen.show(due), by),
        ]);
    }
    for (place, columns) in [what, who, by].into_iter().enumerate() {
        if let Some(column) = table.column_mut(place) {
            let columns = u16::try_from(columns).unwrap_or(u16::MAX);
            let padding = if place == 0 { 1 } else { 2 };
            column.set_padding((padding, 0));
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(columns + padding)));
        }
    }
    laid_out(&table)
}

fn broken(text: &str, columns: usize) -> String {
    let lines = wrap(text, columns.max(1), columns.max(1));
    lines.into_iter().map(|part| &text[part]).collect::<Vec<_>>().join("\n")
}

/// Writes a row and its remarks in a column, each hanging under its first words.
fn lines(row: &Row, columns: usize, style: Style, screen: Screen) -> Vec<String> {
    let indent = row.depth * 2;
    let mark = mark(row.mark, style, screen);
    let mut lines = hanging(&screen.show(&sentence(row, screen.lang)), indent, mark, columns);
    for remark in row.details.iter().flat_map(|detail| spoken(detail, screen.lang)) {
        let text = screen.show(&remark_line(&remark, style, screen));
        lines.extend(hanging(&text, indent + width(mark), "", columns));
    }
    lines
}

fn hanging(text: &str, indent: usize, mark: &str, columns: usize) -> Vec<String> {
    let hang = indent + width(mark);
    let room = columns.saturating_sub(hang).max(12);
    let parts = wrap(text, room, room).into_iter().enumerate();
    parts
        .map(|(place, part)| match place {
            0 => format!("{}{mark}{}", " ".repeat(indent), &text[part]),
            _ => format!("{}{}", " ".repeat(hang), &text[part]),
        })
        .collect()
}

fn mark(mark: Mark, style: Style, screen: Screen) -> &'static str {
    match (mark, style) {
        (Mark::Box, Style::Print) => "[ ] ",
        (Mark::Option, Style::Print) => "( ) ",
        (Mark::Box, Style::Read) if screen.unicode => "○ ",
        (Mark::Box, Style::Read) => "o ",
        (Mark::Option, Style::Read) => "- ",
        (Mark::None, _) => "",
    }
}

fn remark_line(remark: &Spoken, style: Style, screen: Screen) -> String {
    let mut line = match &remark.label {
        Some(label) => format!("{label}{} {}", colon(screen.lang), remark.text),
        None => remark.text.clone(),
    };
    match style {
        Style::Read if remark.boxes.is_empty() => {}
        Style::Read => line = format!("{} {}", line.trim_end(), remark.boxes.join(", ")),
        Style::Print => {
            for choice in &remark.boxes {
                line = format!("{} [\u{a0}]\u{a0}{choice}", line.trim_end());
            }
            if remark.room {
                line = format!("{} ____________________", line.trim_end());
            }
        }
    }
    line.trim_start().to_owned()
}

/// Writes a row for a reader who hears it: a sentence, then its remarks.
fn in_a_sentence(sheet: &mut Sheet, row: &Row, style: Style, screen: Screen) {
    let lang = screen.lang;
    let mut line = sentence(row, lang);
    let owner = row.owner.as_ref().map(|owner| owner.title.clone());
    let due = row.due.as_ref().map(|due| format!("{} {due}", Label::By.say(lang)));
    for part in [owner, due].into_iter().flatten() {
        let stop = if line.ends_with(['.', '?', '!']) { "" } else { "." };
        line = format!("{line}{stop} {part}.");
    }
    sheet.paragraph(row.depth * 2, mark(row.mark, style, screen), &line);
    for remark in row.details.iter().flat_map(|detail| spoken(detail, lang)) {
        sheet.paragraph(row.depth * 2 + 4, "", &remark_line(&remark, style, screen));
    }
}

/// Writes the deadlines under their heading.
pub(super) fn deadlines(sheet: &mut Sheet, rows: &[DeadlineRow], style: Style, screen: Screen) {
    let lang = screen.lang;
    if rows.is_empty() {
        return;
    }
    sheet.heading(&Label::Deadlines.say(lang));
    for row in rows {
        sheet.paragraph(
            0,
            mark(Mark::Box, style, screen),
            &format!("{}{} {}", written(&row.title, lang), colon(lang), row.due),
        );
        let to = row.authority.as_ref().map(|authority| (Label::ToWhom, written(authority, lang)));
        let when = row.when.clone().map(|when| (Label::If, when));
        let source = row.source.clone().map(|source| (Label::Source, source));
        for (label, text) in [when, to, source].into_iter().flatten() {
            sheet.paragraph(4, "", &format!("{}{} {text}", label.say(lang), colon(lang)));
        }
    }
}
