use super::Say;

/// Says how long a text is before its blanks are filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// The fewest characters of the words alone.
    pub shortest: usize,
    /// The most.
    pub longest: usize,
    /// The blanks still to be filled.
    pub blanks: usize,
    /// The most that the place takes.
    pub limit: Option<u32>,
}

impl Length {
    fn range(self, to: &str) -> String {
        if self.shortest == self.longest {
            self.longest.to_string()
        } else {
            format!("{} {to} {}", self.shortest, self.longest)
        }
    }
}

impl Say for Length {
    fn en(&self) -> String {
        let of = self.limit.map_or_else(String::new, |limit| format!(" of {limit}"));
        let blanks = match self.blanks {
            0 => String::new(),
            1 => ", and 1 blank".to_owned(),
            blanks => format!(", and {blanks} blanks"),
        };
        format!("{}{of} characters{blanks}", self.range("to"))
    }

    fn fr(&self) -> String {
        let of = self.limit.map_or_else(String::new, |limit| format!(" sur {limit}"));
        let blanks = match self.blanks {
            0 => String::new(),
            1 => ", plus 1 blanc".to_owned(),
            blanks => format!(", plus {blanks} blancs"),
        };
        format!("{}{of} caractères{blanks}", self.range("à"))
    }
}
