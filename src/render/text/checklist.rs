use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};

use super::Screen;
use super::sheet::Sheet;
use super::table::written as laid_out;
use crate::i18n::{Day, Label, Say};
use crate::render::spoken::{Spoken, colon, heading, sentence, spoken, written};
use crate::render::wrap;
use crate::report::Checklist;
use crate::report::checklist::{Mark, Row, Section, Sheet as Page};

/// Writes a checklist: boxes, who, by when, and lines to write on.
pub fn checklist(document: &Checklist, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    for page in &document.sheets {
        head(&mut sheet, document, page, screen);
        for section in &page.sections {
            self::section(&mut sheet, section, screen);
        }
        deadlines(&mut sheet, page, screen);
        contacts(&mut sheet, page, screen);
    }
    sheet.finish()
}

fn head(sheet: &mut Sheet, document: &Checklist, page: &Page, screen: Screen) {
    let lang = screen.lang;
    let title = written(&document.title, lang);
    let title = match &page.role {
        Some(card) => format!("{title} · {}", card.role.title),
        None => title,
    };
    sheet.heading(&title);
    let printed = document.printed;
    let day = Day { year: printed.year(), month: printed.month(), day: printed.day() };
    let line = format!("{} · {} {}", document.edition(), Label::Printed.say(lang), day.say(lang));
    sheet.paragraph(0, "", &line);
    if let Some(card) = &page.role {
        for duty in &card.duties {
            sheet.paragraph(0, "- ", &written(duty, lang));
        }
        if !card.deputies.is_empty() {
            sheet.paragraph(
                0,
                "",
                &format!("{}{} {}", Label::Deputy.say(lang), colon(lang), card.deputies.join(", ")),
            );
        }
    }
    sheet.paragraph(
        0,
        "",
        &format!("{} __:__   {} __:__", Label::KnownSince.say(lang), Label::Started.say(lang)),
    );
    sheet.paragraph(0, "", &Label::Legend.say(lang));
    if !page.never.is_empty() {
        sheet.heading(&Label::Never.say(lang));
        page.never.iter().for_each(|never| sheet.paragraph(0, "- ", &written(never, lang)));
    }
    if !page.levels.is_empty() {
        sheet.heading(&Label::Levels.say(lang));
        for (title, means) in &page.levels {
            let means = means.iter().map(|means| format!("{} {}", colon(lang), written(means, lang)));
            sheet.paragraph(0, "( ) ", &format!("{title}{}", means.collect::<String>()));
        }
    }
}

fn section(sheet: &mut Sheet, section: &Section, screen: Screen) {
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
        section.rows.iter().for_each(|row| in_a_sentence(sheet, row, screen));
    } else {
        sheet.block(&table(&section.rows, sheet.columns(), screen));
    }
}

/// The widest that who and by when may be, before they break.
const SIDE: usize = 16;

