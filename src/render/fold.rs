use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Returns the text in small letters without accents, as people type it in a hurry.
pub fn plain_letters(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.nfd().filter(|char| !is_combining_mark(*char)) {
        match letters(char) {
            Some(letters) => out.push_str(&letters.to_lowercase()),
            None => out.extend(char.to_lowercase()),
        }
    }
    out
}

/// Writes the text in ASCII: accents go, signs become their nearest, the rest is spelled out.
///
/// A screen that cannot draw a character must not lose it, hence the spelling.
pub fn ascii(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for char in text.nfd().filter(|char| !is_combining_mark(*char)) {
        if char.is_ascii() {
            out.push(char);
        } else if let Some(near) = letters(char).or_else(|| sign(char)) {
            out.push_str(near);
        } else {
            out.extend(char.escape_unicode());
        }
    }
    out
}

fn letters(char: char) -> Option<&'static str> {
    Some(match char {
        'œ' => "oe",
        'Œ' => "OE",
        'æ' => "ae",
        'Æ' => "AE",
        'ß' => "ss",
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        _ => return None,
    })
}

fn sign(char: char) -> Option<&'static str> {
    Some(match char {
        '‘' | '’' | '‚' | '′' => "'",
        '“' | '”' | '„' | '«' | '»' | '″' => "\"",
        '‐' | '‑' | '‒' | '–' | '−' | '·' | '─' => "-",
        '—' => "--",
        '•' | '●' => "*",
        '…' => "...",
        '→' => "->",
        '←' => "<-",
        '›' => ">",
        '‹' => "<",
        '×' => "x",
        '✓' => "x",
        '○' => "o",
        '€' => "EUR",
        '£' => "GBP",
        '°' => " deg",
        '½' => "1/2",
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => " ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lose_their_accents_and_capitals() {
        assert_eq!(plain_letters("Échéances, Œuvre"), "echeances, oeuvre");
    }

    #[test]
    fn ascii_keeps_what_it_cannot_draw() {
        assert_eq!(ascii("« Où ? » → déjà… 5\u{a0}€"), "\" Ou ? \" -> deja... 5 EUR");
        assert_eq!(ascii("地"), "\\u{5730}");
    }
}
