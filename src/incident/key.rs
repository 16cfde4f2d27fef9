use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Names one item of a run, or a fact's place in it: `update[3]`, `breach/injured`, `call.log[2][x]`.
///
/// The text is `[attachment "/"] { include "." } step { "[" k "]" }`. What is recorded
/// under a key stays there for ever; the agenda says whether it still applies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(Arc<str>);

impl Key {
    /// Takes a key as written in a journal, a case or on the command line.
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the key without its instances: `breach/call.log` of `breach/call.log[2][x]`.
    pub fn base(&self) -> &str {
        self.0.split_once('[').map_or(&*self.0, |(base, _)| base)
    }

    /// Returns the instances, outermost first: `2`, `x` of `call.log[2][x]`.
    pub fn instances(&self) -> impl Iterator<Item = &str> {
        self.0.split('[').skip(1).map(|part| part.strip_suffix(']').unwrap_or(part))
    }

    /// Tells whether it names an item or a block, and not the fact of an instance (`updates[2].what_changed`).
    pub fn is_place(&self) -> bool {
        self.0.ends_with(']') || !self.0.contains('[')
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Key {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}
