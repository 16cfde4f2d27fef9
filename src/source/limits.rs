/// Bounds what a file may cost before anybody asks what it means.
///
/// A playbook may come from a stranger; these bounds keep any file of the permitted
/// size answered within a second and a few megabytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of a file.
    pub bytes: usize,
    /// The most bytes of one text: much of what is asked of a text looks through all of it again and again.
    pub text: usize,
    /// The most lists and maps inside each other; the tree is walked by recursion, so keep it small.
    pub depth: usize,
    /// The most values, where an alias counts as much as it expands to.
    pub nodes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 1 << 20, text: 32 << 10, depth: 64, nodes: 50_000 }
    }
}
