use crate::i18n::lint::ShapeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::source::Node;

use super::moderation::matchers;

/// A pattern is no regular expression.
pub static RULE: Rule = Rule {
    code: "bad_pattern",
    severity: Severity::Error,
    title: Both {
        en: "A pattern that is no regular expression",
        fr: "Un motif qui n’est pas une expression rationnelle",
    },
    why: Both {
        en: "Patterns are regular expressions that take linear time: no look-ahead, no back-references. Put them in single \
             quotes, so that a backslash stays one.",
        fr: "Les motifs sont des expressions rationnelles en temps linéaire : ni anticipation, ni référence arrière. Les mettre \
             entre apostrophes, pour qu’une barre oblique inverse en reste une.",
    },
    flagged: "signals:\n  numbers: {title: Card numbers, count: 1, window: 1h, where: {patterns: ['[0-9{16}']}}\n",
    clean: "signals:\n  numbers: {title: Card numbers, count: 1, window: 1h, where: {patterns: ['[0-9]{16}']}}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for node in matchers(subject) {
        matcher(node, findings);
    }
}

fn matcher(node: &Node, findings: &mut Findings<'_>) {
    for pattern in node.get("patterns").map(Node::elements).unwrap_or_default() {
        let Some(text) = pattern.text() else { continue };
        if let Err((why, range)) = reads(text) {
            findings.add(&RULE, &Spot::Part(pattern, range), ShapeSays::BadPattern(why));
        }
    }
}

/// Tells whether a pattern reads; if not, why and where.
///
/// Its syntax is all that can be wrong, except for classes by name (`\p{…}`), whose tables
/// are only looked into where one stands.
fn reads(pattern: &str) -> Result<(), (String, std::ops::Range<usize>)> {
    let place = |span: &regex_syntax::ast::Span| span.start.offset..span.end.offset;
    let mut parser = regex_syntax::ast::parse::Parser::new();
    parser.parse(pattern).map_err(|error| (error.kind().to_string(), place(error.span())))?;
    if !pattern.contains("\\p") && !pattern.contains("\\P") {
        return Ok(());
    }
    match regex_syntax::parse(pattern) {
        Err(regex_syntax::Error::Translate(error)) => Err((error.kind().to_string(), place(error.span()))),
        _ => Ok(()),
    }
}
