/// Is what trying cases came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trial {
    /// The cases, in the order of their files.
    pub cases: Vec<Tried>,
    /// How much of each playbook they saw, where that was asked.
    pub coverage: Option<Vec<CoverageRow>>,
}

/// Is one case that was tried.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tried {
    /// Its file.
    pub file: String,
    /// What happens in it.
    pub title: String,
    /// The playbook that it is of.
    pub playbook: String,
    /// How many entries its run has.
    pub entries: u64,
    /// Where it and the run part; nothing where they do not.
    pub partings: Vec<Parting>,
}

/// Is a place where a case and its run part.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parting {
    /// The line and the column in the file, where one can be named.
    pub place: Option<(usize, usize)>,
    /// At which moment of the run, as an offset from its start.
    pub at: Option<String>,
    /// What is wrong, in a sentence.
    pub says: String,
    /// What was expected and what is there, line by line.
    pub lines: Vec<TrialLine>,
    /// What to know, or to do, about it.
    pub help: Vec<String>,
}

/// Is a line of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialLine {
    /// `-` expected, `+` there, a space for both.
    pub sign: char,
    /// The line.
    pub text: String,
}

/// Is how much of a playbook the cases saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageRow {
    /// The playbook.
    pub playbook: String,
    /// How many cases are of it.
    pub cases: usize,
    /// Its steps.
    pub steps: CoverageCell,
    /// The options of its decisions.
    pub options: CoverageCell,
    /// Its messages.
    pub messages: CoverageCell,
}

/// Is how much of one kind of thing was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageCell {
    /// How many were seen.
    pub seen: usize,
    /// How many there are.
    pub of: usize,
    /// In whole percents; 100 only where nothing was missed.
    pub percent: usize,
    /// Those that were not.
    pub missed: Vec<String>,
}

impl Trial {
    /// Returns how many cases went as they say.
    pub fn passed(&self) -> usize {
        self.cases.iter().filter(|case| case.passed()).count()
    }

    /// Returns how many did not.
    pub fn failed(&self) -> usize {
        self.cases.len() - self.passed()
    }
}

impl Tried {
    /// Tells whether everything went as the case says.
    pub fn passed(&self) -> bool {
        self.partings.is_empty()
    }
}
