use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::Node;

/// Something is taken away and nothing of it is kept.
pub static RULE: Rule = Rule {
    code: "removed_without_evidence",
    severity: Severity::Warning,
    title: Both {
        en: "Something is taken away and nothing of it is kept",
        fr: "Quelque chose est supprimé et rien n’en est gardé",
    },
    why: Both {
        en: "Whoever was silenced may contest it, and a threat may go to the police: without the words, nobody can say what \
             was done and why. Keep at least the text.",
        fr: "Qui a été réduit au silence peut contester, et une menace peut aller à la police : sans les mots, personne ne peut \
             dire ce qui a été fait et pourquoi. Garder au moins le texte.",
    },
    flagged: "moderation:\n  rules:\n    - {id: threats, match: {words: {en: [bomb]}}, category: threat_violence, action: delete, evidence: none}\n",
    clean: "moderation:\n  rules:\n    - {id: threats, match: {words: {en: [bomb]}}, category: threat_violence, action: delete, evidence: full}\n",
    check: Some(check),
};

const TAKES_AWAY: [&str; 6] =
    ["delete", "hide", "ban_temp", "ban_perm", "report_platform", "report_authority"];

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for rule in subject.names.declared.all(Space::Rule) {
        let action = rule.node.get("action").and_then(Node::text).unwrap_or_default();
        let Some(evidence) = rule.node.get("evidence").filter(|evidence| evidence.file == 0) else {
            continue;
        };
        if evidence.text() == Some("none") && TAKES_AWAY.contains(&action) {
            findings
                .add(&RULE, &Spot::Value(evidence), PracticeSays::NothingKept(rule.id.to_owned()))
                .label(PracticeSays::KeepIt);
        }
    }
}
