use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::cli::Failure;
use crate::cli::playbook::explain;
use crate::i18n::{Lang, Say, Stored};
use crate::incident::eval;
use crate::incident::plan::Plan;
use crate::playbook::Playbook;
use crate::playbook::model::Organisation;
use crate::source::{SourceFile, load, read, to_yaml};
use crate::store::{LibraryError, LoadedPlaybook, Snapshot, SnapshotFile};
use crate::walk::Voices;

/// Is what a run reads beside its journal, read back from what was laid down.
pub(in crate::cli) struct Book {
    /// The plan in the language it is written in.
    pub plan: Arc<Plan>,
    /// The plans in the other languages.
    pub others: Vec<(String, Arc<Plan>)>,
    /// The organisation.
    pub organisation: Arc<Organisation>,
}

/// The name of the organisation file in a snapshot.
pub(super) const ORGANISATION: &str = "organisation.yaml";

/// The name of the file in a snapshot that says in which language the playbook is written.
const LANGUAGE: &str = "language";

/// The file that is taken where none is named.
const OWN_ORGANISATION: &str = "organisation.yaml";

/// Lays a playbook down in every language it has, with the organisation file.
pub(in crate::cli) fn lay_down(
    loaded: &LoadedPlaybook,
    organisation: Option<&str>,
) -> Result<Snapshot, Failure> {
    let written = loaded.resolved.language().to_owned();
    let mut files = vec![file(&written, to_yaml(&loaded.resolved.tree)?)];
    for lang in loaded.model.languages.iter().filter(|lang| **lang != written) {
        let localised = loaded.localised(lang)?;
        files.push(file(lang, to_yaml(&localised.resolved.tree)?));
    }
    let organisation = organisation.unwrap_or("organisation: 1\nname: ''\n");
    files.push(SnapshotFile { name: ORGANISATION.to_owned(), text: organisation.to_owned() });
    files.push(SnapshotFile { name: LANGUAGE.to_owned(), text: written });
    Ok(Snapshot::new(files)?)
}

/// Reads the organisation file that is named, else `./organisation.yaml` where there is one.
pub(in crate::cli) fn lay_down_organisation(
    named: Option<&str>,
    lang: Lang,
) -> Result<Option<String>, Failure> {
    let (path, wanted) = match named {
        Some(named) => (named.to_owned(), true),
        None => (OWN_ORGANISATION.to_owned(), false),
    };
    match crate::store::read_text(std::path::Path::new(&path)) {
        Ok(text) => {
            is_organisation(&path, &text, lang)?;
            organisation(&text)
                .map_err(|failure| failure.context(Stored::ReadingFile { path: path.clone() }.say(lang)))?;
            Ok(Some(text))
        }
        Err(error) if !wanted && error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::from(error).context(Stored::ReadingFile { path }.say(lang))),
    }
}

/// Reads an organisation file.
pub(in crate::cli) fn organisation(text: &str) -> Result<Organisation, Failure> {
    let unread = || Failure::said(Stored::FileNotYaml { file: ORGANISATION.to_owned() });
    Ok(read(&load(text.as_bytes()).map_err(|_| unread())?)?)
}

/// Says where a file does not read as one of an organisation, in words of its writer.
fn is_organisation(path: &str, text: &str, lang: Lang) -> Result<(), Failure> {
    let file = Arc::new(SourceFile::new(path, text));
    let error = match load(text.as_bytes()) {
        Err(errors) => LibraryError::Syntax { file, errors },
        Ok(tree) => match read::<Organisation>(&tree) {
            Err(error) => LibraryError::Shape { file, error },
            Ok(_) => return Ok(()),
        },
    };
    Err(explain(error, lang))
}

fn file(lang: &str, text: String) -> SnapshotFile {
    SnapshotFile { name: format!("playbook.{lang}.yaml"), text }
}

impl Book {
    /// Reads back what was laid down.
    pub fn read(snapshot: &Snapshot) -> Result<Self, Failure> {
        let mut plans: Vec<(String, Arc<Plan>)> = Vec::new();
        let mut own = Arc::new(Organisation::default());
        for file in snapshot.files() {
            if file.name == ORGANISATION {
                own = Arc::new(organisation(&file.text)?);
            } else if let Some(lang) =
                file.name.strip_prefix("playbook.").and_then(|name| name.strip_suffix(".yaml"))
            {
                plans.push((lang.to_owned(), Arc::new(Plan::new(Arc::new(playbook(&file.text)?)))));
            }
        }
        let written = snapshot.text(LANGUAGE).map(str::trim).unwrap_or("en");
        let place = plans.iter().position(|(lang, _)| *lang == written).unwrap_or(0);
        if plans.is_empty() {
            return Err(Failure::said(Stored::NoPlaybookInRun));
        }
        let (_, plan) = plans.remove(place);
        Ok(Self { plan, others: plans, organisation: own })
    }

    /// Stands in where nothing that was laid down reads: names take the place of titles.
    pub fn bare() -> Result<Self, Failure> {
        let plan = Arc::new(Plan::new(Arc::new(playbook("playbook: 1\ntitle: ''\n")?)));
        Ok(Self { plan, others: Vec::new(), organisation: Arc::default() })
    }

    /// Returns what the engine reads.
    pub fn snapshot(&self, zone: TimeZone) -> eval::Snapshot {
        eval::Snapshot {
            plan: Arc::clone(&self.plan),
            others: indexmap::IndexMap::new(),
            organisation: Arc::clone(&self.organisation),
            zone,
        }
    }

    /// Adds its languages to the voices of a walk.
    pub fn give_voices(&self, voices: &mut Voices) {
        voices.add(&self.plan.playbook.language, Arc::clone(&self.plan));
        for (lang, plan) in &self.others {
            voices.add(lang, Arc::clone(plan));
        }
    }
}

fn playbook(text: &str) -> Result<Playbook, Failure> {
    let tree = load(text.as_bytes()).map_err(|_| Failure::said(Stored::SnapshotUnread))?;
    Ok(read(&tree)?)
}
