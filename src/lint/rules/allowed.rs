use crate::i18n::lint::{NameSays, Remedy, Thing};
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Finding, Rule, Severity};
use crate::playbook::resolve::Resolved;
use crate::source::{Entry, Node, closest};

use super::{all, rule};

/// A code that no rule has.
pub static RULE: Rule = Rule {
    code: "unknown_code",
    severity: Severity::Warning,
    title: Both { en: "A code that no rule has", fr: "Un code qu’aucune règle n’a" },
    why: Both {
        en: "`lint.allow` accepts warnings and notes by their codes, each with a reason. A code that does not exist accepts \
             nothing, and errors are never accepted: mend them.",
        fr: "`lint.allow` accepte des avertissements et des remarques par leur code, chacun avec une raison. Un code qui \
             n’existe pas n’accepte rien, et les erreurs ne s’acceptent pas : il faut les corriger.",
    },
    flagged: "lint: {allow: {version_numbr: We count so.}}\n",
    clean: "version: 1.10\nlint: {allow: {version_number: We count so.}}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for entry in allowances(&subject.resolved.tree) {
        let known = rule(&entry.key);
        if known.is_some_and(|rule| rule.severity != Severity::Error || rule.is_tone()) {
            continue;
        }
        let says = match known {
            Some(_) => NameSays::NeverAccepted(entry.key.clone()),
            None => NameSays::Unknown { name: entry.key.clone(), thing: Thing::Code },
        };
        let meant = known.is_none().then(|| closest(&entry.key, all().map(|rule| rule.code))).flatten();
        let finding = findings.add(&RULE, &Spot::Key(entry), says);
        if let Some(meant) = meant {
            finding.label(Remedy::DidYouMean(meant.to_owned()));
        }
    }
}

/// Tells whether a finding is accepted: by the file that was asked for, or by the one it stands in.
pub(in crate::lint) fn is_accepted(finding: &Finding, resolved: &Resolved) -> bool {
    if finding.severity == Severity::Error {
        return false;
    }
    let mut codes = allowances(&resolved.tree).filter(|entry| entry.key == finding.rule.code);
    codes.any(|entry| {
        let file = entry.value.file;
        file == 0 || resolved.file(file).is_some_and(|file| file.name() == finding.place.file.name())
    })
}

/// Tells whether a plan accepts what a rule finds, for the files beside it.
pub(in crate::lint) fn is_named(rule: &Rule, plan: &Node) -> bool {
    allowances(plan).any(|entry| entry.key == rule.code)
}

pub(super) fn allowances(tree: &Node) -> impl Iterator<Item = &Entry> {
    let allow = tree.get("lint").and_then(|lint| lint.get("allow"));
    allow.map(Node::entries).unwrap_or_default().iter()
}
