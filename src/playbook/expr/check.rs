use std::ops::Range;

use super::ast::{Call, Compare, Expr, ExprKind, Function, Name};

/// Is the type of an expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// Yes or no.
    Bool,
    /// A number or a percent.
    Number,
    /// Any text.
    Text,
    /// One of these (a choice, an option, a table row).
    Choice(Vec<String>),
    /// Several of these.
    Choices(Vec<String>),
    /// A list of texts.
    List,
    /// A day.
    Date,
    /// A moment.
    Time,
    /// A span of time.
    Length,
    /// A level of the severity scale, lowest first.
    Level(Vec<String>),
    /// One value for each of several instances: only `name.x` or `name[x]` is a value.
    Map(Box<Type>),
    /// Not known here (a value of an organisation file that is not at hand).
    Any,
}

/// Is a fault of an expression that parses.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Where in the expression's text.
    pub at: Range<usize>,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What a [`Fault`] is about.
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    /// Nothing has this name; the close ones are for "did you mean".
    UnknownName {
        /// As written.
        name: String,
        /// The names that exist there.
        candidates: Vec<String>,
    },
    /// Two values of different types are compared.
    Mismatch {
        /// The type at the left.
        left: Type,
        /// The type at the right.
        right: Type,
    },
    /// A literal is none of the values that are possible there.
    OutsideSet {
        /// As written.
        literal: String,
        /// What is possible.
        set: Vec<String>,
    },
    /// A value that has no order is compared by `<` or `>`.
    Unordered(Type),
    /// A yes-no value is wanted and this is none.
    NotACondition(Type),
    /// `has` or `in` wants a list.
    NotAList(Type),
    /// A name inside a `for_each` is used from outside as if it had one value.
    BareMap(String),
}

/// Knows the types of names; the checker of a playbook implements it.
pub trait Types {
    /// Returns the type of a name, or the names that exist at the word that does not.
    fn name(&self, name: &Name) -> Result<Type, Vec<String>>;

    /// Returns the type of a call, or the names that it could have been about.
    fn call(&self, call: &Call) -> Result<Type, Vec<String>>;
}

/// Returns every fault of a condition (`condition`) or of a blank of a text.
pub fn check(expr: &Expr, types: &dyn Types, condition: bool) -> Vec<Fault> {
    let mut checker = Checker { types, faults: Vec::new() };
    if condition {
        checker.condition(expr);
    } else {
        checker.of(expr);
    }
    checker.faults
}

struct Checker<'a> {
    types: &'a dyn Types,
    faults: Vec<Fault>,
}

impl Checker<'_> {
    fn fault(&mut self, at: &Range<usize>, kind: FaultKind) {
        self.faults.push(Fault { at: at.clone(), kind });
    }

    fn condition(&mut self, expr: &Expr) {
        match self.of(expr) {
            Type::Bool | Type::Any => {}
            other => self.fault(&expr.at, FaultKind::NotACondition(other)),
        }
    }

    fn of(&mut self, expr: &Expr) -> Type {
        match &expr.kind {
            ExprKind::Bool(_) => Type::Bool,
            ExprKind::Number(_) => Type::Number,
            ExprKind::Text(_) => Type::Text,
            ExprKind::Length(_) => Type::Length,
            ExprKind::List(parts) => {
                for part in parts {
                    self.of(part);
                }
                Type::List
            }
            ExprKind::Name(name) => self.name(name),
            ExprKind::Call(call) => self.call(call),
            ExprKind::Not(inner) => {
                self.condition(inner);
                Type::Bool
            }
            ExprKind::All(parts) | ExprKind::Any(parts) => {
                parts.iter().for_each(|part| self.condition(part));
                Type::Bool
            }
            ExprKind::Compare(left, compare, right) => self.compare(expr, left, *compare, right),
            ExprKind::In(item, list) => self.contains(list, item),
            ExprKind::Has(list, item) => self.contains(list, item),
            ExprKind::IsKnown(inner, _) => {
                self.of(inner);
                Type::Bool
            }
        }
    }

    fn name(&mut self, name: &Name) -> Type {
        match self.types.name(name) {
            Ok(Type::Map(_)) => {
                self.fault(&name.at, FaultKind::BareMap(name.to_string()));
                Type::Any
            }
            Ok(found) => found,
            Err(candidates) => {
                self.fault(&name.at, FaultKind::UnknownName { name: name.to_string(), candidates });
                Type::Any
            }
        }
    }

    fn call(&mut self, call: &Call) -> Type {
        match self.types.call(call) {
            Ok(found) => found,
            Err(candidates) => {
                let name = call.name.to_string();
                self.fault(&call.name.at, FaultKind::UnknownName { name, candidates });
                match call.function {
                    Function::Done | Function::Published => Type::Bool,
                    _ => Type::Any,
                }
            }
        }
    }

    fn compare(&mut self, whole: &Expr, left: &Expr, compare: Compare, right: &Expr) -> Type {
        let (of_left, of_right) = (self.of(left), self.of(right));
        let literal = self.literal(left, &of_right) || self.literal(right, &of_left);
        if !literal && !alike(&of_left, &of_right) {
            self.fault(&whole.at, FaultKind::Mismatch { left: of_left.clone(), right: of_right });
        } else if !matches!(compare, Compare::Equal | Compare::Unequal)
            && !ordered(&of_left)
            && !ordered(&of_right)
        {
            self.fault(&whole.at, FaultKind::Unordered(of_left));
        }
        Type::Bool
    }

    /// Checks a quoted word against the set it is compared with; tells whether it was one.
    fn literal(&mut self, expr: &Expr, against: &Type) -> bool {
        let (ExprKind::Text(text), Type::Choice(set) | Type::Choices(set) | Type::Level(set)) =
            (&expr.kind, against)
        else {
            return false;
        };
        if !set.contains(text) {
            self.fault(&expr.at, FaultKind::OutsideSet { literal: text.clone(), set: set.clone() });
        }
        true
    }

    fn contains(&mut self, list: &Expr, item: &Expr) -> Type {
        let (of_list, of_item) = (self.of(list), self.of(item));
        match &of_list {
            Type::List | Type::Choices(_) | Type::Any => {}
            other => self.fault(&list.at, FaultKind::NotAList(other.clone())),
        }
        self.literal(item, &of_list);
        if let ExprKind::List(parts) = &list.kind {
            for part in parts {
                self.literal(part, &of_item);
            }
        }
        Type::Bool
    }
}

fn alike(left: &Type, right: &Type) -> bool {
    use Type::{Any, Choice, Level, Text};
    match (left, right) {
        (Any, _) | (_, Any) => true,
        (Text, Choice(_) | Level(_)) | (Choice(_) | Level(_), Text) => true,
        (Choice(_), Choice(_)) | (Level(_), Level(_)) => true,
        _ => std::mem::discriminant(left) == std::mem::discriminant(right),
    }
}

fn ordered(kind: &Type) -> bool {
    matches!(kind, Type::Number | Type::Date | Type::Time | Type::Length | Type::Level(_) | Type::Any)
}
