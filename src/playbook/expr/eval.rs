use std::sync::Arc;

use super::ast::{Call, Compare, Expr, ExprKind, Name};
use super::value::{Outcome, Value};

/// Is a truth of three: what is not known yet is neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tri {
    /// It holds.
    True,
    /// It does not.
    False,
    /// Nobody can tell yet.
    Unknown,
}

/// Gives names their values; the run implements it, and so does every test.
pub trait Env {
    /// Returns what a name stands for.
    fn name(&self, name: &Name) -> Outcome;

    /// Returns what a call gives.
    fn call(&self, call: &Call) -> Outcome;

    /// Returns the rank of a level, lowest first.
    fn rank(&self, level: &str) -> Option<usize>;
}

impl Tri {
    /// Both, after Kleene: a false decides, whatever the order.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::Unknown,
        }
    }

    /// Either, after Kleene: a true decides, whatever the order.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        !(!self).and(!other)
    }
}

impl std::ops::Not for Tri {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Tri {
    fn from(truth: bool) -> Self {
        if truth { Self::True } else { Self::False }
    }
}

/// Tells whether a condition holds.
///
/// A bare name that never gets a value is false, like a comparison with it.
pub fn truth(expr: &Expr, env: &dyn Env) -> Tri {
    match &expr.kind {
        ExprKind::Not(inner) => !truth(inner, env),
        ExprKind::All(parts) => parts.iter().fold(Tri::True, |all, part| all.and(truth(part, env))),
        ExprKind::Any(parts) => parts.iter().fold(Tri::False, |any, part| any.or(truth(part, env))),
        ExprKind::Compare(left, compare, right) => {
            both(left, right, env, &|left, right| holds(left, *compare, right, env))
        }
        ExprKind::In(item, list) => both(item, list, env, &|item, list| contains(list, item)),
        ExprKind::Has(list, item) => both(list, item, env, &contains),
        ExprKind::IsKnown(inner, known) => {
            Tri::from(matches!(evaluate(inner, env), Outcome::Known(_)) == *known)
        }
        _ => match evaluate(expr, env) {
            Outcome::Known(Value::Bool(truth)) => truth.into(),
            Outcome::Known(_) | Outcome::Never => Tri::False,
            Outcome::Unknown => Tri::Unknown,
        },
    }
}

/// Returns what an expression gives.
pub fn evaluate(expr: &Expr, env: &dyn Env) -> Outcome {
    match &expr.kind {
        ExprKind::Bool(truth) => Outcome::Known(Value::Bool(*truth)),
        ExprKind::Number(number) => Outcome::Known(Value::Number(*number)),
        ExprKind::Text(text) => Outcome::Known(Value::text(text)),
        ExprKind::Length(length) => Outcome::or_unknown(length.seconds().map(Value::Length)),
        ExprKind::List(parts) => list(parts, env),
        ExprKind::Name(name) => env.name(name),
        ExprKind::Call(call) => env.call(call),
        _ => match truth(expr, env) {
            Tri::True => Outcome::Known(Value::Bool(true)),
            Tri::False => Outcome::Known(Value::Bool(false)),
            Tri::Unknown => Outcome::Unknown,
        },
    }
}

fn list(parts: &[Expr], env: &dyn Env) -> Outcome {
    let mut elements: Vec<Arc<str>> = Vec::with_capacity(parts.len());
    for part in parts {
        match evaluate(part, env) {
            Outcome::Known(Value::Text(text) | Value::Level(_, text)) => elements.push(text),
            Outcome::Known(Value::Number(number)) => elements.push(number.to_string().into()),
            Outcome::Known(_) | Outcome::Never => {}
            Outcome::Unknown => return Outcome::Unknown,
        }
    }
    Outcome::Known(Value::List(elements))
}

fn both(left: &Expr, right: &Expr, env: &dyn Env, test: &dyn Fn(&Value, &Value) -> bool) -> Tri {
    match (evaluate(left, env), evaluate(right, env)) {
        (Outcome::Never, _) | (_, Outcome::Never) => Tri::False,
        (Outcome::Unknown, _) | (_, Outcome::Unknown) => Tri::Unknown,
        (Outcome::Known(left), Outcome::Known(right)) => test(&left, &right).into(),
    }
}

fn holds(left: &Value, compare: Compare, right: &Value, env: &dyn Env) -> bool {
    use std::cmp::Ordering::{Equal, Greater, Less};
    match compare {
        Compare::Equal => left.same(right),
        Compare::Unequal => !left.same(right),
        _ => match (compare, left.order(right, &|level| env.rank(level))) {
            (_, None) => false,
            (Compare::Less, Some(order)) => order == Less,
            (Compare::AtMost, Some(order)) => order != Greater,
            (Compare::More, Some(order)) => order == Greater,
            (_, Some(order)) => order == Greater || order == Equal,
        },
    }
}

fn contains(list: &Value, item: &Value) -> bool {
    match (list, item) {
        (Value::List(elements), Value::Text(text) | Value::Level(_, text)) => elements.contains(text),
        (Value::List(elements), Value::Number(number)) => {
            let text = number.to_string();
            elements.iter().any(|element| **element == *text)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::expr::parse;

    struct Facts;

    impl Env for Facts {
        fn name(&self, name: &Name) -> Outcome {
            match name.base.as_str() {
                "yes_it_is" => Outcome::Known(Value::Bool(true)),
                "severity" => Outcome::Known(Value::Level(2, "crisis".into())),
                "places" => Outcome::Known(Value::List(vec!["x".into()])),
                "never" => Outcome::Never,
                _ => Outcome::Unknown,
            }
        }

        fn call(&self, _: &Call) -> Outcome {
            Outcome::Unknown
        }

        fn rank(&self, level: &str) -> Option<usize> {
            ["watch", "incident", "crisis", "critical"].iter().position(|known| *known == level)
        }
    }

    #[test]
    fn follows_kleene_whatever_the_order() {
        for (text, truth_of_it) in [
            ("later and false", Tri::False),
            ("false and later", Tri::False),
            ("later or true", Tri::True),
            ("later or false", Tri::Unknown),
            ("not later", Tri::Unknown),
            ("later == 'x'", Tri::Unknown),
            ("never == 'x'", Tri::False),
            ("never != 'x'", Tri::False),
            ("not (never == 'x')", Tri::True),
            ("never", Tri::False),
            ("later is unknown", Tri::True),
            ("yes_it_is is known", Tri::True),
            ("severity >= 'incident'", Tri::True),
            ("severity == 'crisis'", Tri::True),
            ("severity > 'crisis'", Tri::False),
            ("severity in ['crisis', 'critical']", Tri::True),
            ("places has 'x'", Tri::True),
            ("places has 'y'", Tri::False),
        ] {
            assert_eq!(truth(&parse(text).expect(text), &Facts), truth_of_it, "{text}");
        }
    }
}
