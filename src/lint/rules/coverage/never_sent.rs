use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::{Kind, Space};

/// Words that no step sends.
pub static RULE: Rule = Rule {
    code: "message_never_sent",
    severity: Severity::Warning,
    title: Both { en: "Words that no step sends", fr: "Des mots qu’aucune étape n’envoie" },
    why: Both {
        en: "A message goes out where a step of kind `message` names it, or in answer to a comment. Words that were prepared and \
             that nothing calls for are forgotten on the day they are needed.",
        fr: "Un message part là où une étape `message` le nomme, ou en réponse à un commentaire. Des mots préparés que rien \
             n’appelle sont oubliés le jour où il les faut.",
    },
    flagged: "messages:\n  partner: {title: To a partner, stage: request, text: We call you today.}\n  supplier: {title: To a supplier, stage: request, text: We call you today.}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: partner}\n",
    clean: "messages:\n  partner: {title: To a partner, stage: request, text: We call you today.}\n  supplier: {title: To a supplier, stage: request, text: We call you today.}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: partner}\n      - {message: supplier}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    // A plan that sends nothing yet is being written.
    if subject.kind != Kind::Playbook || subject.plan().published().next().is_none() {
        return;
    }
    let sent = subject.plan().sent();
    for message in subject.names.declared.all(Space::Message) {
        let spot = message.spot();
        if spot.file() == 0 && !sent.contains(message.id) {
            findings
                .add(&RULE, &spot, CoverageSays::NeverSent(message.id.to_owned()))
                .label(CoverageSays::SendIt(message.id.to_owned()));
        }
    }
}
