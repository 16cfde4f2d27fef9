use jiff::civil::Date;

use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::Node;

/// A law or a source that nobody has read for a year.
pub static RULE: Rule = Rule {
    code: "read_long_ago",
    severity: Severity::Warning,
    title: Both {
        en: "A law or a source that nobody has read for a year",
        fr: "Une loi ou une source que personne n’a relue depuis un an",
    },
    why: Both {
        en: "Deadlines, thresholds and portals change, and a plan that is a year behind sends the wrong form to the wrong desk. \
             Read it again, and write the day into `verified`.",
        fr: "Les délais, les seuils et les portails changent, et un plan en retard d’un an envoie le mauvais formulaire au mauvais \
             guichet. La relire, et écrire le jour dans `verified`.",
    },
    flagged: "sources: [{title: The report, verified: 2024-11-01}]\n",
    clean: "sources: [{title: The report, verified: 2026-11-01}]\n",
    check: Some(check),
};

/// How old a reading may be, in days.
const YEAR: i32 = 366;

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let Some(today) = subject.around.today else { return };
    let sources = subject.resolved.tree.get("sources").map(Node::elements).unwrap_or_default().iter();
    let deadlines = subject.names.declared.all(Space::Deadline).iter().map(|deadline| deadline.node);
    for verified in sources.chain(deadlines).filter_map(|node| node.get("verified")) {
        let day = verified.text().and_then(|day| day.parse::<Date>().ok());
        let Some(days) = day.map(|day| today.since(day).map_or(0, |span| span.get_days())) else { continue };
        if days > YEAR && verified.file == 0 {
            let spot = Spot::Value(verified);
            findings.add(&RULE, &spot, PracticeSays::ReadLongAgo { days }).label(PracticeSays::ReadItAgain);
        }
    }
}
