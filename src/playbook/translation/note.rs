use super::SourceText;

/// From this many letters on a line of the note is broken.
const WIDE: usize = 100;
/// Up to this many letters a translation fits on the line of its key.
const SHORT: usize = 80;
/// What some reader of YAML takes for something else than text.
const NO_TEXT: [&str; 9] = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"];

/// Writes an entry that waits for its translation: the source as a comment, the key, no words.
///
/// How the empty value is written suits the source, so that the translator need not know
/// YAML: quotes for a short one, a folded block for a long one, lines for lines.
pub(super) fn waiting(source: &SourceText, language: &str, indent: &str) -> String {
    format!("{}{indent}{}: {}\n", note(source, language, indent), key(&source.path), no_words(&source.text))
}

/// Writes the source of a text as a comment.
pub(super) fn note(source: &SourceText, language: &str, indent: &str) -> String {
    let begin = format!("{indent}# {language}: ");
    let go_on = format!("{indent}#{}", " ".repeat(language.len() + 3));
    let mut out = String::new();
    for (number, line) in lines(source.text.trim()).iter().enumerate() {
        let before = if number == 0 { &begin } else { &go_on };
        out.push_str(format!("{before}{line}").trim_end());
        out.push('\n');
    }
    out
}

/// Writes a key so that YAML reads it as the path it is.
pub(super) fn key(path: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-');
    let begins = path.starts_with(|letter: char| letter.is_ascii_alphabetic());
    if begins && path.chars().all(plain) && !NO_TEXT.contains(&path.to_ascii_lowercase().as_str()) {
        return path.to_owned();
    }
    let mut out = String::from("\"");
    for letter in path.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            _ if letter.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

fn no_words(text: &str) -> &'static str {
    match text.trim() {
        text if text.contains('\n') => "|-",
        text if text.chars().count() > SHORT => ">-",
        _ => "\"\"",
    }
}

/// Breaks a text that is one long line; lines that the writer made stay lines.
fn lines(text: &str) -> Vec<String> {
    let harmless = |line: &str| line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.contains('\n') {
        return text.lines().map(harmless).collect();
    }
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.len() - 1;
        let line = &mut lines[last];
        if !line.is_empty() && line.chars().count() + word.chars().count() >= WIDE {
            lines.push(harmless(word));
        } else {
            let space = if line.is_empty() { "" } else { " " };
            *line += &format!("{space}{}", harmless(word));
        }
    }
    lines
}
