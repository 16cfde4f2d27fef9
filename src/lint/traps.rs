use super::Rule;
use super::rules::yaml;
use crate::i18n::lint::{Remedy, YamlSays};
use crate::source::{SourceFile, Span, SyntaxError, SyntaxFault};

/// Is what a writer ran into, seen behind the words of the parser.
#[derive(Debug)]
pub(super) struct Trap {
    pub(super) rule: &'static Rule,
    pub(super) says: YamlSays,
    /// A better place than that of the parser.
    pub(super) span: Span,
    pub(super) help: Option<Remedy>,
    /// Whether the rest of the line only fails because of it.
    pub(super) spoils_line: bool,
}

/// Looks at the text around an error for what people write and YAML reads otherwise.
pub(super) fn trap(error: &SyntaxError, file: &SourceFile) -> Option<Trap> {
    if !matches!(error.fault, SyntaxFault::ComplexKey | SyntaxFault::Grammar(_)) {
        return None;
    }
    let here = Here::of(file.text(), error.span.start)?;
    match &error.fault {
        SyntaxFault::ComplexKey => here.begins_with_blank(),
        SyntaxFault::Grammar(_) => [
            Here::begins_with_blank,
            Here::tab,
            Here::after_quote,
            Here::reserved,
            Here::open_quote,
            Here::colon,
            Here::after_bracket,
        ]
        .iter()
        .find_map(|look| look(&here))
        .or_else(|| open_bracket(error, file))
        .or_else(|| here.missing_space())
        .or_else(|| here.no_key())
        .or_else(|| here.indentation()),
        _ => None,
    }
}

/// Is the place of an error with its line.
struct Here<'t> {
    text: &'t str,
    /// The offset of the error.
    at: usize,
    /// What stands before it in its line.
    before: &'t str,
    /// What stands from it to the end of its line.
    after: &'t str,
}

impl<'t> Here<'t> {
    fn of(text: &'t str, at: usize) -> Option<Self> {
        let start = text.get(..at)?.rfind('\n').map_or(0, |newline| newline + 1);
        let before = text.get(start..at)?;
        let after = text.get(at..)?.lines().next().unwrap_or_default();
        Some(Self { text, at, before, after })
    }

    fn letter(&self) -> Option<char> {
        self.after.chars().next()
    }

    /// Returns what stands behind the first key of the line, and its offset.
    fn value(&self) -> Option<(&'t str, usize)> {
        let colon = self.before.find(": ")?;
        let value = self.before.get(colon + 2..)?;
        let blanks = value.len() - value.trim_start().len();
        Some((value.trim_start(), self.at - value.len() + blanks))
    }

    fn trap(&self, says: YamlSays, span: Span, help: Option<Remedy>) -> Option<Trap> {
        Some(Trap { rule: &yaml::YAML_SYNTAX, says, span, help, spoils_line: false })
    }

    fn one(&self) -> Span {
        Span::new(self.at, self.at + self.letter().map_or(0, char::len_utf8))
    }

    /// `text: {{ place }} was`, and the same with `{%`.
    fn begins_with_blank(&self) -> Option<Trap> {
        let opens = self.before.ends_with('{') && self.after.starts_with(['{', '%']);
        let start = self.at.checked_sub(1).filter(|_| opens)?;
        let line = self.text.get(start..)?.lines().next()?;
        let close = if self.after.starts_with('{') { "}}" } else { "%}" };
        let length = line.find(close).map_or(line.len(), |at| at + close.len());
        let trap =
            self.trap(YamlSays::BeginsWithBlank, Span::new(start, start + length), Some(Remedy::QuoteIt))?;
        Some(Trap { spoils_line: true, rule: &yaml::YAML_FEATURE, ..trap })
    }

    fn tab(&self) -> Option<Trap> {
        let tab = self.before.find('\t').filter(|_| self.before.trim().is_empty())?;
        let start = self.at - self.before.len() + tab;
        self.trap(YamlSays::Tab, Span::new(start, start + 1), Some(Remedy::Spaces))
    }

