use super::Screen;
use super::sheet::Sheet;
use super::table::{table, written};
use crate::i18n::{Lang, Say, Status, Walk, WalkOn};
use crate::render::brief::said_words;
use crate::render::width;
use crate::report::{Group, GroupKind, ItemRow, Present, Standing};

/// How many rows of a group are shown, unless all are asked for.
const ROWS: usize = 14;

/// Writes a run as it stands: the head, what is left in groups, what was said, who is here.
pub fn standing(standing: &Standing, screen: Screen, wide: bool) -> String {
    let mut sheet = Sheet::new(screen);
    head(&mut sheet, standing, screen);
    let say = |words: Status| words.say(screen.lang);
    for proposal in &standing.proposed {
        let since = say(Status::Since { when: proposal.since.said.clone() });
        let line = labelled(screen.lang, &say(Status::Proposed), &format!("{} ({since})", proposal.title));
        sheet.paragraph(0, "", &line);
    }
    let groups = standing.groups.iter().filter(|group| !group.rows.is_empty());
    for group in groups.clone() {
        sheet.heading(&say(heading(group.kind)));
        sheet.block(&rows(group, screen, wide));
        let more = group.rows.len().saturating_sub(ROWS);
        if more > 0 && !wide {
            sheet.paragraph(3, "", &say(Status::More { n: more, run: standing.row.run.clone() }));
        }
    }
    if groups.count() == 0 {
        sheet.gap();
        sheet.paragraph(0, "", &say(Status::Nothing));
    }
    let (done, skipped, shelved) = (standing.done, standing.skipped, standing.shelved);
    sheet.gap();
    sheet.paragraph(0, "", &WalkOn::counts(done, skipped, shelved, screen.lang));
    sheet.heading(&say(Status::SaidLast));
    for said in &standing.said {
        sheet.paragraph(2, "", &said_words(said, screen.lang));
    }
    sheet.heading(&say(Status::Here));
    for present in &standing.here {
        sheet.paragraph(2, "", &present_words(present, screen.lang));
    }
    sheet.finish()
}

fn head(sheet: &mut Sheet, standing: &Standing, screen: Screen) {
    let row = &standing.row;
    let say = |words: Walk| words.say(screen.lang);
    let level = row.level.as_ref().map_or_else(|| say(Walk::NoLevel), |level| level.said.clone());
    let drill = row.drill.then(|| say(Walk::Drill));
    let first = [drill, Some(row.title.clone()), Some(row.run.clone()), Some(level)];
    let first = first.into_iter().flatten().chain([standing.elapsed.clone(), standing.now.said.clone()]);
    sheet.paragraph(0, "", &first.collect::<Vec<_>>().join(" · "));
    if let Some(closed) = &row.closed {
        sheet.paragraph(0, "", &labelled(screen.lang, &Status::Closed.say(screen.lang), &closed.said));
        return;
    }
    let mut second = vec![standing.phase.clone()];
    second.push(match row.overdue {
        0 => Status::NothingLate.say(screen.lang),
        n if screen.plain => say(Walk::OverdueCount { n }),
        n => format!("! {}", say(Walk::OverdueCount { n })),
    });
    if standing.soon > 0 {
        second.push(say(Walk::DueSoon { n: standing.soon }));
    }
    second.retain(|part| !part.is_empty());
    sheet.paragraph(0, "", &second.join(" · "));
    if let Some(update) = &standing.next_update {
        sheet.paragraph(0, "", &labelled(screen.lang, &Status::NextUpdate.say(screen.lang), &update.said));
    }
}

/// Writes a label, its colon as the language wants it, and what belongs to it.
pub(super) fn labelled(lang: Lang, label: &str, words: &str) -> String {
    format!("{label}{} {words}", lang.colon())
}

fn heading(kind: GroupKind) -> Status {
    match kind {
        GroupKind::Now => Status::Now,
        GroupKind::Waiting => Status::Waiting,
        GroupKind::Later => Status::Later,
        GroupKind::Law => Status::ByLaw,
        GroupKind::FollowUp => Status::FollowUps,
    }
}

fn rows(group: &Group, screen: Screen, wide: bool) -> String {
    let shown = if wide { group.rows.len() } else { ROWS };
    let items = group.rows.iter().take(shown);
    if screen.plain {
        return items.map(|item| sentence(item, screen)).collect();
    }
    let mut table = table(screen, &[]);
    for item in items.clone() {
        let cells = [screen.mark(item.sign).trim_end(), &item.title, &item.whose, &how(item, screen)]
            .map(|cell| screen.show(cell));
        table.add_row(cells);
    }
    let signs: Vec<_> = items.map(|item| (screen.mark(item.sign).trim_end().to_owned(), item.sign)).collect();
    let mut next = signs.into_iter();
    let lines = written(&table);
    let tinted = lines.lines().map(|line| match line.trim_start() {
        // A row that goes on below has no mark of its own.
        marked if marked.is_empty() || width(line) - width(marked) > 1 => format!("{line}\n"),
        marked => match next.next() {
            Some((mark, sign)) => {
                let rest = marked.strip_prefix(mark.as_str()).unwrap_or(marked);
                format!(" {}{rest}\n", screen.tint(sign, &mark))
            }
            None => format!("{line}\n"),
        },
    });
    tinted.collect()
}

fn how(item: &ItemRow, screen: Screen) -> String {
    match &item.in_hand {
        Some((name, since)) => {
            let when = since.said.rsplit(", ").next().unwrap_or_default().to_owned();
            let opened = Walk::OpenedBy { name: name.clone(), when }.say(screen.lang);
            if item.said.is_empty() { opened } else { format!("{} · {opened}", item.said) }
        }
        None => item.said.clone(),
    }
}

fn sentence(item: &ItemRow, screen: Screen) -> String {
    let stop = |text: &str| text.trim_end_matches('.').to_owned();
    let parts = [stop(&item.title), item.whose.clone(), how(item, screen)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let mut sheet = Sheet::new(screen);
    sheet.paragraph(2, "", &format!("{}.", parts.join(". ")));
    sheet.finish()
}

fn present_words(present: &Present, lang: Lang) -> String {
    let roles = if present.said.is_empty() { Status::EveryRole.say(lang) } else { present.said.clone() };
    format!("{} · {roles} · {}", present.name, present.last.said)
}
