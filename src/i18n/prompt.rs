use super::Say;

/// Lists what the prompters themselves say, beside the texts of the walk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Prompt {
    /// A text was cut to its place.
    MoreLines(usize),
    /// The word that shows a cut text whole.
    Read,
    /// The word that lists the whole menu.
    More,
    /// The word that says everything again.
    Repeat,
    /// The label before the words of the menu.
    OrAWord,
    /// Above the list of everything.
    Everything,
    /// Below a page of a long text.
    NextPage,
    /// Below its last page.
    LastPage,
    /// Nothing in the list fits what was typed.
    NothingMatches(String),
    /// The part of a long list that is shown.
    RowsOf {
        /// Its first row.
        first: usize,
        /// Its last row.
        last: usize,
        /// How many there are.
        of: usize,
    },
    /// The row of a set that says that none of it is right.
    NoneOfThem,
    /// Enter came before a row of the set was marked.
    NothingMarked,
    /// A typed answer has several lines.
    LinesInOne(usize),
    /// Nothing is late.
    NothingOverdue,
    /// The tone finding that must be mended.
    Mend,
    /// The tone finding that may be acknowledged.
    Weigh,
    /// `=` was typed where nothing is proposed.
    NothingProposed,
    /// The editor did not start, or ended badly.
    EditorFailed(String),
    /// How lines are typed where there is no editor.
    LinesThenDot,
    /// The word was not the one that is wanted.
    NotTheWord {
        /// What was typed.
        typed: String,
        /// What is wanted.
        word: String,
    },
    /// Plain: which word is wanted.
    TypeTheWord(String),
    /// Plain: what was typed names nothing here.
    NotKnown {
        /// What was typed.
        typed: String,
        /// How many numbers there are.
        numbers: usize,
    },
    /// Plain: what was typed names several answers.
    Several(String),
    /// Plain: an empty line where one of a list is wanted.
    NothingTyped,
    /// Plain: the way out of a line.
    EmptyGoesBack,
    /// Plain: how several are marked.
    HowToMark,
    /// Plain: the word for none of them.
    None,
    /// Plain: this row is marked.
    Marked,
    /// Plain: what `=` takes.
    EqualTakes(String),
    /// Plain: the line in hand.
    TypedBefore(String),
    /// Plain: above the text as it stands.
    TextSoFar,
    /// Plain: the minute of painting.
    Time(String),
    /// Plain: the severity.
    Level(String),
    /// Plain: the run's name.
    Run(String),
    /// Plain: since the start.
    Elapsed(String),
    /// Plain: who else is here.
    AlsoHere(String),
    /// Plain: before the answers, where the question has a text of its own.
    Words(usize),
    /// Plain: the menu.
    Menu(String),
    /// Plain: what the mark of a row means.
    Mark(MarkWord),
    /// The window is too small for painted screens.
    TooSmall {
        /// Its columns.
        columns: usize,
        /// Its rows.
        rows: usize,
    },
    /// The question that offers plain lines.
    UsePlain,
    /// Its two answers: plain lines.
    PlainLines,
    /// Its two answers: painted screens all the same.
    PaintedScreens,
}

/// Lists the words that stand for marks where marks are not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkWord {
    /// Being asked.
    Now,
    /// Open.
    Open,
    /// Due soon.
    Soon,
    /// Done.
    Done,
    /// Overdue or refused.
    Urgent,
    /// Waits.
    Waiting,
    /// Put off.
    Later,
    /// Skipped, not applicable.
    Aside,
    /// To check.
    Check,
    /// Appears.
    Appears,
    /// Proposed.
    Proposed,
}

impl Say for MarkWord {
    fn en(&self) -> String {
        match self {
            Self::Now => "now",
            Self::Open => "open",
            Self::Soon => "due soon",
            Self::Done => "done",
            Self::Urgent => "urgent",
            Self::Waiting => "waiting",
            Self::Later => "later",
            Self::Aside => "set aside",
            Self::Check => "to check",
            Self::Appears => "appears",
            Self::Proposed => "proposed",
        }
        .to_owned()
    }

    fn fr(&self) -> String {
        match self {
            Self::Now => "en cours",
            Self::Open => "à faire",
            Self::Soon => "bientôt",
            Self::Done => "fait",
            Self::Urgent => "urgent",
            Self::Waiting => "en attente",
            Self::Later => "plus tard",
            Self::Aside => "mis de côté",
            Self::Check => "à vérifier",
            Self::Appears => "apparaît",
            Self::Proposed => "proposé",
        }
        .to_owned()
    }
}

