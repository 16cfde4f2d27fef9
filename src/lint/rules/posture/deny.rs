use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::source::Node;

/// Denying what we could have prevented.
pub static RULE: Rule = Rule {
    code: "deny_preventable",
    severity: Severity::Warning,
    title: Both { en: "Denying what we could have prevented", fr: "Nier ce que nous aurions pu éviter" },
    why: Both {
        en: "Where people hold us responsible, denial costs the trust that an apology could have kept, and comes back with the \
             first proof. What is preventable is rebuilt: responsibility, repair, a name and a day.",
        fr: "Là où l’on nous tient pour responsables, nier coûte la confiance que des excuses auraient gardée, et revient avec la \
             première preuve. Ce qui était évitable se reconstruit : responsabilité, réparation, un nom et un jour.",
    },
    flagged: "posture: {cluster: preventable, take: deny}\n",
    clean: "posture: {cluster: preventable, take: rebuild}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for posture in super::all(subject.names) {
        let is = |key: &str, word: &str| posture.get(key).and_then(Node::text) == Some(word);
        let Some(take) = posture.get("take").filter(|take| take.file == 0) else { continue };
        if is("cluster", "preventable") && is("take", "deny") {
            findings
                .add(&RULE, &Spot::Value(take), PracticeSays::DenyPreventable)
                .label(PracticeSays::TakeRebuild);
        }
    }
}
