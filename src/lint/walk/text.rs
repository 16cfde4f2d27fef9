use super::Walker;
use crate::i18n::lint::{ExprSays, Remedy, ShapeSays};
use crate::lint::names::{Owner, Scope};
use crate::lint::rules::{expr, value};
use crate::lint::spot::Spot;
use crate::playbook::expr::{Part, Template};
use crate::playbook::spec::Space;
use crate::source::{Node, Span};

impl<'a> Walker<'_, 'a> {
    /// Checks a text with its blanks.
    pub(super) fn text(&mut self, node: &'a Node, scope: &Scope<'a>) {
        self.comment(node, scope);
        let text = node.text().unwrap_or_default();
        if !text.contains('{') {
            return;
        }
        match Template::parse(text) {
            Ok(template) => self.template(&template, node, scope),
            Err(fault) => {
                let spot = Spot::Part(node, fault.at);
                self.add(scope, &expr::TEXT_SYNTAX, &spot, ExprSays::Syntax(fault.why));
            }
        }
    }

    fn template(&mut self, template: &Template, node: &'a Node, scope: &Scope<'a>) {
        for part in &template.parts {
            match part {
                Part::Words(_) => {}
                Part::Blank(expr, _) => self.expression(expr, node, scope, Use::Blank),
                Part::If(condition, yes, no) => {
                    self.expression(condition, node, scope, Use::ConditionOfText);
                    self.template(yes, node, scope);
                    self.template(no, node, scope);
                }
            }
        }
    }

    /// Returns the scope of a text by its path, for the same text in another language.
    pub(super) fn of_text(&self, path: &str) -> Scope<'a> {
        let Some(names) = self.referred else { return Scope::default() };
        let words: Vec<&str> = path.split('.').collect();
        let declared = |space: Space, id: &str| names.declared.get(space, id).map(|thing| thing.id);
        let mut scope = Scope::default();
        let step = match words.as_slice() {
            ["procedures", procedure, rest @ ..] => {
                scope.procedure = declared(Space::Procedure, procedure);
                rest
            }
            ["messages", id, ..] => {
                scope.thing = declared(Space::Message, id).map(|id| Owner { space: Space::Message, id });
                &[]
            }
            ["facts", id, ..] => {
                scope.thing = declared(Space::Fact, id).map(|id| Owner { space: Space::Fact, id });
                &[]
            }
            other => other,
        };
        if let ["steps", id, ..] = step {
            scope.step = names.steps.find(scope.procedure, id);
        }
        scope
    }

    /// Finds ` #word` behind a text without quotes: YAML takes it for a comment.
    pub(super) fn comment(&mut self, node: &'a Node, scope: &Scope<'a>) {
        let Some(file) = self.subject.resolved.file(node.file) else { return };
        if !node.scalar().is_some_and(|scalar| scalar.plain) {
            return;
        }
        let rest = file.text().get(node.span.end..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
        let word = line.trim_start_matches([' ', '\t']).split_whitespace().next().unwrap_or_default();
        let is_word = word.strip_prefix('#').is_some_and(|after| after.starts_with(char::is_alphanumeric));
        if blanks == 0 || !is_word {
            return;
        }
        let start = node.span.end + blanks;
        let spot = Spot::Bytes(node.file, Span::new(start, start + word.len()));
        let says = ShapeSays::CommentInText(word.to_owned());
        self.add(scope, &value::COMMENT_IN_TEXT, &spot, says).label(Remedy::QuoteIt);
    }
}

/// Says for what an expression stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A condition of a step, or of anything else that has one.
    Condition,
    /// A condition inside a text.
    ConditionOfText,
    /// A blank of a text.
    Blank,
}
