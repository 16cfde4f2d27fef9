use std::ops::Range;

use super::{SourceFile, Span};

impl SourceFile {
    /// Finds where some bytes of a scalar's text stand in the file.
    ///
    /// Quotes, escapes, folds and indentation make a text differ from its source, so the
    /// two are read side by side. Where they have nothing in common (an alias), the whole
    /// scalar is marked.
    pub fn within(&self, scalar: Span, text: &str, part: Range<usize>) -> Span {
        let source = self.slice(scalar);
        let Some(start) = aligned(source, text, part.start) else { return scalar };
        let end = aligned(source, text, part.end.saturating_sub(1).max(part.start)).map(|last| {
            let length = source.get(last..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            if part.is_empty() { last } else { last + length }
        });
        scalar.part(start, end.unwrap_or(source.len()).max(start))
    }
}

/// Returns the offset in the source of the character at an offset of the text.
fn aligned(source: &str, text: &str, wanted: usize) -> Option<usize> {
    let escapes = source.starts_with('"');
    let mut at = usize::from(source.starts_with(['"', '\'']));
    for (offset, letter) in text.char_indices() {
        let here = next(source, at, letter, escapes)?;
        if offset + letter.len_utf8() > wanted {
            return Some(here.start);
        }
        at = here.end;
    }
    Some(at)
}

/// Finds the writing of the next letter: itself, an escape, or white space that was folded.
fn next(source: &str, from: usize, letter: char, escapes: bool) -> Option<Range<usize>> {
    let mut at = from;
    loop {
        let rest = source.get(at..)?;
        let Some(found) = rest.chars().next() else { return letter.is_whitespace().then_some(at..at) };
        if escapes && found == '\\' {
            let length = escape(rest);
            // A line ended by `\` goes on in the next without a letter of its own.
            if rest.get(1..).is_some_and(|after| after.starts_with(['\n', '\r'])) {
                at += 2;
                continue;
            }
            return Some(at..at + length);
        }
        if found == letter {
            // In single quotes a quote is written twice.
            let twice = found == '\'' && source.starts_with('\'') && rest.starts_with("''");
            return Some(at..at + if twice { 2 } else { found.len_utf8() });
        }
        match (letter.is_whitespace(), found.is_whitespace()) {
            (_, true) => at += found.len_utf8(),
            // A fold: the white space before this was already taken.
            (true, false) => return Some(at..at),
            (false, false) => return None,
        }
    }
}

fn escape(rest: &str) -> usize {
    let code = rest.chars().nth(1).unwrap_or_default();
    let length = match code {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        other => 1 + other.len_utf8(),
    };
    length.min(rest.len())
}

#[cfg(test)]
mod tests {
    use super::super::{Node, load};
    use super::*;

    /// Returns what is marked in the file for a word of the text of `a`.
    fn marked(yaml: &str, word: &str) -> String {
        let tree = load(yaml.as_bytes()).expect("it loads");
        let node = tree.get("a").expect("it is there");
        let text = node.text().expect("a text");
        let start = text.find(word).unwrap_or_else(|| panic!("no {word} in {text:?}"));
        let file = SourceFile::new("a.yaml", yaml);
        let span = file.within(node.span, Node::text(node).expect("a text"), start..start + word.len());
        file.slice(span).to_owned()
    }

    #[test]
    fn a_word_is_found_in_every_style() {
        for yaml in [
            "a: We are sorry {{ x }} for it\n",
            "a: 'We''re not {{ x }} here'\n",
            "a: \"We \\\"are\\\" \\u00e9 {{ x }} here\"\n",
            "a: |-\n    First line.\n      Deeper {{ x }} here.\n\n    Last.\n",
            "a: >-\n  First line\n  second {{ x }}\n\n  third\n",
            "a: two\n  lines {{ x }} here\n",
        ] {
            assert_eq!(marked(yaml, "{{ x }}"), "{{ x }}", "{yaml}");
        }
        assert_eq!(marked("a: |\n  one\n  two\n", "two"), "two");
        assert_eq!(marked("a: >\n  one\n  two\n", "one two"), "one\n  two");
    }

    #[test]
    fn an_alias_is_marked_whole() {
        let yaml = "b: &b We know\na: *b\n";
        assert_eq!(marked(yaml, "know"), "*b");
    }
}
