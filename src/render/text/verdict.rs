use super::Screen;
use super::sheet::Sheet;
use crate::i18n::{Say, Verify};
use crate::report::{Sign, Verdict};

/// How many groups of four digits stand on a row: half of a head.
const GROUPS: usize = 8;

/// Writes what verifying a run found, and what it cannot find.
pub fn verdict(verdict: &Verdict, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    let say = |words: Verify| words.say(screen.lang);
    let n = verdict.entries;
    let (first, sign) = match verdict.is_sound() {
        true => (Verify::Sound { n }, Sign::Done),
        false => (Verify::Unsound { n }, Sign::Alarm),
    };
    sheet.marked(sign, &format!("{} · {}", verdict.run, say(first)));
    for wrong in &verdict.flaws {
        sheet.paragraph(2, &screen.mark(Sign::Alarm), &wrong.said);
    }
    if verdict.is_sound() {
        sheet.paragraph(2, "", &say(Verify::ChainHolds));
        sheet.paragraph(2, "", &say(Verify::FilesHold));
    }
    if let Some(line) = verdict.noted_at {
        sheet.paragraph(2, "", &say(Verify::NotedAt { line }));
    }
    sheet.paragraph(2, "", &say(Verify::HeadOfLog));
    for row in groups(&verdict.head).chunks(GROUPS) {
        sheet.paragraph(4, "", &row.join(" "));
    }
    if verdict.noted_at.is_none() {
        sheet.paragraph(2, "", &say(Verify::NoteIt));
        sheet.paragraph(4, "", &format!("crisis verify {} --head …", verdict.run));
    }
    sheet.finish()
}

/// Cuts a head into groups of four, to be read aloud.
fn groups(head: &str) -> Vec<String> {
    let digits: Vec<char> = head.chars().collect();
    digits.chunks(4).map(|group| group.iter().collect()).collect()
}
