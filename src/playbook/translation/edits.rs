use crate::source::Span;

/// Collects small changes of a text, and makes them all at once.
///
/// What is not changed stays byte for byte: comments, order, quotes and line ends are the
/// translator's.
pub(super) struct Edits<'a> {
    text: &'a str,
    newline: &'static str,
    all: Vec<(Span, String)>,
}

impl<'a> Edits<'a> {
    pub fn new(text: &'a str) -> Self {
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        Self { text, newline, all: Vec::new() }
    }

    /// Adds whole lines before an offset; of those at one offset, the first given comes first.
    pub fn insert(&mut self, at: usize, lines: &str) {
        self.replace(Span::new(at, at), lines);
    }

    /// Adds whole lines at the end of the text.
    pub fn append(&mut self, lines: &str) {
        self.insert(self.text.len(), lines);
    }

    /// Puts words in the place of others.
    pub fn replace(&mut self, span: Span, words: &str) {
        self.all.push((span, words.to_owned()));
    }

    /// Returns the changed text.
    pub fn apply(mut self) -> String {
        self.all.sort_by_key(|(span, _)| (span.start, span.end));
        let mut out = String::with_capacity(self.text.len());
        let mut done = 0;
        for (span, words) in &self.all {
            out.push_str(self.text.get(done..span.start).unwrap_or_default());
            let begins_line = out.is_empty() || out.ends_with('\n');
            if !begins_line && span.start == self.text.len() && words.ends_with('\n') {
                out.push_str(self.newline);
            }
            out.push_str(&words.replace('\n', self.newline));
            done = span.end.max(done);
        }
        out.push_str(self.text.get(done..).unwrap_or_default());
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_changed_stays() {
        let mut edits = Edits::new("a\r\nb: x\r\nc");
        edits.append("d\n");
        edits.insert(3, "1\n");
        edits.insert(3, "2\n");
        edits.replace(Span::new(6, 7), "yy");
        assert_eq!(edits.apply(), "a\r\n1\r\n2\r\nb: yy\r\nc\r\nd\r\n");
        assert_eq!(Edits::new("a").apply(), "a");
    }
}
