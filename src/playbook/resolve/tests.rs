use super::*;
use crate::playbook::text_path::texts;
use crate::source::Node;

const SHARED: &str = "
shared: 1
language: en
never: [Lie., Argue.]
roles:
  lead: {title: Lead, deputy: [comms], duties: [Decides]}
  ir: {title: Investor relations}
severity:
  levels:
    - {id: watch, title: Watch, team: [lead]}
    - {id: crisis, title: Crisis}
tone: {do: [Name the harm.]}
messages:
  holding: {title: First words, stage: holding, text: We know.}
  update: {title: Update, stage: update, text: News.}
signals:
  many: {title: Many, count: 5, window: 15m}
moderation:
  rules:
    - {id: scam, match: {link: true}, category: impersonation_scam, action: hide}
    - {id: rest, match: {link: false}, category: question, action: watch}
exit:
  - {id: exit_people, action: All were told., role: lead}
";

const PLAYBOOK: &str = "
playbook: 1
title: T
extends: [common.yaml]
remove: [roles.ir, messages.update]
never: [Hide.]
roles:
  lead: {duties: [Counts]}
  comms: {title: Comms}
severity:
  levels:
    - {id: issue, title: Issue, before: crisis}
    - {id: watch, team: [comms]}
tone: {do: [Say I.]}
signals:
  many: {title: Many, surge: {of: all, ratio: 4}}
moderation:
  rules:
    - {id: mine, before: rest, match: {reply: true}, category: troll, action: watch}
exit:
  - {id: exit_people, action: Each was told.}
  - {id: exit_calm, action: It is calm.}
";

fn loaded(name: &str, text: &str) -> Loaded {
    Loaded::parse(name, text).unwrap_or_else(|errors| panic!("{name}: {errors:?}"))
}

fn library(files: &'static [(&'static str, &'static str)]) -> Resolved {
    let (name, text) = files[0];
    resolve(loaded(name, text), &mut |_, written| {
        let found = files.iter().find(|(name, _)| *name == written).ok_or(FetchError::Missing)?;
        Ok(loaded(found.0, found.1))
    })
}

fn ids(list: &Node) -> Vec<&str> {
    list.elements().iter().filter_map(|element| element.get("id")?.text()).collect()
}

fn words(list: &Node) -> Vec<&str> {
    list.elements().iter().filter_map(Node::text).collect()
}

fn at<'a>(tree: &'a Node, path: &str) -> &'a Node {
    path.split('.').fold(tree, |node, key| node.get(key).unwrap_or_else(|| panic!("no {key} of {path}")))
}

#[test]
fn maps_merge_by_id_and_key_by_key_and_the_playbook_wins() {
    let resolved = library(&[("mine.yaml", PLAYBOOK), ("common.yaml", SHARED)]);
    assert_eq!(resolved.faults, []);
    let tree = &resolved.tree;
    assert_eq!(at(tree, "roles.lead.title").text(), Some("Lead"));
    assert_eq!(at(tree, "roles.lead.title").file, 1);
    assert_eq!(words(at(tree, "roles.lead.duties")), ["Decides", "Counts"]);
    assert_eq!(words(at(tree, "never")), ["Lie.", "Argue.", "Hide."]);
    assert_eq!(at(tree, "signals.many").get("count"), None, "a signal of another kind replaces it");
    assert!(tree.get("shared").is_none());
    assert!(tree.get("language").is_none(), "it belongs to the shared file");
}

#[test]
fn lists_of_things_with_ids_merge_by_id() {
    let resolved = library(&[("mine.yaml", PLAYBOOK), ("common.yaml", SHARED)]);
    let levels = at(&resolved.tree, "severity.levels");
    assert_eq!(ids(levels), ["watch", "issue", "crisis"]);
    assert_eq!(words(levels.elements()[0].get("team").expect("a team")), ["comms"]);
    assert_eq!(ids(at(&resolved.tree, "moderation.rules")), ["scam", "mine", "rest"]);
    let exit = at(&resolved.tree, "exit");
    assert_eq!(ids(exit), ["exit_people", "exit_calm"]);
    assert_eq!(exit.elements()[0].get("action").and_then(Node::text), Some("Each was told."));
    assert_eq!(exit.elements()[0].get("role").and_then(Node::text), Some("lead"));
}

