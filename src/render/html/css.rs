use sha2::{Digest, Sha256};

use crate::render::harmless;

/// Writes a text as a CSS string; what is not a plain letter or digit is given by its number.
pub(super) fn css_string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in harmless(text).chars() {
        if letter.is_ascii_alphanumeric() || letter == ' ' {
            out.push(letter);
        } else {
            out.push_str(&format!("\\{:x} ", letter as u32));
        }
    }
    out.push('"');
    out
}

/// Returns the hash of a style sheet as a content security policy wants it.
pub(super) fn csp_hash(style: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(style.as_bytes())))
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn base64(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let all =
            chunk.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = all >> (18 - 6 * place) & 63;
            let letter = if place <= chunk.len() { DIGITS[digit as usize] } else { b'=' };
            out.push(char::from(letter));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (plain, coded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn a_string_cannot_leave_its_quotes() {
        assert_eq!(css_string("a\"}</style>é"), "\"a\\22 \\7d \\3c \\2f style\\3e \\e9 \"");
    }
}
