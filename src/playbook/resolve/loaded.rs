use std::sync::Arc;

use crate::source::{Node, SourceFile, SyntaxError, load};

/// Is a file that was read, with its tree.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The file.
    pub file: Arc<SourceFile>,
    /// What stands in it.
    pub tree: Node,
}

impl Loaded {
    /// Reads a text under the name that messages will show.
    pub fn parse(name: impl Into<String>, text: &str) -> Result<Self, Vec<SyntaxError>> {
        let tree = load(text.as_bytes())?;
        Ok(Self { file: Arc::new(SourceFile::new(name, text)), tree })
    }
}
