use super::{inline, start};
use crate::i18n::{Day, Label, Lang, Say};
use crate::render::spoken::{Spoken, colon, heading, sentence, spoken, written};
use crate::report::Checklist;
use crate::report::checklist::{Contact, DeadlineRow, Mark, Row, Section, Sheet};

/// Writes a checklist as lists of tasks.
pub fn checklist(document: &Checklist, lang: Lang) -> String {
    let mut out = String::new();
    for sheet in &document.sheets {
        head(&mut out, document, sheet, lang);
        for part in &sheet.sections {
            section(&mut out, part, lang);
        }
        deadlines(&mut out, &sheet.deadlines, lang);
        contacts(&mut out, &sheet.contacts, lang);
    }
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text.trim_end());
    out.push('\n');
}

fn title(out: &mut String, marks: &str, text: &str) {
    if !out.is_empty() {
        out.push('\n');
    }
    line(out, &format!("{marks} {}\n", inline(text)));
}

fn head(out: &mut String, document: &Checklist, sheet: &Sheet, lang: Lang) {
    let name = written(&document.title, lang);
    match &sheet.role {
        Some(card) => title(out, "#", &format!("{name} · {}", card.role.title)),
        None => title(out, "#", &name),
    }
    let printed = document.printed;
    let day = Day { year: printed.year(), month: printed.month(), day: printed.day() }.say(lang);
    line(out, &format!("{} · {} {day}\n", inline(&document.edition()), Label::Printed.say(lang)));
    line(out, &Label::Legend.say(lang));
    let duties = sheet.role.as_ref().map_or(&[][..], |card| &card.duties);
    for (label, list) in [(Label::Duties, duties), (Label::Never, &sheet.never)] {
        if !list.is_empty() {
            title(out, "##", &label.say(lang));
            list.iter().for_each(|item| line(out, &format!("- {}", inline(&written(item, lang)))));
        }
    }
    if !sheet.levels.is_empty() {
        title(out, "##", &Label::Levels.say(lang));
        for (level, means) in &sheet.levels {
            let means =
                means.iter().map(|means| format!("{} {}", colon(lang), inline(&written(means, lang))));
            line(out, &format!("- [ ] **{}**{}", inline(level), means.collect::<String>()));
        }
    }
}

fn section(out: &mut String, section: &Section, lang: Lang) {
    title(out, "##", &heading(section, lang));
    for (label, text) in [(Label::If, &section.when), (Label::By, &section.due)] {
        if let Some(text) = text {
            line(out, &format!("{}{} {}\n", label.say(lang), colon(lang), inline(text)));
        }
    }
    for never in &section.never {
        line(out, &format!("{}{} {}\n", Label::Never.say(lang), colon(lang), inline(&written(never, lang))));
    }
    section.rows.iter().for_each(|row| self::row(out, row, lang));
}

fn row(out: &mut String, row: &Row, lang: Lang) {
    let indent = "  ".repeat(row.depth);
    let mark = if row.mark == Mark::None { "-" } else { "- [ ]" };
    let mut text = format!("{indent}{mark} **{}**", inline(&sentence(row, lang)));
    if let Some(owner) = &row.owner {
        text.push_str(&format!(" {}", inline(&owner.title)));
    }
    if let Some(due) = &row.due {
        text.push_str(&format!(" · {}", inline(due)));
    }
    line(out, &text);
    for remark in row.details.iter().flat_map(|detail| spoken(detail, lang)) {
        line(out, &format!("{indent}  - {}", said(&remark, lang)));
    }
}

fn said(remark: &Spoken, lang: Lang) -> String {
    let mut text = match &remark.label {
        Some(label) => format!("{label}{} {}", colon(lang), inline(&remark.text)),
        None => start(&remark.text),
    };
    for choice in &remark.boxes {
        text = format!("{} ☐ {}", text.trim_end(), inline(choice));
    }
    if remark.room {
        text = format!("{} \\_\\_\\_\\_\\_\\_", text.trim_end());
    }
    text.trim_start().to_owned()
}

fn deadlines(out: &mut String, rows: &[DeadlineRow], lang: Lang) {
    if rows.is_empty() {
        return;
    }
    title(out, "##", &Label::Deadlines.say(lang));
    let headings =
        [Label::What, Label::By, Label::If, Label::ToWhom, Label::Source].map(|label| label.say(lang));
    line(out, &format!("| {} |", headings.join(" | ")));
    line(out, "|---|---|---|---|---|");
    for row in rows {
        let authority = row.authority.as_ref().map(|authority| written(authority, lang));
        let cells = [
            Some(written(&row.title, lang)),
            Some(row.due.clone()),
            row.when.clone(),
            authority,
            row.source.clone(),
        ];
        let cells = cells.map(|text| inline(&text.unwrap_or_default()));
        line(out, &format!("| {} |", cells.join(" | ")));
    }
}

fn contacts(out: &mut String, contacts: &[Contact], lang: Lang) {
    if contacts.is_empty() {
        return;
    }
    title(out, "##", &Label::Contacts.say(lang));
    let headings = [Label::Role, Label::Deputy, Label::Name, Label::Phone].map(|label| label.say(lang));
    line(out, &format!("| {} |", headings.join(" | ")));
    line(out, "|---|---|---|---|");
    for contact in contacts {
        let names: Vec<_> = contact.people.iter().map(|(name, _)| inline(name)).collect();
        let phones: Vec<_> =
            contact.people.iter().map(|(_, phone)| inline(phone.as_deref().unwrap_or("–"))).collect();
        let cells = [
            inline(&contact.role.title),
            inline(&contact.deputies.join(", ")),
            names.join("<br>"),
            phones.join("<br>"),
        ];
        line(out, &format!("| {} |", cells.join(" | ")));
    }
}
