use crate::i18n::{Lang, MarkWord, Prompt, Say};
use crate::walk::{Block, Choice, Head, Mark, Screen};

use super::words;

/// Says a screen in full sentences: no marks, no columns; what marks say becomes words.
///
/// What the last head said already (the playbook, the level, who is here) is not said again.
pub(super) fn screen(lang: Lang, screen: &Screen, last: Option<&Head>) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(now) = &screen.head {
        said.push(head(lang, now, last));
    }
    let drill = screen.head.as_ref().and_then(|head| head.drill.as_deref());
    let mut joins = false;
    let mut heading = "";
    for part in &screen.body {
        if let Block::Heading(text) = part {
            heading = text;
        }
        let sentences = block(lang, part, drill, heading);
        match (part, said.last_mut()) {
            (Block::Para(_), Some(before)) if joins => {
                before.push(' ');
                before.push_str(&sentences.join(" "));
            }
            _ => said.extend(sentences),
        }
        joins = matches!(part, Block::Line { .. });
    }
    said
}

fn head(lang: Lang, now: &Head, last: Option<&Head>) -> String {
    let fresh = |read: fn(&Head) -> &str| {
        let value = read(now);
        (!value.is_empty() && last.is_none_or(|last| read(last) != value)).then_some(value)
    };
    let say = |what: Prompt| what.say(lang);
    let mut said = Vec::new();
    said.extend(now.drill.as_deref().map(sentence));
    if let Some(run) = fresh(|head| &head.run) {
        said.extend((!now.title.is_empty()).then(|| sentence(&now.title)));
        said.push(say(Prompt::Run(run.to_owned())));
        said.extend((!now.elapsed.is_empty()).then(|| say(Prompt::Elapsed(now.elapsed.clone()))));
    }
    said.extend(fresh(|head| &head.level).map(|level| say(Prompt::Level(level.to_owned()))));
    said.extend((!now.phase.is_empty()).then(|| sentence(&now.phase)));
    let overdue = now.overdue.clone().unwrap_or_else(|| say(Prompt::NothingOverdue));
    said.push(sentence(&overdue));
    said.extend(now.soon.iter().map(|what| sentence(what)));
    said.extend(now.pressing.iter().map(|what| sentence(what)));
    if !now.others.is_empty() && last.is_none_or(|last| last.others != now.others) {
        said.push(say(Prompt::AlsoHere(now.others.join(", "))));
    }
    said.extend((!now.clock.is_empty()).then(|| say(Prompt::Time(now.clock.clone()))));
    said.join(" ")
}

fn block(lang: Lang, block: &Block, drill: Option<&str>, heading: &str) -> Vec<String> {
    match block {
        Block::Line { mark, text, right } => {
            let drill = drill.filter(|_| *mark == Mark::Done).map(sentence);
            let parts = [drill.unwrap_or_default(), sentence(text), sentence(right)];
            vec![joined(&parts)]
        }
        Block::Label { label, text } => vec![sentence(&labelled(lang, label, text))],
        Block::Para(text) | Block::Heading(text) => vec![sentence(text)],
        Block::Table { head, rows } => {
            rows.iter().map(|(mark, cells)| row(lang, head, (*mark, heading), cells)).collect()
        }
        Block::Words { text, findings } => words::words(lang, text, findings),
        Block::Command(text) => vec![text.clone()],
        Block::Blank => Vec::new(),
    }
}

/// Says a row of a table; each cell with the head of its column, where it has one.
fn row(lang: Lang, head: &[String], mark: (Mark, &str), cells: &[String]) -> String {
    let mut said: Vec<String> = Vec::new();
    for (at, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        match head.get(at).filter(|title| !title.is_empty()) {
            Some(title) => said.push(labelled(lang, title, cell)),
            None => said.push(cell.clone()),
        }
    }
    let said = said.join(if head.is_empty() { ", " } else { "; " });
    sentence(&with_mark(lang, mark, &said))
}

/// Says one answer of a list, with its number.
pub(super) fn choice(lang: Lang, number: usize, choice: &Choice) -> String {
    let label = with_mark(lang, (choice.mark, ""), &choice.label);
    let parts = [lowered(&label), lowered(&choice.detail), choice.right.clone()];
    let parts: Vec<&str> =
        parts.iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty()).collect();
    let said = parts.join(", ");
    let end = if said.ends_with(['?', '!', '…']) { "" } else { "." };
    // A number that ends a line would be read as an answer of its own.
    format!("{number}\u{a0}{}{end}", flat(&said))
}

/// Puts the word of a mark before a text, where neither the text nor its heading says it already.
fn with_mark(lang: Lang, (mark, heading): (Mark, &str), text: &str) -> String {
    let word = match mark {
        Mark::None => return text.to_owned(),
        Mark::Asked => MarkWord::Now,
        Mark::Open => MarkWord::Open,
        Mark::Soon => MarkWord::Soon,
        Mark::Done => MarkWord::Done,
        Mark::Alarm => MarkWord::Urgent,
        Mark::Waiting => MarkWord::Waiting,
        Mark::Later => MarkWord::Later,
        Mark::Aside => MarkWord::Aside,
        Mark::Check => MarkWord::Check,
        Mark::Plus => MarkWord::Appears,
        Mark::Arrow => MarkWord::Proposed,
    };
    let word = Prompt::Mark(word).say(lang);
    let said = |text: &str| text.to_lowercase().contains(&word);
    if said(text) || said(heading) { text.to_owned() } else { labelled(lang, &word, text) }
}

/// Sets a label before a text, with the colon of the language.
pub(super) fn labelled(lang: Lang, label: &str, text: &str) -> String {
    match lang {
        Lang::En => format!("{label}: {text}"),
        Lang::Fr => format!("{label}\u{a0}: {text}"),
    }
}

/// Makes a sentence of a text: a capital, a full stop, no signs between its parts.
pub(super) fn sentence(text: &str) -> String {
    let text = flat(text.trim());
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    let mut said: String = first.to_uppercase().chain(letters).collect();
    let bare = said.trim_end_matches(['”', '»', '\u{a0}', '"', ')']);
    if !bare.ends_with(['.', '?', '!', '…', ':']) {
        said.push('.');
    }
    said
}

/// Begins with a small letter where only the first letter is a capital, as inside a sentence.
fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

fn flat(text: &str) -> String {
    text.replace(" · ", ", ")
}

fn joined(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}
