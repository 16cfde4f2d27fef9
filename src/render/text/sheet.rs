use super::Screen;
use crate::render::{ascii, harmless, width, wrap};
use crate::report::Sign;

/// A line of running text that is longer is hard to follow.
const LONGEST: usize = 78;

/// Is a text that grows line by line, in the margin and width of a screen.
#[derive(Debug)]
pub(super) struct Sheet {
    screen: Screen,
    text: String,
}

impl Sheet {
    pub fn new(screen: Screen) -> Self {
        Self { screen, text: String::new() }
    }

    /// Returns how many columns running text has.
    pub fn columns(&self) -> usize {
        self.screen.width.saturating_sub(1).clamp(20, LONGEST)
    }

    /// Writes a heading, after an empty line.
    pub fn heading(&mut self, words: &str) {
        self.gap();
        for line in self.wrapped(words, 0, 0) {
            let line = if self.screen.colour { format!("\x1b[1m{line}\x1b[0m") } else { line };
            self.push(&format!(" {line}"));
        }
    }

    /// Writes a paragraph that hangs under its first words.
    pub fn paragraph(&mut self, indent: usize, mark: &str, words: &str) {
        let hang = indent + width(mark);
        for (place, line) in self.wrapped(words, hang, hang).into_iter().enumerate() {
            let start = if place == 0 { format!("{}{mark}", " ".repeat(indent)) } else { " ".repeat(hang) };
            self.push(&format!(" {start}{line}"));
        }
    }

    /// Writes a paragraph whose lines have one colour, where one is given.
    pub fn coloured(&mut self, indent: usize, mark: &str, words: &str, colour: Option<&str>) {
        let start = self.text.len();
        self.paragraph(indent, mark, words);
        if let Some(colour) = colour {
            let lines = self.text.split_off(start);
            for line in lines.lines() {
                self.text.push_str(&format!("\x1b[{colour}m{line}\x1b[0m\n"));
            }
        }
    }

    /// Writes a line that begins with a mark.
    pub fn marked(&mut self, sign: Sign, words: &str) {
        let start = self.text.len();
        let mark = self.screen.mark(sign);
        self.paragraph(0, &mark, words);
        let mark = mark.trim_end();
        if !mark.is_empty() {
            let tinted = self.screen.tint(sign, mark);
            self.text.replace_range(start + 1..start + 1 + mark.len(), &tinted);
        }
    }

    /// Writes a text that is laid out already.
    pub fn block(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Leaves an empty line, where something stands above.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Returns the whole.
    pub fn finish(self) -> String {
        self.screen.finish(self.text)
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn wrapped(&self, words: &str, first: usize, rest: usize) -> Vec<String> {
        let shown = self.screen.show(words);
        let room = |taken: usize| self.columns().saturating_sub(taken).max(10);
        wrap(&shown, room(first), room(rest)).into_iter().map(|part| shown[part].to_owned()).collect()
    }
}

impl Screen {
    /// Makes a text fit for this screen: harmless, and in the characters it draws.
    ///
    /// No-break spaces stay until [`Screen::finish`], for lines are yet to be broken.
    pub fn show(&self, text: &str) -> String {
        let shown = harmless(text);
        if self.unicode {
            return shown.into_owned();
        }
        shown.split(NO_BREAK).map(ascii).collect::<Vec<_>>().join(NO_BREAK)
    }

    /// Makes a text fit for this screen whose lines are not to be broken.
    pub fn text(&self, text: &str) -> String {
        self.finish(self.show(text))
    }

    /// Ends a text whose lines are broken.
    pub(super) fn finish(&self, text: String) -> String {
        if self.unicode { text } else { text.replace(NO_BREAK, " ") }
    }
}

const NO_BREAK: &str = "\u{a0}";
