use crate::i18n::{Lang, Say};
use crate::render::Shown;
use crate::walk::Mark;

/// Says how screens look: with colour, with Unicode, in which language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Colours repeat what words and marks say; without them nothing is lost.
    pub colour: bool,
    /// Signs and accents are drawn; without them their nearest ASCII is.
    pub unicode: bool,
    /// The operator's language.
    pub lang: Lang,
}

/// Names what a piece of a row is, and so its colour: eight basic ones, never blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Ordinary text.
    Plain,
    /// Rules and labels.
    Dim,
    /// The step being asked.
    Strong,
    /// Done and recorded.
    Good,
    /// Overdue, refused, to mend.
    Bad,
    /// Due soon, to weigh.
    Warn,
    /// The question and the cursor.
    Ask,
    /// The word of a drill.
    Drill,
}

impl Tone {
    /// Returns the sequence that starts it.
    pub(super) fn start(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Dim => "\x1b[2m",
            Self::Strong => "\x1b[1m",
            Self::Good => "\x1b[32m",
            Self::Bad => "\x1b[1;31m",
            Self::Warn => "\x1b[33m",
            Self::Ask => "\x1b[36m",
            Self::Drill => "\x1b[7m",
        }
    }

    /// Returns the tone of a mark.
    pub(super) fn of(mark: Mark) -> Self {
        match mark {
            Mark::Asked => Self::Strong,
            Mark::Done => Self::Good,
            Mark::Alarm => Self::Bad,
            Mark::Soon => Self::Warn,
            Mark::Later | Mark::Aside => Self::Dim,
            Mark::None | Mark::Open | Mark::Waiting | Mark::Check | Mark::Plus | Mark::Arrow => Self::Plain,
        }
    }

    /// Returns the tone of what stands at the right of a marked row: only a time that presses has one.
    pub(super) fn of_time(mark: Mark) -> Self {
        match mark {
            Mark::Alarm | Mark::Soon => Self::of(mark),
            _ => Self::Plain,
        }
    }
}

impl Style {
    /// Makes a text of several lines fit to be shown in this style.
    pub(super) fn text(&self, raw: &str) -> Shown {
        self.letters(Shown::text(&raw.replace('\t', "    ")))
    }

    /// Makes one line fit to be shown in this style.
    pub(super) fn line(&self, raw: &str) -> Shown {
        self.letters(Shown::line(raw))
    }

    /// Says something of the prompters' own.
    pub(super) fn say(&self, what: &impl Say) -> Shown {
        self.line(&what.say(self.lang))
    }

    fn letters(&self, shown: Shown) -> Shown {
        if self.unicode { shown } else { shown.ascii() }
    }

    /// Returns a label as it stands before its text, with the colon its language sets.
    pub(super) fn label(&self, raw: &str) -> Shown {
        self.line(&format!("{raw}{}", self.lang.colon()))
    }

    /// Returns the sign of a mark; the empty text for none.
    pub(super) fn mark(&self, mark: Mark) -> Shown {
        let (sign, ascii) = match mark {
            Mark::None => ("", ""),
            Mark::Asked => ("●", "*"),
            Mark::Open | Mark::Soon => ("○", "o"),
            Mark::Done => ("✓", "x"),
            Mark::Alarm => ("!", "!"),
            Mark::Waiting => ("~", "~"),
            Mark::Later => ("»", ">>"),
            Mark::Aside => ("–", "-"),
            Mark::Check => ("?", "?"),
            Mark::Plus => ("+", "+"),
            Mark::Arrow => ("→", "->"),
        };
        Shown::line(if self.unicode { sign } else { ascii })
    }

    /// Returns what separates the parts of a row.
    pub(super) fn dot(&self) -> &'static str {
        if self.unicode { " · " } else { " - " }
    }

    /// Returns what stands where something was cut.
    pub(super) fn more(&self) -> &'static str {
        if self.unicode { "…" } else { "..." }
    }

    /// Returns what points into a list and at the place to type.
    pub(super) fn pointer(&self) -> &'static str {
        if self.unicode { "›" } else { ">" }
    }

    /// Returns the caret of a search.
    pub(super) fn caret(&self) -> &'static str {
        if self.unicode { "▏" } else { "_" }
    }

    /// Returns a rule of so many columns.
    pub(super) fn rule(&self, columns: usize) -> Shown {
        Shown::line(&(if self.unicode { "─" } else { "-" }).repeat(columns))
    }
}
