use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::names::Home;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};

/// Something to do after the close that is nobody's.
pub static RULE: Rule = Rule {
    code: "follow_up_nobody",
    severity: Severity::Warning,
    title: Both {
        en: "Something to do after the close that is nobody’s",
        fr: "Une tâche d’après-clôture qui n’est à personne",
    },
    why: Both {
        en: "Once the run is closed the team goes home. What has no owner then is not done. Give it, or the block around it, a \
             `role`.",
        fr: "Une fois le dossier clos, l’équipe rentre. Ce qui n’est à personne ne se fait pas. Donner un `role` à l’étape, ou \
             au bloc qui l’entoure.",
    },
    flagged: "roles: {lead: {title: Lead}}\nfollow_up:\n  - {id: hot_wash, action: Sit together for an hour.}\n",
    clean: "roles: {lead: {title: Lead}}\nfollow_up:\n  - {id: hot_wash, action: Sit together for an hour., role: lead}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let steps = &subject.names.steps;
    for (number, step) in steps.all().filter(|(_, step)| step.home == Home::List("follow_up")) {
        let owned = steps.outwards(number).any(|(_, step)| step.node.get("role").is_some());
        let acts = matches!(step.kind, Some("action" | "decide"));
        let Some(sentence) = step.kind.and_then(|kind| step.node.get(kind)) else { continue };
        if acts && !owned && step.node.file == 0 {
            findings.add(&RULE, &Spot::Value(sentence), CoverageSays::Nobodys).label(CoverageSays::AddRole);
        }
    }
}
