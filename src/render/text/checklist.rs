use super::Screen;
use super::rows::{Style, deadlines, section};
use super::sheet::Sheet;
use crate::i18n::{Day, Label, Say};
use crate::render::spoken::{colon, written};
use crate::report::Checklist;
use crate::report::checklist::Sheet as Page;

/// Writes a checklist: boxes, who, by when, and lines to write on.
pub fn checklist(document: &Checklist, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    for page in &document.sheets {
        head(&mut sheet, document, page, screen);
        for section in &page.sections {
            self::section(&mut sheet, section, Style::Print, screen);
        }
        deadlines(&mut sheet, &page.deadlines, Style::Print, screen);
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
    first_of_all(sheet, page, screen);
}

/// Writes what holds for every step: what never to do, and the levels.
fn first_of_all(sheet: &mut Sheet, page: &Page, screen: Screen) {
    let lang = screen.lang;
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
