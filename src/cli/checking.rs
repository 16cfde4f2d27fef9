use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;

use super::Failure;
use super::cores::on_all_cores;
use crate::lint::{Around, Finding, Of, Severity, check, opens, sorted, syntax_findings};
use crate::playbook::resolve::Resolved;
use crate::playbook::spec::Kind;
use crate::store::{Examined, Library, LibraryError, PlaybookFile, examine};

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
    let house = House { library, organisation, today, known: OnceLock::new() };
    let mut found = Checked { findings: Vec::new(), files: Vec::new(), unread: Vec::new() };
    for (file, looked) in files.iter().zip(on_all_cores(files, |file| house.look(file), &mut |_| ())) {
        match looked {
            Ok((name, findings)) => {
                found.files.push(name);
                found.findings.extend(findings);
            }
            Err(error) => found.unread.push((file.shown(), error.to_string())),
        }
    }
    found.findings = sorted(found.findings);
    found
}

/// Is what every file is checked against.
struct House<'a> {
    library: &'a Library,
    organisation: Option<&'a Resolved>,
    today: Date,
    /// The playbooks of the library, once a file opens one.
    known: OnceLock<BTreeMap<String, Vec<String>>>,
}

impl House<'_> {
    /// Returns the name of a file, and everything that is wrong with it.
    fn look(&self, file: &PlaybookFile) -> Result<(String, Vec<Finding>), LibraryError> {
        let examined = match examine(self.library, file)? {
            Examined::Unreadable(source, errors) => {
                return Ok((source.name().to_owned(), syntax_findings(&source, &errors)));
            }
            Examined::Whole(examined) => examined,
        };
        let kind = examined.resolved.kind();
        let opens_others = !opens(&examined.resolved.tree).is_empty();
        let around = Around {
            organisation: self.organisation.filter(|_| kind == Some(Kind::Playbook)),
            translations: &examined.translations,
            all_translations: matches!(kind, Some(Kind::Playbook | Kind::Shared)),
            library: opens_others.then(|| self.known.get_or_init(|| playbooks(self.library))),
            of: match &examined.of {
                Some(of) => Of::Found(of),
                None if examined.is_of_another => Of::Missing,
                None => Of::NotAsked,
            },
            today: Some(self.today),
            tone: true,
        };
        Ok((file.shown(), check(&examined.resolved, &around)))
    }
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
