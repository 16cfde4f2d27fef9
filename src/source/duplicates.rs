use std::collections::HashMap;

use super::{Entry, SyntaxError, SyntaxFault};

/// Up to this many keys comparing each with each is cheaper than hashing.
const FEW: usize = 16;

/// Reports every key that stands in a map already, with its first place.
pub(super) fn report_duplicates(entries: &[Entry], errors: &mut Vec<SyntaxError>) {
    if entries.len() <= FEW {
        for (place, entry) in entries.iter().enumerate().skip(1) {
            let earlier = entries.iter().take(place);
            if let Some(first) = earlier.into_iter().find(|first| first.key == entry.key) {
                errors.push(duplicate(first, entry));
            }
        }
        return;
    }
    let mut known: HashMap<&str, &Entry> = HashMap::with_capacity(entries.len());
    for entry in entries {
        let first = *known.entry(&entry.key).or_insert(entry);
        if !std::ptr::eq(first, entry) {
            errors.push(duplicate(first, entry));
        }
    }
}

fn duplicate(first: &Entry, second: &Entry) -> SyntaxError {
    let fault = SyntaxFault::DuplicateKey(second.key.clone());
    SyntaxError::at(fault, second.key_span).because_of(first.key_span)
}
