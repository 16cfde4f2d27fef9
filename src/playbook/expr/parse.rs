use std::fmt;
use std::ops::Range;

use super::ast::{Call, Compare, Expr, ExprKind, Function, Name, Segment};
use super::lex::{Token, lex};
use crate::i18n::{Grammar, Say};
use crate::playbook::Length;

/// Says why a text is no expression, and where in it.
#[derive(Debug, Clone, PartialEq)]
pub struct SyntaxFault {
    /// The bytes of the expression's text that are at fault.
    pub at: Range<usize>,
    /// What is wrong, and what to write.
    pub why: Grammar,
}

/// How deep parentheses and `not` may nest: no plan needs more, and no stack overflows.
const DEEPEST: usize = 32;

/// Parses a whole expression.
pub fn parse(text: &str) -> Result<Expr, SyntaxFault> {
    let mut parser = Parser::new(text)?;
    let expr = parser.any(0)?;
    parser.end()?;
    Ok(expr)
}

/// Parses a name alone, as `open`, `after` and durations use it.
pub fn parse_name(text: &str) -> Result<Name, SyntaxFault> {
    let mut parser = Parser::new(text)?;
    let name = parser.name(0)?;
    parser.end()?;
    Ok(name)
}

impl SyntaxFault {
    pub(super) fn new(at: Range<usize>, why: Grammar) -> Self {
        Self { at, why }
    }
}

impl fmt::Display for SyntaxFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.why.en())
    }
}

impl std::error::Error for SyntaxFault {}

struct Parser {
    tokens: Vec<(Token, Range<usize>)>,
    next: usize,
    end: usize,
}

