use jiff::civil::Date;

use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::Length;

/// A plan whose next reading is overdue.
pub static RULE: Rule = Rule {
    code: "review_overdue",
    severity: Severity::Warning,
    title: Both { en: "A plan whose next reading is overdue", fr: "Un plan dont la relecture est en retard" },
    why: Both {
        en: "People leave, numbers change, channels close. `review_every` says how often the plan is read whole, and `reviewed` \
             when it was; the first run after a missed reading finds what the reading would have.",
        fr: "Des gens partent, des numéros changent, des canaux ferment. `review_every` dit tous les combien le plan est relu en \
             entier, et `reviewed` quand il l’a été ; la crise trouvera ce que la relecture aurait trouvé.",
    },
    flagged: "reviewed: 2025-11-01\nreview_every: 180d\n",
    clean: "reviewed: 2026-11-01\nreview_every: 180d\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let Some(today) = subject.around.today else { return };
    let tree = &subject.resolved.tree;
    let own = |key: &str| tree.get(key).filter(|node| node.file == 0);
    let (Some(reviewed), Some(every)) = (own("reviewed"), own("review_every")) else { return };
    let read: Option<Date> = reviewed.text().and_then(|day| day.parse().ok());
    let every: Option<Length> = every.text().and_then(|span| span.parse().ok());
    if let Some(due) = read.zip(every).and_then(|(day, every)| next(day, every)).filter(|due| *due < today) {
        let says = PracticeSays::ReviewOverdue { due: due.to_string() };
        findings.add(&RULE, &Spot::Value(reviewed), says).label(PracticeSays::ReviewIt);
    }
}

fn next(day: Date, every: Length) -> Option<Date> {
    let span = match every {
        Length::Months(months) => jiff::Span::new().months(i64::from(months)),
        other => jiff::Span::new().days(other.seconds()? / 86_400),
    };
    day.checked_add(span).ok()
}
