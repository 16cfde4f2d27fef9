use jiff::civil::Date;

use crate::incident::Mode;

/// How much of the playbook's name a run's name shows.
const SHORT: usize = 8;

/// Names a run: `0523-mistreat` is the local date and a word of the playbook, with `-d` for a drill.
///
/// The word is the last one of the playbook's id that has three letters or more, cut to
/// eight: in `customer-mistreatment` the last word says what it is about.
pub(super) fn of_run(playbook: &str, date: Date, mode: Mode) -> String {
    let drill = if mode == Mode::Drill { "-d" } else { "" };
    format!("{:02}{:02}-{}{drill}", date.month(), date.day(), short(playbook))
}

/// Returns the `n`th name to try: the plain one, then `-2`, `-3`.
pub(super) fn numbered(name: &str, n: u32) -> String {
    if n < 2 { name.to_owned() } else { format!("{name}-{n}") }
}

fn short(playbook: &str) -> String {
    let lower = playbook.to_ascii_lowercase();
    let mut words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    let word =
        words.rfind(|word| word.chars().filter(char::is_ascii_alphabetic).count() >= 3).unwrap_or("run");
    word.chars().take(SHORT).collect()
}

/// Says whether a text can be the name of a run: one plain component of a path, not hidden.
pub(super) fn is_plain(name: &str) -> bool {
    let no_path = !name.contains(['/', '\\', ':']) && !name.chars().any(char::is_control);
    !name.is_empty() && name.len() <= 200 && !name.starts_with(['.', '-', ' ']) && no_path
}

/// Says whether a text can be the name of a file in a snapshot, `shared/words.yaml`: plain components only.
pub(super) fn is_plain_path(name: &str) -> bool {
    name.split('/').all(is_plain)
}

/// Writes a text so that it can be part of a file's name; different texts stay different.
pub(super) fn escaped(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' => name.push(char::from(byte)),
            _ => name.push_str(&format!("%{byte:02X}")),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_run_is_named_by_its_day_and_the_last_word_of_its_playbook() {
        let day = date(2026, 5, 23);
        assert_eq!(of_run("customer-mistreatment", day, Mode::Real), "0523-mistreat");
        assert_eq!(of_run("customer-mistreatment", day, Mode::Drill), "0523-mistreat-d");
        assert_eq!(of_run("data-breach-v2", day, Mode::Real), "0523-breach");
        assert_eq!(of_run("été/..", day, Mode::Real), "0523-run");
        assert_eq!(numbered("0523-breach", 1), "0523-breach");
        assert_eq!(numbered("0523-breach", 2), "0523-breach-2");
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in ["", ".", "..", "a/b", "/etc", "a\0b", ".new-x", "a\\b", "c:x", "-x"] {
            assert!(!is_plain(name), "{name:?}");
        }
        for name in ["../x", "a//b", "/a", "a/../b", "a/.b", "a\nb"] {
            assert!(!is_plain_path(name), "{name:?}");
        }
        assert!(is_plain("0523-mistreat-d"));
        assert!(is_plain_path("shared/words.fr.yaml"));
    }

    #[test]
    fn different_texts_have_different_file_names() {
        assert_eq!(escaped("holding"), "holding");
        assert_eq!(escaped("breach/notice[2]"), "breach%2Fnotice%5B2%5D");
        assert_ne!(escaped("a%2Fb"), escaped("a/b"));
    }
}