impl Parser {
    fn new(text: &str) -> Result<Self, SyntaxFault> {
        Ok(Self { tokens: lex(text)?, next: 0, end: text.len() })
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(token, _)| token)
    }

    fn place(&self) -> Range<usize> {
        self.tokens.get(self.next).map_or(self.end..self.end, |(_, at)| at.clone())
    }

    fn since(&self, start: usize) -> Range<usize> {
        let end =
            self.next.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |(_, at)| at.end);
        start..end.max(start)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Word(next)) if next == word);
        self.next += usize::from(found);
        found
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(next)) if *next == sign);
        self.next += usize::from(found);
        found
    }

    fn want_sign(&mut self, sign: &str) -> Result<(), SyntaxFault> {
        if self.take_sign(sign) { Ok(()) } else { Err(self.fault(Grammar::Missing(sign.to_owned()))) }
    }

    fn fault(&self, why: Grammar) -> SyntaxFault {
        SyntaxFault::new(self.place(), why)
    }

    fn end(&self) -> Result<(), SyntaxFault> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.fault(Grammar::NotHere)),
        }
    }

    fn any(&mut self, depth: usize) -> Result<Expr, SyntaxFault> {
        self.joined(depth, "or", Self::all, ExprKind::Any)
    }

    fn all(&mut self, depth: usize) -> Result<Expr, SyntaxFault> {
        self.joined(depth, "and", Self::not, ExprKind::All)
    }

    fn joined(
        &mut self,
        depth: usize,
        word: &str,
        part: fn(&mut Self, usize) -> Result<Expr, SyntaxFault>,
        join: fn(Vec<Expr>) -> ExprKind,
    ) -> Result<Expr, SyntaxFault> {
        let start = self.place().start;
        let first = part(self, depth)?;
        if !matches!(self.peek(), Some(Token::Word(next)) if next == word) {
            return Ok(first);
        }
        let mut parts = vec![first];
        while self.take_word(word) {
            parts.push(part(self, depth)?);
        }
        Ok(Expr { kind: join(parts), at: self.since(start) })
    }

    fn not(&mut self, depth: usize) -> Result<Expr, SyntaxFault> {
        let start = self.place().start;
        if !self.take_word("not") {
            return self.comparison(depth);
        }
        if depth >= DEEPEST {
            return Err(self.fault(Grammar::TooDeep));
        }
        let inner = self.not(depth + 1)?;
        Ok(Expr { kind: ExprKind::Not(Box::new(inner)), at: self.since(start) })
    }

    fn comparison(&mut self, depth: usize) -> Result<Expr, SyntaxFault> {
        let start = self.place().start;
        let left = self.atom(depth)?;
        let kind = if let Some(compare) = self.take_compare() {
            ExprKind::Compare(Box::new(left), compare, Box::new(self.atom(depth)?))
        } else if self.take_word("in") {
            ExprKind::In(Box::new(left), Box::new(self.atom(depth)?))
        } else if self.take_word("has") {
            ExprKind::Has(Box::new(left), Box::new(self.atom(depth)?))
        } else if self.take_word("is") {
            ExprKind::IsKnown(Box::new(left), self.known_or_unknown()?)
        } else {
            return Ok(left);
        };
        Ok(Expr { kind, at: self.since(start) })
    }

    fn known_or_unknown(&mut self) -> Result<bool, SyntaxFault> {
        if self.take_word("known") {
            Ok(true)
        } else if self.take_word("unknown") {
            Ok(false)
        } else {
            Err(self.fault(Grammar::AfterIs))
        }
    }

    fn take_compare(&mut self) -> Option<Compare> {
        let table = [
            ("==", Compare::Equal),
            ("!=", Compare::Unequal),
            ("<=", Compare::AtMost),
            (">=", Compare::AtLeast),
            ("<", Compare::Less),
            (">", Compare::More),
        ];
        table.into_iter().find(|(sign, _)| self.take_sign(sign)).map(|(_, compare)| compare)
    }

    fn atom(&mut self, depth: usize) -> Result<Expr, SyntaxFault> {
        let start = self.place().start;
        if depth >= DEEPEST {
            return Err(self.fault(Grammar::TooDeep));
        }
        if self.take_sign("(") {
            let inner = self.any(depth + 1)?;
            self.want_sign(")")?;
            return Ok(inner);
        }
        if self.take_sign("[") {
            let kind = ExprKind::List(self.list(depth)?);
            return Ok(Expr { kind, at: self.since(start) });
        }
        let kind = match self.peek().cloned() {
            Some(Token::Number(number)) => {
                self.next += 1;
                let percent = self.take_sign("%");
                ExprKind::Number(if percent { number / 100.0 } else { number })
            }
            Some(Token::Length(length)) => self.literal(ExprKind::Length(length)),
            Some(Token::Text(text)) => self.literal(ExprKind::Text(text)),
            Some(Token::Word(word)) if word == "true" => self.literal(ExprKind::Bool(true)),
            Some(Token::Word(word)) if word == "false" => self.literal(ExprKind::Bool(false)),
            Some(Token::Word(_)) => self.name_or_call(depth)?,
            Some(Token::Sign(_)) => return Err(self.fault(Grammar::NoValue)),
            None => return Err(self.fault(Grammar::TooEarly)),
        };
        Ok(Expr { kind, at: self.since(start) })
    }

    fn literal(&mut self, kind: ExprKind) -> ExprKind {
        self.next += 1;
        kind
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Expr>, SyntaxFault> {
        let mut elements = Vec::new();
        while !self.take_sign("]") {
            if !elements.is_empty() {
                self.want_sign(",")?;
            }
            elements.push(self.atom(depth + 1)?);
        }
        Ok(elements)
    }

    fn name_or_call(&mut self, depth: usize) -> Result<ExprKind, SyntaxFault> {
        let called = matches!(self.tokens.get(self.next + 1), Some((Token::Sign("("), _)));
        if !called {
            return self.name(depth).map(ExprKind::Name);
        }
        let word = self.word()?;
        let Some(function) = Function::ALL.into_iter().find(|function| function.word() == word) else {
            self.next -= 1;
            let all = Function::ALL.map(Function::word).join(", ");
            return Err(self.fault(Grammar::NoFunction { word, all }));
        };
        self.want_sign("(")?;
        let name = self.name(depth)?;
        let span = if function.takes_span() { Some(self.span()?) } else { None };
        self.want_sign(")")?;
        Ok(ExprKind::Call(Call { function, name, span }))
    }

    fn span(&mut self) -> Result<Length, SyntaxFault> {
        self.want_sign(",")?;
        match self.peek().cloned() {
            Some(Token::Length(length)) => {
                self.next += 1;
                Ok(length)
            }
            _ => Err(self.fault(Grammar::NoLength)),
        }
    }

    fn word(&mut self) -> Result<String, SyntaxFault> {
        match self.peek().cloned() {
            Some(Token::Word(word)) => {
                self.next += 1;
                Ok(word)
            }
            _ => Err(self.fault(Grammar::NoName)),
        }
    }

    fn name(&mut self, depth: usize) -> Result<Name, SyntaxFault> {
        if depth >= DEEPEST {
            return Err(self.fault(Grammar::TooDeep));
        }
        let start = self.place().start;
        let base = self.word()?;
        let mut rest = Vec::new();
        loop {
            if self.take_sign(".") {
                rest.push(Segment::Field(self.word()?));
            } else if self.take_sign("[") {
                rest.push(self.index(depth)?);
                self.want_sign("]")?;
            } else {
                return Ok(Name { base, rest, at: self.since(start) });
            }
        }
    }

    fn index(&mut self, depth: usize) -> Result<Segment, SyntaxFault> {
        match self.peek().cloned() {
            Some(Token::Number(number)) if number >= 1.0 && number.fract() == 0.0 && number < 1e6 => {
                self.next += 1;
                // Checked just above: a whole number from 1 to a million.
                Ok(Segment::Round(number as u32))
            }
            Some(Token::Text(text)) => {
                self.next += 1;
                Ok(Segment::Key(text))
            }
            Some(Token::Word(_)) => self.name(depth + 1).map(Segment::By),
            _ => Err(self.fault(Grammar::BadIndex)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binds_or_looser_than_and_looser_than_not() {
        let expr = parse("a or not b and c == 'x'").expect("it parses");
        let ExprKind::Any(parts) = expr.kind else { panic!("or is loosest") };
        assert!(matches!(parts[1].kind, ExprKind::All(ref both) if matches!(both[0].kind, ExprKind::Not(_))));
    }

    #[test]
    fn reads_every_form_of_the_grammar() {
        for text in [
            "severity >= 'crisis' and published(apology)",
            "was(impact.negative_share, 2h) <= impact.negative_share",
            "share > 80% or elapsed < 1 month",
            "country in ['FR', 'BE'] and choices has 'a'",
            "authorities[country].portal is known",
            "done(updates[2].send) or count(call) > 3",
            "not (a is unknown)",
            "x == true or y",
        ] {
            parse(text).unwrap_or_else(|fault| panic!("{text}: {fault}"));
        }
    }

    #[test]
    fn says_where_it_stopped() {
        let fault = parse("a = 'x'").expect_err("a single = is refused");
        assert_eq!(fault.at, 2..3);
        let fault = parse("hurt and").expect_err("it ends too early");
        assert_eq!(fault.at, 8..8);
        let fault = parse("dome(x)").expect_err("no such function");
        assert_eq!(fault.at, 0..4);
        assert!(parse(&"(".repeat(10_000)).is_err());
        assert!(parse(&"not ".repeat(10_000)).is_err());
        assert!(parse(&"a[".repeat(10_000)).is_err());
    }
}
