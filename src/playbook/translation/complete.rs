use std::collections::HashMap;

use super::digests::{self, Digests, add};
use super::edits::Edits;
use super::note::{key, note, waiting};
use super::section::{DIGESTS, Section, TEXTS, entries, words};
use super::{Refusal, Source, SourceText};
use crate::playbook::resolve::Loaded;
use crate::playbook::spec::Kind;
use crate::source::{Entry, Node, Span};

/// Says what to do with a translation.
#[derive(Debug, Clone)]
pub struct Job<'a> {
    /// What is translated.
    pub source: &'a Source,
    /// The language of the translation.
    pub lang: &'a str,
    /// Whose digests to refresh; unless it is nobody's, no entry is added.
    pub accept: Accept,
}

/// Says which translations were read again and are right for their source of today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accept {
    /// None.
    Nothing,
    /// All.
    All,
    /// Those at or below these paths.
    Below(Vec<String>),
}

/// Is a translation to which was added what it lacked.
#[derive(Debug)]
pub struct Completion {
    /// The file, as it is to be written.
    pub loaded: Loaded,
    /// How many entries wait for their translation that were not there before.
    pub added: usize,
    /// How many digests were added.
    pub digests: usize,
    /// The paths whose digests were refreshed.
    pub accepted: Vec<String>,
}

impl Accept {
    /// Says whether a path is meant.
    pub fn takes(&self, path: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::All => true,
            Self::Below(above) => above.iter().any(|above| is_below(path, above)),
        }
    }
}

/// Says whether a path is another one, or lies below it.
fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Adds to a translation what it lacks, or begins one.
///
/// Nothing that is there is moved or written anew. The result was read back: it says what
/// the old one said.
pub fn complete(job: &Job<'_>, name: &str, translation: Option<&Loaded>) -> Result<Completion, Refusal> {
    let begun = match translation {
        Some(loaded) => loaded.clone(),
        None => parse(name, &heading(job))?,
    };
    job.check(&begun)?;
    let mut edits = Edits::new(begun.file.text());
    let fill = job.accept == Accept::Nothing;
    let added = if fill { add_waiting(job.source, &begun, &mut edits)? } else { 0 };
    let translated = translated(job.source, &begun);
    let Digests { added: digests, accepted } = digests::write(&translated, &begun, &job.accept, &mut edits)?;
    let loaded = parse(name, &edits.apply())?;
    if !says_the_same(&begun, &loaded, &accepted) {
        return Err(Refusal::NotTheSame);
    }
    Ok(Completion { loaded, added, digests, accepted })
}

fn parse(name: &str, text: &str) -> Result<Loaded, Refusal> {
    Loaded::parse(name, text).map_err(|_| Refusal::NotTheSame)
}

fn heading(job: &Job<'_>) -> String {
    format!("translation: 1\nof: {}\nlanguage: {}\ntexts:\n", key(&job.source.of), key(job.lang))
}

impl Job<'_> {
    /// Refuses a file that is not a translation of this source into this language.
    pub fn check(&self, loaded: &Loaded) -> Result<(), Refusal> {
        if Kind::of(&loaded.tree) != Some(Kind::Translation) {
            return Err(Refusal::OtherKind);
        }
        let said =
            |key: &str| loaded.tree.get(key).and_then(|node| Some((node.text()?.to_owned(), node.span)));
        match (said("of"), said("language")) {
            (Some((of, span)), _) if of != self.source.of && of != self.source.stem => {
                Err(Refusal::OtherFile { of, wanted: self.source.of.clone(), span })
            }
            (_, Some((language, span))) if language != self.lang => {
                Err(Refusal::OtherLanguage { language, wanted: self.lang.to_owned(), span })
            }
            _ => Ok(()),
        }
    }
}

/// Adds an entry without words for every text that has none, where it stands in the source.
fn add_waiting(source: &Source, loaded: &Loaded, edits: &mut Edits<'_>) -> Result<usize, Refusal> {
    let section = Section::of(loaded, TEXTS)?;
    let there: HashMap<&str, &Entry> =
        entries(&loaded.tree, TEXTS).iter().map(|entry| (entry.key.as_str(), entry)).collect();
    let mut lines = Vec::new();
    let mut last = None;
    for text in &source.texts {
        match there.get(text.path.as_str()) {
            Some(entry) => {
                last = Some(*entry);
                if words(&entry.value).is_none() {
                    renew_note(text, source, loaded, entry, edits);
                }
            }
            None if text.needed => lines.push((last, waiting(text, &source.language, &section.indent()))),
            None => {}
        }
    }
    let added = lines.len();
    add(&section, TEXTS, lines, edits);
    Ok(added)
}

/// Writes the source anew above an entry that still waits, where the note is one of ours.
fn renew_note(text: &SourceText, source: &Source, loaded: &Loaded, entry: &Entry, edits: &mut Edits<'_>) {
    let before = loaded.file.text().get(..entry.key_span.start).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let (Some(above), Some(indent)) = (before.get(..line), before.get(line..)) else { return };
    let begin = format!("{indent}# {}: ", source.language);
    let go_on = format!("{indent}#{}", " ".repeat(source.language.len() + 3));
    let mut start = line;
    for one in above.split_inclusive('\n').rev() {
        start -= one.len();
        if one.starts_with(&begin) {
            let new = note(text, &source.language, indent);
            if above.get(start..).map(|old| old.replace("\r\n", "\n")).as_deref() != Some(&new) {
                edits.replace(Span::new(start, line), &new);
            }
            return;
        }
        if !one.starts_with(&go_on) && one.trim() != "#" {
            return;
        }
    }
}

/// Lists the texts that have words in a translation.
pub fn translated<'a>(source: &'a Source, loaded: &Loaded) -> Vec<&'a SourceText> {
    let there: HashMap<&str, &Node> =
        entries(&loaded.tree, TEXTS).iter().map(|entry| (entry.key.as_str(), &entry.value)).collect();
    let has_words =
        |text: &&SourceText| there.get(text.path.as_str()).is_some_and(|node| words(node).is_some());
    source.texts.iter().filter(has_words).collect()
}

/// Says whether a changed file still says all that it said, but for what was accepted.
fn says_the_same(old: &Loaded, new: &Loaded, accepted: &[String]) -> bool {
    let kept = |section: &str, but: &[String]| {
        let now: HashMap<&str, Option<&str>> = entries(&new.tree, section)
            .iter()
            .map(|entry| (entry.key.as_str(), entry.value.text()))
            .collect();
        entries(&old.tree, section)
            .iter()
            .filter(|entry| !but.contains(&entry.key))
            .all(|entry| now.get(entry.key.as_str()) == Some(&entry.value.text()))
    };
    kept(TEXTS, &[]) && kept(DIGESTS, accepted)
}
