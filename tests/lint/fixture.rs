//! Small sets of files in one text: `# file: name` begins the next.

use std::collections::BTreeMap;

use crisis::lint::{Around, Finding, Of, check, opens, syntax_findings};
use crisis::playbook::resolve::{FetchError, Loaded, Resolved, Sidecar, resolve};
use crisis::playbook::spec::Kind;
use crisis::source::{Node, SourceFile, load};

/// Returns the findings of an example of a rule.
pub fn findings(example: &str) -> Vec<Finding> {
    let files = files(example);
    let (name, text) = &files[0];
    let root = match Loaded::parse(name.as_str(), text) {
        Ok(root) => root,
        Err(errors) => {
            return syntax_findings(&SourceFile::new(name.as_str(), text.as_str()).into(), &errors);
        }
    };
    let kind = Kind::of(&root.tree);
    let root_of = root.tree.get("of").and_then(Node::text).map(str::to_owned);
    let others: Vec<Resolved> =
        files.iter().skip(1).filter_map(|(name, text)| resolved(name, text, &files)).collect();
    let of_kind = |kind: Kind| others.iter().find(|other| other.kind() == Some(kind));
    let translations: Vec<Sidecar> = files
        .iter()
        .skip(1)
        .filter(|(name, _)| name.contains(".fr."))
        .map(|(name, text)| Sidecar { of: 0, loaded: Loaded::parse(name.as_str(), text).expect("it loads") })
        .collect();
    let library: BTreeMap<String, Vec<String>> = others
        .iter()
        .filter(|other| other.kind() == Some(Kind::Playbook))
        .map(|other| (other.id(), opens(&other.tree)))
        .collect();
    let around = Around {
        organisation: of_kind(Kind::Organisation).filter(|_| kind == Some(Kind::Playbook)),
        all_translations: !translations.is_empty(),
        translations: &translations,
        library: (kind == Some(Kind::Playbook) && !library.is_empty()).then_some(&library),
        of: match of_kind(Kind::Playbook).filter(|_| kind != Some(Kind::Playbook)) {
            Some(of) if kind != Some(Kind::Case) || root_of.is_none_or(|named| named == of.id()) => {
                Of::Found(of)
            }
            Some(_) => Of::Missing,
            None => Of::NotAsked,
        },
        today: Some(jiff::civil::date(2026, 11, 24)),
        tone: true,
    };
    check(&resolved(name, text, &files).expect("it loads"), &around)
}

fn resolved(name: &str, text: &str, files: &[(String, String)]) -> Option<Resolved> {
    let root = Loaded::parse(name, text).ok()?;
    Some(resolve(root, &mut |_, written| {
        let (name, text) = files.iter().find(|(name, _)| name == written).ok_or(FetchError::Missing)?;
        Loaded::parse(name.as_str(), text).map_err(|errors| {
            FetchError::Syntax(SourceFile::new(name.as_str(), text.as_str()).into(), errors)
        })
    }))
}

/// Splits an example into its files; what stands before the first name is the playbook `it.yaml`.
pub fn files(example: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for line in example.split_inclusive('\n') {
        match (line.strip_prefix("# file: "), files.last_mut()) {
            (Some(name), _) => files.push((name.trim().to_owned(), String::new())),
            (None, Some((_, text))) => text.push_str(line),
            (None, None) => files.push(("it.yaml".to_owned(), format!("{BEGINNING}{line}"))),
        }
    }
    files
}

/// How every example begins that does not say otherwise.
pub const BEGINNING: &str = "playbook: 1\ntitle: T\n";

#[test]
fn examples_are_split_at_their_names() {
    let names: Vec<String> =
        files("a: 1\n# file: b.yaml\nb: 2\n").into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["it.yaml", "b.yaml"]);
    assert!(load(files("a: 1\n")[0].1.as_bytes()).is_ok());
}
