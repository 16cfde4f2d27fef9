use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap};

use super::findings::Findings;
use super::names::{Names, Owner, Usage};
use super::rules::{self, RULES};
use super::spot::Spot;
use super::subject::Subject;
use super::walk::Walker;
use super::{Around, Finding, syntax};
use crate::i18n::lint::{Remedy, ShapeSays};
use crate::playbook::resolve::Resolved;
use crate::playbook::spec::Kind;
use crate::source::Span;

/// Returns everything that is wrong with a file, sorted by place.
///
/// Parts that it inherits are checked with it, under the name of their own file; what is
/// inherited and not used is left alone.
pub fn check(resolved: &Resolved, around: &Around<'_>) -> Vec<Finding> {
    let mut findings = Findings::new(resolved);
    syntax::report_faults(resolved, &mut findings);
    let Some(kind) = kind(resolved, &mut findings) else {
        return sorted(findings.finish(|_| true));
    };
    let names = Names::of(&resolved.tree, kind);
    let of = around.of.found().and_then(|of| Some(Names::of(&of.tree, of.kind()?)));
    let subject = Subject { resolved, kind, names: &names, around, of: of.as_ref(), plan: OnceCell::new() };
    let mut usage = Usage::default();
    Walker::new(&subject, &mut findings, &mut usage).file();
    for rule in RULES {
        if let Some(check) = rule.check {
            check(&subject, &mut findings);
        }
    }
    rules::tone::check(&subject, &mut findings);
    let used: BTreeSet<Owner<'_>> = usage.closed();
    rules::name_twice::check(&subject, &used, &mut findings);
    rules::coverage::never_used::check(&subject, &used, &mut findings);
    let mut all = findings.finish(|owner| used.contains(&owner));
    let mut unneeded = Findings::new(resolved);
    rules::unused_allowance::check(&subject, &all, &mut unneeded);
    all.extend(unneeded.finish(|_| true));
    let files = [Some(resolved), around.organisation];
    all.retain(|finding| !files.iter().flatten().any(|file| rules::allowed::is_accepted(finding, file)));
    for finding in &mut all {
        finding.severity = rules::weighed::weight(finding, files);
    }
    sorted(all)
}

/// Puts findings in the order of their places, each once.
///
/// The findings of a shared file come with every playbook that extends it.
pub fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    let key = |finding: &Finding| {
        let place = &finding.place;
        (place.file.name().to_owned(), place.span, finding.severity, finding.rule.code)
    };
    findings.sort_by_cached_key(key);
    findings.dedup_by(|second, first| {
        first.rule == second.rule && first.place == second.place && first.says == second.says
    });
    cut(findings)
}

/// How many findings of one rule are told of one file: nobody reads more, and they have one cause.
const MOST_OF_ONE: usize = 200;

/// Leaves out what comes after so many findings of one rule in one file; the last says how many.
fn cut(findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen: HashMap<(String, &str), (usize, usize)> = HashMap::new();
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len().min(MOST_OF_ONE));
    for finding in findings {
        let of = (finding.place.file.name().to_owned(), finding.rule.code);
        let (count, last) = seen.entry(of).or_default();
        *count += 1;
        if *count <= MOST_OF_ONE {
            *last = kept.len();
            kept.push(finding);
        }
    }
    for (count, last) in seen.into_values().filter(|(count, _)| *count > MOST_OF_ONE) {
        if let Some(last) = kept.get_mut(last) {
            last.help(Remedy::AndMore(count - MOST_OF_ONE));
        }
    }
    kept
}

fn kind(resolved: &Resolved, findings: &mut Findings<'_>) -> Option<Kind> {
    let found = Kind::of(&resolved.tree);
    if found.is_none() {
        let spot = match resolved.tree.entries().first() {
            Some(entry) => Spot::Key(entry),
            None => Spot::Bytes(0, Span::default()),
        };
        findings
            .add(&rules::shape::NO_KIND_OF_FILE, &spot, ShapeSays::NoKindOfFile)
            .help(Remedy::KindsOfFile);
    }
    found
}
