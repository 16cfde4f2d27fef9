/// Is what a drill came to, in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScoreSheet {
    /// The run.
    pub run: String,
    /// The case, by its file.
    pub case: String,
    /// What happens in it.
    pub title: String,
    /// How fast its hours passed.
    pub pace: String,
    /// The day on which it was held.
    pub held: String,
    /// How long it went on, in hours of the drill.
    pub lasted: String,
    /// Whether the case could be played beside it.
    pub compared: bool,
    /// The time to first words.
    pub firsts: Vec<FirstRow>,
    /// The deadlines by law.
    pub deadlines: Vec<DeadlineRow>,
    /// The decisions.
    pub decisions: Vec<DecisionRow>,
    /// The tone findings that were overridden: the words, and why.
    pub tone: Vec<(String, String)>,
    /// The other walls that were passed: which, of what, and why.
    pub walls: Vec<(String, String, String)>,
    /// What was forgotten: the step, by its key, and its title.
    pub forgotten: Vec<(String, String)>,
}

/// Is the time to first words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstRow {
    /// What scripts call it.
    pub id: &'static str,
    /// Which words.
    pub title: String,
    /// In the drill: seconds, and in words.
    pub drill: Option<(i64, String)>,
    /// In the case.
    pub case: Option<(i64, String)>,
}

/// Is a deadline by law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// How it stands in the drill: the word of the format, and in words.
    pub drill: Option<(&'static str, String)>,
    /// In the case.
    pub case: Option<(&'static str, String)>,
}

/// Is a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionRow {
    /// Its step.
    pub step: String,
    /// The question.
    pub title: String,
    /// The option of the drill, its title, and why.
    pub drill: Option<(String, String, String)>,
    /// That of the case.
    pub case: Option<(String, String, String)>,
    /// Whether both decided the same.
    pub agrees: bool,
}

impl ScoreSheet {
    /// Returns how many deadlines were missed.
    pub fn late(&self) -> usize {
        self.deadlines.iter().filter(|row| matches!(row.drill, Some(("late", _)))).count()
    }

    /// Returns how many decisions are those of the case, and how many both took.
    pub fn agreed(&self) -> (usize, usize) {
        let both = self.decisions.iter().filter(|row| row.drill.is_some() && row.case.is_some());
        (both.clone().filter(|row| row.agrees).count(), both.count())
    }
}
