use serde_json::{Value, json};

use crate::i18n::Lang;
use crate::render::spoken::{sentence, spoken, written};
use crate::report::Checklist;
use crate::report::checklist::{Contact, DeadlineRow, Mark, Row, Section, SectionPlace, Sheet};

/// Returns a checklist: `{"checklist": 1, "sheets": […]}`.
pub fn checklist(document: &Checklist, lang: Lang) -> Value {
    json!({
        "checklist": 1,
        "playbook": document.id,
        "title": written(&document.title, lang),
        "version": document.version,
        "reviewed": document.reviewed,
        "printed": document.printed.to_string(),
        "language": document.language,
        "sheets": document.sheets.iter().map(|sheet| self::sheet(sheet, lang)).collect::<Vec<_>>(),
    })
}

fn sheet(sheet: &Sheet, lang: Lang) -> Value {
    json!({
        "role": sheet.role.as_ref().map(|card| &card.role.id),
        "never": sheet.never.iter().map(|never| written(never, lang)).collect::<Vec<_>>(),
        "sections": sheet.sections.iter().map(|part| section(part, lang)).collect::<Vec<_>>(),
        "deadlines": sheet.deadlines.iter().map(|row| deadline(row, lang)).collect::<Vec<_>>(),
        "contacts": sheet.contacts.iter().map(contact).collect::<Vec<_>>(),
    })
}

fn section(section: &Section, lang: Lang) -> Value {
    let place = match section.place {
        SectionPlace::Prepare => "prepare",
        SectionPlace::Phase(_) => "phase",
        SectionPlace::Anytime => "anytime",
        SectionPlace::Exit => "exit",
        SectionPlace::FollowUp => "follow_up",
    };
    json!({
        "id": section.id,
        "place": place,
        "title": written(&section.title, lang),
        "when": section.when,
        "due": section.due,
        "rows": section.rows.iter().map(|row| self::row(row, lang)).collect::<Vec<_>>(),
    })
}

fn row(row: &Row, lang: Lang) -> Value {
    let mark = match row.mark {
        Mark::Box => "box",
        Mark::Option => "option",
        Mark::None => "heading",
    };
    let details: Vec<_> = row
        .details
        .iter()
        .flat_map(|detail| spoken(detail, lang))
        .map(|remark| json!({"label": remark.label, "text": remark.text, "choices": remark.boxes}))
        .collect();
    json!({
        "depth": row.depth,
        "mark": mark,
        "key": row.key,
        "what": sentence(row, lang),
        "role": row.owner.as_ref().map(|owner| &owner.id),
        "due": row.due,
        "details": details,
    })
}

fn deadline(row: &DeadlineRow, lang: Lang) -> Value {
    json!({
        "title": written(&row.title, lang),
        "due": row.due,
        "when": row.when,
        "authority": row.authority.as_ref().map(|authority| written(authority, lang)),
        "source": row.source,
    })
}

fn contact(contact: &Contact) -> Value {
    let people: Vec<_> =
        contact.people.iter().map(|(name, phone)| json!({"name": name, "phone": phone})).collect();
    json!({"role": contact.role.id, "title": contact.role.title, "deputies": contact.deputies, "people": people})
}
