use crate::i18n::lint::{NameSays, Remedy};
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::walk::thing;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;

/// Two elements of a list have one id.
pub static RULE: Rule = Rule {
    code: "id_twice",
    severity: Severity::Error,
    title: Both {
        en: "Two elements of a list have one id", fr: "Deux éléments d’une liste ont le même id"
    },
    why: Both {
        en: "Levels, phases and moderation rules are told apart by their ids, also when a playbook changes a shared one.",
        fr: "Niveaux, phases et règles de modération se distinguent par leur id, aussi quand un plan change un élément partagé.",
    },
    flagged: "severity:\n  levels:\n    - {id: watch, title: Watch}\n    - {id: watch, title: Issue}\n",
    clean: "severity:\n  levels:\n    - {id: watch, title: Watch}\n    - {id: issue, title: Issue}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for space in [Space::Level, Space::Phase, Space::Rule] {
        for second in subject.names.declared.all(space) {
            let Some(first) = subject.names.declared.get(space, second.id) else { continue };
            if std::ptr::eq(first, second) {
                continue;
            }
            let says = NameSays::SameId { id: second.id.to_owned(), thing: thing(space) };
            let related = findings.place(&first.spot());
            findings.add(&RULE, &second.spot(), says).related(related, Remedy::FirstHere);
        }
    }
}
