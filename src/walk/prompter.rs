use super::{Mark, Screen};

/// Shows screens to a human (or a script) and brings back what was answered.
///
/// Three stand behind it: the terminal, plain numbered lines, and tests. None
/// holds a rule of the run, and none ever answers by itself.
pub trait Prompter {
    /// Shows the screen and asks; the answer is only what was really typed or chosen.
    fn ask(&mut self, screen: &Screen, question: &Question) -> Result<Reply, Stop>;

    /// Shows a screen that asks nothing.
    fn show(&mut self, screen: &Screen) -> Result<(), Stop>;
}

/// Is one question, below a screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The path that a script answers by: the item's key, a fact's path, `own_rule.why`.
    pub path: String,
    /// The question itself, with its question mark.
    pub prompt: String,
    /// What may be typed, in words (`= takes 06:00, or a time`); may be empty.
    pub hint: String,
    /// What was refused just before, and why: shown above the question.
    pub refusal: Option<String>,
    /// What kind of answer it wants.
    pub kind: Kind,
}

/// Lists the kinds of answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// One of several: the natural answers with their numbers first, then the menu below the fold.
    Choose {
        /// The natural answers, numbered from 1.
        natural: Vec<Choice>,
        /// The rest, reached by typing its word.
        menu: Vec<Choice>,
    },
    /// A line of text. Enter alone goes back; `?` is not known; `=` takes what is proposed; `:edit`, `:menu`.
    Line {
        /// What `=` stands for.
        proposed: Option<String>,
        /// What was typed before and refused, to be mended.
        typed: String,
    },
    /// Several of several; space marks, Enter goes on.
    Many {
        /// The rows, with whether they are marked at first.
        rows: Vec<(Choice, bool)>,
    },
    /// An act that cannot be taken back: the word must be typed whole; an empty line goes back.
    Word {
        /// The word.
        word: String,
    },
    /// A long text in an editor; lines ended by a lone `.` where there is none.
    Text {
        /// The text to begin with.
        initial: String,
    },
}

/// Is one possible answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What comes back in [`Reply::Chosen`]; also what a script writes.
    pub id: String,
    /// What stands in the row.
    pub label: String,
    /// What stands beside it, and at the right margin; may be empty.
    pub detail: String,
    /// At the right margin; may be empty.
    pub right: String,
    /// Further words that find it: without accents, in the other language, synonyms.
    pub words: Vec<String>,
    /// A mark before the label (agenda rows).
    pub mark: Mark,
}

/// Is what was answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// The id of a choice.
    Chosen(String),
    /// A line, never empty, never one of the signs below.
    Line(String),
    /// The ids of the marked rows.
    Many(Vec<String>),
    /// A text from the editor; unchanged texts come back as they were.
    Text(String),
    /// The word was typed.
    Confirmed,
    /// `=`: what was proposed.
    Proposed,
    /// `?`: not known yet.
    Unknown,
    /// An empty line, or Esc where one was chosen: back to the list.
    Back,
    /// `:menu`: show the list of everything.
    Menu,
    /// `:edit`: open the editor.
    Edit,
    /// Esc on the main list: paint afresh and take in what others did.
    Repaint,
    /// Nobody answered for a while: the head is made anew, and the same question asked again.
    ///
    /// Who gives it keeps what is typed by then. Only screens with a head have one to make.
    Minute,
    /// Ctrl-C once: open Pause.
    Pause,
}

/// Says why nobody answers any more.
#[derive(Debug)]
pub enum Stop {
    /// The process was told to end.
    Signal(StopSignal),
    /// The input ended; a pause, never an answer.
    EndOfInput,
    /// A script has no answer for this path; nothing is ever answered by itself.
    NoAnswer {
        /// The path of the question.
        path: String,
        /// Its kind, in words.
        kind: String,
    },
    /// The terminal itself failed.
    Io(std::io::Error),
}

/// Names the signals that end a walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopSignal {
    /// Ctrl-C, a second time.
    Interrupt,
    /// `kill`.
    Terminate,
    /// The window was closed.
    HangUp,
}

impl StopSignal {
    /// Returns the signal's number; the exit code is 128 more.
    pub fn number(self) -> u8 {
        match self {
            Self::Interrupt => 2,
            Self::Terminate => 15,
            Self::HangUp => 1,
        }
    }
}

impl Choice {
    /// Builds a choice of a label alone.
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            detail: String::new(),
            right: String::new(),
            words: Vec::new(),
            mark: Mark::None,
        }
    }

    /// Adds what stands beside it.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// Adds what stands at the right margin.
    #[must_use]
    pub fn right(mut self, right: impl Into<String>) -> Self {
        self.right = right.into();
        self
    }

    /// Adds words that find it.
    #[must_use]
    pub fn words(mut self, words: &[&str]) -> Self {
        self.words.extend(words.iter().map(|word| (*word).to_owned()));
        self
    }
}
