use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::Length;
use crate::playbook::spec::Kind;
use crate::source::{Node, Value};

/// A span of nothing.
pub static RULE: Rule = Rule {
    code: "no_time",
    severity: Severity::Warning,
    title: Both { en: "A span of nothing", fr: "Une durée nulle" },
    why: Both {
        en: "A repeat that returns after no time never lets go, a window of no time holds no mention, and nobody answers within \
             none. What has to happen at once is due `asap`.",
        fr: "Un retour après une durée nulle ne lâche jamais, une fenêtre nulle ne contient aucune mention, et personne ne répond \
             en un temps nul. Ce qui doit se faire tout de suite est à faire `asap`.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {repeat: Say where we stand, every: 0m, at_most: 5, steps: [{action: Say it.}]}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {repeat: Say where we stand, every: 30m, at_most: 5, steps: [{action: Say it.}]}\n",
    check: Some(check),
};

/// The keys whose spans mean something only if they take time.
const KEYS: [&str; 7] =
    ["every", "window", "within", "takes_over_after", "review_every", "age_below", "after"];

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    if matches!(subject.kind, Kind::Playbook | Kind::Shared) {
        look(subject.names.tree, false, findings);
    }
}

fn look(node: &Node, is_span: bool, findings: &mut Findings<'_>) {
    match &node.value {
        Value::Map(entries) => {
            for entry in entries.iter().filter(|entry| entry.key != "tables") {
                let inside = is_span && entry.key != "when";
                look(&entry.value, inside || KEYS.contains(&entry.key.as_str()), findings);
            }
        }
        Value::List(elements) => elements.iter().for_each(|element| look(element, is_span, findings)),
        Value::Scalar(scalar) if is_span && node.file == 0 => {
            if scalar.text.parse() == Ok(Length::Elapsed(0)) {
                findings.add(&RULE, &Spot::Value(node), PracticeSays::NoTime).label(PracticeSays::GiveItTime);
            }
        }
        Value::Scalar(_) | Value::Null => {}
    }
}
