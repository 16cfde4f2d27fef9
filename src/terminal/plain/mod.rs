//! Plain lines: full sentences on standard output, answers by number or word on standard input.
//!
//! For screen readers, dumb terminals and pipes: no marks, no columns, nothing repainted. The
//! end of the input is a pause, and never an answer.

mod find;
mod lines;
mod say;
mod words;

pub use lines::Lines;

use std::io::{self, Write};

use crate::i18n::{Prompt, Say};
use crate::render::Shown;
use crate::walk::{Choice, Head, Kind, Prompter, Question, Reply, Screen, Stop};

use super::choose::Setting;
use super::editor;
use super::out::Out;
use super::reading;
use super::row::Row;
use super::search::word;
use super::signals::Signals;
use find::{Found, find, numbers};

/// Asks in plain lines.
pub struct Plain<W> {
    lines: Lines,
    out: Out<W>,
    setting: Setting,
    signals: Signals,
    last: Option<Head>,
    columns: usize,
}

/// Text is broken at this many columns, or earlier where the window ends.
const COLUMNS: usize = 78;

/// Is what came of reading one answer.
enum Step {
    /// An answer.
    Answer(Reply),
    /// No answer, and why.
    Refuse(Prompt),
    /// Say the question again.
    Again,
    /// Say the whole menu.
    More,
    /// The input ended.
    End,
}

impl<W: Write> Plain<W> {
    /// Builds it.
    pub fn new(lines: Lines, out: W, setting: Setting, signals: Signals) -> Self {
        let style = super::style::Style { colour: false, ..setting.style };
        Self { lines, out: Out::new(out, style), setting, signals, last: None, columns: COLUMNS }
    }

    /// Breaks its text where a window of so many columns ends.
    #[must_use]
    pub fn within(mut self, window: usize) -> Self {
        self.columns = COLUMNS.min(window.saturating_sub(1)).max(20);
        self
    }

    /// Gives back the signals, for another prompter to listen to.
    pub(super) fn into_signals(self) -> Signals {
        self.signals
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        let indent = text.len() - text.trim_start_matches(' ').len();
        let room = self.columns.saturating_sub(indent);
        let parts = self.setting.style.text(&text[indent..]).wrap(room, room).into_iter();
        // What may not break has not broken; from here on its spaces are ordinary ones.
        let parts = parts.map(|part| Shown::line(&part.as_str().replace('\u{a0}', " ")));
        let rows: Vec<Row> = parts.map(|part| Row::indent(indent).plain(part)).collect();
        self.out.rows(&rows)
    }

    fn own(&self, what: &Prompt) -> String {
        what.say(self.setting.style.lang)
    }

    fn say_screen(&mut self, screen: &Screen) -> io::Result<()> {
        for text in say::screen(self.setting.style.lang, screen, self.last.as_ref()) {
            self.say(&text)?;
        }
        if screen.head.is_some() {
            self.last.clone_from(&screen.head);
        }
        Ok(())
    }

    /// Says the question with its answers, in one breath.
    fn say_question(&mut self, question: &Question) -> io::Result<()> {
        let lang = self.setting.style.lang;
        let mut said = vec![question.prompt.clone(), say::sentence(&question.hint)];
        match &question.kind {
            Kind::Choose { natural, .. } => {
                said.extend(natural.iter().enumerate().map(|(at, choice)| say::choice(lang, at + 1, choice)));
            }
            Kind::Line { proposed, typed } => {
                said.extend(proposed.as_ref().map(|value| self.own(&Prompt::EqualTakes(value.clone()))));
                said.push(self.own(&Prompt::EmptyGoesBack));
                if !typed.is_empty() {
                    said.push(self.own(&Prompt::TypedBefore(typed.clone())));
                }
            }
            Kind::Many { rows } => {
                for (at, (choice, on)) in rows.iter().enumerate() {
                    let mut choice = choice.clone();
                    if *on {
                        choice.right = self.own(&Prompt::Marked);
                    }
                    said.push(say::choice(lang, at + 1, &choice));
                }
                said.push(self.own(&Prompt::HowToMark));
            }
            Kind::Word { word } => {
                said.push(self.own(&Prompt::TypeTheWord(word.clone())));
                said.push(self.own(&Prompt::EmptyGoesBack));
            }
            Kind::Text { .. } => {}
        }
        said.retain(|part| !part.is_empty());
        self.say(&said.join(" "))
    }

    /// Says the question and reads one answer.
    fn step(&mut self, question: &Question) -> io::Result<Step> {
        if let Kind::Text { initial } = &question.kind {
            return self.text(initial);
        }
        let Some(typed) = self.typed()? else { return Ok(Step::End) };
        if self.is(&typed, &Prompt::Repeat) {
            let chosen = matches!(question.kind, Kind::Choose { .. });
            return Ok(if chosen { Step::Answer(Reply::Repaint) } else { Step::Again });
        }
        Ok(match &question.kind {
            Kind::Choose { natural, menu } => self.choose(&typed, natural, menu),
            Kind::Line { proposed, .. } => read(reading::line(&typed, proposed.is_some())),
            Kind::Word { word } => read(reading::word(&typed, word)),
            Kind::Many { rows } => self.many(&typed, rows),
            Kind::Text { .. } => Step::Again,
        })
    }

