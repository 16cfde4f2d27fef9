//! Conditions in words: `severity >= 'crisis' and hurt` as a person would read it out.

use super::labels::{Labels, Spot};
use crate::i18n::{Metric, Phrase, Say};
use crate::playbook::expr::{Call, Compare, Expr, ExprKind, Function, Name};

impl Labels<'_> {
    /// Says a condition in words.
    pub fn condition(&self, expr: &Expr, from: Spot<'_>) -> String {
        match &expr.kind {
            ExprKind::Name(name) => self.say(Phrase::Is(self.subject(name, from), self.say(Phrase::Yes))),
            ExprKind::Not(inner) => self.negated(inner, from),
            ExprKind::All(parts) => self.say(Phrase::And(self.parts(parts, from))),
            ExprKind::Any(parts) => self.say(Phrase::Or(self.parts(parts, from))),
            ExprKind::Compare(left, how, right) => self.compared(left, *how, right, from),
            ExprKind::In(left, right) => {
                self.say(Phrase::Is(self.term(left, from), self.value_of(left, right, from)))
            }
            ExprKind::Has(left, right) => {
                self.say(Phrase::Includes(self.term(left, from), self.value_of(left, right, from)))
            }
            ExprKind::IsKnown(inner, true) => self.say(Phrase::Known(self.term(inner, from))),
            ExprKind::IsKnown(inner, false) => self.say(Phrase::NotKnown(self.term(inner, from))),
            ExprKind::Call(Call { function: Function::Done, name, .. }) => {
                self.say(Phrase::Done(self.anchor(name, from)))
            }
            ExprKind::Call(Call { function: Function::Published, name, .. }) => {
                self.say(Phrase::Published(self.anchor(name, from)))
            }
            _ => self.term(expr, from),
        }
    }

    fn parts(&self, parts: &[Expr], from: Spot<'_>) -> Vec<String> {
        let bracketed = |part: &Expr| match part.kind {
            ExprKind::Any(_) => format!("({})", self.condition(part, from)),
            _ => self.condition(part, from),
        };
        parts.iter().map(bracketed).collect()
    }

    fn negated(&self, inner: &Expr, from: Spot<'_>) -> String {
        match &inner.kind {
            ExprKind::Name(name) => self.say(Phrase::Is(self.subject(name, from), self.say(Phrase::No))),
            _ => self.say(Phrase::Not(self.condition(inner, from))),
        }
    }

    fn compared(&self, left: &Expr, how: Compare, right: &Expr, from: Spot<'_>) -> String {
        let (what, value) = (self.term(left, from), self.value_of(left, right, from));
        let level = matches!(&left.kind, ExprKind::Name(name) if name.base == "severity");
        self.say(match how {
            Compare::AtLeast if level => Phrase::OrHigher(what, value),
            Compare::AtMost if level => Phrase::OrLower(what, value),
            Compare::Equal => Phrase::Is(what, value),
            Compare::Unequal => Phrase::IsNot(what, value),
            Compare::Less => Phrase::Below(what, value),
            Compare::AtMost => Phrase::AtMost(what, value),
            Compare::More => Phrase::Above(what, value),
            Compare::AtLeast => Phrase::AtLeast(what, value),
        })
    }

    /// Says the right side of a comparison in the words of what stands on its left.
    fn value_of(&self, left: &Expr, right: &Expr, from: Spot<'_>) -> String {
        match (&left.kind, &right.kind) {
            (ExprKind::Name(of), ExprKind::Text(value)) => self.value(of, value, from),
            (ExprKind::Name(_), ExprKind::List(values)) => {
                self.say(Phrase::Or(values.iter().map(|value| self.value_of(left, value, from)).collect()))
            }
            (ExprKind::Name(of), ExprKind::Number(number)) if is_share(of) => format!("{}%", number * 100.0),
            _ => self.term(right, from),
        }
    }

    /// Says what stands beside a sign of comparison.
    fn term(&self, expr: &Expr, from: Spot<'_>) -> String {
        match &expr.kind {
            ExprKind::Bool(true) => self.say(Phrase::Yes),
            ExprKind::Bool(false) => self.say(Phrase::No),
            ExprKind::Number(number) => number.to_string(),
            ExprKind::Text(text) => text.clone(),
            ExprKind::Length(length) => self.length(*length),
            ExprKind::Name(name) => self.subject(name, from),
            ExprKind::Call(call) => self.call(call, from),
            ExprKind::List(parts) => {
                self.say(Phrase::Or(parts.iter().map(|part| self.term(part, from)).collect()))
            }
            _ => self.condition(expr, from),
        }
    }

    fn call(&self, call: &Call, from: Spot<'_>) -> String {
        let span = || call.span.map_or_else(String::new, |span| self.length(span));
        let name = &call.name;
        self.say(match call.function {
            Function::Done => Phrase::Done(self.anchor(name, from)),
            Function::Published => Phrase::Published(self.anchor(name, from)),
            Function::Count => Phrase::CountOf(self.anchor(name, from)),
            Function::At => Phrase::TimeOf(self.anchor(name, from)),
            Function::Since => Phrase::TimeSince(self.anchor(name, from)),
            Function::Said => Phrase::SaidTo(name.to_string()),
            Function::Was => Phrase::Before(self.subject(name, from), span()),
            Function::Change => Phrase::Against(self.subject(name, from), span()),
        })
    }

    /// Says a name: its question or title, in quotes where it is one of the plan's.
    pub fn subject(&self, name: &Name, from: Spot<'_>) -> String {
        match (name.base.as_str(), name.field()) {
            ("severity", None) => self.say(Phrase::Severity),
            ("elapsed", None) => self.say(Phrase::Elapsed),
            ("now", None) => self.say(Phrase::Now),
            ("next_update", None) => self.say(Phrase::NextUpdate),
            ("impact", Some(metric)) => {
                Metric::of(metric).map_or_else(|| name.to_string(), |known| known.say(self.lang))
            }
            ("org", Some(value)) => self.need(value),
            ("each", Some("title")) => from.each.map_or_else(|| name.to_string(), |each| each.title.clone()),
            ("each", Some("id")) => from.each.map_or_else(|| name.to_string(), |each| each.id.clone()),
            ("with", Some(given)) => self.given(given, from).unwrap_or_else(|| name.to_string()),
            _ => self.anchor(name, from),
        }
    }

    fn need(&self, value: &str) -> String {
        match self.book().needs.get(value) {
            Some(need) => self.quoted(need.title.as_str()),
            None => format!("org.{value}"),
        }
    }

    /// Returns what a procedure was given under a name, as text.
    pub fn given(&self, name: &str, from: Spot<'_>) -> Option<String> {
        let text = self.plan.with(from.ix, name)?.as_text()?;
        let role = self.book().roles.get(text).map(|role| role.title.to_string());
        let message = || self.book().messages.get(text).map(|message| message.title.to_string());
        Some(role.or_else(message).unwrap_or_else(|| text.to_owned()))
    }
}

fn is_share(name: &Name) -> bool {
    name.field().is_some_and(|field| field.ends_with("_share"))
}
