use maud::{Markup, html};

use super::css::css_string;
use super::page::{page, shown};
use super::rich::rich;
use crate::i18n::{Day, Label, Lang, Say};
use crate::render::spoken::{Spoken, colon, heading, sentence, spoken, written};
use crate::report::Checklist;
use crate::report::checklist::{Contact, DeadlineRow, Detail, Mark, Row, Section, Sheet};

const STYLE: &str = include_str!("checklist.css");

/// Writes a checklist as a page to be printed.
pub fn checklist(document: &Checklist, lang: Lang) -> String {
    let title = written(&document.title, lang);
    let sheets: Vec<Markup> = document.sheets.iter().map(|sheet| body(sheet, lang)).collect();
    let longest = sheets.iter().map(|sheet| letters(&sheet.0)).max().unwrap_or(0);
    let style = format!("{STYLE}{}{}", margins(document, &title, lang), print_size(longest));
    let body = html! {
        @for (sheet, body) in document.sheets.iter().zip(&sheets) {
            main.sheet {
                (head(document, sheet, &title, lang))
                .columns { (body) }
            }
        }
    };
    page(&document.language, &title, &style, &body)
}

/// Returns what stands in the margins of each printed page: a loose sheet must say what it belongs to.
fn margins(document: &Checklist, title: &str, lang: Lang) -> String {
    let left = css_string(&format!("{title} · {}", document.edition()));
    let right = css_string(&format!(
        "{} {} · {} ",
        Label::Printed.say(lang),
        day(document, lang),
        Label::Page.say(lang)
    ));
    let font = "font: 7pt Helvetica, Arial, sans-serif; color: #555;";
    format!(
        "@page {{ @bottom-left {{ content: {left}; {font} }} \
         @bottom-right {{ content: {right} counter(page) \"/\" counter(pages); {font} }} }}\n"
    )
}

/// So many letters of this many tenths of a point fill four sheets of A4.
const FOUR_SHEETS: (usize, f64) = (31_000, 71.0);
/// What is smaller than this, in tenths of a point, is not read by the light of a phone.
const SMALLEST: f64 = 67.0;
/// Larger than this, in tenths of a point, it is for no reader.
const LARGEST: f64 = 85.0;

/// Prints as large as four sheets allow.
fn print_size(letters: usize) -> String {
    let (many, size) = FOUR_SHEETS;
    #[allow(clippy::cast_precision_loss, reason = "a page has few letters")]
    let fills = size * (many as f64 / letters.max(1) as f64).sqrt();
    format!("@media print {{ body {{ font-size: {:.1}pt; }} }}\n", fills.clamp(SMALLEST, LARGEST) / 10.0)
}

/// Counts the letters of a page, without its tags.
fn letters(page: &str) -> usize {
    let mut inside = false;
    page.chars()
        .filter(|letter| {
            let shown = !inside && *letter != '<';
            inside = *letter == '<' || (inside && *letter != '>');
            shown
        })
        .count()
}

fn day(document: &Checklist, lang: Lang) -> String {
    let day = document.printed;
    Day { year: day.year(), month: day.month(), day: day.day() }.say(lang)
}

fn head(document: &Checklist, sheet: &Sheet, title: &str, lang: Lang) -> Markup {
    let reviewed = document.reviewed.as_ref().map(|day| format!(" · {} {day}", Label::Reviewed.say(lang)));
    html! {
        header {
            h1 { (shown(title)) @if let Some(card) = &sheet.role { " · " (shown(&card.role.title)) } }
            p.meta {
                (shown(&document.edition())) (shown(&reviewed.unwrap_or_default()))
                " · " (Label::Printed.say(lang)) " " (day(document, lang))
            }
            p.clock {
                (Label::KnownSince.say(lang)) " " span.room {} " "
                (Label::Started.say(lang)) " " span.room {} " "
                (Label::LedBy.say(lang)) " " span.room {}
            }
            p.legend { (Label::Legend.say(lang)) }
        }
    }
}

fn body(sheet: &Sheet, lang: Lang) -> Markup {
    html! {
        @if let Some(card) = &sheet.role {
            @if !card.duties.is_empty() {
                h2 { (Label::Duties.say(lang)) }
                ul.duties { @for duty in &card.duties { li { (rich(&written(duty, lang))) } } }
            }
            @if !card.deputies.is_empty() {
                p.note {
                    (Label::Deputy.say(lang)) (colon(lang)) " " (shown(&card.deputies.join(", ")))
                    @if let Some(after) = &card.takes_over_after { ", " (Label::TakesOverAfter.say(lang)) " " (after) }
                }
            }
        }
        @if !sheet.never.is_empty() {
            h2 { (Label::Never.say(lang)) }
            ul.never { @for never in &sheet.never { li { (rich(&written(never, lang))) } } }
        }
        @if !sheet.levels.is_empty() {
            h2 { (Label::Levels.say(lang)) }
            @for (title, means) in &sheet.levels {
                .row {
                    span.dot {}
                    span.say { (shown(title)) }
                    @if let Some(means) = means { (colon(lang)) " " span.note { (rich(&written(means, lang))) } }
                }
            }
        }
        @for part in &sheet.sections { (section(part, lang)) }
        @if !sheet.deadlines.is_empty() { (deadlines(&sheet.deadlines, lang)) }
        @if !sheet.contacts.is_empty() { (contacts(&sheet.contacts, lang)) }
    }
}

