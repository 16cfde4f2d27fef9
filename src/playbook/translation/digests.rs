use std::collections::HashMap;

use super::edits::Edits;
use super::note::key;
use super::section::{DIGESTS, Section, entries};
use super::{Accept, Refusal, SourceText};
use crate::playbook::resolve::{Loaded, text_digest};
use crate::source::{Entry, Span};

/// Is the digests of a translation, as they are to be.
#[derive(Debug, Default)]
pub(super) struct Digests {
    /// How many were added.
    pub added: usize,
    /// The paths of those that were refreshed.
    pub accepted: Vec<String>,
}

/// Writes the digest of every translated text that has none, and refreshes those that are accepted.
pub(super) fn write(
    translated: &[&SourceText],
    loaded: &Loaded,
    accept: &Accept,
    edits: &mut Edits<'_>,
) -> Result<Digests, Refusal> {
    let section = Section::of(loaded, DIGESTS)?;
    let there: HashMap<&str, &Entry> =
        entries(&loaded.tree, DIGESTS).iter().map(|entry| (entry.key.as_str(), entry)).collect();
    let mut done = Digests::default();
    let mut lines = Vec::new();
    let mut last = None;
    for text in translated {
        let now = text_digest(&text.text);
        match there.get(text.path.as_str()) {
            None => lines.push((last, format!("{}{}: \"{now}\"\n", section.indent(), key(&text.path)))),
            Some(entry) => {
                last = Some(*entry);
                if entry.value.text() != Some(&now) && accept.takes(&text.path) {
                    let space = if entry.value.span.start == entry.value.span.end { " " } else { "" };
                    edits.replace(entry.value.span, &format!("{space}\"{now}\""));
                    done.accepted.push(text.path.clone());
                }
            }
        }
    }
    done.added = lines.len();
    add(&section, DIGESTS, lines, edits);
    Ok(done)
}

/// Adds lines to a map, each behind the entry named with it, else at the head.
pub(super) fn add(
    section: &Section<'_>,
    name: &str,
    lines: Vec<(Option<&Entry>, String)>,
    edits: &mut Edits<'_>,
) {
    if lines.is_empty() {
        return;
    }
    match section.entry() {
        None => edits.append(&format!("{name}:\n")),
        // `{}` says that nothing is there yet.
        Some(map) if map.value.span.start < map.value.span.end && map.value.entries().is_empty() => {
            edits.replace(Span::new(map.key_span.end, map.value.span.end), ":");
        }
        Some(_) => {}
    }
    for (behind, line) in lines {
        match behind.map(|entry| section.after(entry)).or(section.head()) {
            Some(at) => edits.insert(at, &line),
            None => edits.append(&line),
        }
    }
}
