/// Is a text with its blanks still open: what a plan says before anything is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words(pub Vec<Piece>);

/// Is a piece of [`Words`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words as they stand.
    Text(String),
    /// A blank, with the question that fills it.
    Blank(String),
    /// Words that depend on a condition.
    If {
        /// The condition, in words.
        when: String,
        /// What stands when it holds.
        yes: Words,
        /// What stands when it does not.
        no: Words,
    },
}

/// Says how [`Words`] are written where nothing is filled in.
#[derive(Debug, Clone, Copy)]
pub struct BlankStyle<'a> {
    /// The word between a condition and what stands when it holds.
    pub when: &'a str,
    /// The word before what stands when it does not.
    pub otherwise: &'a str,
    /// The colon after either.
    pub colon: &'a str,
}

impl Words {
    /// Builds words without a blank.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Piece::Text(text.into())])
    }

    /// Tells whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| matches!(piece, Piece::Text(text) if text.is_empty()))
    }

    /// Writes a blank as a line with its question behind it, and both sides of a condition.
    pub fn written(&self, style: BlankStyle<'_>) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(words) => text.push_str(words),
                Piece::Blank(question) => text.push_str(&format!("______ ({question})")),
                Piece::If { when, yes, no } => {
                    text.push_str(&format!("[{} {when}{} {}", style.when, style.colon, yes.written(style)));
                    if !no.is_empty() {
                        text.push_str(&format!(
                            " | {}{} {}",
                            style.otherwise,
                            style.colon,
                            no.written(style)
                        ));
                    }
                    text.push(']');
                }
            }
        }
        text
    }

    /// Returns the shortest and the longest text in characters that the words alone make, and how many blanks there are.
    pub fn measure(&self) -> Measure {
        self.0.iter().map(Piece::measure).fold(Measure::default(), Measure::plus)
    }
}

/// Is how long a text is before its blanks are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measure {
    /// The characters of the words alone, on the shortest way through its conditions.
    pub shortest: usize,
    /// The same on the longest way.
    pub longest: usize,
    /// The blanks on the way that has most of them.
    pub blanks: usize,
}

impl Measure {
    fn plus(self, other: Self) -> Self {
        Self {
            shortest: self.shortest + other.shortest,
            longest: self.longest + other.longest,
            blanks: self.blanks + other.blanks,
        }
    }
}

impl Piece {
    fn measure(&self) -> Measure {
        match self {
            Self::Text(text) => {
                let length = text.chars().count();
                Measure { shortest: length, longest: length, blanks: 0 }
            }
            Self::Blank(_) => Measure { blanks: 1, ..Measure::default() },
            Self::If { yes, no, .. } => {
                let (yes, no) = (yes.measure(), no.measure());
                Measure {
                    shortest: yes.shortest.min(no.shortest),
                    longest: yes.longest.max(no.longest),
                    blanks: yes.blanks.max(no.blanks),
                }
            }
        }
    }
}

/// Returns the first words of a text, as many as fit so many characters.
pub(super) fn shortened(words: &str, longest: usize) -> String {
    if words.chars().count() <= longest {
        return words.to_owned();
    }
    let kept: String = words.chars().take(longest).collect();
    let end = kept.rfind(' ').unwrap_or(kept.len());
    format!("{}…", kept[..end].trim_end_matches([',', ';', ':', '.', '\u{a0}']))
}
