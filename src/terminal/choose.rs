use std::io::stdout;
use std::time::Duration;

use crate::i18n::{Prompt, Say};
use crate::walk::{Choice, Kind, Mark, Prompter, Question, Reply, Screen, Stop};

use super::plain::{Lines, Plain};
use super::signals::Signals;
use super::style::Style;
use super::tty::Tty;

/// Is what was found out about the place the tool runs in.
///
/// The environment is read elsewhere; nothing here looks for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts<'a> {
    /// Whether standard input is a terminal.
    pub input: bool,
    /// Whether standard error is one; screens are painted there.
    pub error: bool,
    /// The value of `TERM`.
    pub term: Option<&'a str>,
    /// Whether plain lines were asked for.
    pub plain: bool,
    /// Columns and rows of the window, where there is one.
    pub window: Option<(usize, usize)>,
}

/// Is what the prompters need from the outside.
#[derive(Debug, Clone)]
pub struct Setting {
    /// How things look.
    pub style: Style,
    /// `VISUAL` or `EDITOR`, where one is set.
    pub editor: Option<String>,
    /// How long a question waits before its head is looked at again: the clock goes on meanwhile.
    pub refresh: Duration,
}

/// A clock of minutes is late by no more than this.
pub const REFRESH: Duration = Duration::from_secs(10);

/// Names the ways of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Painted screens.
    Screens,
    /// Plain lines.
    Plain,
    /// Painted screens would not fit into so many columns and rows: the operator is asked.
    TooSmall(usize, usize),
}

/// The smallest window that screens are painted in.
const SMALLEST: (usize, usize) = (80, 16);

/// Finds the way of asking that this place allows.
///
/// Without a terminal on both ends there are no screens: what is painted would go
/// into a file, or the answer would come from one.
pub fn manner(facts: &Facts<'_>) -> Manner {
    let dumb = facts.term.is_none_or(|term| term.is_empty() || term == "dumb");
    match facts.window {
        _ if facts.plain || dumb || !facts.input || !facts.error => Manner::Plain,
        Some((columns, rows)) if columns < SMALLEST.0 || rows < SMALLEST.1 => Manner::TooSmall(columns, rows),
        _ => Manner::Screens,
    }
}

/// Opens the prompter that this place allows.
pub fn open(facts: &Facts<'_>, setting: Setting) -> Result<Box<dyn Prompter>, Stop> {
    let signals = Signals::listen().map_err(Stop::Io)?;
    let columns = facts.window.map_or(usize::MAX, |(columns, _)| columns);
    let plain = |signals| Plain::new(Lines::of_stdin(), stdout(), setting.clone(), signals).within(columns);
    match manner(facts) {
        Manner::Screens => Ok(Box::new(Tty::new(setting, signals))),
        Manner::Plain => Ok(Box::new(plain(signals))),
        Manner::TooSmall(columns, rows) => {
            let mut plain = plain(signals);
            if offer(&mut plain, &setting.style, columns, rows)? {
                return Ok(Box::new(plain));
            }
            Ok(Box::new(Tty::new(setting.clone(), plain.into_signals())))
        }
    }
}

/// Asks whether plain lines shall be used in a window that is too small.
fn offer(plain: &mut dyn Prompter, style: &Style, columns: usize, rows: usize) -> Result<bool, Stop> {
    let say = |what: Prompt| what.say(style.lang);
    let mut screen = Screen::default();
    screen.line(Mark::None, say(Prompt::TooSmall { columns, rows }), "");
    let question = Question {
        path: String::new(),
        prompt: say(Prompt::UsePlain),
        hint: String::new(),
        refusal: None,
        kind: Kind::Choose {
            natural: vec![
                Choice::new("plain", say(Prompt::PlainLines)),
                Choice::new("screens", say(Prompt::PaintedScreens)),
            ],
            menu: Vec::new(),
        },
    };
    loop {
        match plain.ask(&screen, &question)? {
            Reply::Chosen(id) => return Ok(id == "plain"),
            Reply::Pause => return Err(Stop::Signal(crate::walk::StopSignal::Interrupt)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Facts<'_> =
        Facts { input: true, error: true, term: Some("xterm"), plain: false, window: Some((80, 24)) };

    #[test]
    fn screens_need_a_terminal_on_both_ends() {
        assert_eq!(manner(&HERE), Manner::Screens);
        assert_eq!(manner(&Facts { input: false, ..HERE }), Manner::Plain);
        assert_eq!(manner(&Facts { error: false, ..HERE }), Manner::Plain);
        assert_eq!(manner(&Facts { term: Some("dumb"), ..HERE }), Manner::Plain);
        assert_eq!(manner(&Facts { term: None, ..HERE }), Manner::Plain);
        assert_eq!(manner(&Facts { plain: true, ..HERE }), Manner::Plain);
    }

    #[test]
    fn a_small_window_is_a_question() {
        assert_eq!(manner(&Facts { window: Some((79, 24)), ..HERE }), Manner::TooSmall(79, 24));
        assert_eq!(manner(&Facts { window: Some((80, 15)), ..HERE }), Manner::TooSmall(80, 15));
        assert_eq!(manner(&Facts { window: None, ..HERE }), Manner::Screens);
    }
}
