use super::Screen;
use crate::i18n::Say;
use crate::render::Shown;
use crate::report::Translations;

/// Writes what is to be mended in translations: a line a finding, its place first, then the source; the sums last.
pub fn translations(document: &Translations, screen: Screen) -> String {
    let mut out = String::new();
    for file in &document.files {
        for row in file.rows.iter().filter(|row| !row.kind.is_note()) {
            let said = row.says(&document.lang).say(screen.lang);
            push(&mut out, &format!("{}:{}:{}: {said}", row.file, row.line, row.column), screen);
            for (number, line) in row.words.iter().flat_map(|words| words.trim().lines()).enumerate() {
                let before = if number == 0 { format!("{}:", file.language) } else { String::new() };
                push(&mut out, &format!("    {before:<4}{line}"), screen);
            }
        }
    }
    for file in &document.files {
        push(&mut out, &file.sum().say(screen.lang), screen);
    }
    out
}

/// Adds a line; nothing in it may begin another.
fn push(out: &mut String, line: &str, screen: Screen) {
    let shown = Shown::line(line);
    let shown = if screen.unicode { shown } else { shown.ascii() };
    out.push_str(shown.as_str());
    out.push('\n');
}
