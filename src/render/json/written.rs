use std::fmt::Display;

use crate::render::sanitize::is_harmful;

/// Writes a document over several lines, ended by a newline.
pub fn pretty(document: &impl Display) -> String {
    escaped(&format!("{document:#}\n"))
}

/// Writes a document on one line, ended by a newline.
pub fn on_one_line(document: &impl Display) -> String {
    escaped(&format!("{document}\n"))
}

/// Escapes in JSON what a terminal obeys or does not draw; for whoever reads the JSON it is the same.
///
/// Such letters stand in strings only, and JSON itself escapes but the oldest of them.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter == '\u{7f}' || is_harmful(letter) {
            let mut units = [0; 2];
            letter.encode_utf16(&mut units).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_escaped_and_reads_back() {
        let raw = "é\u{1b}\u{7f}\u{9b}1m\u{202e}x\u{200b}\u{e0041}";
        let written = pretty(&serde_json::json!({ "a": raw }));
        assert!(written.chars().all(|letter| letter == '\n' || !(letter.is_control() || is_harmful(letter))));
        assert!(written.contains("\\u009b1m\\u202ex\\u200b\\udb40\\udc41"), "{written}");
        let back: serde_json::Value = serde_json::from_str(&written).expect("JSON");
        assert_eq!(back["a"], raw);
    }
}
