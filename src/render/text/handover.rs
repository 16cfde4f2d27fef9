use super::Screen;
use super::sheet::Sheet;
use super::standing::labelled;
use crate::i18n::{Say, Status};
use crate::render::brief::{Part, parts, title};
use crate::render::{cut, width};
use crate::report::Handover;

/// The column in which the words begin, or later where a label is that wide.
const WORDS: usize = 15;

/// A line that is longer is shown by its beginning and its end, where a promise stands.
const LONGEST: usize = 200;

/// How many things that can be done are listed: the agenda has them all.
const TO_DO: usize = 7;

/// Writes the brief of a shift, its labels in one column and the words beside them.
pub fn handover(brief: &Handover, screen: Screen) -> String {
    let mut sheet = Sheet::new(screen);
    sheet.paragraph(0, "", &title(brief, screen.lang));
    sheet.paragraph(0, "", &brief.title);
    sheet.gap();
    let parts = parts(brief, screen.lang);
    let widest = parts.iter().map(|part| width(&part.label.say(screen.lang))).max().unwrap_or(0);
    for part in &parts {
        section(&mut sheet, part, WORDS.max(widest + 1), screen);
    }
    sheet.finish()
}

fn section(sheet: &mut Sheet, part: &Part, words: usize, screen: Screen) {
    let most = if part.label == Status::ToDo { TO_DO } else { part.lines.len() };
    let mut label = part.label.say(screen.lang);
    for line in part.lines.iter().take(most) {
        let line = shortened(line, screen);
        if screen.plain {
            sheet.paragraph(0, "", &labelled(screen.lang, &part.label.say(screen.lang), &line));
        } else {
            let label = std::mem::take(&mut label);
            let room = " ".repeat(words.saturating_sub(width(&label)));
            sheet.paragraph(0, &screen.show(&format!("{label}{room}")), &line);
        }
    }
    let more = part.lines.len().saturating_sub(most);
    if more > 0 {
        sheet.paragraph(words, "", &Status::AndMore { n: more }.say(screen.lang));
    }
}

/// Leaves out the middle of a long line.
fn shortened(line: &str, screen: Screen) -> String {
    let letters: Vec<char> = line.chars().collect();
    if letters.len() <= LONGEST {
        return line.to_owned();
    }
    let more = if screen.unicode { " … " } else { " ... " };
    let tail: String = letters[letters.len() - LONGEST / 2..].iter().collect();
    let tail = tail.split_once(' ').map_or(tail.as_str(), |(_, whole)| whole).to_owned();
    let head = cut(line, LONGEST / 2, "");
    let head = head.rsplit_once(' ').map_or(head.as_str(), |(whole, _)| whole);
    format!("{head}{more}{tail}")
}
