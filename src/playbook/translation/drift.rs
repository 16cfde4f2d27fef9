use std::collections::{HashMap, HashSet};

use super::blanks::blanks;
use super::section::{DIGESTS, TEXTS, entries, words};
use super::{Source, SourceText};
use crate::playbook::resolve::text_digest;
use crate::source::{Entry, Node, Route, Span, closest};

/// Is a way in which a translation is away from its source, with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Drift {
    /// What it is.
    pub kind: DriftKind,
    /// The path of the text.
    pub path: String,
    /// The file in which the place is.
    pub side: Side,
    /// The place in the text.
    pub span: Span,
    /// The place in the tree.
    pub route: Route,
}

/// Says what a [`Drift`] is.
#[derive(Debug, Clone, PartialEq)]
pub enum DriftKind {
    /// A text has no translation.
    Missing,
    /// The source has changed since it was translated.
    Outdated,
    /// A translation is of no text.
    Superfluous {
        /// The path that is written nearly the same.
        meant: Option<String>,
    },
    /// The two languages show different facts.
    OtherBlanks {
        /// Those that the source shows and the translation does not.
        lost: Vec<String>,
        /// Those that the translation shows and the source does not.
        added: Vec<String>,
    },
    /// Nothing says which source was translated.
    NoDigest,
}

/// Tells the two files of a translation apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What is translated.
    Source,
    /// What translates it.
    Translation,
}

impl DriftKind {
    /// Returns the word that scripts know it by.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Superfluous { .. } => "superfluous",
            Self::OtherBlanks { .. } => "other_blanks",
            Self::NoDigest => "no_digest",
        }
    }

    /// Says whether it is only worth knowing.
    pub fn is_note(&self) -> bool {
        *self == Self::NoDigest
    }
}

/// Tells how far a translation is from its source: its own entries in their order, then what it lacks.
pub fn compare(source: &Source, translation: Option<&Node>) -> Vec<Drift> {
    let texts: HashMap<&str, &SourceText> =
        source.texts.iter().map(|text| (text.path.as_str(), text)).collect();
    let mut found = Vec::new();
    let mut there = HashSet::new();
    if let Some(tree) = translation {
        let digests: HashMap<&str, &Node> =
            entries(tree, DIGESTS).iter().map(|entry| (entry.key.as_str(), &entry.value)).collect();
        for entry in entries(tree, TEXTS) {
            there.insert(entry.key.as_str());
            let digest = digests.get(entry.key.as_str()).copied();
            match texts.get(entry.key.as_str()) {
                Some(text) => found.extend(drifts(text, entry, digest)),
                None => found.push(superfluous(TEXTS, entry, source)),
            }
        }
        let orphans = entries(tree, DIGESTS).iter().filter(|entry| !there.contains(entry.key.as_str()));
        found.extend(orphans.map(|entry| superfluous(DIGESTS, entry, source)));
    }
    let missing = source.texts.iter().filter(|text| text.needed && !there.contains(text.path.as_str()));
    found.extend(missing.map(|text| Drift {
        kind: DriftKind::Missing,
        path: text.path.clone(),
        side: Side::Source,
        span: text.span,
        route: text.route.clone(),
    }));
    found
}

fn drifts(source: &SourceText, entry: &Entry, digest: Option<&Node>) -> Vec<Drift> {
    let Some(translated) = words(&entry.value) else {
        let missing = source.needed.then(|| at(DriftKind::Missing, TEXTS, entry));
        return missing.into_iter().collect();
    };
    let age = match digest.and_then(Node::text) {
        None => Some(DriftKind::NoDigest),
        Some(digest) if digest != text_digest(&source.text) => Some(DriftKind::Outdated),
        Some(_) => None,
    };
    let kinds = age.into_iter().chain(other_blanks(&source.text, translated));
    kinds.map(|kind| at(kind, TEXTS, entry)).collect()
}

/// Compares what the texts show; one that does not read is a finding of its own, elsewhere.
fn other_blanks(source: &str, translated: &str) -> Option<DriftKind> {
    let (ours, theirs) = (blanks(source)?, blanks(translated)?);
    let lost: Vec<String> = ours.difference(&theirs).cloned().collect();
    let added: Vec<String> = theirs.difference(&ours).cloned().collect();
    (!lost.is_empty() || !added.is_empty()).then_some(DriftKind::OtherBlanks { lost, added })
}

fn superfluous(section: &str, entry: &Entry, source: &Source) -> Drift {
    let meant = closest(&entry.key, source.texts.iter().map(|text| text.path.as_str()));
    let kind = DriftKind::Superfluous { meant: meant.map(str::to_owned) };
    at(kind, section, entry)
}

fn at(kind: DriftKind, section: &str, entry: &Entry) -> Drift {
    let route = Route::root().key(section).key(&entry.key);
    Drift { kind, path: entry.key.clone(), side: Side::Translation, span: entry.key_span, route }
}
