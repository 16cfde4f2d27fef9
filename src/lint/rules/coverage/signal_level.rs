use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::Node;

/// A signal that says nothing about how serious it is.
pub static RULE: Rule = Rule {
    code: "signal_without_level",
    severity: Severity::Warning,
    title: Both {
        en: "A signal that says nothing about how serious it is",
        fr: "Un signal qui ne dit rien de la gravité",
    },
    why: Both {
        en: "A signal that suggests no level and proposes no `anytime` entry wakes somebody and leaves them to guess. Where \
             other signals suggest a level, say which one this one does.",
        fr: "Un signal qui ne suggère aucun niveau et ne propose aucun événement `anytime` réveille quelqu’un et le laisse \
             deviner. Si d’autres signaux suggèrent un niveau, dire lequel celui-ci suggère.",
    },
    flagged: "severity: {levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]}\nsignals:\n  boycott: {title: Boycott, count: 5, window: 15m, suggests: crisis}\n  strike: {title: Strike, count: 5, window: 15m}\n",
    clean: "severity: {levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]}\nsignals:\n  boycott: {title: Boycott, count: 5, window: 15m, suggests: crisis}\n  strike: {title: Strike, count: 5, window: 15m, suggests: watch}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let declared = &subject.names.declared;
    let signals = declared.all(Space::Signal);
    if signals.iter().all(|signal| signal.node.get("suggests").is_none()) {
        return;
    }
    let proposes = |id: &str| {
        declared.all(Space::Anytime).iter().any(|entry| {
            let named = entry.node.get("signal");
            let several = named.map(Node::elements).unwrap_or_default();
            named.into_iter().chain(several).any(|node| node.text() == Some(id))
        })
    };
    for signal in signals {
        // A question put to a person is answered by one, who sets the level.
        let asks = signal.node.get("manual").is_some();
        let silent = signal.node.get("suggests").is_none() && !asks && !proposes(signal.id);
        if silent && signal.spot().file() == 0 {
            findings
                .add(&RULE, &signal.spot(), CoverageSays::NoLevel(signal.id.to_owned()))
                .label(CoverageSays::AddSuggests);
        }
    }
}
