//! Folders are layers; each imports only what stands to its left.
//!
//! `source, i18n → playbook → lint, incident, monitoring → report → render → walk →
//! store, terminal → cli`. Folders of one rank do not import each other.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

use std::path::{Path, PathBuf};

/// The folders, in ranks from the ground up.
const RANKS: &[&[&str]] = &[
    &["source", "i18n"],
    &["playbook"],
    &["lint", "incident", "monitoring"],
    &["report"],
    &["render"],
    &["walk"],
    &["store", "terminal"],
    &["cli"],
];

#[test]
fn a_folder_imports_only_what_stands_to_its_left() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in sources(&root) {
        let Some(layer) = layer_of(&root, &file) else { continue };
        let text = std::fs::read_to_string(&file).expect("a source reads");
        for import in imports(&code_of(&text)) {
            if !may(&layer, &import) {
                wrong.push(format!("{}: `{layer}` imports `{import}`", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_has_its_rank() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in std::fs::read_dir(&root).expect("the folder is there") {
        let path = entry.expect("it reads").path();
        if path.is_dir() {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            assert!(rank(&name).is_some(), "`src/{name}` has no place in RANKS");
        }
    }
}

#[test]
fn imports_are_found_in_every_writing() {
    let text = "
        use crate::i18n::Lang;
        use crate::{playbook::{Id, model::Text}, source::Node, cli};
        // crate::store is only spoken of
        fn f() -> crate::render::Text { \"crate::walk\"; crate::incident::g() }
    ";
    let found = imports(&code_of(text));
    assert_eq!(found, ["i18n", "playbook", "source", "cli", "render", "incident"]);
}

fn rank(layer: &str) -> Option<usize> {
    RANKS.iter().position(|rank| rank.contains(&layer))
}

fn may(layer: &str, import: &str) -> bool {
    match (rank(layer), rank(import)) {
        (Some(own), Some(other)) => layer == import || other < own,
        // A macro or a function at the root is nobody's layer.
        (_, None) => true,
        (None, _) => false,
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it reads").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

fn layer_of(root: &Path, file: &Path) -> Option<String> {
    let mut parts = file.strip_prefix(root).ok()?.components();
    let first = parts.next()?.as_os_str().to_string_lossy().into_owned();
    parts.next().map(|_| first)
}

/// Returns a text without its comments and strings, in which anything may be mentioned.
fn code_of(text: &str) -> String {
    let mut code = String::new();
    for line in text.lines() {
        let line = line.split("//").next().unwrap_or_default();
        let outside = line.split('"').step_by(2);
        code.extend(outside);
        code.push('\n');
    }
    code
}

/// Returns the first word after each `crate::`, also of those in braces.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for after in code.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            Some(group) => found.extend(members(group)),
            None => found.extend(word(after)),
        }
    }
    found
}

/// Returns the first word of each member of a group, up to its closing brace.
fn members(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut starts = vec![0];
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => starts.push(at + 1),
            _ => {}
        }
    }
    starts.into_iter().filter_map(|start| word(&group[start..])).collect()
}

fn word(text: &str) -> Option<String> {
    let text = text.trim_start();
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}