    /// `title: "Hello" world`, `title: 'It's late'`.
    fn after_quote(&self) -> Option<Trap> {
        let (value, _) = self.value()?;
        let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
        let closed = value.trim_end().len() > 1 && value.trim_end().ends_with(quote);
        let goes_on = self.letter().is_some_and(|letter| !",}]#".contains(letter));
        if !closed || !goes_on {
            return None;
        }
        self.trap(YamlSays::AfterQuote, self.one(), Some(Remedy::QuotesInside(quote)))
    }

    /// `handle: @harbour`, `title: ? who`, `title: > text`.
    fn reserved(&self) -> Option<Trap> {
        let letter = self.letter().filter(|letter| "@`%*&?>|-".contains(*letter))?;
        let first = self.before.trim_end().ends_with([':', '{', '[', ',']);
        let in_list = self.before.trim() == "-";
        if !first && !in_list {
            return None;
        }
        let value = self.after.split([',', '}', ']']).next().unwrap_or_default().trim();
        let help = (!value.contains('"')).then(|| Remedy::Quote(value.to_owned()));
        self.trap(YamlSays::Reserved(letter), self.one(), help)
    }

    fn open_quote(&self) -> Option<Trap> {
        self.letter().filter(|letter| matches!(letter, '"' | '\''))?;
        self.trap(YamlSays::OpenQuote, self.one(), None)
    }

    /// `title: Alert: a leak`.
    fn colon(&self) -> Option<Trap> {
        self.letter().filter(|letter| *letter == ':')?;
        let (value, _) = self.value()?;
        // In `{a: b, c: d}` the last value is the one that matters.
        let piece = value.rsplit(['{', ',']).next().unwrap_or(value);
        if piece.trim().is_empty() {
            return None;
        }
        self.trap(YamlSays::ColonInText, self.one(), Some(Remedy::QuoteIt))
    }

    /// `title: [x] and more`.
    fn after_bracket(&self) -> Option<Trap> {
        let (value, start) = self.value()?;
        let open = value.chars().next().filter(|first| matches!(first, '[' | '{'))?;
        let close = if open == '[' { ']' } else { '}' };
        let closed =
            value.trim_end().ends_with(close) && value.matches(open).count() <= value.matches(close).count();
        if !closed {
            return None;
        }
        let line = format!("{value}{}", self.after);
        let help = (!line.contains('"')).then_some(Remedy::Quote(line));
        self.trap(YamlSays::Reserved(open), Span::new(start, start + 1), help)
    }

    /// `title:no space` in the line before.
    fn missing_space(&self) -> Option<Trap> {
        let line_start = self.at - self.before.len();
        let above = self.text.get(..line_start)?.trim_end();
        let start = above.rfind('\n').map_or(0, |newline| newline + 1);
        let line = above.get(start..)?;
        let colon = line.find(':')?;
        let key = line.get(..colon)?.trim().trim_start_matches("- ");
        let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let tight = line.get(colon + 1..)?.starts_with(|c: char| !c.is_whitespace() && c != '/');
        if !is_key || !tight {
            return None;
        }
        let at = start + colon;
        self.trap(YamlSays::NoSpace, Span::new(at, at + 1), None)
    }

    /// A line of text where a key should stand.
    fn no_key(&self) -> Option<Trap> {
        let whole = format!("{}{}", self.before, self.after);
        let is_text =
            self.before.trim().is_empty() && !whole.contains(": ") && !whole.trim_end().ends_with(':');
        if !is_text || whole.trim_start().starts_with("- ") {
            return None;
        }
        let span = Span::new(self.at, self.at + self.after.trim_end().len());
        self.trap(YamlSays::NoKey, span, Some(Remedy::LongText))
    }

