use std::sync::OnceLock;

use super::Span;

/// Holds the text of one file and finds lines and columns in it.
#[derive(Debug)]
pub struct SourceFile {
    name: String,
    text: String,
    line_starts: OnceLock<Vec<usize>>,
}

/// Names a position as people and editors count it: both from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl SourceFile {
    /// Keeps a text under the name that messages will show (a path, or `<built-in>/…`).
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), line_starts: OnceLock::new() }
    }

    /// Returns the name that messages show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the text that a span marks, or nothing where the span is foreign to this file.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Returns the line of a byte offset, which costs nothing however long the line is.
    pub fn line(&self, offset: usize) -> usize {
        let starts = self.line_starts.get_or_init(|| line_starts(&self.text));
        starts.partition_point(|start| *start <= offset.min(self.text.len()))
    }

    /// Returns line and column of a byte offset; an offset past the end counts as the end.
    pub fn place(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let line = self.line(offset);
        let starts = self.line_starts.get_or_init(|| line_starts(&self.text));
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        Place { line, column: column + 1 }
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let file = SourceFile::new("a.yaml", "é: x\nab: y\n");
        assert_eq!(file.place(4), Place { line: 1, column: 4 });
        assert_eq!(file.place(6), Place { line: 2, column: 1 });
        assert_eq!(file.place(999), Place { line: 3, column: 1 });
    }
}
