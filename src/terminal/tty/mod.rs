//! The painted terminal: the screen above, and the question as the last thing below it.

mod choice;
mod many;
mod pages;
mod typing;

use std::io::{self, Stderr, stderr};
use std::time::Instant;

use console::Term;

use crate::i18n::{Prompt, Say};
use crate::walk::{Kind, Prompter, Question, Reply, Screen, Stop};

use super::choose::Setting;
use super::cursor::Cursor;
use super::draft::Draft;
use super::input::Hold;
use super::keyboard::Keyboard;
use super::out::Out;
use super::paint::{Canvas, Footer, footer, paint, paint_whole};
use super::press::Press;
use super::reading;
use super::signals::Signals;

/// Asks on a terminal: paints the screen, and takes the answer as the last thing on it.
///
/// It must only be built where standard input and standard error are terminals.
pub struct Tty {
    term: Term,
    setting: Setting,
    signals: Signals,
    kept: Option<Kept>,
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
    /// The text is to be written in that editor.
    Editor(String, String),
    /// Time has passed: the head may have changed.
    Minute,
    /// A signal came first.
    Signal(Result<Reply, Stop>),
}

/// Is what was heard while a question waits.
enum Heard {
    /// Something was done at the keyboard.
    Press(Press),
    /// Nobody did anything for a while.
    Minute,
    /// A signal came.
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

/// Is what the operator has in hand: typed, pointed at and marked, but not answered yet.
#[derive(Default)]
struct Hand {
    typed: Draft,
    /// Set once the line that was refused before stands there to be mended.
    begun: bool,
    at: Option<usize>,
    marked: Vec<bool>,
    lines: Vec<String>,
}

/// Keeps a question as it stands while its head is made anew.
struct Kept {
    path: String,
    prompt: String,
    way: Way,
    hand: Hand,
    // The terminal stays as it is, so that no key is lost or echoed meanwhile.
    hold: Hold,
    cursor: Cursor,
    size: (u16, u16),
}

impl Kept {
    fn is_of(&self, question: &Question) -> bool {
        self.path == question.path && self.prompt == question.prompt
    }
}

impl Tty {
    /// Builds it; who builds it has looked that there is a terminal.
    pub fn new(setting: Setting, signals: Signals) -> Self {
        Self { term: Term::stderr(), setting, signals, kept: None }
    }

    fn out(&self) -> Out<Stderr> {
        Out::new(stderr(), self.setting.style)
    }

    /// Paints and asks once; `kept` is the question as it stood, where only its head is new.
    fn once(
        &mut self,
        screen: &Screen,
        question: &Question,
        way: &mut Way,
        kept: Option<Kept>,
    ) -> io::Result<Step> {
        let size = self.term.size();
        let in_place = kept.as_ref().is_some_and(|kept| kept.size == size);
        let (hold, cursor, mut hand) = match kept {
            Some(kept) => (kept.hold, kept.cursor, kept.hand),
            None => {
                let (cursor, hold) = (Cursor, Hold::take()?);
                hold.quiet()?;
                (hold, cursor, Hand::default())
            }
        };
        if let Some(answer) = self.signals.pending() {
            return Ok(Step::Signal(answer));
        }
        let style = self.setting.style;
        let canvas = Canvas::new(&style, size.1.into());
        let footer = footer(&canvas, question, way.refusal.as_deref());
        let mut frame = Frame {
            canvas: &canvas,
            footer: &footer,
            height: size.0.into(),
            top: 1,
            in_place,
            keyboard: Keyboard::default(),
            until: screen.head.as_ref().map(|_| Instant::now() + self.setting.refresh),
        };
        let step = self.answer(&mut frame, screen, question, way, &mut hand)?;
        if matches!(step, Step::Signal(_) | Step::Read | Step::More) {
            return self.left(&frame, step);
        }
        if matches!(step, Step::Minute) {
            let (path, prompt) = (question.path.clone(), question.prompt.clone());
            self.kept = Some(Kept { path, prompt, way: std::mem::take(way), hand, hold, cursor, size });
        }
        Ok(step)
    }