    fn indentation(&self) -> Option<Trap> {
        let key = self.letter() == Some(':') && !self.before.trim().contains(": ");
        let begins = self.before.trim().is_empty() || self.before.trim() == "-";
        if !key && !begins {
            return None;
        }
        let start = self.at - self.before.trim_start().len();
        self.trap(YamlSays::Indentation, Span::new(start, self.one().end), None)
    }
}

/// A bracket that is open where the grammar breaks some lines below.
fn open_bracket(error: &SyntaxError, file: &SourceFile) -> Option<Trap> {
    let open = error.related?;
    let bracket = file.text().get(open.start..)?.chars().next().filter(|c| matches!(c, '{' | '['))?;
    if file.place(open.start).line == file.place(error.span.start).line {
        return None;
    }
    Some(Trap {
        rule: &yaml::YAML_SYNTAX,
        says: YamlSays::OpenBracket(bracket),
        span: Span::new(open.start, open.start + 1),
        help: None,
        spoils_line: false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::syntax_findings;
    use super::*;
    use crate::i18n::lint::LintSays;
    use crate::source::load;

    /// Returns what is said of a text, and where.
    fn said(text: &str) -> Vec<(YamlSays, usize, usize)> {
        let file = std::sync::Arc::new(SourceFile::new("a.yaml", text));
        let errors = load(text.as_bytes()).err().unwrap_or_default();
        let one = |finding: super::super::Finding| match finding.says {
            LintSays::Yaml(ref says) => {
                (says.clone(), finding.place.start().line, finding.place.start().column)
            }
            ref other => panic!("{other:?}"),
        };
        syntax_findings(&file, &errors).into_iter().map(one).collect()
    }

    #[test]
    fn what_people_write_is_told_from_what_yaml_reads() {
        let cases = [
            ("title: Alerte : fuite\n", YamlSays::ColonInText, 1, 15),
            ("title: Alert: leak\n", YamlSays::ColonInText, 1, 13),
            ("a: {title: Alerte : fuite}\n", YamlSays::ColonInText, 1, 19),
            ("a: {ask: ? really, b: c}\n", YamlSays::Reserved('?'), 1, 10),
            ("handle: @harbour\n", YamlSays::Reserved('@'), 1, 9),
            ("a: {handle: @harbour}\n", YamlSays::Reserved('@'), 1, 13),
            ("title: > x\n", YamlSays::Reserved('>'), 1, 8),
            ("text: {{ place }} was\n", YamlSays::BeginsWithBlank, 1, 7),
            ("a: {text: {{ place }} was}\n", YamlSays::BeginsWithBlank, 1, 11),
            ("text: {{ place }}\n", YamlSays::BeginsWithBlank, 1, 7),
            ("text: {% if x %}a{% endif %}\n", YamlSays::BeginsWithBlank, 1, 7),
            ("title: \"Hello\" world\n", YamlSays::AfterQuote, 1, 16),
            ("title: 'It's late'\n", YamlSays::AfterQuote, 1, 12),
            ("title: \"Hello\nb: c\n", YamlSays::OpenQuote, 1, 8),
            ("a: {b: c\nd: e\n", YamlSays::OpenBracket('{'), 1, 4),
            ("a: [b, c\nd: e\n", YamlSays::OpenBracket('['), 1, 4),
            ("a:\n\tb: c\n", YamlSays::Tab, 2, 1),
            ("a:\n   b: c\n  d: e\n", YamlSays::Indentation, 3, 3),
            ("a:\n  b: c\n   d: e\n", YamlSays::Indentation, 3, 4),
            ("title: [x] y\n", YamlSays::Reserved('['), 1, 8),
            ("title:no\nb: c\n", YamlSays::NoSpace, 1, 6),
            ("a: b\nc d e\nf: g\n", YamlSays::NoKey, 2, 1),
        ];
        for (text, says, line, column) in cases {
            assert_eq!(said(text), [(says, line, column)], "{text}");
        }
    }
}
