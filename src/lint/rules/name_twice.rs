use std::collections::{BTreeMap, BTreeSet};

use crate::i18n::lint::{NameSays, Remedy};
use crate::lint::findings::Findings;
use crate::lint::names::{Owner, Scope};
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::walk::thing;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;

/// Two things share a name.
pub static RULE: Rule = Rule {
    code: "name_twice",
    severity: Severity::Error,
    title: Both { en: "Two things share a name", fr: "Deux choses portent le même nom" },
    why: Both {
        en: "Steps, messages, deadlines, phases, anytime entries, levels, facts and decisions can be what a time counts \
             from, so each needs a name of its own. A step that publishes a message or asks a fact may have its name.",
        fr: "Un délai peut compter à partir d’étapes, de messages, d’échéances, de phases, d’événements, de niveaux, de faits et \
             de décisions : chacun a besoin d’un nom à lui. Une étape qui publie un message ou demande un fait peut porter son nom.",
    },
    flagged: "facts:\n  repair: {ask: \"What do we repair?\", answer: text}\nphases:\n  - id: repair\n    title: Repair\n    steps:\n      - {ask: repair, id: what}\n",
    clean: "facts:\n  repair: {ask: \"What do we repair?\", answer: text}\nphases:\n  - id: mend\n    title: Repair\n    steps:\n      - {ask: repair}\n",
    // It needs to know which inherited things are used, so it is called apart.
    check: None,
};

/// What shares the set of anchors, in the order in which the first of two is named.
const KINDS: [Space; 6] =
    [Space::Level, Space::Fact, Space::Message, Space::Deadline, Space::Phase, Space::Anytime];

/// Finds names that two things share; inherited things that nobody uses do not count.
pub(in crate::lint) fn check(subject: &Subject<'_>, used: &BTreeSet<Owner<'_>>, findings: &mut Findings<'_>) {
    let names = subject.names;
    let mut first: BTreeMap<&str, (Space, Spot<'_>)> = BTreeMap::new();
    for space in KINDS {
        for declared in names.declared.all(space) {
            let lazy = matches!(space, Space::Fact | Space::Message);
            let owner = Owner { space, id: declared.id };
            if lazy && declared.node.file != 0 && !used.contains(&owner) {
                continue;
            }
            take(declared.id, space, declared.spot(), &mut first, findings);
        }
    }
    for (number, step) in names.steps.all() {
        let inherits_name = step.node.get("id").is_none();
        if step.home.procedure().is_some() || inherits_name {
            continue;
        }
        let is_own = |space: Space| match space {
            Space::Message => step.node.get("message").and_then(|node| node.text()) == Some(step.id.as_str()),
            Space::Fact => step.facts().any(|fact| fact == step.id.as_str()),
            _ => false,
        };
        if first.get(step.id.as_str()).is_some_and(|(space, _)| is_own(*space)) {
            continue;
        }
        let space = if step.kind == Some("decide") { Space::Decision } else { Space::Step };
        let Some(id) = step.node.get("id") else { continue };
        let earlier = names.steps.find(Scope::default().procedure, step.id.as_str());
        if earlier == Some(number) {
            report(step.id.as_str(), space, &Spot::Value(id), &first, findings);
        }
    }
}

fn take<'a>(
    id: &'a str,
    space: Space,
    spot: Spot<'a>,
    first: &mut BTreeMap<&'a str, (Space, Spot<'a>)>,
    findings: &mut Findings<'_>,
) {
    // Two of one kind are told apart by their map, or by the rule on lists.
    match first.get(id) {
        Some((other, _)) if *other != space => report(id, space, &spot, first, findings),
        Some(_) => {}
        None => {
            first.insert(id, (space, spot));
        }
    }
}

fn report(
    id: &str,
    space: Space,
    spot: &Spot<'_>,
    first: &BTreeMap<&str, (Space, Spot<'_>)>,
    findings: &mut Findings<'_>,
) {
    let Some((other, earlier)) = first.get(id) else { return };
    // What the writer of this file can change is the place; the inherited one explains it.
    let (spot, earlier) =
        if spot.file() != 0 && earlier.file() == 0 { (earlier, spot) } else { (spot, earlier) };
    let says = NameSays::Twice { name: id.to_owned(), first: thing(*other), second: thing(space) };
    let related = findings.place(earlier);
    findings.add(&RULE, spot, says).related(related, Remedy::FirstHere);
}
