//! What we ship has no findings: playbooks, translations, organisations and cases, each with what lies around it.

use std::path::Path;
use std::sync::Arc;

use crisis::i18n::Lang;
use crisis::lint::{Around, Finding, Of, Severity, check, sorted, syntax_findings};
use crisis::playbook::resolve::{FetchError, Loaded, Resolved, Sidecar, resolve};
use crisis::playbook::spec::Kind;
use crisis::render::findings::{Tally, human};
use crisis::render::text::Screen;
use crisis::source::{Node, SourceFile};

/// Returns the shipped files of a kind, with their names.
fn shipped(kind: Kind) -> Vec<(String, Resolved)> {
    let mut names = Vec::new();
    for folder in ["playbooks", "examples", "examples/cases"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in std::fs::read_dir(root).expect("the folder is there") {
            let name = entry.expect("it reads").file_name().to_string_lossy().into_owned();
            if name.ends_with(".yaml") {
                names.push(format!("{folder}/{name}"));
            }
        }
    }
    names.sort();
    let all = names.into_iter().map(|name| (name.clone(), whole(&name)));
    all.filter(|(_, resolved)| resolved.kind() == Some(kind)).collect()
}

fn loaded(name: &str) -> Result<Loaded, Vec<Finding>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let text = std::fs::read_to_string(path).unwrap_or_default();
    Loaded::parse(name, &text)
        .map_err(|errors| syntax_findings(&Arc::new(SourceFile::new(name, text.as_str())), &errors))
}

fn whole(name: &str) -> Resolved {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let root = loaded(name).unwrap_or_else(|findings| panic!("{}", shown(&findings)));
    resolve(root, &mut |_, written| loaded(&format!("{folder}/{written}")).map_err(|_| FetchError::Missing))
}

fn shown(findings: &[Finding]) -> String {
    let screen = Screen { lang: Lang::En, width: 120, unicode: false, colour: false, plain: false };
    human(findings, Tally::of(findings, 1), screen)
}

/// Notes are for whoever reads the file: a telephone has no account.
fn assert_clean(findings: Vec<Finding>) {
    let mut all = sorted(findings);
    all.retain(|finding| finding.severity != Severity::Note);
    assert!(all.is_empty(), "\n{}", shown(&all));
}

/// Finds the playbook that a case or a translation is of.
fn source<'a>(of: &str, sources: &'a [(String, Resolved)]) -> &'a Resolved {
    let found = sources.iter().find(|(_, source)| source.id() == of || source.stem() == of);
    &found.unwrap_or_else(|| panic!("no {of}")).1
}

fn of(resolved: &Resolved) -> String {
    resolved.tree.get("of").and_then(Node::text).unwrap_or_default().to_owned()
}

#[test]
fn playbooks_are_clean_in_every_language_they_promise() {
    let mut all = Vec::new();
    for (name, resolved) in shipped(Kind::Playbook).into_iter().chain(shipped(Kind::Shared)) {
        let french = loaded(&name.replace(".yaml", ".fr.yaml"));
        let translations: Vec<Sidecar> = french.into_iter().map(|loaded| Sidecar { of: 0, loaded }).collect();
        let around =
            Around { translations: &translations, all_translations: true, tone: true, ..Around::default() };
        all.extend(check(&resolved, &around));
    }
    assert_clean(all);
}

#[test]
fn translations_fit_what_they_translate() {
    let mut sources = shipped(Kind::Playbook);
    sources.extend(shipped(Kind::Shared));
    let mut all = Vec::new();
    for (_, translation) in shipped(Kind::Translation) {
        let around =
            Around { of: Of::Found(source(&of(&translation), &sources)), tone: true, ..Around::default() };
        all.extend(check(&translation, &around));
    }
    assert_clean(all);
}

#[test]
fn cases_fit_their_playbooks_and_organisations() {
    let playbooks = shipped(Kind::Playbook);
    let mut all = Vec::new();
    for (name, case) in shipped(Kind::Case) {
        let playbook = source(&of(&case), &playbooks);
        all.extend(check(&case, &Around { of: Of::Found(playbook), ..Around::default() }));
        let Some(organisation) = case.tree.get("organisation").and_then(Node::text) else { continue };
        let file = organisation.rsplit('/').next().unwrap_or(organisation);
        let folder = name.split('/').next().unwrap_or_default();
        let organisation = whole(&format!("{folder}/{file}"));
        let around = Around { organisation: Some(&organisation), ..Around::default() };
        all.extend(check(playbook, &around));
    }
    assert_clean(all);
}

#[test]
fn organisations_are_clean() {
    let organisations = shipped(Kind::Organisation);
    assert_clean(organisations.iter().flat_map(|(_, file)| check(file, &Around::default())).collect());
}
