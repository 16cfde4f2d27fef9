use super::escape::{inline, start};
use crate::i18n::{Lang, Say};
use crate::render::brief::{parts, title};
use crate::report::Handover;

/// Writes the brief of a shift as Markdown, with every line whole.
pub fn handover(brief: &Handover, lang: Lang) -> String {
    let mut text = format!("# {}\n\n{}\n", inline(&title(brief, lang)), start(&brief.title));
    for part in parts(brief, lang) {
        text.push_str(&format!("\n## {}\n\n", inline(&part.label.say(lang))));
        for line in &part.lines {
            text.push_str(&format!("- {}\n", start(line)));
        }
    }
    text
}
