use std::fmt;

/// Points into a YAML tree by keys and indices, as in `phases[1].steps[2].due`.
///
/// A rule names a place by its route; the tree turns it into a span afterwards, so a
/// rule never sees an offset.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Route(Vec<Segment>);

/// One step of a [`Route`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// The value of a key in a map.
    Key(String),
    /// An element of a list, from 0.
    Index(usize),
}

impl Route {
    /// Returns the route of the whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Builds a route of its segments, the outermost first.
    pub fn of(segments: Vec<Segment>) -> Self {
        Self(segments)
    }

    /// Returns this route, one key deeper.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.with(Segment::Key(key.to_owned()))
    }

    /// Returns this route, one list element deeper.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Segment::Index(index))
    }

    /// Returns the segments from the root on.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    fn with(&self, segment: Segment) -> Self {
        let mut deeper = self.0.clone();
        deeper.push(segment);
        Self(deeper)
    }
}

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, segment) in self.0.iter().enumerate() {
            match segment {
                Segment::Key(key) if place == 0 => write!(out, "{key}")?,
                Segment::Key(key) => write!(out, ".{key}")?,
                Segment::Index(index) => write!(out, "[{index}]")?,
            }
        }
        Ok(())
    }
}
