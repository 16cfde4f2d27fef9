/// Is what verifying a run found, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The run's name.
    pub run: String,
    /// How many entries hold, from the first.
    pub entries: u64,
    /// The hash of the last of them: 64 hexadecimal digits.
    pub head: String,
    /// The line whose hash is the noted head, where one was given and found.
    pub noted_at: Option<u64>,
    /// What is wrong; nothing where the run is sound.
    pub flaws: Vec<Wrong>,
}

/// Is one thing that is not as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// What kind of thing, as scripts know it: `line`, `torn`, `head`, `snapshot`, `evidence`, `newer`.
    pub kind: &'static str,
    /// The line of the journal that it concerns.
    pub line: Option<u64>,
    /// The sentence.
    pub said: String,
}

impl Verdict {
    /// Says whether everything is as it was recorded.
    pub fn is_sound(&self) -> bool {
        self.flaws.is_empty()
    }
}
