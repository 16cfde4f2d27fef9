use std::ops::Range;

use super::SyntaxFault;
use crate::i18n::Grammar;
use crate::playbook::Length;

/// Is one word or sign of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Word(String),
    Number(f64),
    Length(Length),
    Text(String),
    Sign(&'static str),
}

const SIGNS: [&str; 16] =
    ["==", "!=", "<=", ">=", "<", ">", "(", ")", "[", "]", ",", ".", "%", "|", "=", "!"];

/// Splits a text into tokens with their places.
pub(super) fn lex(text: &str) -> Result<Vec<(Token, Range<usize>)>, SyntaxFault> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(next) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if next.is_whitespace() {
            at += next.len_utf8();
            continue;
        }
        let (token, length) = one(text.get(at..).unwrap_or_default(), next, at)?;
        tokens.push((token, at..at + length));
        at += length;
    }
    Ok(tokens)
}

fn one(rest: &str, first: char, at: usize) -> Result<(Token, usize), SyntaxFault> {
    match first {
        '\'' | '‘' | '’' => quoted(rest, first, at),
        '0'..='9' => number(rest, at),
        'a'..='z' | 'A'..='Z' | '_' => {
            let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
            Ok((Token::Word(rest.get(..length).unwrap_or_default().to_owned()), length))
        }
        '"' => Err(SyntaxFault::new(at..at + 1, Grammar::DoubleQuote)),
        _ => match SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            Some(&"=") => Err(SyntaxFault::new(at..at + 1, Grammar::SingleEqual)),
            Some(&"!") => Err(SyntaxFault::new(at..at + 1, Grammar::Exclamation)),
            Some(sign) => Ok((Token::Sign(sign), sign.len())),
            None => Err(SyntaxFault::new(at..at + first.len_utf8(), Grammar::NoMeaning(first))),
        },
    }
}

fn quoted(rest: &str, first: char, at: usize) -> Result<(Token, usize), SyntaxFault> {
    if first != '\'' {
        let place = at..at + first.len_utf8();
        return Err(SyntaxFault::new(place, Grammar::CurvedQuote));
    }
    match rest.get(1..).and_then(|inner| inner.find('\'').map(|end| (inner, end))) {
        Some((inner, end)) => Ok((Token::Text(inner.get(..end).unwrap_or_default().to_owned()), end + 2)),
        None => Err(SyntaxFault::new(at..at + rest.len(), Grammar::OpenQuote)),
    }
}

fn number(rest: &str, at: usize) -> Result<(Token, usize), SyntaxFault> {
    let length = rest
        .char_indices()
        .find(|(place, c)| {
            let decimal = *c == '.'
                && rest.get(place + 1..).is_some_and(|after| after.starts_with(|d: char| d.is_ascii_digit()));
            !(c.is_ascii_alphanumeric() || decimal)
        })
        .map_or(rest.len(), |(place, _)| place);
    let word = rest.get(..length).unwrap_or_default();
    if let Ok(number) = word.parse::<f64>() {
        return match calendar(rest, word) {
            Some(found) => Ok(found),
            None => Ok((Token::Number(number), length)),
        };
    }
    match word.parse::<Length>() {
        Ok(span) => Ok((Token::Length(span), length)),
        Err(bad) => Err(SyntaxFault::new(at..at + length, Grammar::NotALength(bad.0))),
    }
}

/// Reads `1 month` and `4 business days`, whose unit is a word of its own.
fn calendar(rest: &str, number: &str) -> Option<(Token, usize)> {
    let after = rest.get(number.len()..)?;
    let words = [" months", " month", " business days", " business day"];
    let unit = words.iter().find(|unit| after.starts_with(**unit))?;
    let span = format!("{number}{unit}").parse().ok()?;
    Some((Token::Length(span), number.len() + unit.len()))
}
