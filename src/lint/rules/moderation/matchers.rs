use crate::lint::subject::Subject;
use crate::playbook::spec::Space;
use crate::source::Node;

/// Returns every map that says what is looked for in a mention, those inside `not` and inside lists too.
///
/// Moderation rules and signals ask in the same words, so what holds of a pattern holds in both.
pub(in crate::lint::rules) fn matchers<'a>(subject: &Subject<'a>) -> Vec<&'a Node> {
    let declared = &subject.names.declared;
    let mut found = Vec::new();
    for rule in declared.all(Space::Rule) {
        for key in ["match", "unless"] {
            rule.node.get(key).into_iter().for_each(|node| gather(node, &mut found));
        }
    }
    for signal in declared.all(Space::Signal) {
        signal.node.get("where").into_iter().for_each(|node| gather(node, &mut found));
    }
    found
}

fn gather<'a>(node: &'a Node, found: &mut Vec<&'a Node>) {
    found.push(node);
    node.elements().iter().for_each(|one| gather(one, found));
    node.get("not").into_iter().for_each(|not| gather(not, found));
}
