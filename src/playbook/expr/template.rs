use std::ops::Range;

use super::parse::{SyntaxFault, parse};
use super::{Env, Expr, Outcome, Tri, Value, evaluate, truth};
use crate::i18n::Grammar;

/// Is a text with blanks: `{{ expression | filter }}` and `{% if … %}…{% else %}…{% endif %}`, nothing else.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Template {
    /// What it consists of, in order.
    pub parts: Vec<Part>,
}

/// Is a piece of a [`Template`].
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Words as they stand.
    Words(String),
    /// A blank, with how it is to be shown.
    Blank(Expr, Vec<Filter>),
    /// Words that depend on a condition: the condition, what stands when it holds, and when it does not.
    If(Expr, Template, Template),
}

/// Lists the filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// A moment as its hour alone.
    Time,
    /// A moment as its day.
    Date,
    /// A list in words: `a, b and c`.
    List,
    /// The first letter large.
    UpperFirst,
}

impl Filter {
    /// Lists every filter with its word.
    pub const ALL: [(&'static str, Self); 4] =
        [("time", Self::Time), ("date", Self::Date), ("list", Self::List), ("upper_first", Self::UpperFirst)];
}

impl Template {
    /// Parses a text; the places of its faults are bytes of the text.
    pub fn parse(text: &str) -> Result<Self, SyntaxFault> {
        let mut reader = Reader { text, at: 0 };
        match reader.body(0)? {
            (template, End::Text) => Ok(template),
            (_, End::Else(at) | End::Close(at)) => Err(SyntaxFault::new(at, Grammar::NoIf)),
        }
    }

    /// Tells whether it is words alone.
    pub fn is_plain(&self) -> bool {
        self.parts.iter().all(|part| matches!(part, Part::Words(_)))
    }

    /// Calls `see` for every expression, those of conditions too.
    pub fn visit(&self, see: &mut dyn FnMut(&Expr)) {
        for part in &self.parts {
            match part {
                Part::Words(_) => {}
                Part::Blank(expr, _) => see(expr),
                Part::If(condition, yes, no) => {
                    see(condition);
                    yes.visit(see);
                    no.visit(see);
                }
            }
        }
    }

    /// Fills the text in: `show` makes words of a value, `missing` of a blank without one.
    ///
    /// A condition that nobody can tell yet shows neither side; its blanks are missing too.
    pub fn fill(
        &self,
        env: &dyn Env,
        show: &dyn Fn(&Value, &[Filter]) -> String,
        missing: &mut dyn FnMut(&Expr) -> String,
    ) -> String {
        let mut text = String::new();
        self.fill_into(env, show, missing, &mut text);
        text
    }

    fn fill_into(
        &self,
        env: &dyn Env,
        show: &dyn Fn(&Value, &[Filter]) -> String,
        missing: &mut dyn FnMut(&Expr) -> String,
        text: &mut String,
    ) {
        for part in &self.parts {
            match part {
                Part::Words(words) => text.push_str(words),
                Part::Blank(expr, filters) => match evaluate(expr, env) {
                    Outcome::Known(value) => text.push_str(&show(&value, filters)),
                    Outcome::Unknown | Outcome::Never => text.push_str(&missing(expr)),
                },
                Part::If(condition, yes, no) => match truth(condition, env) {
                    Tri::True => yes.fill_into(env, show, missing, text),
                    Tri::False => no.fill_into(env, show, missing, text),
                    Tri::Unknown => text.push_str(&missing(condition)),
                },
            }
        }
    }
}

enum End {
    Text,
    Else(Range<usize>),
    Close(Range<usize>),
}

/// How deep `{% if %}` may nest.
const DEEPEST: usize = 8;

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn body(&mut self, depth: usize) -> Result<(Template, End), SyntaxFault> {
        let mut parts = Vec::new();
        loop {
            let open = [self.rest().find("{{"), self.rest().find("{%")].into_iter().flatten().min();
            let Some(open) = open else {
                push_words(&mut parts, self.rest());
                self.at = self.text.len();
                return Ok((Template { parts }, End::Text));
            };
            push_words(&mut parts, self.rest().get(..open).unwrap_or_default());
            self.at += open;
            if self.rest().starts_with("{{") {
                parts.push(self.blank()?);
            } else if let Some(end) = self.tag(&mut parts, depth)? {
                return Ok((Template { parts }, end));
            }
        }
    }

    /// Reads what stands between two marks and moves past them; the place is that of the inside.
    fn inside(&mut self, close: &str) -> Result<(&'a str, usize), SyntaxFault> {
        let start = self.at + 2;
        let Some(length) = self.text.get(start..).and_then(|rest| rest.find(close)) else {
            return Err(SyntaxFault::new(self.at..self.text.len(), Grammar::Missing(close.to_owned())));
        };
        self.at = start + length + 2;
        Ok((self.text.get(start..start + length).unwrap_or_default(), start))
    }

    fn blank(&mut self) -> Result<Part, SyntaxFault> {
        let (inside, start) = self.inside("}}")?;
        let mut pieces = inside.split('|');
        let expression = pieces.next().unwrap_or_default();
        let expr = parse_at(expression, start)?;
        let mut filters = Vec::new();
        let mut at = start + expression.len() + 1;
        for piece in pieces {
            let word = piece.trim();
            let Some((_, filter)) = Filter::ALL.into_iter().find(|(name, _)| *name == word) else {
                let all = Filter::ALL.map(|(name, _)| name).join(", ");
                return Err(SyntaxFault::new(
                    at..at + piece.len(),
                    Grammar::NoFilter { word: word.to_owned(), all },
                ));
            };
            filters.push(filter);
            at += piece.len() + 1;
        }
        Ok(Part::Blank(expr, filters))
    }

    fn tag(&mut self, parts: &mut Vec<Part>, depth: usize) -> Result<Option<End>, SyntaxFault> {
        let open = self.at;
        let (inside, start) = self.inside("%}")?;
        let place = open..self.at;
        match inside.trim() {
            "else" => return Ok(Some(End::Else(place))),
            "endif" => return Ok(Some(End::Close(place))),
            _ => {}
        }
        let Some(condition) = inside.trim_start().strip_prefix("if ") else {
            return Err(SyntaxFault::new(place, Grammar::NoTag));
        };
        if depth >= DEEPEST {
            return Err(SyntaxFault::new(place, Grammar::TooDeep));
        }
        let expr = parse_at(condition, start + inside.len() - condition.len())?;
        let never_closed = || SyntaxFault::new(place.clone(), Grammar::Missing("{% endif %}".to_owned()));
        let (yes, no) = match self.body(depth + 1)? {
            (yes, End::Close(_)) => (yes, Template::default()),
            (yes, End::Else(_)) => match self.body(depth + 1)? {
                (no, End::Close(_)) => (yes, no),
                _ => return Err(never_closed()),
            },
            (_, End::Text) => return Err(never_closed()),
        };
        parts.push(Part::If(expr, yes, no));
        Ok(None)
    }
}

fn push_words(parts: &mut Vec<Part>, words: &str) {
    if !words.is_empty() {
        parts.push(Part::Words(words.to_owned()));
    }
}

fn parse_at(text: &str, start: usize) -> Result<Expr, SyntaxFault> {
    let mut expr = parse(text)
        .map_err(|fault| SyntaxFault { at: start + fault.at.start..start + fault.at.end, why: fault.why })?;
    super::ast::shift(&mut expr, start);
    Ok(expr)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_words_blanks_and_conditions() {
        let template =
            Template::parse("At {{ place | upper_first }}{% if hurt %}, hurt{% else %}, safe{% endif %}.")
                .expect("it parses");
        assert_eq!(template.parts.len(), 4);
        assert!(matches!(template.parts[1], Part::Blank(_, ref filters) if filters == &[Filter::UpperFirst]));
        assert!(matches!(template.parts[2], Part::If(_, _, ref no) if no.parts.len() == 1));
    }

    #[test]
    fn says_where_a_blank_is_broken() {
        for (text, at) in
            [("a {{ b", 2..6), ("a {{ = }}", 5..6), ("{{ a | tiem }}", 6..12), ("x {% endif %}", 2..13)]
        {
            assert_eq!(Template::parse(text).expect_err(text).at, at, "{text}");
        }
    }
}
