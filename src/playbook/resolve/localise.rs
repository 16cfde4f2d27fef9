use std::collections::HashMap;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::{Loaded, Resolved};
use crate::playbook::expr::{Part, Template};
use crate::playbook::text_path::{TextAt, texts};
use crate::source::{Entry, Node, Scalar, Value};

/// Is a translation of one of the files of a [`Resolved`].
#[derive(Debug, Clone)]
pub struct Sidecar {
    /// The number of the file that it translates.
    pub of: usize,
    /// The translation file.
    pub loaded: Loaded,
}

/// Is a file in another language, as far as it is translated.
#[derive(Debug, Clone)]
pub struct Localised {
    /// The whole, with the translation files after the others; texts without a translation stay as they were.
    pub resolved: Resolved,
    /// The texts that have no translation.
    pub missing: Vec<TextAt>,
}

/// Puts the texts of translations in the place of those of a file.
///
/// A text is looked up in the translation of the file that was asked for, then in that of
/// the file it stands in. So the translation of a shared text never covers words that the
/// playbook has replaced.
pub fn localise(resolved: &Resolved, sidecars: &[Sidecar], lang: &str) -> Localised {
    let mut resolved = resolved.clone();
    let first = resolved.files.len();
    resolved.files.extend(sidecars.iter().map(|sidecar| Arc::clone(&sidecar.loaded.file)));
    let words: Vec<Words<'_>> =
        sidecars.iter().enumerate().map(|(at, side)| Words::of(side, first + at)).collect();
    let mut missing = Vec::new();
    for text in texts(&resolved.tree) {
        let Some(node) = resolved.tree.at_mut(&text.route) else { continue };
        match translated(&words, &text, node) {
            Some(new) => *node = new,
            None if needs_translation(node.text().unwrap_or_default()) => missing.push(text),
            None => {}
        }
    }
    set_language(&mut resolved.tree, lang);
    Localised { resolved, missing }
}

/// Tells whether a text has words of its own, besides its blanks.
pub fn needs_translation(text: &str) -> bool {
    let has_words = |words: &str| words.chars().any(char::is_alphabetic);
    fn any(template: &Template, see: &dyn Fn(&str) -> bool) -> bool {
        template.parts.iter().any(|part| match part {
            Part::Words(words) => see(words),
            Part::Blank(..) => false,
            Part::If(_, yes, no) => any(yes, see) || any(no, see),
        })
    }
    match Template::parse(text) {
        Ok(template) => any(&template, &has_words),
        Err(_) => has_words(text),
    }
}

/// Names the file beside another that translates it: `common.yaml` in French is `common.fr.yaml`.
pub fn sidecar_name(name: &str, lang: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, end)) => format!("{stem}.{lang}.{end}"),
        None => format!("{name}.{lang}"),
    }
}

/// Returns the first eight hexadecimal digits of the SHA-256 of a text, trimmed and in NFC.
///
/// A translation keeps it, to know its source again.
pub fn text_digest(text: &str) -> String {
    let normal: String = text.trim().nfc().collect();
    let hash = Sha256::digest(normal.as_bytes());
    hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// Is the texts of a translation by their paths.
struct Words<'a> {
    of: usize,
    number: usize,
    texts: HashMap<&'a str, &'a Node>,
}

impl<'a> Words<'a> {
    fn of(sidecar: &'a Sidecar, number: usize) -> Self {
        let entries = sidecar.loaded.tree.get("texts").map(Node::entries).unwrap_or_default();
        let texts = entries
            .iter()
            // An entry without words waits for its translation.
            .filter(|entry| entry.value.text().is_some_and(|text| !text.trim().is_empty()))
            .map(|entry| (entry.key.as_str(), &entry.value))
            .collect();
        Self { of: sidecar.of, number, texts }
    }

    fn get(&self, path: &str) -> Option<Node> {
        let mut node = (*self.texts.get(path)?).clone();
        node.file = self.number;
        Some(node)
    }
}

fn translated(words: &[Words<'_>], text: &TextAt, node: &Node) -> Option<Node> {
    let of = |file: usize| {
        words.iter().filter(move |words| words.of == file).find_map(|words| words.get(&text.path))
    };
    // A number counts the sentences of one file; another file's sentence has another number.
    let by_root = if text.numbered { None } else { of(0) };
    by_root.or_else(|| of(node.file))
}

fn set_language(tree: &mut Node, lang: &str) {
    let value = Value::Scalar(Scalar { text: lang.to_owned(), plain: true });
    let (span, file) = (tree.span, tree.file);
    let Value::Map(entries) = &mut tree.value else { return };
    match entries.iter_mut().find(|entry| entry.key == "language") {
        Some(entry) => entry.value.value = value,
        None => {
            let value = Node { value, span, file };
            entries.push(Entry { key: "language".to_owned(), key_span: span, value });
        }
    }
}
