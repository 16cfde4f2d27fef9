use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::{Node, Value};

/// A moderation rule that never gets its turn.
pub static RULE: Rule = Rule {
    code: "rule_never_matches",
    severity: Severity::Warning,
    title: Both {
        en: "A moderation rule that never gets its turn",
        fr: "Une règle de modération dont le tour ne vient jamais",
    },
    why: Both {
        en: "The first rule that matches counts. An earlier one matches whatever this one does, so nothing is left for it. Put \
             the narrower rule first, with `before` where the other is inherited.",
        fr: "La première règle qui correspond compte. Une règle plus haut prend tout ce que prend celle-ci : il ne lui reste rien. \
             Mettre la plus étroite d’abord, avec `before` si l’autre est héritée.",
    },
    flagged: "moderation:\n  rules:\n    - {id: all, match: {sentiment: negative}, category: legit_criticism, action: watch}\n    - {id: links, match: {sentiment: negative, link: true}, category: spam_offtopic, action: hide}\n",
    clean: "moderation:\n  rules:\n    - {id: links, match: {sentiment: negative, link: true}, category: spam_offtopic, action: hide}\n    - {id: all, match: {sentiment: negative}, category: legit_criticism, action: watch}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let rules = subject.names.declared.all(Space::Rule);
    for (place, rule) in rules.iter().enumerate() {
        let Some(narrow) = rule.node.get("match") else { continue };
        // What an earlier rule leaves out goes on to this one.
        let earlier = rules.iter().take(place).find(|earlier| {
            earlier.node.get("unless").is_none()
                && earlier.node.get("match").is_some_and(|wide| covers(wide, narrow))
        });
        let Some(earlier) = earlier else { continue };
        let spot = if rule.spot().file() == 0 { rule.spot() } else { earlier.spot() };
        if spot.file() == 0 {
            let related = findings.place(&earlier.spot());
            let (rule, earlier) = (rule.id.to_owned(), earlier.id.to_owned());
            findings
                .add(&RULE, &spot, PracticeSays::Shadowed { rule, earlier })
                .related(related, PracticeSays::TakesAll);
        }
    }
}

/// Tells for sure whether a matcher takes everything that another does.
fn covers(wide: &Node, narrow: &Node) -> bool {
    match (&wide.value, &narrow.value) {
        (_, Value::List(narrow)) => !narrow.is_empty() && narrow.iter().all(|one| covers(wide, one)),
        (Value::List(wide), _) => wide.iter().any(|one| covers(one, narrow)),
        (Value::Map(wide), Value::Map(_)) => {
            // A map means all of its keys, so one that asks for less takes more.
            wide.iter().all(|entry| {
                narrow.get(&entry.key).is_some_and(|narrow| asks_no_more(&entry.key, &entry.value, narrow))
            })
        }
        _ => false,
    }
}

fn asks_no_more(key: &str, wide: &Node, narrow: &Node) -> bool {
    match key {
        "words" => narrow.entries().iter().all(|language| {
            let known = wide.get(&language.key).map(Node::elements).unwrap_or_default();
            language.value.elements().iter().all(|word| known.iter().any(|other| other.text() == word.text()))
        }),
        "patterns" => narrow
            .elements()
            .iter()
            .all(|pattern| wide.elements().iter().any(|other| other.text() == pattern.text())),
        "author" => wide.entries().iter().all(|entry| {
            narrow.get(&entry.key).is_some_and(|narrow| asks_no_more(&entry.key, &entry.value, narrow))
        }),
        "followers" | "duplicates" => {
            let number = |node: &Node| node.text().and_then(|text| text.parse::<u64>().ok());
            number(wide).zip(number(narrow)).is_some_and(|(wide, narrow)| wide <= narrow)
        }
        "not" => false,
        _ => wide.text().is_some() && wide.text() == narrow.text(),
    }
}
