use std::fmt;
use std::ops::Range;

use crate::playbook::Length;

/// Is an expression with the bytes of its text that it was read from.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    /// What it says.
    pub kind: ExprKind,
    /// Where in its own text it stands.
    pub at: Range<usize>,
}

/// What an [`Expr`] says.
#[derive(Debug, Clone, PartialEq)]
pub enum ExprKind {
    /// `true`, `false`.
    Bool(bool),
    /// `3`, `80%` (which is 0.8).
    Number(f64),
    /// `'text'`.
    Text(String),
    /// `60m`.
    Length(Length),
    /// `['a', 'b']`.
    List(Vec<Expr>),
    /// A fact, a decision, `severity`, `impact.volume`, `authorities[country].portal`.
    Name(Name),
    /// `done(x)`.
    Call(Call),
    /// `not a`.
    Not(Box<Expr>),
    /// `a and b and c`.
    All(Vec<Expr>),
    /// `a or b or c`.
    Any(Vec<Expr>),
    /// `a >= b`.
    Compare(Box<Expr>, Compare, Box<Expr>),
    /// `x in ['a', 'b']`.
    In(Box<Expr>, Box<Expr>),
    /// `choices has 'a'`.
    Has(Box<Expr>, Box<Expr>),
    /// `x is known` (true) or `x is unknown` (false).
    IsKnown(Box<Expr>, bool),
}

/// Is a name with what follows it: `a`, `a.b`, `a[b]`, `a[2].c`.
#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    /// The first word.
    pub base: String,
    /// What follows.
    pub rest: Vec<Segment>,
    /// Where in the expression's text it stands.
    pub at: Range<usize>,
}

/// Is a part of a [`Name`] after its first word.
#[derive(Debug, Clone, PartialEq)]
pub enum Segment {
    /// `.b`.
    Field(String),
    /// `[2]`.
    Round(u32),
    /// `['FR']`.
    Key(String),
    /// `[country]`: the key is the value of another name.
    By(Name),
}

/// Is a call of one of the grammar's functions.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// Which.
    pub function: Function,
    /// What it is about.
    pub name: Name,
    /// The span of `was` and `change`.
    pub span: Option<Length>,
}

/// Lists the functions of the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Function {
    /// Whether the step happened.
    Done,
    /// Whether the message is out.
    Published,
    /// How often it happened.
    Count,
    /// When it happened last.
    At,
    /// How long ago that is.
    Since,
    /// The last words published to a stakeholder.
    Said,
    /// The value that a name had then.
    Was,
    /// The value now, divided by the value then.
    Change,
}

/// Lists the comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Compare {
    /// `==`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

impl Function {
    /// Lists every function.
    pub const ALL: [Self; 8] = [
        Self::Done,
        Self::Published,
        Self::Count,
        Self::At,
        Self::Since,
        Self::Said,
        Self::Was,
        Self::Change,
    ];

    /// Returns the word it is written with.
    pub fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Published => "published",
            Self::Count => "count",
            Self::At => "at",
            Self::Since => "since",
            Self::Said => "said",
            Self::Was => "was",
            Self::Change => "change",
        }
    }

    /// Tells whether it takes a span of time as its second part.
    pub fn takes_span(self) -> bool {
        matches!(self, Self::Was | Self::Change)
    }

    /// Tells whether its value changes with time alone.
    pub fn reads_clock(self) -> bool {
        matches!(self, Self::Since | Self::Was | Self::Change)
    }
}

impl Expr {
    /// Tells whether its value can change with time alone.
    pub fn reads_clock(&self) -> bool {
        let mut found = false;
        self.visit(&mut |seen| {
            found |= match seen {
                Seen::Name(name) => matches!(name.base.as_str(), "elapsed" | "now"),
                Seen::Call(call) => call.function.reads_clock(),
            };
        });
        found
    }

    /// Calls `see` for every name and call in it, from left to right.
    pub fn visit(&self, see: &mut dyn FnMut(Seen<'_>)) {
        match &self.kind {
            ExprKind::Name(name) => visit_name(name, see),
            ExprKind::Call(call) => see(Seen::Call(call)),
            ExprKind::Not(inner) | ExprKind::IsKnown(inner, _) => inner.visit(see),
            ExprKind::All(parts) | ExprKind::Any(parts) | ExprKind::List(parts) => {
                for part in parts {
                    part.visit(see);
                }
            }
            ExprKind::Compare(left, _, right) | ExprKind::In(left, right) | ExprKind::Has(left, right) => {
                left.visit(see);
                right.visit(see);
            }
            ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::Text(_) | ExprKind::Length(_) => {}
        }
    }
}

/// Is what [`Expr::visit`] shows.
#[derive(Debug, Clone, Copy)]
pub enum Seen<'a> {
    /// A name whose value is read.
    Name(&'a Name),
    /// A call.
    Call(&'a Call),
}

fn visit_name(name: &Name, see: &mut dyn FnMut(Seen<'_>)) {
    see(Seen::Name(name));
    for segment in &name.rest {
        if let Segment::By(inner) = segment {
            visit_name(inner, see);
        }
    }
}

impl Name {
    /// Builds the name of a single word, without a place.
    pub fn word(word: &str) -> Self {
        Self { base: word.to_owned(), rest: Vec::new(), at: 0..0 }
    }

    /// Returns the second word of `a.b`, where there is just that.
    pub fn field(&self) -> Option<&str> {
        match self.rest.as_slice() {
            [Segment::Field(field)] => Some(field),
            _ => None,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.base)?;
        for segment in &self.rest {
            match segment {
                Segment::Field(field) => write!(out, ".{field}")?,
                Segment::Round(round) => write!(out, "[{round}]")?,
                Segment::Key(key) => write!(out, "[{key}]")?,
                Segment::By(name) => write!(out, "[{name}]")?,
            }
        }
        Ok(())
    }
}

/// Moves every place of an expression, for one that stands inside a longer text.
pub(super) fn shift(expr: &mut Expr, by: usize) {
    expr.at = expr.at.start + by..expr.at.end + by;
    match &mut expr.kind {
        ExprKind::Name(name) => shift_name(name, by),
        ExprKind::Call(call) => shift_name(&mut call.name, by),
        ExprKind::Not(inner) | ExprKind::IsKnown(inner, _) => shift(inner, by),
        ExprKind::All(parts) | ExprKind::Any(parts) | ExprKind::List(parts) => {
            parts.iter_mut().for_each(|part| shift(part, by));
        }
        ExprKind::Compare(left, _, right) | ExprKind::In(left, right) | ExprKind::Has(left, right) => {
            shift(left, by);
            shift(right, by);
        }
        ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::Text(_) | ExprKind::Length(_) => {}
    }
}

fn shift_name(name: &mut Name, by: usize) {
    name.at = name.at.start + by..name.at.end + by;
    for segment in &mut name.rest {
        if let Segment::By(inner) = segment {
            shift_name(inner, by);
        }
    }
}
