use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Failure;
use crate::lint::{Around, Finding, Of, Severity, check, opens, sorted, syntax_findings};
use crate::playbook::resolve::Resolved;
use crate::playbook::spec::Kind;
use crate::store::{Examined, Library, PlaybookFile, examine};

/// Is what checking found.
pub(super) struct Checked {
    /// The findings, by place.
    pub findings: Vec<Finding>,
    /// The names of the files that were checked.
    pub files: Vec<String>,
    /// What could not be read, each with its reason.
    pub unread: Vec<(String, String)>,
}

/// Checks files, each with all that it extends; none stops the others.
pub(super) fn checked(
    library: &Library,
    files: &[PlaybookFile],
    organisation: Option<&Resolved>,
    today: Date,
) -> Checked {
    let known = playbooks(library);
    let mut found = Checked { findings: Vec::new(), files: Vec::new(), unread: Vec::new() };
    for file in files {
        match examine(library, file) {
            Ok(Examined::Unreadable(source, errors)) => {
                found.files.push(source.name().to_owned());
                found.findings.extend(syntax_findings(&source, &errors));
            }
            Ok(Examined::Whole(examined)) => {
                found.files.push(file.shown());
                let playbook = examined.resolved.kind() == Some(Kind::Playbook);
                let around = Around {
                    organisation: organisation.filter(|_| playbook),
                    translations: &examined.translations,
                    all_translations: matches!(examined.resolved.kind(), Some(Kind::Playbook | Kind::Shared)),
                    library: Some(&known),
                    of: match &examined.of {
                        Some(of) => Of::Found(of),
                        None if examined.is_of_another => Of::Missing,
                        None => Of::NotAsked,
                    },
                    today: Some(today),
                    tone: true,
                };
                found.findings.extend(check(&examined.resolved, &around));
            }
            Err(error) => found.unread.push((file.shown(), error.to_string())),
        }
    }
    found.findings = sorted(found.findings);
    found
}

/// Returns the playbooks of the library, each with those that it opens.
fn playbooks(library: &Library) -> BTreeMap<String, Vec<String>> {
    let mut known = BTreeMap::new();
    for file in library.files().unwrap_or_default().iter().filter(|file| file.is_playbook()) {
        if let Ok(Examined::Whole(examined)) = examine(library, file) {
            known.insert(examined.resolved.id(), opens(&examined.resolved.tree));
        }
    }
    known
}

/// Returns the findings that keep a playbook from being run.
pub(super) fn errors_of(library: &Library, asked: &str) -> Result<(String, Vec<Finding>), Failure> {
    let file = library.find(asked)?;
    let shown = file.shown();
    let mut found = match examine(library, &file)? {
        Examined::Unreadable(source, errors) => syntax_findings(&source, &errors),
        Examined::Whole(examined) => check(&examined.resolved, &Around::default()),
    };
    found.retain(|finding| finding.severity == Severity::Error);
    Ok((shown, found))
}
