//! Counts how many bad lines the tone rules catch, and how many sound ones they stop.

use std::path::Path;

use crisis::i18n::Lang;
use crisis::lint::tone::{Draft, listen};

/// Is what was counted on one set of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measure {
    /// Bad lines in which something was heard.
    pub caught: usize,
    /// Bad lines.
    pub bad: usize,
    /// Sound lines in which something was heard.
    pub stopped: usize,
    /// Sound lines.
    pub sound: usize,
}

/// Counts one set of lines of a language.
pub fn measure(lang: Lang, set: &str) -> Measure {
    let (bad, sound) = (lines(lang, &format!("bad-{set}")), lines(lang, &format!("sound-{set}")));
    let heard = |lines: &[String]| lines.iter().filter(|line| !codes(line, lang).is_empty()).count();
    Measure { caught: heard(&bad), bad: bad.len(), stopped: heard(&sound), sound: sound.len() }
}

/// Returns the lines of a file; one that begins with `#` names the kind or the source of the next.
pub fn lines(lang: Lang, name: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/tone/{lang}/{name}.txt"));
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
}

/// Returns the codes of what is heard in a line.
pub fn codes(line: &str, lang: Lang) -> Vec<&'static str> {
    let draft = Draft { text: line, lang, stage: None, has_blanks: false, limits: &[], house: &[] };
    listen(&draft).iter().map(|heard| heard.rule.code).collect()
}

/// The sets, and what each is.
pub const SETS: &[(&str, &str)] = &[
    ("seen", "written first, looked at while phrases were added"),
    ("held", "written with them by the same hand, which knew them, and set aside"),
    ("record", "lines after public statements, some shortened, looked at while phrases were added"),
    ("unseen", "other lines after public statements; some of them were looked at since, for false alarms"),
    (
        "written",
        "written by people who had not seen the rules; worked on since: at first 46 % and 48 % of the bad ones were caught, and 10 % and 11 % of the sound ones stopped",
    ),
    (
        "aside",
        "written with those by the same people, a fifth of them public statements, and never worked on",
    ),
];

/// Writes the figures for the manual.
#[allow(dead_code, reason = "the pages are written elsewhere")]
pub fn figures() -> String {
    let mut out = String::from(
        "\n### How much they hear\n\nCounted by a test on single lines, without a stage. A line that is caught is one in which \
         anything is heard. The last two rows tell what to expect of words that nobody \
         prepared for: most of what would make things worse is heard, and about one sound line in ten is stopped too.\n\n| lines | language | bad ones caught | sound ones stopped |\n|---|---|---|---|\n",
    );
    for (set, what) in SETS {
        for lang in [Lang::En, Lang::Fr] {
            let m = measure(lang, set);
            let share =
                |part: usize, of: usize| format!("{part} of {of} ({} %)", (part * 100 + of / 2) / of.max(1));
            out.push_str(&format!(
                "| {set}: {what} | {lang} | {} | {} |\n",
                share(m.caught, m.bad),
                share(m.stopped, m.sound)
            ));
        }
    }
    out
}