#[test]
fn what_is_removed_is_gone_and_what_is_not_there_is_said() {
    let resolved = library(&[("mine.yaml", PLAYBOOK), ("common.yaml", SHARED)]);
    assert!(at(&resolved.tree, "roles").get("ir").is_none());
    assert!(at(&resolved.tree, "messages").get("update").is_none());
    let wrong = "playbook: 1\ntitle: T\nextends: common.yaml\nremove: [messages.updat]\n";
    let resolved = library(Box::leak(Box::new([("mine.yaml", wrong), ("common.yaml", SHARED)])));
    let [fault] = resolved.faults.as_slice() else { panic!("{:?}", resolved.faults) };
    assert!(matches!(fault.kind, FaultKind::NothingToRemove { ref candidates, .. } if candidates.len() == 2));
    assert_eq!(resolved.files[0].slice(fault.span), "messages.updat");
}

#[test]
fn missing_wrong_and_circular_files_are_faults_and_the_rest_is_merged() {
    let resolved = library(&[
        ("mine.yaml", "playbook: 1\ntitle: T\nextends: [gone.yaml, a.yaml, other.yaml]\n"),
        ("a.yaml", "shared: 1\nextends: [b.yaml]\nroles: {a: {title: A}}\n"),
        ("b.yaml", "shared: 1\nextends: [a.yaml]\nroles: {b: {title: B}}\n"),
        ("other.yaml", "organisation: 1\nname: O\n"),
    ]);
    let kinds: Vec<&FaultKind> = resolved.faults.iter().map(|fault| &fault.kind).collect();
    assert!(matches!(kinds[0], FaultKind::Missing { .. }));
    assert!(matches!(kinds[1], FaultKind::Circle { way } if way == &["a.yaml", "b.yaml", "a.yaml"]));
    assert!(matches!(kinds[2], FaultKind::WrongKind { .. }));
    assert_eq!(resolved.tree.get("roles").expect("roles").entries().len(), 2);
    let circle = &resolved.faults[1];
    assert_eq!(resolved.files[circle.file].name(), "b.yaml");
}

#[test]
fn a_translation_replaces_the_texts_of_its_own_file_only() {
    let resolved = library(&[("mine.yaml", PLAYBOOK), ("common.yaml", SHARED)]);
    let common = "translation: 1\nof: common\nlanguage: fr\ntexts:\n  roles.lead.title: Direction\n  \
                  steps.exit_people.action: Tous prévenus.\n  severity.watch.title: Veille\n  tone.do.1: Nommer le tort.\n";
    let mine = "translation: 1\nof: mine\nlanguage: fr\ntexts:\n  title: Titre\n  tone.do.1: Dire je.\n";
    let sidecars = [
        Sidecar { of: 1, loaded: loaded("common.fr.yaml", common) },
        Sidecar { of: 0, loaded: loaded("mine.fr.yaml", mine) },
    ];
    let french = localise(&resolved, &sidecars, "fr");
    let tree = &french.resolved.tree;
    assert_eq!(at(tree, "title").text(), Some("Titre"));
    assert_eq!(at(tree, "roles.lead.title").text(), Some("Direction"));
    assert_eq!(words(at(tree, "tone.do")), ["Nommer le tort.", "Dire je."]);
    assert_eq!(at(tree, "language").text(), Some("fr"));
    let action = at(tree, "exit").elements()[0].get("action").expect("an action");
    assert_eq!(action.text(), Some("Each was told."), "the playbook has other words");
    let missing: Vec<&str> = french.missing.iter().map(|text| text.path.as_str()).collect();
    assert!(missing.contains(&"steps.exit_people.action"), "{missing:?}");
    assert!(!missing.contains(&"severity.watch.title"));
    assert_eq!(french.resolved.files[at(tree, "title").file].name(), "mine.fr.yaml");
}

