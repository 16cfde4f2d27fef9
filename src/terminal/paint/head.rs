use crate::i18n::Prompt;
use crate::render::Shown;
use crate::terminal::row::Row;
use crate::terminal::style::Tone;
use crate::walk::Head;

use super::Canvas;

type Parts = Vec<(Tone, Shown)>;

/// Paints the head: where am I, how bad, how late, what have we promised, who else is here.
///
/// Too long, the title is cut first, then names become a count, then the phase is cut; what
/// is overdue, due by law or promised never goes.
pub(super) fn head(canvas: &Canvas<'_>, head: &Head) -> Vec<Row> {
    let mut rows = vec![first(canvas, head)];
    rows.extend(second(canvas, head));
    rows.push(Row::margin().and(Tone::Dim, canvas.style.rule(canvas.columns)));
    rows
}

fn first(canvas: &Canvas<'_>, head: &Head) -> Row {
    let style = canvas.style;
    let right = join(canvas, plain(canvas, [&head.level, &head.elapsed, &head.clock]));
    let edge = canvas.whole().saturating_sub(right.width());
    let mut before = Parts::new();
    if let Some(word) = &head.drill {
        before.push((Tone::Drill, style.line(word)));
    }
    let run = style.line(&head.run);
    let dots = style.dot().chars().count();
    let taken: usize = before.iter().map(|(_, text)| text.width() + dots).sum::<usize>()
        + if run.is_empty() { 0 } else { run.width() + dots };
    let room = edge.saturating_sub(1 + 2 + taken);
    before.push((Tone::Plain, style.line(&head.title).cut(room.max(8), style.more())));
    before.push((Tone::Plain, run));
    let left = join(canvas, before);
    let row = Row::margin().append(left).cut(edge.saturating_sub(2), style.more());
    row.up_to(edge).append(right)
}

fn second(canvas: &Canvas<'_>, head: &Head) -> Vec<Row> {
    let style = canvas.style;
    let phase = style.line(&head.phase);
    let names = style.line(&head.others.join(", "));
    let count = if head.others.is_empty() { String::new() } else { format!("+{}", head.others.len()) };
    let urgent = urgent(canvas, head);
    let with = |phase: &Shown, others: &Shown| {
        let mut parts = vec![(Tone::Plain, phase.clone())];
        parts.extend(urgent.iter().cloned());
        parts.push((Tone::Plain, others.clone()));
        join(canvas, parts)
    };
    let count = style.line(&count);
    let fits = |row: &Row| row.width() <= canvas.columns;
    let whole = with(&phase, &names);
    if fits(&whole) {
        return lined(whole);
    }
    let counted = with(&phase, &count);
    if fits(&counted) {
        return lined(counted);
    }
    let excess = counted.width() - canvas.columns;
    let short = phase.cut(phase.width().saturating_sub(excess).max(4), style.more());
    let shortened = with(&short, &count);
    if fits(&shortened) {
        return lined(shortened);
    }
    spread(canvas, short, urgent, count)
}

/// Says what is overdue, what is due soon, then what presses; the first two in their colours.
fn urgent(canvas: &Canvas<'_>, head: &Head) -> Parts {
    let style = canvas.style;
    let mut parts = Parts::new();
    match &head.overdue {
        Some(what) => parts.push((Tone::Bad, style.line(&format!("! {what}")))),
        None if head.phase.is_empty() => {}
        None => parts.push((Tone::Plain, style.say(&Prompt::NothingOverdue))),
    }
    parts.extend(head.soon.iter().map(|what| (Tone::Warn, style.line(what))));
    parts.extend(head.pressing.iter().map(|what| (Tone::Plain, style.line(what))));
    parts
}

/// Takes more rows where even that does not fit: nothing urgent is left out.
fn spread(canvas: &Canvas<'_>, phase: Shown, urgent: Parts, others: Shown) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut line = vec![(Tone::Plain, phase)];
    for part in urgent.into_iter().chain([(Tone::Plain, others)]) {
        let mut longer = line.clone();
        longer.push(part.clone());
        if join(canvas, longer.clone()).width() <= canvas.columns {
            line = longer;
        } else {
            rows.extend(lined(join(canvas, line)));
            line = vec![part];
        }
    }
    rows.extend(lined(join(canvas, line)));
    rows.into_iter().map(|row| row.cut(canvas.whole(), canvas.style.more())).collect()
}

fn lined(row: Row) -> Vec<Row> {
    if row.width() == 0 { Vec::new() } else { vec![Row::margin().append(row)] }
}

fn plain<const N: usize>(canvas: &Canvas<'_>, texts: [&String; N]) -> Parts {
    texts.into_iter().map(|text| (Tone::Plain, canvas.style.line(text))).collect()
}

fn join(canvas: &Canvas<'_>, parts: Parts) -> Row {
    let mut row = Row::default();
    for (tone, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
        if row.width() > 0 {
            row = row.plain(Shown::line(canvas.style.dot()));
        }
        row = row.and(tone, text);
    }
    row
}
