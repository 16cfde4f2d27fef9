use super::{Lang, Say};

/// Is a day as it is written in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// The year.
    pub year: i16,
    /// The month, from 1.
    pub month: i8,
    /// The day of the month.
    pub day: i8,
}

const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

impl Day {
    fn month(self, lang: Lang) -> &'static str {
        let names = match lang {
            Lang::En => &EN,
            Lang::Fr => &FR,
        };
        let place = usize::try_from(self.month).unwrap_or_default().saturating_sub(1);
        names.get(place).copied().unwrap_or_default()
    }
}

impl Say for Day {
    fn en(&self) -> String {
        format!("{} {} {}", self.day, self.month(Lang::En), self.year)
    }

    fn fr(&self) -> String {
        let day = if self.day == 1 { "1er".to_owned() } else { self.day.to_string() };
        format!("{day} {} {}", self.month(Lang::Fr), self.year)
    }
}
