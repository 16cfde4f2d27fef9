use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Of, Rule, Severity};
use crate::playbook::spec::Kind;

/// A case whose plan is not found.
pub static RULE: Rule = Rule {
    code: "plan_not_found",
    severity: Severity::Warning,
    title: Both { en: "A case whose plan is not found", fr: "Un cas dont le plan est introuvable" },
    why: Both {
        en: "Without the plan nothing in it is compared: a step that was renamed, an option that is gone. It is looked for beside \
             the file, in the folder above, and in the library (`--library DIR`).",
        fr: "Sans le plan, rien n’y est comparé : une étape renommée, une option disparue. Il est cherché à côté du fichier, dans \
             le dossier au-dessus, et dans la bibliothèque (`--library DOSSIER`).",
    },
    flagged: "# file: it.case.yaml\ncase: 1\ntitle: T\nof: away\nstart: 2026-11-23T05:00:00Z\ntimeline: []\n# file: here.yaml\nplaybook: 1\nid: here\ntitle: Here\n",
    clean: "# file: it.case.yaml\ncase: 1\ntitle: T\nof: here\nstart: 2026-11-23T05:00:00Z\ntimeline: []\n# file: here.yaml\nplaybook: 1\nid: here\ntitle: Here\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    if subject.kind != Kind::Case || !matches!(subject.around.of, Of::Missing) {
        return;
    }
    let Some(named) = subject.resolved.tree.get("of") else { return };
    let says = PracticeSays::PlanNotFound(named.text().unwrap_or_default().to_owned());
    findings.add(&RULE, &Spot::Value(named), says).label(PracticeSays::NothingCompared);
}