fn section(section: &Section, lang: Lang) -> Markup {
    html! {
        h2 { (shown(&heading(section, lang))) }
        @for (label, text) in [(Label::If, &section.when), (Label::By, &section.due)] {
            @if let Some(text) = text { p.note { (labelled(label, text, lang)) } }
        }
        @for never in &section.never { p.note { (labelled(Label::Never, &written(never, lang), lang)) } }
        @for row in &section.rows { (self::row(row, lang)) }
    }
}

fn labelled(label: Label, text: &str, lang: Lang) -> Markup {
    html! { span.label { (label.say(lang)) (colon(lang)) } " " (rich(text)) }
}

fn row(row: &Row, lang: Lang) -> Markup {
    let depth = format!("d{}", row.depth.min(4));
    let kind = if row.mark == Mark::None { "group" } else { "row" };
    html! {
        div class={ (kind) " " (depth) } {
            @match row.mark {
                Mark::Box => { span.box {} span.at { "__:__" } }
                Mark::Option => span.dot {},
                Mark::None => {}
            }
            span.say { (rich(&sentence(row, lang))) }
            @if let Some(owner) = &row.owner { " " span.who { (shown(&owner.title)) } }
            @if let Some(due) = &row.due { " " (self::due(due)) }
            (remarks(&row.details, lang))
        }
    }
}

/// The longest due time that is worth keeping on one line, in characters.
const SHORT: usize = 16;

fn due(due: &str) -> Markup {
    let class = if due.chars().count() <= SHORT { "due short" } else { "due" };
    html! { span class=(class) { (shown(due)) } }
}

/// Writes the remarks one after the other: a line each would cost a page.
fn remarks(details: &[Detail], lang: Lang) -> Markup {
    html! {
        @for detail in details {
            @for remark in spoken(detail, lang) {
                @match detail {
                    Detail::How(_) => { " " span.note { (rich(&remark.text)) } }
                    Detail::Field(_) | Detail::Answer(_) if remark.room => { div.note.field { (field(&remark)) } }
                    Detail::Field(_) => { div.note { (said(&remark, lang)) } }
                    // The title says for whom; the places are what is ticked.
                    Detail::Reach { .. } if remark.boxes.is_empty() => {}
                    _ => { " " span.note { (said(&remark, lang)) } }
                }
            }
        }
    }
}

fn said(remark: &Spoken, lang: Lang) -> Markup {
    html! {
        @if let Some(label) = &remark.label { span.label { (label) (colon(lang)) } " " }
        (rich(&remark.text))
        @for choice in &remark.boxes { span.tick { (shown(choice)) } " " }
        @if remark.room { " " span.room {} }
    }
}

/// Writes a question with room for its answer, as far as the line goes.
fn field(remark: &Spoken) -> Markup {
    html! {
        @if !remark.text.is_empty() { span { (rich(&remark.text)) } }
        span.room {}
    }
}

fn deadlines(rows: &[DeadlineRow], lang: Lang) -> Markup {
    html! {
        h2 { (Label::Deadlines.say(lang)) }
        @for row in rows {
            .row {
                span.box {} span.at { "__:__" }
                (rich(&written(&row.title, lang))) (colon(lang)) " " (due(&row.due))
                @if let Some(when) = &row.when { " " span.note { (labelled(Label::If, when, lang)) } }
                @if let Some(to) = &row.authority { " " span.note { (labelled(Label::ToWhom, &written(to, lang), lang)) } }
            }
        }
    }
}

fn contacts(contacts: &[Contact], lang: Lang) -> Markup {
    html! {
        h2 { (Label::Contacts.say(lang)) }
        table {
            thead { tr { th { (Label::Role.say(lang)) } th.name { (Label::Name.say(lang)) } th.phone { (Label::Phone.say(lang)) } } }
            tbody {
                @for contact in contacts {
                    tr {
                        td {
                            (shown(&contact.role.title))
                            @if !contact.deputies.is_empty() { " " span.note { "(" (shown(&contact.deputies.join(", "))) ")" } }
                        }
                        td { @for (name, _) in &contact.people { span.wide { (shown(name)) } " " } }
                        td { @for (_, phone) in &contact.people { span.wide { (shown(phone.as_deref().unwrap_or("–"))) } " " } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_plan_is_printed_larger_and_none_too_small() {
        let size = |letters| print_size(letters).split(['{', ';']).nth(2).expect("a size").trim().to_owned();
        assert_eq!(size(1_000), "font-size: 8.5pt");
        assert_eq!(size(29_000), "font-size: 7.3pt");
        assert_eq!(size(90_000), "font-size: 6.7pt");
        assert_eq!(letters("<p class=\"a\">one <b>two</b></p>"), 7);
    }
}
