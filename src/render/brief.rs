//! What the brief of a shift has to say, in lines that every format sets in its own way.

use crate::i18n::{Lang, Phrase, Say, Status};
use crate::report::{Contact, Decision, Handover, Holder, ItemRow, Known, SaidTo};

/// Is a part of a brief: its label, and a line for each thing in it.
pub(super) struct Part {
    pub label: Status,
    pub lines: Vec<String>,
}

/// Says in one line which run this is, when it is, and who passes it to whom.
pub(super) fn title(brief: &Handover, lang: Lang) -> String {
    let drill = if brief.drill { format!("{} ", Status::Drill.say(lang)) } else { String::new() };
    let mut title = format!(
        "{drill}{}, {}, {} ({})",
        Status::Handover.say(lang),
        brief.run,
        brief.now.said,
        brief.elapsed
    );
    if let Some(passed) = &brief.passed {
        let (to, from) = (passed.to.clone(), passed.from.clone());
        title.push_str(&format!(", {}", Status::ForFrom { to, from }.say(lang)));
    }
    title
}

/// Returns the parts in the order in which whoever takes over must speak.
pub(super) fn parts(brief: &Handover, lang: Lang) -> Vec<Part> {
    let quoted = |words: &str| Phrase::Quoted(words.to_owned()).say(lang);
    let one = brief.passed.as_ref().and_then(|passed| passed.brief.as_deref());
    let level = brief.level.as_ref().map(|level| {
        let since = Status::Since { when: level.since.said.clone() }.say(lang);
        because(&format!("{}, {since}", level.said), &level.why, lang)
    });
    let promised = brief.promised.iter().map(|promise| match &promise.due {
        Some(due) => format!("{} · {}", promise.text, due.said),
        None => promise.text.clone(),
    });
    let mut overdue = items(&brief.overdue);
    if overdue.is_empty() {
        overdue.push(Status::NothingOverdue.say(lang));
    }
    let all = [
        (Status::Brief, one.map(quoted).into_iter().collect()),
        (Status::Level, level.into_iter().collect()),
        (Status::SaidLast, brief.said.iter().map(|said| said_words(said, lang)).collect()),
        (Status::Promised, promised.collect()),
        (Status::Known, brief.known.iter().map(known).collect()),
        (Status::Unsure, brief.unsure.iter().map(known).collect()),
        (Status::NotKnown, brief.not_known.clone()),
        (Status::Decided, brief.decided.iter().map(|decision| decided(decision, lang)).collect()),
        (Status::Overdue, overdue),
        (Status::Waiting, items(&brief.waiting)),
        (Status::ToDo, items(&brief.to_do)),
        (Status::Law, items(&brief.law)),
        (Status::Roles, brief.roles.iter().map(|holder| held(holder, lang)).collect()),
    ];
    let parts = all.into_iter().map(|(label, lines): (Status, Vec<String>)| Part { label, lines });
    parts.filter(|part| !part.lines.is_empty()).collect()
}

/// Says what was said to whom: `customers, media · 05:36 “…”`.
pub(super) fn said_words(said: &SaidTo, lang: Lang) -> String {
    let to = said.names.join(", ");
    match &said.when {
        Some(when) => {
            let words = Phrase::Quoted(said.words.replace('\n', " ")).say(lang);
            format!("{to} · {} {words}", when.said)
        }
        None => Status::NeverSaid { to }.say(lang),
    }
}

fn known(known: &Known) -> String {
    let source = known.source.iter().map(|source| format!(", {source}"));
    format!("{} {} ({}{})", known.title, known.value, known.when.said, source.collect::<String>())
}

fn decided(decision: &Decision, lang: Lang) -> String {
    let said = because(&format!("{} {}", decision.title, decision.option), &decision.why, lang);
    format!("{said} ({} {})", decision.by, decision.when.said)
}

fn because(said: &str, why: &str, lang: Lang) -> String {
    if why.is_empty() {
        return said.to_owned();
    }
    format!("{said}{} {}", lang.colon(), Phrase::Quoted(why.to_owned()).say(lang))
}

fn items(rows: &[ItemRow]) -> Vec<String> {
    let line = |row: &ItemRow| {
        let parts = [row.title.trim_end_matches('.'), &row.whose, &row.said];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    rows.iter().map(line).collect()
}

fn held(holder: &Holder, lang: Lang) -> String {
    let names = |all: &[Contact]| all.iter().map(contact).collect::<Vec<_>>().join(", ");
    let mut parts = Vec::new();
    if !holder.held_by.is_empty() {
        parts.push(names(&holder.held_by));
    }
    if let Some((who, when)) = &holder.acted {
        parts.push(Status::WroteInIt { name: contact(who), when: when.said.clone() }.say(lang));
    }
    if parts.is_empty() {
        parts.push(Status::NobodyHolds.say(lang));
        if !holder.named.is_empty() {
            parts.push(Status::Organisation { names: names(&holder.named) }.say(lang));
        }
    }
    format!("{} · {}", holder.title, parts.join(lang.semicolon()))
}

/// Writes a name with its number, which no line breaks.
fn contact(contact: &Contact) -> String {
    match &contact.phone {
        Some(phone) => format!("{} {}", contact.name, phone.replace(' ', "\u{a0}")),
        None => contact.name.clone(),
    }
}