fn table(rows: &[Row], columns: usize, screen: Screen) -> String {
    let owners =
        rows.iter().filter_map(|row| row.owner.as_ref()).map(|owner| crate::render::width(&owner.title));
    let dues = rows.iter().filter_map(|row| row.due.as_deref()).map(crate::render::width);
    let (who, by) = (owners.max().unwrap_or(0).min(SIDE), dues.max().unwrap_or(0).min(SIDE));
    let gaps = if who > 0 { 2 } else { 0 } + if by > 0 { 2 } else { 0 };
    let what = columns.saturating_sub(who + by + gaps).max(24);
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    for row in rows {
        let owner = row.owner.as_ref().map_or("", |owner| owner.title.as_str());
        let due = row.due.as_deref().unwrap_or("");
        table.add_row([
            lines(row, what, screen).join("\n"),
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
fn lines(row: &Row, columns: usize, screen: Screen) -> Vec<String> {
    let indent = row.depth * 2;
    let mark = mark(row.mark);
    let mut lines = hanging(&screen.show(&sentence(row, screen.lang)), indent, mark, columns);
    for remark in row.details.iter().flat_map(|detail| spoken(detail, screen.lang)) {
        let text = screen.show(&remark_line(&remark, screen));
        lines.extend(hanging(&text, indent + mark.len(), "", columns));
    }
    lines
}

fn hanging(text: &str, indent: usize, mark: &str, columns: usize) -> Vec<String> {
    let hang = indent + mark.len();
    let room = columns.saturating_sub(hang).max(12);
    let parts = wrap(text, room, room).into_iter().enumerate();
    parts
        .map(|(place, part)| match place {
            0 => format!("{}{mark}{}", " ".repeat(indent), &text[part]),
            _ => format!("{}{}", " ".repeat(hang), &text[part]),
        })
        .collect()
}

fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Box => "[ ] ",
        Mark::Option => "( ) ",
        Mark::None => "",
    }
}

fn remark_line(remark: &Spoken, screen: Screen) -> String {
    let mut line = match &remark.label {
        Some(label) => format!("{label}{} {}", colon(screen.lang), remark.text),
        None => remark.text.clone(),
    };
    for choice in &remark.boxes {
        line = format!("{} [\u{a0}]\u{a0}{choice}", line.trim_end());
    }
    if remark.room {
        line = format!("{} ____________________", line.trim_end());
    }
    line.trim_start().to_owned()
}

/// Writes a row for a reader who hears it: a sentence, then its remarks.
fn in_a_sentence(sheet: &mut Sheet, row: &Row, screen: Screen) {
    let lang = screen.lang;
    let mut line = sentence(row, lang);
    let owner = row.owner.as_ref().map(|owner| owner.title.clone());
    let due = row.due.as_ref().map(|due| format!("{} {due}", Label::By.say(lang)));
    for part in [owner, due].into_iter().flatten() {
        let stop = if line.ends_with(['.', '?', '!']) { "" } else { "." };
        line = format!("{line}{stop} {part}.");
    }
    sheet.paragraph(row.depth * 2, mark(row.mark), &line);
    for remark in row.details.iter().flat_map(|detail| spoken(detail, lang)) {
        sheet.paragraph(row.depth * 2 + 4, "", &remark_line(&remark, screen));
    }
}

fn deadlines(sheet: &mut Sheet, page: &Page, screen: Screen) {
    let lang = screen.lang;
    if page.deadlines.is_empty() {
        return;
    }
    sheet.heading(&Label::Deadlines.say(lang));
    for row in &page.deadlines {
        sheet.paragraph(0, "[ ] ", &format!("{}{} {}", written(&row.title, lang), colon(lang), row.due));
        let to = row.authority.as_ref().map(|authority| (Label::ToWhom, written(authority, lang)));
        let when = row.when.clone().map(|when| (Label::If, when));
        let source = row.source.clone().map(|source| (Label::Source, source));
        for (label, text) in [when, to, source].into_iter().flatten() {
            sheet.paragraph(4, "", &format!("{}{} {text}", label.say(lang), colon(lang)));
        }
    }
}

fn contacts(sheet: &mut Sheet, page: &Page, screen: Screen) {
    let lang = screen.lang;
    if page.contacts.is_empty() {
        return;
    }
    sheet.heading(&Label::Contacts.say(lang));
    for contact in &page.contacts {
        let deputies = match contact.deputies.as_slice() {
            [] => String::new(),
            deputies => format!(" ({} {})", Label::Deputy.say(lang).to_lowercase(), deputies.join(", ")),
        };
        let people: Vec<_> = contact
            .people
            .iter()
            .map(|(name, phone)| format!("{name} {}", phone.as_deref().unwrap_or("____________")))
            .collect();
        let people = if people.is_empty() {
            "____________________  ____________".to_owned()
        } else {
            people.join(", ")
        };
        sheet.paragraph(0, "", &format!("{}{deputies}{} {people}", contact.role.title, colon(lang)));
    }
}
