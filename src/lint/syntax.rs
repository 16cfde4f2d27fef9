use std::sync::Arc;

use super::findings::Findings;
use super::rules::{file, yaml};
use super::spot::Spot;
use super::traps::trap;
use super::{Finding, Place, Rule};
use crate::i18n::lint::{FileSays, LintSays, Remedy, YamlSays};
use crate::playbook::resolve::{Fault, FaultKind, Resolved};
use crate::source::{Route, SourceFile, Span, SyntaxError, SyntaxFault, closest};

/// Turns what is wrong with the YAML of a file into findings.
pub fn syntax_findings(file: &Arc<SourceFile>, errors: &[SyntaxError]) -> Vec<Finding> {
    let place = |span: Span| Place { file: Arc::clone(file), span, route: Route::root() };
    let mut spoilt = None;
    let mut findings = Vec::new();
    for error in errors {
        let line = file.line(error.span.start);
        if spoilt == Some(line) {
            continue;
        }
        let (finding, spoils) = explained(error, file, &place);
        spoilt = spoils.then_some(line);
        findings.push(finding);
    }
    findings
}

/// Says what is wrong with what a file extends and removes.
pub(super) fn report_faults(resolved: &Resolved, findings: &mut Findings<'_>) {
    for fault in &resolved.faults {
        let spot = Spot::Bytes(fault.file, fault.span);
        if let FaultKind::Broken(error) = &fault.kind {
            let Some(file) = resolved.files.get(fault.file) else { continue };
            let place = |span: Span| Place { file: Arc::clone(file), span, route: Route::root() };
            findings.take(explained(error, file, &place).0);
            continue;
        }
        let (rule, says, label) = of_fault(fault);
        let finding = findings.add(rule, &spot, says);
        if let Some(label) = label {
            finding.label(label);
        }
    }
}

fn of_fault(fault: &Fault) -> (&'static Rule, LintSays, Option<Remedy>) {
    match &fault.kind {
        FaultKind::Missing { written } => {
            (&file::EXTENDS_MISSING, FileSays::Missing(written.clone()).into(), Some(Remedy::BesideTheFile))
        }
        FaultKind::Unreadable { written, why } => {
            let says = FileSays::Unreadable { file: written.clone(), why: why.clone() };
            (&file::EXTENDS_MISSING, says.into(), None)
        }
        FaultKind::Circle { way } => (&file::EXTENDS_CIRCLE, FileSays::Circle(way.clone()).into(), None),
        FaultKind::TooMany { most } => (&yaml::YAML_LIMIT, FileSays::TooMany(*most).into(), None),
        FaultKind::WrongKind { written, found } => {
            let says = FileSays::NotShared { file: written.clone(), kind: found.map(|kind| kind.word()) };
            (&file::EXTENDS_KIND, says.into(), Some(Remedy::OnlyShared))
        }
        FaultKind::NothingToRemove { path, candidates } => {
            let word = path.rsplit('.').next().unwrap_or(path);
            let meant = closest(word, candidates.iter().map(String::as_str));
            let label = meant.map(|meant| Remedy::DidYouMean(meant.to_owned()));
            (&file::REMOVE_NOTHING, FileSays::NothingToRemove(path.clone()).into(), label)
        }
        FaultKind::Broken(error) => {
            let (rule, says) = of_yaml(&error.fault);
            (rule, says.into(), None)
        }
    }
}

/// Says what is wrong, and whether the rest of its line only fails because of it.
fn explained(error: &SyntaxError, file: &SourceFile, place: &dyn Fn(Span) -> Place) -> (Finding, bool) {
    if let Some(trap) = trap(error, file) {
        let mut finding = Finding::new(trap.rule, place(trap.span), trap.says);
        finding.help.extend(trap.help.map(LintSays::from));
        return (finding, trap.spoils_line);
    }
    let (rule, says) = of_yaml(&error.fault);
    let mut finding = Finding::new(rule, place(error.span), says);
    if let (Some(related), SyntaxFault::DuplicateKey(_)) = (error.related, &error.fault) {
        finding.related(place(related), Remedy::FirstHere);
    }
    (finding, false)
}

fn of_yaml(fault: &SyntaxFault) -> (&'static Rule, YamlSays) {
    match fault {
        SyntaxFault::TooLarge { limit } => (&yaml::YAML_LIMIT, YamlSays::TooLarge(*limit)),
        SyntaxFault::TooLong { limit } => (&yaml::YAML_LIMIT, YamlSays::TooLong(*limit)),
        SyntaxFault::TooDeep { limit } => (&yaml::YAML_LIMIT, YamlSays::TooDeep(*limit)),
        SyntaxFault::TooMany { limit } => (&yaml::YAML_LIMIT, YamlSays::TooMany(*limit)),
        SyntaxFault::Empty => (&yaml::YAML_LIMIT, YamlSays::Empty),
        SyntaxFault::NotUtf8 => (&yaml::YAML_CHARACTER, YamlSays::NotUtf8),
        SyntaxFault::ControlCharacter(c) => (&yaml::YAML_CHARACTER, YamlSays::Control(*c)),
        SyntaxFault::DuplicateKey(key) => (&yaml::DUPLICATE_KEY, YamlSays::Twice(key.clone())),
        SyntaxFault::ComplexKey => (&yaml::YAML_FEATURE, YamlSays::ComplexKey),
        SyntaxFault::SecondDocument => (&yaml::YAML_FEATURE, YamlSays::SecondDocument),
        SyntaxFault::Tag(tag) => (&yaml::YAML_FEATURE, YamlSays::Tag(tag.clone())),
        SyntaxFault::UnknownAlias => (&yaml::YAML_FEATURE, YamlSays::UnknownAlias),
        SyntaxFault::BadMerge => (&yaml::YAML_FEATURE, YamlSays::BadMerge),
        SyntaxFault::Grammar(why) => (&yaml::YAML_SYNTAX, YamlSays::Grammar(why.clone())),
    }
}
