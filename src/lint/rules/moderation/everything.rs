use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::source::Node;

use super::matchers;

/// A pattern or a word that matches everything.
pub static RULE: Rule = Rule {
    code: "matches_everything",
    severity: Severity::Warning,
    title: Both { en: "A pattern that matches everything", fr: "Un motif qui correspond à tout" },
    why: Both {
        en: "A pattern that is content with nothing, such as `.*` or `a|`, is found in every comment, and a word that is only \
             `*` too. In a moderation rule it treats all of them alike; in a signal it counts them all.",
        fr: "Un motif qui se contente de rien, comme `.*` ou `a|`, se trouve dans tout commentaire, et un mot qui n’est que `*` \
             aussi. Dans une règle de modération, il les traite tous pareil ; dans un signal, il les compte tous.",
    },
    flagged: "signals:\n  numbers: {title: Card numbers, count: 1, window: 1h, where: {patterns: ['[0-9]*']}}\n",
    clean: "signals:\n  numbers: {title: Card numbers, count: 1, window: 1h, where: {patterns: ['[0-9]+']}}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for node in matchers(subject) {
        matcher(node, findings);
    }
}

fn matcher(node: &Node, findings: &mut Findings<'_>) {
    let patterns = node.get("patterns").map(Node::elements).unwrap_or_default();
    let languages = node.get("words").map(Node::entries).unwrap_or_default();
    let words = languages.iter().flat_map(|language| language.value.elements());
    let empty = words.filter(|word| word.text().is_some_and(|word| word.trim_matches(['*', ' ']).is_empty()));
    let open = patterns.iter().filter(|pattern| pattern.text().is_some_and(is_open));
    for node in open.chain(empty).filter(|node| node.file == 0) {
        findings
            .add(&RULE, &Spot::Value(node), PracticeSays::MatchesAll)
            .label(PracticeSays::AskForSomething);
    }
}

/// Tells whether a pattern finds nothing at all, anywhere: then it is found in every text.
fn is_open(pattern: &str) -> bool {
    regex_syntax::parse(pattern).is_ok_and(|read| {
        let properties = read.properties();
        properties.minimum_len() == Some(0) && properties.look_set().is_empty()
    })
}
