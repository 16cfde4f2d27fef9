use super::Walker;
use super::expression::type_name;
use crate::i18n::lint::{ExprSays, FlowSays, Remedy, ShapeSays, Wanted};
use crate::lint::names::{Anchor, Scope, Scoped};
use crate::lint::rules::{flow, shape, value};
use crate::lint::spot::Spot;
use crate::playbook::expr::{Expr, ExprKind, Name, Type, Types};
use crate::playbook::spec::{Form, PACE, Shape, Space};
use crate::playbook::{Amount, Length};
use crate::source::{Node, closest};

impl<'a> Walker<'_, 'a> {
    /// Checks a due time: a text, a list of which the earliest counts, or a table per level.
    pub(super) fn due(&mut self, node: &'a Node, scope: &Scope<'a>) {
        match Form::of(node) {
            Some(Form::Scalar) => self.due_text(node, scope),
            Some(Form::List) => node.elements().iter().for_each(|due| self.due(due, scope)),
            Some(Form::Map) => {
                for entry in node.entries() {
                    self.reference_key(Space::Level, entry, scope);
                    self.due(&entry.value, scope);
                }
            }
            None => {
                self.add(scope, &shape::KEY_WITHOUT_VALUE, &Spot::Value(node), ShapeSays::NoElement);
            }
        }
    }

    /// Checks `20m`, `72h after aware`, `5m after x or 10m after start`.
    fn due_text(&mut self, node: &'a Node, scope: &Scope<'a>) {
        let mut at = 0;
        for part in node.text().unwrap_or_default().split(OR) {
            match part.split_once(AFTER) {
                Some((amount, anchor)) => {
                    self.amount(node, amount, at, scope, false);
                    self.after(node, anchor, at + amount.len() + AFTER.len(), scope);
                }
                None => self.amount(node, part, at, scope, true),
            }
            at += part.len() + OR.len();
        }
    }

    fn after(&mut self, node: &'a Node, anchor: &str, at: usize, scope: &Scope<'a>) {
        let own = self.anchor(node, anchor, at, scope);
        if let (Some(Anchor::Step(step)), Some(own)) = (own, scope.step)
            && step == own
        {
            let says = FlowSays::DueAfterItself(anchor.trim().to_owned());
            self.add(scope, &flow::DUE_AFTER_ITSELF, &Spot::Part(node, at..at + anchor.len()), says);
        }
    }

    /// Checks a span of time, or the name of one.
    pub(super) fn length(&mut self, node: &'a Node, text: &str, at: usize, scope: &Scope<'a>) {
        self.amount(node, text, at, scope, false);
    }

    fn amount(&mut self, node: &'a Node, text: &str, at: usize, scope: &Scope<'a>, moment: bool) {
        let spot = Spot::Part(node, at..at + text.len());
        match text.parse::<Amount>() {
            Ok(Amount::Fixed(_)) => {}
            Ok(Amount::Of(name)) if is_name(&name) => self.amount_of(name, node, at, scope, moment),
            Ok(Amount::Of(_)) | Err(_) => self.no_amount(text.trim(), &spot, scope, moment),
        }
    }

    fn no_amount(&mut self, text: &str, spot: &Spot<'_>, scope: &Scope<'a>, moment: bool) {
        let wanted = if moment { Wanted::Due } else { Wanted::Length };
        let says = ShapeSays::NotA { text: text.to_owned(), wanted };
        let label = if moment { Remedy::DueTimes } else { Remedy::Durations };
        self.unless(false, &value::BAD_DURATION, spot, says, label, scope);
    }

    fn amount_of(&mut self, name: Name, node: &'a Node, at: usize, scope: &Scope<'a>, moment: bool) {
        let Some(names) = self.referred else { return };
        let types = Scoped { names, scope };
        let read = types.name(&name);
        let meant =
            |candidates: &Vec<String>| closest(&name.base, candidates.iter().map(String::as_str)).is_some();
        if name.rest.is_empty() && read.as_ref().is_err_and(|candidates| !meant(candidates)) {
            return self.no_amount(&name.base, &Spot::Part(node, at..at + name.at.end), scope, moment);
        }
        let span = name.at.start + at..name.at.end + at;
        let expr = Expr { kind: ExprKind::Name(Name { at: span.clone(), ..name.clone() }), at: span.clone() };
        self.expression(&expr, node, scope, super::text::Use::Blank);
        let kind = read.unwrap_or(Type::Any);
        let sound =
            matches!(kind, Type::Length | Type::Any) || (moment && matches!(kind, Type::Time | Type::Date));
        if !sound {
            let says = ExprSays::NotALength(name.to_string(), type_name(&kind));
            self.add(scope, &value::NOT_A_DURATION, &Spot::Part(node, span), says);
        }
    }

    /// Checks the rhythm of a repeat.
    pub(super) fn every(&mut self, key: &str, node: &'a Node, scope: &Scope<'a>) {
        match Form::of(node) {
            Some(Form::Scalar) => self.length(node, node.text().unwrap_or_default(), 0, scope),
            Some(Form::Map) => {
                for entry in node.entries() {
                    self.reference_key(Space::Level, entry, scope);
                    self.entry_value(key, &Shape::Length, entry, scope);
                }
            }
            Some(Form::List) => {
                for element in node.elements() {
                    match Form::of(element) {
                        Some(Form::Map) => self.object(&PACE, element, None, scope),
                        _ => self.every(key, element, scope),
                    }
                }
            }
            None => {
                self.add(scope, &shape::KEY_WITHOUT_VALUE, &Spot::Value(node), ShapeSays::NoElement);
            }
        }
    }
}

const OR: &str = " or ";
const AFTER: &str = " after ";

/// Tells a name that somebody means as one from `true`, and from a slip of the pen like `min20`.
fn is_name(name: &Name) -> bool {
    let word = name.base.as_str();
    let slip = word.ends_with(|c: char| c.is_ascii_digit()) && word.parse::<Length>().is_ok();
    !slip && !matches!(word, "true" | "false")
}