    fn answer(
        &mut self,
        frame: &mut Frame<'_>,
        screen: &Screen,
        question: &Question,
        way: &Way,
        hand: &mut Hand,
    ) -> io::Result<Step> {
        match &question.kind {
            Kind::Choose { natural, menu } => {
                self.choose(frame, screen, (natural, menu), way.everything, hand)
            }
            Kind::Many { rows } => self.many(frame, screen, rows, way.was_read, hand),
            Kind::Line { proposed, typed } => {
                self.line(frame, screen, typed, hand, |text| reading::line(text, proposed.is_some()))
            }
            Kind::Word { word } => self.line(frame, screen, "", hand, |text| reading::word(text, word)),
            Kind::Text { initial } => match self.setting.editor.clone().filter(|_| !way.by_line) {
                Some(editor) => {
                    self.paint(frame, screen, 2)?;
                    Ok(Step::Editor(editor, initial.clone()))
                }
                None => self.lines(frame, screen, initial, way.was_read, hand),
            },
        }
    }

    /// Waits for the next press, a signal, or the time to look at the clock again.
    fn heard(&mut self, frame: &mut Frame<'_>) -> io::Result<Heard> {
        loop {
            if let Some(answer) = self.signals.pending() {
                return Ok(Heard::Signal(answer));
            }
            let left = frame.until.map(|until| until.saturating_duration_since(Instant::now()));
            if let Some(press) = frame.keyboard.next(left.unwrap_or(self.setting.refresh))? {
                return Ok(Heard::Press(press));
            }
            if frame.until.is_some_and(|until| Instant::now() >= until) {
                return Ok(Heard::Minute);
            }
        }
    }

    /// Paints the screen above `below` rows that the question takes, and says whether it was cut.
    fn paint(&self, frame: &mut Frame<'_>, screen: &Screen, below: usize) -> io::Result<bool> {
        let room = frame.height.saturating_sub(below + frame.footer.above.len()).max(1);
        let painted = paint(screen, frame.canvas.style, frame.canvas.columns + 2, room);
        let mut rows = painted.rows;
        rows.extend(frame.footer.above.iter().cloned());
        frame.top = rows.len() + 1;
        if frame.in_place {
            self.out().again(&rows)?;
        } else {
            self.out().screen(frame.height, &rows)?;
        }
        Ok(painted.cut)
    }

    /// Returns how many rows a list may have: half the window, and whatever the screen leaves free.
    fn most(&self, frame: &Frame<'_>, screen: &Screen) -> usize {
        let below = frame.height.saturating_sub(frame.footer.above.len());
        let whole = paint_whole(screen, frame.canvas.style, frame.canvas.columns + 2).len();
        // The question, and what is said of a list that goes on, take a row each.
        below.saturating_sub(whole + 2).max(below.saturating_sub(12))
    }

    /// Takes the question away, where it was left without an answer.
    fn left(&self, frame: &Frame<'_>, step: Step) -> io::Result<Step> {
        self.out().wipe(frame.top)?;
        Ok(step)
    }

    /// Leaves the question and its answer on the screen, so that the scrollback tells the whole.
    fn echo(&self, frame: &Frame<'_>, answer: &str) -> io::Result<()> {
        let style = frame.canvas.style;
        let row = frame.footer.prompt.clone().plain(style.line(answer));
        self.out().wipe(frame.top)?;
        self.out().rows(&[row.cut(frame.canvas.whole(), style.more())])
    }
}

/// Holds what is the same for every kind of question.
struct Frame<'a> {
    canvas: &'a Canvas<'a>,
    footer: &'a Footer,
    height: usize,
    /// The row of the window that the question stands on, from 1.
    top: usize,
    /// The screen stands there already, and only its head is new.
    in_place: bool,
    keyboard: Keyboard,
    /// When the head is to be made anew.
    until: Option<Instant>,
}

impl Prompter for Tty {
    fn ask(&mut self, screen: &Screen, question: &Question) -> Result<Reply, Stop> {
        let mut kept = self.kept.take().filter(|kept| kept.is_of(question));
        let mut way = match &mut kept {
            Some(kept) => std::mem::take(&mut kept.way),
            None => Way { refusal: question.refusal.clone(), ..Way::default() },
        };
        loop {
            let step = self.once(screen, question, &mut way, kept.take());
            let step = step.and_then(|step| match step {
                Step::Read => self.read(&self.whole(screen, question)).map(|()| Step::Read),
                // The terminal is the editor's by now.
                Step::Editor(editor, initial) => Ok(self.edit(&editor, &initial)),
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
                Ok(Step::Minute) => return Ok(Reply::Minute),
                Ok(Step::Signal(answer)) => return answer,
                Ok(Step::Editor(..)) => {}
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
