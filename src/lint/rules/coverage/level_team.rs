use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::Node;

/// A higher level that calls nobody in.
pub static RULE: Rule = Rule {
    code: "level_without_team",
    severity: Severity::Warning,
    title: Both {
        en: "A higher level that calls nobody in",
        fr: "Un niveau plus élevé qui n’appelle personne",
    },
    why: Both {
        en: "A level is worth raising because it changes who sits at the table. Where a lower one has a `team`, the one above \
             needs one too, or raising it sends people home.",
        fr: "Relever le niveau sert à changer qui est à la table. Si un niveau plus bas a une `team`, celui du dessus en veut \
             une aussi : sinon, le relever renvoie tout le monde.",
    },
    flagged: "roles: {lead: {title: Lead}}\nseverity:\n  levels:\n    - {id: watch, title: Watch, team: [lead]}\n    - {id: crisis, title: Crisis}\n",
    clean: "roles: {lead: {title: Lead}}\nseverity:\n  levels:\n    - {id: watch, title: Watch}\n    - {id: crisis, title: Crisis, team: [lead]}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let mut below = false;
    for level in subject.names.declared.all(Space::Level) {
        let team = level.node.get("team").map(Node::elements).unwrap_or_default();
        if below && team.is_empty() && level.spot().file() == 0 {
            findings
                .add(&RULE, &level.spot(), CoverageSays::NoTeam(level.id.to_owned()))
                .label(CoverageSays::AddTeam);
        }
        below |= !team.is_empty();
    }
}
