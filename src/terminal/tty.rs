use std::io::{self, Stderr, stderr};

use console::Term;
use dialoguer::{FuzzySelect, Input, MultiSelect};

use crate::i18n::{Prompt, Say};
use crate::render::{Shown, harmless};
use crate::walk::{Block, Choice, Kind, Prompter, Question, Reply, Screen, Stop};

use super::choose::Setting;
use super::cursor::Cursor;
use super::editor;
use super::input::Hold;
use super::list::Entries;
use super::out::Out;
use super::paint::{Canvas, Footer, footer, paint, paint_whole};
use super::reading;
use super::row::Row;
use super::signals::Signals;
use super::theme::{List, Typed};

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
struct Manner {
    refusal: Option<String>,
    everything: bool,
    by_line: bool,
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
    fn once(&mut self, screen: &Screen, question: &Question, manner: &Manner) -> io::Result<Step> {
        let _cursor = Cursor;
        let hold = Hold::take()?;
        hold.quiet()?;
        if let Some(answer) = self.signals.pending() {
            return Ok(Step::Signal(answer));
        }
        let (height, width) = self.term.size();
        let style = self.setting.style;
        let canvas = Canvas::new(&style, width.into());
        let footer = footer(&canvas, question, manner.refusal.as_deref());
        let frame = Frame { canvas: &canvas, footer: &footer, height: height.into(), hold: &hold };
        match &question.kind {
            Kind::Choose { natural, menu } => self.choose(&frame, screen, natural, menu, manner.everything),
            Kind::Many { rows } => self.many(&frame, screen, rows),
            Kind::Line { proposed, typed } => {
                self.line(&frame, screen, typed, |text| reading::line(text, proposed.is_some()))
            }
            Kind::Word { word } => self.line(&frame, screen, "", |text| reading::word(text, word)),
            Kind::Text { initial } => match self.setting.editor.clone().filter(|_| !manner.by_line) {
                Some(editor) => {
                    self.paint(&frame, screen, 2)?;
                    drop(hold);
                    Ok(self.edit(&editor, initial))
                }
                None => self.lines(&frame, screen, initial),
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

    fn choose(
        &mut self,
        frame: &Frame<'_>,
        screen: &Screen,
        natural: &[Choice],
        menu: &[Choice],
        everything: bool,
    ) -> io::Result<Step> {
        let entries = Entries::new(frame.canvas, natural, menu);
        let screen = if everything { entries.bare(screen) } else { entries.with_words(screen) };
        let most = frame.height.saturating_sub(frame.footer.above.len() + if everything { 7 } else { 12 });
        let visible = entries.visible(everything).min(most.max(3));
        let cut = self.paint(frame, &screen, visible + 2)?;
        let entries = entries.with_read(frame.canvas, cut);
        let list = List::new(frame.canvas, &frame.footer.prompt, entries.rows());
        let chosen = FuzzySelect::with_theme(&list)
            .items(entries.keys())
            .max_length(visible)
            .report(false)
            .highlight_matches(false)
            .interact_on_opt(&self.term)?;
        match chosen {
            None => Ok(Step::Answer(Reply::Repaint)),
            Some(_) if !list.was_pointed() => Ok(Step::Again),
            Some(at) => Ok(self.chosen(frame, &entries, at)?),
        }
    }

    fn chosen(&self, frame: &Frame<'_>, entries: &Entries, at: usize) -> io::Result<Step> {
        use super::list::Meaning;
        match entries.meaning(at) {
            Meaning::Choice { id, label } => {
                self.echo(frame, label)?;
                Ok(Step::Answer(Reply::Chosen(id.clone())))
            }
            Meaning::Read => Ok(Step::Read),
            Meaning::More => Ok(Step::More),
        }
    }

    fn many(&mut self, frame: &Frame<'_>, screen: &Screen, rows: &[(Choice, bool)]) -> io::Result<Step> {
        let choices: Vec<Choice> = rows.iter().map(|(choice, _)| choice.clone()).collect();
        let entries = Entries::plain(frame.canvas, &choices);
        let visible = rows.len().min(frame.height.saturating_sub(frame.footer.above.len() + 12)).max(1);
        self.paint(frame, screen, visible + 2)?;
        let list = List::new(frame.canvas, &frame.footer.prompt, entries.rows());
        let marked = MultiSelect::with_theme(&list)
            .with_prompt("")
            .items(entries.keys())
            .defaults(&rows.iter().map(|(_, on)| *on).collect::<Vec<_>>())
            .max_length(visible + 2)
            .report(false)
            .interact_on_opt(&self.term)?;
        let Some(marked) = marked else { return Ok(Step::Answer(Reply::Back)) };
        let labels: Vec<&str> = marked.iter().map(|at| choices[*at].label.as_str()).collect();
        self.echo(frame, &labels.join(", "))?;
        Ok(Step::Answer(Reply::Many(marked.into_iter().map(|at| choices[at].id.clone()).collect())))
    }

    fn line(
        &mut self,
        frame: &Frame<'_>,
        screen: &Screen,
        typed: &str,
        read: impl Fn(&str) -> Result<Reply, Prompt>,
    ) -> io::Result<Step> {
        let cut = self.paint(frame, screen, 3)?;
        let text = self.type_line(frame.canvas, &frame.footer.prompt, typed)?;
        self.echo(frame, &text)?;
        let word = Prompt::Read.say(frame.canvas.style.lang);
        if cut && text.trim() == word {
            return Ok(Step::Read);
        }
        Ok(read(&text).map_or_else(Step::Refuse, Step::Answer))
    }

    fn type_line(&self, canvas: &Canvas<'_>, prompt: &Row, typed: &str) -> io::Result<String> {
        let line = Input::<String>::with_theme(&Typed::new(canvas, prompt))
            .allow_empty(true)
            .report(false)
            .with_initial_text(mended(typed))
            .interact_text_on(&self.term);
        if line.is_err() {
            // The line is left unfinished; whatever is written next begins on a row of its own.
            self.out().rows(&[Row::default()])?;
        }
        Ok(line?)
    }

    /// Leaves the question and its answer on the screen, so that the scrollback tells the whole.
    fn echo(&self, frame: &Frame<'_>, answer: &str) -> io::Result<()> {
        let style = frame.canvas.style;
        let row = frame.footer.prompt.clone().plain(style.line(answer));
        self.out().rows(&[row.cut(frame.canvas.whole(), style.more())])
    }

    fn edit(&mut self, editor: &str, initial: &str) -> Step {
        let edited = editor::edit(editor, initial);
        // Ctrl-C in the editor was for the editor.
        self.signals.forget_interrupt();
        match edited {
            Ok(text) => Step::Answer(Reply::Text(text)),
            Err(error) => Step::Refuse(Prompt::EditorFailed(error.to_string())),
        }
    }

    fn lines(&mut self, frame: &Frame<'_>, screen: &Screen, initial: &str) -> io::Result<Step> {
        let style = frame.canvas.style;
        let mut screen = screen.clone();
        if !initial.is_empty() {
            screen.push(Block::Words { text: initial.to_owned(), findings: Vec::new() });
        }
        self.paint(frame, &screen, 4)?;
        let how = Row::indent(3).plain(style.say(&Prompt::LinesThenDot));
        self.out().rows(&[frame.footer.prompt.clone(), how])?;
        let prompt = Row::indent(3).plain(Shown::line(style.pointer())).plain(Shown::spaces(1));
        let mut lines = Vec::new();
        loop {
            let line = self.type_line(frame.canvas, &prompt, "")?;
            if line.trim() == "." {
                break;
            }
            self.out().rows(&[Row::default().plain(style.line(&line))])?;
            lines.push(line);
        }
        let text = if lines.is_empty() { initial.to_owned() } else { lines.join("\n") };
        Ok(Step::Answer(Reply::Text(text)))
    }

    /// Shows a long screen whole, a page at a time.
    fn read(&mut self, rows: &[Row]) -> io::Result<()> {
        let _cursor = Cursor;
        let hold = Hold::take()?;
        let (height, width) = self.term.size();
        let style = self.setting.style;
        let canvas = Canvas::new(&style, width.into());
        let page = usize::from(height).saturating_sub(2).max(1);
        let last = rows.len().div_ceil(page);
        for (at, part) in rows.chunks(page).enumerate() {
            let word = if at + 1 == last { Prompt::LastPage } else { Prompt::NextPage };
            hold.quiet()?;
            self.out().screen(height.into(), part)?;
            let prompt = Row::indent(3).plain(style.say(&word)).plain(Shown::spaces(1));
            self.type_line(&canvas, &prompt, "")?;
        }
        Ok(())
    }

    fn whole(&self, screen: &Screen, question: &Question) -> Vec<Row> {
        let style = self.setting.style;
        let width = usize::from(self.term.size().1);
        let mut screen = screen.clone();
        if let Kind::Choose { natural, .. } = &question.kind {
            screen.push(Block::Blank);
            for (at, choice) in natural.iter().enumerate() {
                let parts = [&choice.label, &choice.detail, &choice.right];
                let parts: Vec<&str> =
                    parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
                screen.push(Block::Para(format!("{}  {}", at + 1, parts.join("  "))));
            }
        }
        paint_whole(&screen, &style, width)
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
        let mut manner = Manner { refusal: question.refusal.clone(), ..Manner::default() };
        loop {
            let step = self.once(screen, question, &manner);
            let step = step.and_then(|step| match step {
                Step::Read => self.read(&self.whole(screen, question)).map(|()| Step::Again),
                other => Ok(other),
            });
            match step {
                Ok(Step::Answer(reply)) => {
                    self.signals.answered();
                    return Ok(reply);
                }
                Ok(Step::Refuse(why)) => {
                    manner.by_line = matches!(why, Prompt::EditorFailed(_));
                    manner.refusal = Some(why.say(self.setting.style.lang));
                }
                Ok(Step::More) => manner.everything = true,
                Ok(Step::Again | Step::Read) => {}
                Ok(Step::Signal(answer)) => return answer,
                Err(error) => return self.signals.failed(error),
            }
        }
    }

    fn show(&mut self, screen: &Screen) -> Result<(), Stop> {
        let (height, width) = self.term.size();
        let rows = paint_whole(screen, &self.setting.style, width.into());
        let shown = if rows.len() < height.into() { self.out().rows(&rows) } else { self.read(&rows) };
        shown.or_else(|error| self.signals.failed(error).map(|_| ()))
    }
}

/// Returns a refused line for mending, without what a terminal would obey: dialoguer writes it as it is.
fn mended(typed: &str) -> String {
    typed
        .chars()
        .filter(|char| harmless(char.encode_utf8(&mut [0; 4])) == char.to_string())
        .filter(|char| !char.is_control())
        .collect()
}
