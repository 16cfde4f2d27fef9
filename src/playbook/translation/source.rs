use std::collections::HashSet;

use crate::playbook::resolve::{Resolved, needs_translation};
use crate::playbook::text_path::texts;
use crate::source::{Node, Route, Span};

/// Is a file as its translator sees it: the texts that stand in it, each under its path.
///
/// What it extends is not in it; that has a translation of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// What a translation names it by: the id, of a shared file the name.
    pub of: String,
    /// The name of the file without its ending, which a translation may say as well.
    pub stem: String,
    /// The language it is written in.
    pub language: String,
    /// Its texts, in the order of the file.
    pub texts: Vec<SourceText>,
}

/// Is a text of a [`Source`].
#[derive(Debug, Clone, PartialEq)]
pub struct SourceText {
    /// Its path, the key of its translation.
    pub path: String,
    /// Its words.
    pub text: String,
    /// Where it stands in the tree.
    pub route: Route,
    /// Where it stands in the file.
    pub span: Span,
    /// Whether there are words in it besides its blanks.
    pub needed: bool,
}

impl Source {
    /// Collects the texts of the file that was asked for.
    pub fn of(resolved: &Resolved) -> Self {
        let mut seen = HashSet::new();
        let own = |node: &&Node| node.file == 0;
        let mut found = Vec::new();
        for at in texts(&resolved.tree) {
            let Some(node) = resolved.tree.at(&at.route).filter(own) else { continue };
            let Some(text) = node.text() else { continue };
            if seen.insert(at.path.clone()) {
                let (text, span, needed) = (text.to_owned(), node.span, needs_translation(text));
                found.push(SourceText { path: at.path, text, route: at.route, span, needed });
            }
        }
        // In a merged tree what is inherited stands first; the translator reads the file.
        found.sort_by_key(|text: &SourceText| text.span.start);
        let language = resolved.language().to_owned();
        Self { of: resolved.id(), stem: resolved.stem().to_owned(), language, texts: found }
    }

    /// Returns the text of a path.
    pub fn get(&self, path: &str) -> Option<&SourceText> {
        self.texts.iter().find(|text| text.path == path)
    }
}
