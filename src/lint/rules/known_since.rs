use crate::i18n::lint::NameSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::expr::Type;
use crate::playbook::spec::Space;

/// The start of a run is no time.
pub static RULE: Rule = Rule {
    code: "known_since_time",
    severity: Severity::Error,
    title: Both {
        en: "The run starts with a fact that is not a time",
        fr: "Le dossier commence par un fait qui n’est pas une heure",
    },
    why: Both {
        en: "`known_since` names the question asked as a run opens; the run’s start takes its answer, so it is a time.",
        fr: "`known_since` nomme la question posée à l’ouverture ; le début du dossier prend sa réponse : c’est donc une heure.",
    },
    flagged: "known_since: aware\nfacts:\n  aware: {ask: \"When did we know?\", answer: text}\n",
    clean: "known_since: aware\nfacts:\n  aware: {ask: \"When did we know?\", answer: time}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let Some(node) = subject.resolved.tree.get("known_since") else { return };
    let Some(fact) = node.text() else { return };
    match subject.names.type_of(Space::Fact, fact) {
        None | Some(Type::Time | Type::Any) => {}
        Some(_) => {
            findings.add(&RULE, &Spot::Value(node), NameSays::NotATime(fact.to_owned()));
        }
    }
}
