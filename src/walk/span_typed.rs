use crate::playbook::Length;

/// The spans that no number names, longest first.
const HALF_HOURS: [&str; 4] = ["half an hour", "une demi-heure", "half hour", "demi-heure"];

/// Which way from now a typed span points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// `-10m`, `10 minutes ago`, `il y a 10 minutes`.
    Back,
    /// `+1h`, `in 1 hour`, `dans une heure`.
    Ahead,
    /// `20m`: the question says which.
    Unsaid,
}

/// Reads a span as people type it under stress, in lower case: its seconds, and which way it points.
pub(super) fn read_span(typed: &str) -> Option<(i64, Way)> {
    let (way, rest) = way_of(typed.trim());
    let seconds = compact(rest).parse::<Length>().ok()?.seconds()?;
    Some((seconds, way))
}

fn way_of(typed: &str) -> (Way, &str) {
    let begins = |word: &str| typed.strip_prefix(word);
    if let Some(rest) = begins("-").or_else(|| begins("il y a ")).or_else(|| typed.strip_suffix(" ago")) {
        return (Way::Back, rest);
    }
    match begins("+").or_else(|| begins("in ")).or_else(|| begins("dans ")) {
        Some(rest) => (Way::Ahead, rest),
        None => (Way::Unsaid, typed),
    }
}

/// Writes the words of a span as the format writes them: `2 hours` becomes `2h`.
fn compact(words: &str) -> String {
    let mut text = String::new();
    for word in
        HALF_HOURS.iter().fold(words.to_owned(), |words, half| words.replace(half, "30m")).split_whitespace()
    {
        let digits = word.chars().take_while(char::is_ascii_digit).count();
        let (number, unit) = word.split_at(digits);
        text.push_str(number);
        text.push_str(match unit {
            "min" | "mins" | "minute" | "minutes" => "m",
            "hour" | "hours" | "hr" | "hrs" | "heure" | "heures" => "h",
            "day" | "days" | "j" | "jour" | "jours" => "d",
            "s" | "sec" | "second" | "seconds" | "seconde" | "secondes" => "s",
            "a" | "an" | "one" | "un" | "une" => "1",
            "and" | "et" => "",
            other => other,
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read_as_people_say_them() {
        for (typed, seconds, way) in [
            ("-10m", 600, Way::Back),
            ("10 minutes ago", 600, Way::Back),
            ("il y a 10 min", 600, Way::Back),
            ("in 2 hours", 7_200, Way::Ahead),
            ("dans une heure", 3_600, Way::Ahead),
            ("half an hour ago", 1_800, Way::Back),
            ("il y a une demi-heure", 1_800, Way::Back),
            ("30 minutes", 1_800, Way::Unsaid),
            ("1 h", 3_600, Way::Unsaid),
            ("2 jours", 172_800, Way::Unsaid),
        ] {
            assert_eq!(read_span(typed), Some((seconds, way)), "{typed}");
        }
        for typed in ["soon", "05:30", "in", "ago", "a", "", "minutes"] {
            assert_eq!(read_span(typed), None, "{typed}");
        }
    }
}
