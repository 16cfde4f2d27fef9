//! The painted terminal: the screen above, and dialoguer's question as the last thing below it.

mod choice;
mod pages;
mod typing;

use std::io::{self, Stderr, stderr};

use console::Term;

use crate::i18n::{Prompt, Say};
use crate::walk::{Kind, Prompter, Question, Reply, Screen, Stop};

use super::choose::Setting;
use super::cursor::Cursor;
use super::input::Hold;
use super::out::Out;
use super::paint::{Canvas, Footer, footer, paint, paint_whole};
use super::reading;
use super::signals::Signals;

/// Asks on a terminal: paints the screen, and leaves the question to dialoguer as the last thing on it.
///
/// It must only be built where standard input and standard error are terminals: without one
/// dialoguer's list would print for ever.
pub struct Tty {
    term: Term,
    setting: Setting,
    signals: Signals,
}

/// Is what came of asking once.
enum Step {
    /// An answer.
    Answer(Reply),
    /// No answer, and why.
    Refuse(Prompt),
    /// The cut text is to be shown whole.
    Read,
    /// The whole menu is to be shown.
    More,
    /// Nothing that was seen was taken; ask again.
    Again,
    /// A signal came first.
    Signal(Result<Reply, Stop>),
}

/// Is how the question is asked this time.
#[derive(Default)]
struct Way {
    refusal: Option<String>,
    everything: bool,
    by_line: bool,
    was_read: bool,
}

impl Tty {
    /// Builds it; who builds it has looked that there is a terminal.
    pub fn new(setting: Setting, signals: Signals) -> Self {
        Self { term: Term::stderr(), setting, signals }
    }

    fn out(&self) -> Out<Stderr> {
        Out::new(stderr(), self.setting.style)
    }

    /// Paints and asks once.
    fn once(&mut self, screen: &Screen, question: &Question, way: &Way) -> io::Result<Step> {
        let _cursor = Cursor;
        let hold = Hold::take()?;
        hold.quiet()?;
        if let Some(answer) = self.signals.pending() {
            return Ok(Step::Signal(answer));
        }
        let (height, width) = self.term.size();
        let style = self.setting.style;
        let canvas = Canvas::new(&style, width.into());
        let footer = footer(&canvas, question, way.refusal.as_deref());
        let frame = Frame { canvas: &canvas, footer: &footer, height: height.into(), hold: &hold };
        match &question.kind {
            Kind::Choose { natural, menu } => self.choose(&frame, screen, natural, menu, way.everything),
            Kind::Many { rows } => self.many(&frame, screen, rows, way.was_read),
            Kind::Line { proposed, typed } => {
                self.line(&frame, screen, typed, |text| reading::line(text, proposed.is_some()))
            }
            Kind::Word { word } => self.line(&frame, screen, "", |text| reading::word(text, word)),
            Kind::Text { initial } => match self.setting.editor.clone().filter(|_| !way.by_line) {
                Some(editor) => {
                    self.paint(&frame, screen, 2)?;
                    drop(hold);
                    Ok(self.edit(&editor, initial))
                }
                None => self.lines(&frame, screen, initial, way.was_read),
            },
        }
    }

    /// Paints the screen above `below` rows that the question takes, and says whether it was cut.
    fn paint(&self, frame: &Frame<'_>, screen: &Screen, below: usize) -> io::Result<bool> {
        let room = frame.height.saturating_sub(below + frame.footer.above.len()).max(1);
        let painted = paint(screen, frame.canvas.style, frame.canvas.columns + 2, room);
        let mut rows = painted.rows;
        rows.extend(frame.footer.above.iter().cloned());
        self.out().screen(frame.height, &rows)?;
        frame.hold.discard()?;
        Ok(painted.cut)
    }

    /// Leaves the question and its answer on the screen, so that the scrollback tells the whole.
    fn echo(&self, frame: &Frame<'_>, answer: &str) -> io::Result<()> {
        let style = frame.canvas.style;
        let row = frame.footer.prompt.clone().plain(style.line(answer));
        self.out().rows(&[row.cut(frame.canvas.whole(), style.more())])
    }
}

/// Holds what is the same for every kind of question.
struct Frame<'a> {
    canvas: &'a Canvas<'a>,
    footer: &'a Footer,
    height: usize,
    hold: &'a Hold,
}

impl Prompter for Tty {
    fn ask(&mut self, screen: &Screen, question: &Question) -> Result<Reply, Stop> {
        let mut way = Way { refusal: question.refusal.clone(), ..Way::default() };
        loop {
            let step = self.once(screen, question, &way);
            let step = step.and_then(|step| match step {
                Step::Read => self.read(&self.whole(screen, question)).map(|()| Step::Read),
                other => Ok(other),
            });
            match step {
                Ok(Step::Answer(reply)) => {
                    self.signals.answered();
                    return Ok(reply);
                }
                Ok(Step::Refuse(why)) => {
                    way.by_line = matches!(why, Prompt::EditorFailed(_));
                    way.refusal = Some(why.say(self.setting.style.lang));
                }
                Ok(Step::More) => way.everything = true,
                Ok(Step::Read) => way.was_read = true,
                Ok(Step::Again) => {}
                Ok(Step::Signal(answer)) => return answer,
                Err(error) => return self.signals.failed(error),
            }
        }
    }

    fn show(&mut self, screen: &Screen) -> Result<(), Stop> {
        let (height, width) = self.term.size();
        let rows = paint_whole(screen, &self.setting.style, width.into());
        // Who was told to end does not wait for somebody to turn pages.
        let fits = rows.len() < height.into() || self.signals.stop().is_some();
        let shown = if fits { self.out().rows(&rows) } else { self.read(&rows) };
        shown.or_else(|error| self.signals.failed(error).map(|_| ()))
    }
}
