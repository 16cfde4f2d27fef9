/// Is what one screen says above its question, as values that every prompter shows its own way.
///
/// A terminal paints marks and columns; the plain prompter makes sentences of the same
/// values. All texts are in the operator's language and still raw: who shows them makes
/// them harmless.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Screen {
    /// The two head rows; absent before a run exists.
    pub head: Option<Head>,
    /// What stands below, top to bottom.
    pub body: Vec<Block>,
}

/// Says where the operator is, how bad it is and what is late: the same places on every screen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Head {
    /// Set in a drill: the word that must stand on every line that leaves the screen.
    pub drill: Option<String>,
    /// The playbook's title.
    pub title: String,
    /// The run's name.
    pub run: String,
    /// The level, in capitals, or the words for none yet.
    pub level: String,
    /// Elapsed since the start, `T+00:46`.
    pub elapsed: String,
    /// The minute of painting, `05:21`.
    pub clock: String,
    /// The phase and the place in it, `Stop the damage, 3 of 7`.
    pub phase: String,
    /// What is overdue, in words with its count; absent when nothing is.
    pub overdue: Option<String>,
    /// What is due soon, in words with its count; absent when nothing is.
    pub soon: Option<String>,
    /// The next update, running legal deadlines, proposals: never cut.
    pub pressing: Vec<String>,
    /// Who else was here in the last 30 minutes.
    pub others: Vec<String>,
}

/// Marks a line; colour and sign only repeat what the words say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// No mark.
    None,
    /// The step being asked (`●`).
    Asked,
    /// Open, not asked (`○`).
    Open,
    /// Open, and due within a quarter of an hour (`○`).
    Soon,
    /// Done or recorded (`✓`).
    Done,
    /// Overdue or refused (`!`).
    Alarm,
    /// Waits for a person or a fact (`~`).
    Waiting,
    /// Put off or scheduled (`»`).
    Later,
    /// Skipped or not applicable (`–`).
    Aside,
    /// To check (`?`).
    Check,
    /// Appears (`+`).
    Plus,
    /// Points at the proposed row (`→`).
    Arrow,
}

/// Is one piece of a screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A line with a mark, and something short at the right margin.
    Line {
        /// The mark at the left margin.
        mark: Mark,
        /// The sentence.
        text: String,
        /// What stands at the right (`due 05:24, in 3 min`); may be empty.
        right: String,
    },
    /// A labelled text, `Why: …`, indented; long texts are wrapped below their label.
    Label {
        /// The label without its colon.
        label: String,
        /// The text.
        text: String,
    },
    /// An indented paragraph.
    Para(String),
    /// The heading of a group of rows.
    Heading(String),
    /// Columns; the first row of `rows` is not a head.
    Table {
        /// The head row; may be empty.
        head: Vec<String>,
        /// Mark and cells of each row.
        rows: Vec<(Mark, Vec<String>)>,
    },
    /// Words of a message as they will be read: flush left between rules, to be copied clean.
    Words {
        /// The words.
        text: String,
        /// What the tone rules say of them.
        findings: Vec<Underline>,
    },
    /// A command to type, on a line of its own.
    Command(String),
    /// An empty row.
    Blank,
}

/// Says how much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// To weigh: acknowledged, it goes (`~~~`).
    Weigh,
    /// To mend: edited, or gone past with a reason (`^^^`).
    Mend,
}

/// Underlines a part of some words and says why.
#[derive(Debug, Clone, PartialEq)]
pub struct Underline {
    /// The first byte of the part.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
    /// How much it weighs.
    pub weight: Weight,
    /// Why, and what to write instead.
    pub note: String,
}

impl Screen {
    /// Appends a piece.
    pub fn push(&mut self, block: Block) -> &mut Self {
        self.body.push(block);
        self
    }

    /// Appends a line with a mark.
    pub fn line(&mut self, mark: Mark, text: impl Into<String>, right: impl Into<String>) -> &mut Self {
        self.push(Block::Line { mark, text: text.into(), right: right.into() })
    }
}
