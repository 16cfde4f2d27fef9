use crate::i18n::lint::NameSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::Node;

/// The answer of a moderation rule is no answer.
pub static RULE: Rule = Rule {
    code: "reply_stage",
    severity: Severity::Error,
    title: Both {
        en: "A moderation rule answers with a public statement",
        fr: "Une règle de modération répond par une déclaration publique",
    },
    why: Both {
        en: "Only messages of stage `answer` go to one person without approval one by one.",
        fr: "Seuls les messages d’étape `answer` vont à une personne sans accord au cas par cas.",
    },
    flagged: "messages:\n  sorry: {title: Sorry, stage: apology, text: We lost your parcel and send a new one.}\nmoderation:\n  rules:\n    - {id: ask, match: {reply: true}, category: question, action: reply_public, reply: sorry}\n",
    clean: "messages:\n  sorry: {title: Sorry, stage: answer, text: We lost your parcel and send a new one.}\nmoderation:\n  rules:\n    - {id: ask, match: {reply: true}, category: question, action: reply_public, reply: sorry}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for rule in subject.names.declared.all(Space::Rule) {
        let Some(node) = rule.node.get("reply") else { continue };
        let Some(message) = node.text().and_then(|id| subject.names.declared.get(Space::Message, id)) else {
            continue;
        };
        let stage = message.node.get("stage").and_then(Node::text);
        if stage.is_some_and(|stage| stage != "answer") {
            findings.add(&RULE, &Spot::Value(node), NameSays::NotAnAnswer(message.id.to_owned()));
        }
    }
}