    fn typed(&mut self) -> io::Result<Option<String>> {
        self.out.sign()?;
        self.lines.next()
    }

    fn choose(&self, typed: &str, natural: &[Choice], menu: &[Choice]) -> Step {
        if typed.trim().is_empty() {
            return Step::Refuse(Prompt::NothingTyped);
        }
        match find(typed, natural, menu) {
            Found::One(choice) => Step::Answer(Reply::Chosen(choice.id.clone())),
            _ if self.is(typed, &Prompt::More) || typed.trim() == ":menu" => Step::More,
            Found::Several(names) => Step::Refuse(Prompt::Several(names.join(", "))),
            Found::Nothing => {
                Step::Refuse(Prompt::NotKnown { typed: typed.trim().to_owned(), numbers: natural.len() })
            }
        }
    }

    fn many(&self, typed: &str, rows: &[(Choice, bool)]) -> Step {
        let id = |at: usize| rows[at].0.id.clone();
        match typed.trim() {
            "" => Step::Answer(Reply::Back),
            "=" => Step::Answer(Reply::Many((0..rows.len()).filter(|at| rows[*at].1).map(id).collect())),
            text if self.is(text, &Prompt::None) => Step::Answer(Reply::Many(Vec::new())),
            text => match numbers(text, rows.len()) {
                Some(found) => Step::Answer(Reply::Many(found.into_iter().map(id).collect())),
                None => Step::Refuse(Prompt::NotKnown { typed: text.to_owned(), numbers: rows.len() }),
            },
        }
    }

    /// Takes a text from the editor, or line by line where there is none.
    fn text(&mut self, initial: &str) -> io::Result<Step> {
        if let Some(editor) = &self.setting.editor {
            let edited = editor::edit(editor, initial);
            self.signals.forget_interrupt();
            match edited {
                Ok(text) => return Ok(Step::Answer(Reply::Text(text))),
                Err(error) => self.say(&self.own(&Prompt::EditorFailed(error.to_string())))?,
            }
        }
        if !initial.is_empty() {
            self.say(&self.own(&Prompt::TextSoFar))?;
            self.say(initial)?;
        }
        self.say(&self.own(&Prompt::LinesThenDot))?;
        let mut lines = Vec::new();
        loop {
            match self.typed()? {
                None => return Ok(Step::End),
                Some(line) if line.trim() == "." => break,
                Some(line) if line.trim() == ":menu" => return Ok(Step::Answer(Reply::Back)),
                Some(line) => lines.push(line),
            }
        }
        let text = if lines.is_empty() { initial.to_owned() } else { lines.join("\n") };
        Ok(Step::Answer(Reply::Text(text)))
    }

    fn say_menu(&mut self, kind: &Kind) -> io::Result<()> {
        let Kind::Choose { menu, .. } = kind else { return Ok(()) };
        let mut words: Vec<String> = menu
            .iter()
            .map(|choice| match word(choice) {
                word if word == choice.label.to_lowercase() => word,
                word => format!("{word} ({})", choice.label),
            })
            .collect();
        words.push(self.own(&Prompt::Repeat));
        self.say(&self.own(&Prompt::Menu(words.join(", "))))
    }

    /// Says whether a word of the prompter's own was typed, in either language.
    fn is(&self, typed: &str, word: &Prompt) -> bool {
        let typed = crate::render::plain_letters(typed.trim());
        [word.en(), word.fr()].iter().any(|word| crate::render::plain_letters(word) == typed)
    }

    fn talk(&mut self, screen: &Screen, question: &Question) -> io::Result<Option<Reply>> {
        self.say_screen(screen)?;
        if let Some(why) = &question.refusal {
            self.say(why)?;
        }
        self.say_question(question)?;
        loop {
            match self.step(question)? {
                Step::Answer(reply) => return Ok(Some(reply)),
                Step::Refuse(why) => self.say(&self.own(&why))?,
                Step::Again => {
                    self.say_screen(screen)?;
                    self.say_question(question)?;
                }
                Step::More => self.say_menu(&question.kind)?,
                Step::End => {
                    self.out.rows(&[Row::default()])?;
                    return Ok(None);
                }
            }
        }
    }
}

fn read(answer: Result<Reply, Prompt>) -> Step {
    answer.map_or_else(Step::Refuse, Step::Answer)
}

impl<W: Write> Prompter for Plain<W> {
    fn ask(&mut self, screen: &Screen, question: &Question) -> Result<Reply, Stop> {
        if let Some(answer) = self.signals.pending() {
            return answer;
        }
        match self.talk(screen, question) {
            Ok(Some(reply)) => {
                self.signals.answered();
                Ok(reply)
            }
            Ok(None) => Err(self.signals.stop().unwrap_or(Stop::EndOfInput)),
            Err(error) => self.signals.failed(error),
        }
    }

    fn show(&mut self, screen: &Screen) -> Result<(), Stop> {
        self.say_screen(screen).or_else(|error| self.signals.failed(error).map(|_| ()))
    }
}

#[cfg(test)]
mod tests;