impl Say for Prompt {
    fn en(&self) -> String {
        match self {
            Self::MoreLines(1) => "1 more line: type read".to_owned(),
            Self::MoreLines(lines) => format!("{lines} more lines: type read"),
            Self::Read => "read".to_owned(),
            Self::More => "more".to_owned(),
            Self::Repeat => "repeat".to_owned(),
            Self::OrAWord => "Or a word".to_owned(),
            Self::Everything => "All that can be done here".to_owned(),
            Self::NextPage => "Enter: go on reading".to_owned(),
            Self::LastPage => "Enter: back to the question".to_owned(),
            Self::NothingMatches(typed) => format!("nothing matches “{typed}”; Esc clears"),
            Self::RowsOf { first, last, of } => format!("{first} to {last} of {of}: ↓ and ↑ show the rest"),
            Self::NoneOfThem => "None of them yet".to_owned(),
            Self::NothingMarked => {
                "Nothing is marked, and nothing is recorded. Space marks a row.".to_owned()
            }
            Self::LinesInOne(lines) => {
                format!("{lines} lines, one answer: Enter takes it, Ctrl-U empties it")
            }
            Self::NothingOverdue => "nothing overdue".to_owned(),
            Self::Mend => "mend".to_owned(),
            Self::Weigh => "weigh".to_owned(),
            Self::NothingProposed => {
                "Nothing is proposed here. Type a value, or ? for not known yet.".to_owned()
            }
            Self::EditorFailed(why) => format!("The editor did not give a text: {why}. Type it here."),
            Self::LinesThenDot => {
                "Line by line; a lone . ends, and at once it keeps the text. :menu goes back.".to_owned()
            }
            Self::NotTheWord { typed, word } => {
                format!("“{typed}” is not the word. To go on, type {word}; an empty line goes back.")
            }
            Self::TypeTheWord(word) => format!("To go on, type the word {word}."),
            Self::NotKnown { typed, numbers: 0 } => {
                format!("“{typed}” is not an answer here. Type repeat to hear the question again.")
            }
            Self::NotKnown { typed, numbers } => {
                format!("“{typed}” is not an answer here. Type a number from 1 to {numbers}, or more.")
            }
            Self::Several(names) => format!("That could be any of these: {names}. Type more of it."),
            Self::NothingTyped => "Nothing was typed, and nothing is recorded.".to_owned(),
            Self::EmptyGoesBack => "An empty line goes back.".to_owned(),
            Self::HowToMark => {
                "Type the numbers that are right, or none; = keeps those marked. An empty line goes back."
                    .to_owned()
            }
            Self::None => "none".to_owned(),
            Self::Marked => "marked".to_owned(),
            Self::EqualTakes(value) => format!("Type = to take {value}."),
            Self::TypedBefore(text) => format!("Typed before: {text}"),
            Self::TextSoFar => "The text as it is:".to_owned(),
            Self::Time(clock) => format!("Time {clock}."),
            Self::Level(level) => format!("Level: {level}."),
            Self::Run(run) => format!("Run {run}."),
            Self::Elapsed(elapsed) => format!("Since the start: {elapsed}."),
            Self::AlsoHere(names) => format!("Also here: {names}."),
            Self::Words(1) => "The words, 1 sentence:".to_owned(),
            Self::Words(sentences) => format!("The words, {sentences} sentences:"),
            Self::Menu(words) => format!("Also: {words}."),
            Self::Mark(word) => word.en(),
            Self::TooSmall { columns, rows } => {
                format!("This window has {columns} columns and {rows} rows; screens need 80 and 16.")
            }
            Self::UsePlain => "How shall the questions be asked?".to_owned(),
            Self::PlainLines => "In plain lines".to_owned(),
            Self::PaintedScreens => "In screens all the same".to_owned(),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::MoreLines(1) => "1 ligne de plus\u{a0}: taper lire".to_owned(),
            Self::MoreLines(lines) => format!("{lines} lignes de plus\u{a0}: taper lire"),
            Self::Read => "lire".to_owned(),
            Self::More => "tout".to_owned(),
            Self::Repeat => "répéter".to_owned(),
            Self::OrAWord => "Ou un mot".to_owned(),
            Self::Everything => "Tout ce qui peut se faire ici".to_owned(),
            Self::NextPage => "Entrée\u{a0}: lire la suite".to_owned(),
            Self::LastPage => "Entrée\u{a0}: retour à la question".to_owned(),
            Self::NothingMatches(typed) => {
                format!("rien ne correspond à «\u{a0}{typed}\u{a0}»\u{a0}; Échap efface")
            }
            Self::RowsOf { first, last, of } => {
                format!("{first} à {last} sur {of}\u{a0}: ↓ et ↑ montrent le reste")
            }
            Self::NoneOfThem => "Aucune pour l’instant".to_owned(),
            Self::NothingMarked => "Rien n’est coché, rien n’est noté. Espace coche une ligne.".to_owned(),
            Self::LinesInOne(lines) => {
                format!("{lines} lignes, une réponse\u{a0}: Entrée la prend, Ctrl-U l’efface")
            }
            Self::NothingOverdue => "rien en retard".to_owned(),
            Self::Mend => "à reprendre".to_owned(),
            Self::Weigh => "à peser".to_owned(),
            Self::NothingProposed => {
                "Rien n’est proposé ici. Taper une valeur, ou ? si elle n’est pas encore connue.".to_owned()
            }
            Self::EditorFailed(why) => {
                format!("L’éditeur n’a pas rendu de texte\u{a0}: {why}. Taper le texte ici.")
            }
            Self::LinesThenDot => {
                "Ligne par ligne\u{a0}; un . seul termine, et d’emblée garde le texte. :menu revient.".to_owned()
            }
            Self::NotTheWord { typed, word } => format!(
                "«\u{a0}{typed}\u{a0}» n’est pas le mot. Pour continuer, taper {word}\u{a0}; une ligne vide revient en arrière."
            ),
            Self::TypeTheWord(word) => format!("Pour continuer, taper le mot {word}."),
            Self::NotKnown { typed, numbers: 0 } => format!(
                "«\u{a0}{typed}\u{a0}» n’est pas une réponse ici. Taper répéter pour relire la question."
            ),
            Self::NotKnown { typed, numbers } => format!(
                "«\u{a0}{typed}\u{a0}» n’est pas une réponse ici. Taper un numéro de 1 à {numbers}, ou tout."
            ),
            Self::Several(names) => {
                format!("Ce peut être l’une de ces réponses\u{a0}: {names}. En taper davantage.")
            }
            Self::NothingTyped => "Rien n’a été tapé, rien n’est noté.".to_owned(),
            Self::EmptyGoesBack => "Une ligne vide revient en arrière.".to_owned(),
            Self::HowToMark => {
                "Taper les numéros exacts, ou aucun\u{a0}; = garde ceux qui sont cochés. Une ligne vide revient en arrière."
                    .to_owned()
            }
            Self::None => "aucun".to_owned(),
            Self::Marked => "coché".to_owned(),
            Self::EqualTakes(value) => format!("Taper = pour prendre {value}."),
            Self::TypedBefore(text) => format!("Tapé avant\u{a0}: {text}"),
            Self::TextSoFar => "Le texte tel qu’il est\u{a0}:".to_owned(),
            Self::Time(clock) => format!("Heure\u{a0}: {clock}."),
            Self::Level(level) => format!("Niveau\u{a0}: {level}."),
            Self::Run(run) => format!("Dossier {run}."),
            Self::Elapsed(elapsed) => format!("Depuis le début\u{a0}: {elapsed}."),
            Self::AlsoHere(names) => format!("Aussi présents\u{a0}: {names}."),
            Self::Words(1) => "Le texte, 1 phrase\u{a0}:".to_owned(),
            Self::Words(sentences) => format!("Le texte, {sentences} phrases\u{a0}:"),
            Self::Menu(words) => format!("Aussi\u{a0}: {words}."),
            Self::Mark(word) => word.fr(),
            Self::TooSmall { columns, rows } => format!(
                "Cette fenêtre a {columns} colonnes et {rows} lignes\u{a0}; les écrans en demandent 80 et 16."
            ),
            Self::UsePlain => "Comment poser les questions\u{a0}?".to_owned(),
            Self::PlainLines => "En lignes simples".to_owned(),
            Self::PaintedScreens => "En écrans malgré tout".to_owned(),
        }
    }
}
