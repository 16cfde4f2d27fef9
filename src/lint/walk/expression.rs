use std::ops::Range;

use super::Walker;
use super::text::Use;
use crate::i18n::lint::{ExprSays, Remedy, TypeName};
use crate::lint::Rule;
use crate::lint::names::{Anchor, Names, Owner, Scope, Scoped};
use crate::lint::rules::expr as rules;
use crate::lint::spot::Spot;
use crate::playbook::expr::{Expr, Fault, FaultKind, Function, Name, Seen, Type, check, parse};
use crate::playbook::spec::Space;
use crate::source::{Node, closest};

impl<'a> Walker<'_, 'a> {
    /// Checks a condition.
    pub(super) fn condition(&mut self, node: &'a Node, scope: &Scope<'a>) {
        match parse(node.text().unwrap_or_default()) {
            Ok(expr) => self.expression(&expr, node, scope, Use::Condition),
            Err(fault) => {
                let spot = Spot::Part(node, fault.at);
                self.add(scope, &rules::CONDITION_SYNTAX, &spot, ExprSays::Syntax(fault.why));
            }
        }
    }

    /// Checks an expression of which the places are bytes of a scalar's text.
    pub(super) fn expression(&mut self, expr: &Expr, node: &'a Node, scope: &Scope<'a>, stands: Use) {
        let Some(names) = self.referred else { return };
        expr.visit(&mut |seen| self.seen(names, seen, node, scope, stands));
        let types = Scoped { names, scope };
        for fault in check(expr, &types, stands != Use::Blank) {
            self.fault(fault, node, scope);
        }
    }

    /// Looks at a name: where it may stand, and what it uses.
    fn seen(&mut self, names: &'a Names<'a>, seen: Seen<'_>, node: &'a Node, scope: &Scope<'a>, stands: Use) {
        let (name, function) = match seen {
            Seen::Name(name) => (name, None),
            Seen::Call(call) => (&call.name, Some(call.function)),
        };
        let outside = match name.base.as_str() {
            "each" if scope.for_each(names).is_empty() => Some(ExprSays::EachOutside),
            "with" if scope.procedures(names).is_empty() => Some(ExprSays::WithOutside),
            "next_update" if stands == Use::Condition => Some(ExprSays::NextUpdate),
            _ => None,
        };
        if let Some(says) = outside {
            self.add(scope, &rules::OUT_OF_SCOPE, &Spot::Part(node, name.at.clone()), says);
        }
        self.name_uses(names, name, function, scope);
    }

    fn name_uses(
        &mut self,
        names: &'a Names<'a>,
        name: &Name,
        function: Option<Function>,
        scope: &Scope<'a>,
    ) {
        let of =
            |space: Space, id: &str| names.declared.get(space, id).map(|thing| Owner { space, id: thing.id });
        let mut used: Vec<Owner<'a>> = Vec::new();
        match function {
            None | Some(Function::Was | Function::Change) if name.base == "org" => {
                used.extend(name.field().and_then(|field| of(Space::Need, field)));
            }
            None | Some(Function::Was | Function::Change) => {
                used.extend(of(Space::Fact, &name.base));
                used.extend(of(Space::Table, &name.base));
                used.extend(names.inner_fact(scope, name));
            }
            Some(Function::Said) => used.extend(of(Space::Stakeholder, &name.base)),
            Some(_) => {
                if let Ok(Anchor::Thing(owner)) = names.anchor(scope, name) {
                    used.push(owner);
                }
                used.extend(of(Space::Message, &name.base));
            }
        }
        for owner in used {
            self.uses(scope, owner);
        }
    }

    fn fault(&mut self, fault: Fault, node: &'a Node, scope: &Scope<'a>) {
        let spot = |at: Range<usize>| Spot::Part(node, at);
        let at = fault.at;
        match fault.kind {
            FaultKind::UnknownName { name, candidates } => {
                let meant = closest(&name, candidates.iter().map(String::as_str)).map(str::to_owned);
                let few = candidates.len() <= MOST && meant.is_none() && !candidates.is_empty();
                let says = ExprSays::UnknownName(name);
                let finding = self.add(scope, &rules::UNKNOWN_NAME, &spot(at), says);
                if let Some(meant) = meant {
                    finding.label(Remedy::DidYouMean(meant));
                }
                if few {
                    finding.help(Remedy::OneOf(candidates));
                }
            }
            FaultKind::OutsideSet { literal, set } => {
                let meant = closest(&literal, set.iter().map(String::as_str)).map(str::to_owned);
                let finding = self.add(scope, &rules::OUTSIDE_SET, &spot(at), ExprSays::OutsideSet(literal));
                if let Some(meant) = meant {
                    finding.label(Remedy::DidYouMean(meant));
                }
                finding.help(Remedy::OneOf(set));
            }
            FaultKind::BareMap(name) => {
                let example = format!("{name}.x");
                let says = ExprSays::BareMap(name);
                self.add(scope, &rules::BARE_MAP, &spot(at), says).label(Remedy::WhichInstance(example));
            }
            FaultKind::NotACondition(kind) => {
                let example = comparison(node.text().and_then(|text| text.get(at.clone())), &kind);
                let says = ExprSays::NotACondition(type_name(&kind));
                let finding = self.add(scope, &rules::TYPE_MISMATCH, &spot(at), says);
                if let Some(example) = example {
                    finding.label(Remedy::CompareWith(example));
                }
            }
            FaultKind::Mismatch { left, right } => {
                let says = ExprSays::Mismatch(type_name(&left), type_name(&right));
                self.add(scope, &rules::TYPE_MISMATCH, &spot(at), says);
            }
            FaultKind::Unordered(kind) => {
                self.mismatch(ExprSays::Unordered(type_name(&kind)), &spot(at), scope);
            }
            FaultKind::NotAList(kind) => {
                self.mismatch(ExprSays::NotAList(type_name(&kind)), &spot(at), scope);
            }
        }
    }

    fn mismatch(&mut self, says: ExprSays, spot: &Spot<'_>, scope: &Scope<'a>) {
        let rule: &'static Rule = &rules::TYPE_MISMATCH;
        self.add(scope, rule, spot, says);
    }
}

/// How many possible names are worth listing.
const MOST: usize = 12;

fn comparison(text: Option<&str>, kind: &Type) -> Option<String> {
    let text = text.filter(|text| !text.contains(' '))?;
    match kind {
        Type::Choice(set) => set.first().map(|word| format!("{text} == '{word}'")),
        Type::Choices(set) => set.first().map(|word| format!("{text} has '{word}'")),
        Type::Level(set) => set.last().map(|word| format!("{text} >= '{word}'")),
        _ => Some(format!("{text} is known")),
    }
}

/// Names a type for people.
pub(super) fn type_name(kind: &Type) -> TypeName {
    match kind {
        Type::Bool => TypeName::YesNo,
        Type::Number => TypeName::Number,
        Type::Text => TypeName::Text,
        Type::Choice(set) => TypeName::Choice(set.clone()),
        Type::Choices(_) => TypeName::Choices,
        Type::List => TypeName::List,
        Type::Date => TypeName::Date,
        Type::Time => TypeName::Time,
        Type::Length => TypeName::Length,
        Type::Level(_) => TypeName::Level,
        Type::Map(_) => TypeName::Map,
        Type::Any => TypeName::Any,
    }
}
