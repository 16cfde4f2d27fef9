use std::collections::{BTreeMap, BTreeSet};

use super::Owner;

/// Records which thing uses which, so that inherited things that nobody uses can be left alone.
#[derive(Debug, Default)]
pub struct Usage<'a> {
    roots: BTreeSet<Owner<'a>>,
    by: BTreeMap<Owner<'a>, Vec<Owner<'a>>>,
}

impl<'a> Usage<'a> {
    /// Records that something is used, by an inherited thing or by what is always there.
    pub fn record(&mut self, by: Option<Owner<'a>>, used: Owner<'a>) {
        match by {
            None => {
                self.roots.insert(used);
            }
            Some(by) => self.by.entry(by).or_default().push(used),
        }
    }

    /// Returns everything that is used, directly or not.
    pub fn closed(&self) -> BTreeSet<Owner<'a>> {
        let mut used = self.roots.clone();
        let mut open: Vec<Owner<'a>> = used.iter().copied().collect();
        while let Some(next) = open.pop() {
            for below in self.by.get(&next).into_iter().flatten() {
                if used.insert(*below) {
                    open.push(*below);
                }
            }
        }
        used
    }
}
