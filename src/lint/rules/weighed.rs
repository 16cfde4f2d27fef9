use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Finding, Rule, Severity};
use crate::playbook::resolve::Resolved;
use crate::source::{Entry, Node};

use super::rule;

/// An error that was to count for less.
pub static RULE: Rule = Rule {
    code: "error_made_less",
    severity: Severity::Warning,
    title: Both { en: "An error that was to count for less", fr: "Une erreur qui devait compter moins" },
    why: Both {
        en: "`lint.severity` lets a house weigh warnings and notes as it sees fit, and make any of them an error. What is an error \
             from the start keeps a plan from being run, and no file can talk it away.",
        fr: "`lint.severity` laisse une maison peser avertissements et remarques à sa façon, et en faire des erreurs. Ce qui est une \
             erreur dès le départ empêche un plan de tourner, et aucun fichier ne peut l’effacer.",
    },
    flagged: "lint: {severity: {unknown_key: note}}\n",
    clean: "lint: {severity: {version_number: note}}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for entry in weights(&subject.resolved.tree).filter(|entry| entry.value.file == 0) {
        let is_error = rule(&entry.key).is_some_and(is_fixed);
        if is_error && word(&entry.value) != Some(Severity::Error) {
            let says = PracticeSays::StaysAnError(entry.key.clone());
            findings.add(&RULE, &Spot::Key(entry), says).label(PracticeSays::MendIt);
        }
    }
}

/// Says how much a finding weighs where a plan or the organisation has its own view; the plan's comes first.
pub(in crate::lint) fn weight(finding: &Finding, files: [Option<&Resolved>; 2]) -> Severity {
    if is_fixed(finding.rule) {
        return finding.severity;
    }
    let own = files.into_iter().flatten().find_map(|file| {
        weights(&file.tree).find(|entry| entry.key == finding.rule.code).and_then(|entry| word(&entry.value))
    });
    own.unwrap_or(finding.severity)
}

/// Tells whether a rule weighs the same everywhere.
fn is_fixed(rule: &Rule) -> bool {
    rule.severity == Severity::Error && !rule.is_tone()
}

fn word(node: &Node) -> Option<Severity> {
    let all = [Severity::Error, Severity::Warning, Severity::Note];
    all.into_iter().find(|severity| node.text() == Some(severity.word()))
}

fn weights(tree: &Node) -> impl Iterator<Item = &Entry> {
    let severity = tree.get("lint").and_then(|lint| lint.get("severity"));
    severity.map(Node::entries).unwrap_or_default().iter()
}
