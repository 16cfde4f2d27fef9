use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::names::Home;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::source::Node;

/// Something that returns for ever after the close.
pub static RULE: Rule = Rule {
    code: "endless_repeat",
    severity: Severity::Warning,
    title: Both {
        en: "Something that returns for ever after the close",
        fr: "Un retour sans fin après la clôture",
    },
    why: Both {
        en: "During a run its close ends every repeat; afterwards nothing does. Give it `until`, `at_most`, or spans one after \
             the other, `every: [7d, 23d, 60d]`, after which it is over.",
        fr: "Pendant un dossier, sa clôture met fin à tout `repeat` ; ensuite, plus rien. Lui donner `until`, `at_most`, ou des \
             durées successives, `every: [7d, 23d, 60d]`, après quoi c’est fini.",
    },
    flagged: "roles: {lead: {title: Lead}}\nfollow_up:\n  - {repeat: Measure, every: 30d, role: lead, steps: [{action: Measure the mentions.}]}\n",
    clean: "roles: {lead: {title: Lead}}\nfollow_up:\n  - {repeat: Measure, every: [7d, 23d, 60d], role: lead, steps: [{action: Measure the mentions.}]}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for (_, step) in subject.names.steps.all().filter(|(_, step)| step.home == Home::List("follow_up")) {
        let Some(entry) = step.node.entry("repeat").filter(|entry| entry.value.file == 0) else { continue };
        let ends = ["until", "at_most"].iter().any(|key| step.node.get(key).is_some());
        // Spans one after the other run out; a list of rules is one of maps.
        let spans = step.node.get("every").map(Node::elements).unwrap_or_default();
        let runs_out = !spans.is_empty() && spans.iter().all(|span| span.scalar().is_some());
        if !ends && !runs_out {
            findings.add(&RULE, &Spot::Key(entry), FlowSays::Endless).label(FlowSays::GiveItAnEnd);
        }
    }
}
