use super::press::Press;

/// Is a text while it is typed, with the place where the next character goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Draft {
    text: String,
    at: usize,
}

impl Draft {
    /// Begins with a text, behind it.
    pub fn of(text: String) -> Self {
        Self { at: text.len(), text }
    }

    /// Returns what was typed by now.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns what stands before the place of the next character, and behind it.
    pub fn parts(&self) -> (&str, &str) {
        self.text.split_at(self.at)
    }

    /// Empties it.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Does what a press says; tells whether it was one of editing.
    pub fn take(&mut self, press: &Press) -> bool {
        match press {
            Press::Char(char) => self.insert(char.encode_utf8(&mut [0; 4])),
            Press::Paste(text) => self.insert(text),
            Press::Left => self.at = self.before(),
            Press::Right => self.at = self.behind(),
            Press::Home => self.at = 0,
            Press::End => self.at = self.text.len(),
            Press::Erase => {
                let from = self.before();
                self.erase(from, self.at);
            }
            Press::Delete => self.erase(self.at, self.behind()),
            Press::EraseWord => {
                let before = self.text[..self.at].trim_end();
                let from = before
                    .rfind(char::is_whitespace)
                    .map_or(0, |space| space + before[space..].chars().next().map_or(1, char::len_utf8));
                self.erase(from, self.at);
            }
            Press::Clear => self.clear(),
            _ => return false,
        }
        true
    }

    fn insert(&mut self, text: &str) {
        self.text.insert_str(self.at, text);
        self.at += text.len();
    }

    fn erase(&mut self, from: usize, to: usize) {
        self.text.replace_range(from..to, "");
        self.at = from;
    }

    fn before(&self) -> usize {
        self.text[..self.at].char_indices().next_back().map_or(0, |(at, _)| at)
    }

    fn behind(&self) -> usize {
        self.text[self.at..].chars().next().map_or(self.at, |char| self.at + char.len_utf8())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str, presses: &[Press]) -> (String, usize) {
        let mut draft = Draft::of(text.to_owned());
        for press in presses {
            assert!(draft.take(press));
        }
        (draft.text().to_owned(), draft.parts().0.chars().count())
    }

    #[test]
    fn a_text_is_edited_where_the_cursor_stands() {
        let paste = Press::Paste("one\ntwo".to_owned());
        assert_eq!(after("é!", &[Press::Left, paste]), ("éone\ntwo!".to_owned(), 8));
        assert_eq!(after("né", &[Press::Erase, Press::Char('o')]), ("no".to_owned(), 2));
        assert_eq!(after("été", &[Press::Home, Press::Delete, Press::End]), ("té".to_owned(), 2));
        assert_eq!(after("", &[Press::Erase, Press::Delete, Press::Left, Press::Right]), (String::new(), 0));
    }

    #[test]
    fn words_and_whole_lines_are_erased_at_once() {
        assert_eq!(after("the first\u{a0}line ", &[Press::EraseWord]).0, "the first\u{a0}");
        assert_eq!(after("word", &[Press::EraseWord]).0, "");
        assert_eq!(after("all of it", &[Press::Clear]), (String::new(), 0));
    }
}
