use super::Screen;
use super::sheet::Sheet;
use crate::i18n::{Log as Words, Say, Settle};
use crate::report::{Log, Sign};

/// Says what was just recorded, one line an entry.
pub fn recorded(log: &Log, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    for row in &log.rows {
        let (at, seq) = (row.at.clone(), row.entry.seq);
        let drill = if log.drill { format!("{} ", Words::Drill.say(screen.lang)) } else { String::new() };
        let happened = row.happened.as_ref().map(|when| {
            let label = Words::HHappened.say(screen.lang);
            format!(" ({label} {when})")
        });
        let what = format!("{}{}", row.said(), happened.unwrap_or_default());
        let said = Settle::Recorded { at, seq, what }.say(screen.lang);
        sheet.marked(Sign::Done, &format!("{drill}{said}"));
    }
    sheet.finish()
}
