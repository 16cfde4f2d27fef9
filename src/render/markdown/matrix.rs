use super::inline;
use crate::i18n::{Label, Lang, Say};
use crate::render::spoken::{approved_by, colon, written};
use crate::render::stage::stage;
use crate::report::matrix::{Matrix, Told};

/// Writes who is told what as a table, a column a public.
pub fn matrix(document: &Matrix, lang: Lang) -> String {
    let mut out =
        format!("# {} · {}\n\n", inline(&written(&document.title, lang)), Label::Messages.say(lang));
    let mut headings = vec![Label::Message.say(lang), Label::Stage.say(lang), Label::By.say(lang)];
    headings.extend(document.publics.iter().map(|public| inline(&public.title)));
    out.push_str(&format!("| {} |\n|{}\n", headings.join(" | "), "---|".repeat(headings.len())));
    for told in &document.messages {
        let mut cells = vec![
            inline(&written(&told.title, lang)),
            stage(told.stage).say(lang),
            inline(told.due.as_deref().unwrap_or_default()),
        ];
        let is_for = |id: &str| told.to.iter().any(|to| to == id);
        cells.extend(
            document.publics.iter().map(|public| if is_for(&public.id) { "×" } else { "" }.to_owned()),
        );
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out
}

/// Writes the words of messages as quotations.
pub fn texts(document: &Matrix, lang: Lang) -> String {
    let mut out = format!("# {} · {}\n", inline(&written(&document.title, lang)), Label::Messages.say(lang));
    document.messages.iter().for_each(|told| text(&mut out, told, lang));
    out
}

fn text(out: &mut String, told: &Told, lang: Lang) {
    let title = inline(&written(&told.title, lang));
    out.push_str(&format!("\n## {title} ({})\n\n", stage(told.stage).say(lang)));
    let mut item = |label: Label, text: &str| {
        if !text.is_empty() {
            out.push_str(&format!("- {}{} {}\n", label.say(lang), colon(lang), inline(text)));
        }
    };
    item(Label::YesFrom, &approved_by(&told.approvals, lang));
    told.must.iter().for_each(|must| item(Label::Must, &written(must, lang)));
    told.never.iter().for_each(|never| item(Label::Never, &written(never, lang)));
    if let Some(subject) = &told.subject {
        item(Label::Subject, &written(subject, lang));
    }
    quote(out, &written(&told.text, lang));
    for place in &told.channels {
        if let Some(own) = &place.text {
            out.push_str(&format!("\n{}{}\n", inline(&place.title), colon(lang)));
            quote(out, &written(own, lang));
        }
    }
}

fn quote(out: &mut String, text: &str) {
    out.push('\n');
    for line in text.lines() {
        out.push_str(format!("> {}", inline(line)).trim_end());
        out.push_str(if line.is_empty() { "\n" } else { "  \n" });
    }
}
