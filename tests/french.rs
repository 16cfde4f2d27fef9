//! The French of the tool is set as French is: a space that does not break before `: ; ? !` and inside « ».

#![allow(clippy::disallowed_methods, reason = "a test reads the sources")]

use std::fs;
use std::path::{Path, PathBuf};

/// What is written as it is typed or as YAML wants it stands for itself.
const CODE: [&str; 16] = [
    "{key}: {example}",
    "case: 1",
    "chemin: valeur",
    "wall: ",
    "values: {{",
    "for: {role}",
    "translation: 1",
    "version: ",
    "next_update: ",
    ":note",
    ":menu",
    ":plus tard",
    ":2",
    "fait=?",
    "== ou !=",
    "ou !=",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|kind| kind == "rs") {
            found.push(entry);
        }
    }
}

/// Returns the string literals of a line, as they are written.
fn literals(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut inside: Option<String> = None;
    let mut chars = line.chars();
    while let Some(char) = chars.next() {
        match (&mut inside, char) {
            (None, '"') => inside = Some(String::new()),
            (None, '/') if line.trim_start().starts_with("//") => return found,
            (None, _) => {}
            (Some(_), '"') => found.extend(inside.take()),
            (Some(text), '\\') => {
                text.push('\\');
                text.extend(chars.next());
            }
            (Some(text), _) => text.push(char),
        }
    }
    found
}

/// Returns a text without what is code in it.
fn prose(text: &str) -> String {
    let apart = |(at, part): (usize, &str)| if at % 2 == 0 { part.to_owned() } else { "x".to_owned() };
    let mut prose: String = text.split('`').enumerate().map(apart).collect();
    for code in CODE {
        prose = prose.replace(code, "x");
    }
    prose.replace("\\u{a0}", "\u{a0}").replace("\\u{202f}", "\u{202f}").replace("\\n", "\n")
}

fn is_mark(char: char) -> bool {
    matches!(char, ':' | ';' | '?' | '!' | '»')
}

/// Says whether a space that may break stands where none may.
fn breaks(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars.windows(2).enumerate().any(|(at, pair)| {
        let ends = chars.get(at + 2).is_none_or(|next| !next.is_alphanumeric() && !matches!(next, '=' | '{'));
        (pair[0] == ' ' && is_mark(pair[1]) && ends) || (pair[0] == '«' && pair[1] == ' ')
    })
}

/// Says whether a mark stands glued to the word before it.
fn is_glued(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars.windows(2).enumerate().any(|(at, pair)| {
        let ends = chars.get(at + 2).is_none_or(|next| next.is_whitespace());
        let word = pair[0].is_alphanumeric() || matches!(pair[0], '}' | ')');
        word && is_mark(pair[1]) && ends
    })
}

/// Says whether a text is French: it has a word that French has and English has not.
fn is_french(text: &str) -> bool {
    const FRENCH: [&str; 20] = [
        "le", "la", "les", "un", "une", "des", "du", "est", "et", "pas", "sont", "que", "qui", "pour",
        "aide", "erreur", "aucun", "dans", "avec", "rien",
    ];
    let words = text.split(|char: char| !char.is_alphabetic()).map(str::to_lowercase);
    text.contains('«') || words.into_iter().any(|word| FRENCH.contains(&word.as_str()))
}

#[test]
fn no_french_mark_stands_glued_or_behind_a_space_that_breaks() {
    let mut files = Vec::new();
    for folder in ["src/i18n", "src/lint/rules"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    }
    assert!(files.len() > 30);
    let mut bad = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a source");
        let words = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (at, line) in words.lines().enumerate() {
            for literal in literals(line) {
                let prose = prose(&literal);
                if breaks(&prose) || (is_french(&prose) && is_glued(&prose)) {
                    bad.push(format!("{}:{}: {literal}", file.display(), at + 1));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn what_is_missing_is_found() {
    assert!(breaks("ligne vide : revenir") && breaks("« mot »") && breaks("Est-ce fait ?"));
    assert!(is_glued("aide:") && is_glued("le {nom}: {valeur}") && is_glued("Que faire?"));
    for good in ["ligne vide\u{a0}: revenir", "«\u{a0}mot\u{a0}»", "à 05:24", "https://exemple.fr", "a != b"]
    {
        assert!(!breaks(good) && !is_glued(good), "{good}");
    }
}
