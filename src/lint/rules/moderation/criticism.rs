use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::Node;

/// Honest words that are taken away.
pub static RULE: Rule = Rule {
    code: "criticism_removed",
    severity: Severity::Warning,
    title: Both { en: "Honest words that are taken away", fr: "Des paroles honnêtes supprimées" },
    why: Both {
        en: "A critic, a customer, somebody who was harmed or a journalist whose words vanish shows the capture of them, and \
             that becomes the story. Answer them, or leave them standing.",
        fr: "Un critique, un client, une personne touchée ou un journaliste dont les mots disparaissent en montre la capture, et \
             c’est cela qu’on raconte. Leur répondre, ou laisser leurs mots en place.",
    },
    flagged: "moderation:\n  rules:\n    - {id: critics, match: {sentiment: negative}, category: legit_criticism, action: delete}\n",
    clean: "moderation:\n  rules:\n    - {id: critics, match: {sentiment: negative}, category: legit_criticism, action: watch}\n",
    check: Some(check),
};

const HONEST: [&str; 10] = [
    "legit_criticism",
    "question",
    "unhappy_customer",
    "affected_person",
    "safety_information",
    "journalist",
    "official",
    "elected",
    "employee_voice",
    "whistleblower",
];

const TAKES_AWAY: [&str; 7] =
    ["delete", "hide", "ban_temp", "ban_perm", "mute", "restrict", "report_platform"];

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for rule in subject.names.declared.all(Space::Rule) {
        let one_of = |key: &str, words: &[&str]| {
            rule.node.get(key).and_then(Node::text).is_some_and(|word| words.contains(&word))
        };
        let Some(action) = rule.node.get("action").filter(|action| action.file == 0) else { continue };
        if one_of("category", &HONEST) && one_of("action", &TAKES_AWAY) {
            findings
                .add(&RULE, &Spot::Value(action), PracticeSays::CriticismRemoved(rule.id.to_owned()))
                .label(PracticeSays::AnswerIt);
        }
    }
}
