//! What we ship has no findings.

use std::path::Path;
use std::sync::Arc;

use crisis::i18n::Lang;
use crisis::lint::{Around, Finding, Severity, check, sorted, syntax_findings};
use crisis::playbook::resolve::{FetchError, Loaded, Resolved, Sidecar, resolve};
use crisis::render::findings::{Tally, human};
use crisis::render::text::Screen;
use crisis::source::SourceFile;

const PLAYBOOKS: &[&str] = &["common", "customer-mistreatment", "data-breach"];

fn loaded(name: &str) -> Result<Loaded, Vec<Finding>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let text = std::fs::read_to_string(path).expect("it reads");
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

fn assert_clean(findings: Vec<Finding>) {
    let all = sorted(findings);
    assert!(all.is_empty(), "\n{}", shown(&all));
}

#[test]
fn playbooks_are_clean_in_every_language_they_promise() {
    let mut all = Vec::new();
    for name in PLAYBOOKS {
        let french = loaded(&format!("playbooks/{name}.fr.yaml")).expect("it loads");
        let translations = [Sidecar { of: 0, loaded: french }];
        let around = Around { translations: &translations, all_translations: true, ..Around::default() };
        all.extend(check(&whole(&format!("playbooks/{name}.yaml")), &around));
    }
    all.extend(check(&whole("examples/minimal.yaml"), &Around::default()));
    assert_clean(all);
}

#[test]
fn translations_fit_what_they_translate() {
    let mut all = Vec::new();
    for name in PLAYBOOKS {
        let of = whole(&format!("playbooks/{name}.yaml"));
        let around = Around { of: Some(&of), ..Around::default() };
        all.extend(check(&whole(&format!("playbooks/{name}.fr.yaml")), &around));
    }
    all.retain(|finding| finding.severity != Severity::Note);
    assert_clean(all);
}

#[test]
fn cases_fit_their_playbooks() {
    let cases = [("united-3411", "customer-mistreatment"), ("data-breach-first-day", "data-breach")];
    let mut all = Vec::new();
    for (case, playbook) in cases {
        let of = whole(&format!("playbooks/{playbook}.yaml"));
        let around = Around { of: Some(&of), ..Around::default() };
        all.extend(check(&whole(&format!("examples/cases/{case}.yaml")), &around));
    }
    assert_clean(all);
}

#[test]
fn organisations_give_what_playbooks_need() {
    let pairs = [
        ("organisation", "customer-mistreatment"),
        ("organisation", "data-breach"),
        ("organisation-3411", "customer-mistreatment"),
        ("organisation-lantern-books", "data-breach"),
    ];
    let mut all = Vec::new();
    for (organisation, playbook) in pairs {
        let organisation = whole(&format!("examples/{organisation}.yaml"));
        all.extend(check(&organisation, &Around::default()));
        let around = Around { organisation: Some(&organisation), ..Around::default() };
        all.extend(check(&whole(&format!("playbooks/{playbook}.yaml")), &around));
    }
    all.retain(|finding| finding.severity != Severity::Note);
    assert_clean(all);
}