#[test]
fn paths_go_by_ids() {
    let text = "
playbook: 1
title: T
facts: {place: {ask: Where?, answer: choice, choices: {\"a b\": One}}}
phases:
  - id: first
    title: First
    steps:
      - {id: pause, action: Pause., links: [{title: L, url: \"https://example.org\"}]}
      - group: Both
        steps: [{action: Look.}]
      - decide: Which?
        id: which
        options: {ours: {title: Ours, steps: [{action: Stop.}]}}
procedures:
  hour: {steps: [{id: capture, action: Capture.}]}
exit: [{action: Calm.}]
";
    let tree = loaded("a.yaml", text).tree;
    let paths: Vec<String> = texts(&tree).into_iter().map(|text| text.path).collect();
    assert_eq!(
        paths,
        [
            "title",
            "facts.place.ask",
            "facts.place.choices.a b",
            "phases.first.title",
            "steps.pause.action",
            "steps.pause.links.1.title",
            "steps.first_2.group",
            "steps.first_2_1.action",
            "steps.which.decide",
            "steps.which.options.ours.title",
            "steps.which_ours_1.action",
            "procedures.hour.steps.capture.action",
            "steps.exit_1.action",
        ]
    );
}

#[test]
fn what_has_only_blanks_needs_no_translation() {
    assert!(!needs_translation("{{ certain }}\n{{ more | time }}."));
    assert!(needs_translation("{% if hurt %}Hurt.{% endif %}"));
    assert_eq!(text_digest(" abc\n"), "ba7816bf");
    assert_eq!(sidecar_name("playbooks/common.yaml", "fr"), "playbooks/common.fr.yaml");
}

#[test]
fn the_shipped_playbooks_resolve() {
    const COMMON: &str = include_str!("../../../playbooks/common.yaml");
    for text in [
        include_str!("../../../playbooks/customer-mistreatment.yaml"),
        include_str!("../../../playbooks/data-breach.yaml"),
    ] {
        let resolved = resolve(loaded("it.yaml", text), &mut |_, written| Ok(loaded(written, COMMON)));
        assert_eq!(resolved.faults, []);
        assert!(at(&resolved.tree, "roles").entries().len() > 10);
    }
}

#[test]
fn a_playbook_takes_from_another_what_does_not_belong_to_its_file() {
    let resolved = library(&[
        ("mine.yaml", "playbook: 1\ntitle: Mine\nextends: [other.yaml]\nroles: {a: {title: Mine}}\n"),
        (
            "other.yaml",
            "playbook: 1\nid: other\ntitle: Other\nknown_since: x\nextends: [common.yaml]\nroles: {b: {title: B}}\n",
        ),
        ("common.yaml", "shared: 1\nroles: {a: {title: A}}\n"),
    ]);
    assert_eq!(resolved.faults.len(), 0);
    assert_eq!(at(&resolved.tree, "roles.a.title").text(), Some("Mine"));
    assert_eq!(at(&resolved.tree, "roles.b.title").text(), Some("B"));
    assert_eq!(resolved.id(), "mine");
    assert!(resolved.tree.get("known_since").is_none() && resolved.tree.get("shared").is_none());
}

#[test]
fn a_shared_file_takes_nothing_from_a_playbook() {
    let resolved = library(&[
        ("mine.yaml", "shared: 1\nextends: [other.yaml]\n"),
        ("other.yaml", "playbook: 1\ntitle: Other\n"),
    ]);
    assert!(matches!(resolved.faults[0].kind, FaultKind::WrongKind { .. }));
}

#[test]
fn a_file_that_many_extend_is_read_and_merged_once() {
    // Each of forty files extends the one below twice over: without a memory this is 2^40 files.
    let text = |number: usize| match number {
        0 => "shared: 1\nroles: {lead: {title: Lead}}\n".to_owned(),
        _ => format!("shared: 1\nextends: [f{0}.yaml, f{0}.yaml]\n", number - 1),
    };
    let root = loaded("mine.yaml", "playbook: 1\ntitle: T\nextends: [f40.yaml]\n");
    let resolved = resolve(root, &mut |_, written| {
        let number = written.trim_start_matches('f').trim_end_matches(".yaml").parse().expect("a number");
        Ok(loaded(written, &text(number)))
    });
    assert_eq!(resolved.faults, []);
    assert_eq!(resolved.files.len(), 42);
    assert_eq!(at(&resolved.tree, "roles.lead.title").text(), Some("Lead"));
}

#[test]
fn files_are_not_taken_in_without_end() {
    let names: String = (0..5_000).map(|_| "common.yaml, ").collect();
    let mine = format!("playbook: 1\ntitle: T\nextends: [{names}]\n");
    let mut fetched = 0;
    let resolved = resolve(loaded("mine.yaml", &mine), &mut |_, _| {
        fetched += 1;
        Ok(loaded("common.yaml", SHARED))
    });
    let [fault] = resolved.faults.as_slice() else { panic!("{:?}", resolved.faults) };
    assert!(matches!(fault.kind, FaultKind::TooMany { most: 200 }));
    assert_eq!(fetched, 200);
}

#[test]
fn what_is_put_before_others_keeps_its_order() {
    let mine = "playbook: 1\ntitle: T\nextends: common.yaml\nexit:\n  - {id: a, action: A, before: exit_people}\n  - {id: b, action: B, before: exit_people}\n  - {id: c, action: C, before: a}\n  - {id: d, action: D}\n  - {id: c, action: C2}\n";
    let resolved = library(Box::leak(Box::new([("mine.yaml", mine), ("common.yaml", SHARED)])));
    assert_eq!(ids(at(&resolved.tree, "exit")), ["c", "a", "b", "exit_people", "d"]);
}
