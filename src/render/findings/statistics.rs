use std::collections::BTreeMap;

use crate::lint::{Finding, Severity};

/// Counts findings by rule, the most frequent first.
pub fn statistics(findings: &[Finding]) -> Vec<(&'static str, Severity, usize)> {
    let mut counts: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
    for finding in findings {
        *counts.entry((finding.rule.code, finding.severity)).or_default() += 1;
    }
    let mut rows: Vec<_> =
        counts.into_iter().map(|((code, severity), count)| (code, severity, count)).collect();
    rows.sort_by(|one, other| other.2.cmp(&one.2).then(one.0.cmp(other.0)));
    rows
}
