use std::sync::Arc;

use super::*;
use crate::i18n::Lang;
use crate::lint::{Around, Finding, check, syntax_findings};
use crate::playbook::resolve::{FetchError, Loaded, resolve};
use crate::render::text::Screen;
use crate::source::SourceFile;

/// What every format is shown.
const SAMPLE: &str = "playbook: 1
title: T
version: 1.10
roles:
  community: {title: Community manager}
phases:
  - id: first
    title: First
    steps:
      - {id: pause, action: Pause every post, role: comunity}
      - {id: pause, action: Call the family, and the lead, role: community}
";

fn sample(text: &str) -> Vec<Finding> {
    match Loaded::parse("plan.yaml", text) {
        Ok(root) => check(&resolve(root, &mut |_, _| Err(FetchError::Missing)), &Around::default()),
        Err(errors) => syntax_findings(&Arc::new(SourceFile::new("plan.yaml", text)), &errors),
    }
}

fn screen(lang: Lang, unicode: bool) -> Screen {
    Screen { lang, width: 80, unicode, colour: false, plain: false }
}

fn shown(text: &str, screen: Screen) -> String {
    let findings = sample(text);
    human(&findings, Tally::of(&findings, 1), screen)
}

#[test]
fn people_see_the_place_the_words_and_the_remedy() {
    let expected = "\
warning[version_number]: a version without quotes is a number: 1.10
 --> plan.yaml:3:10
  |
3 | version: 1.10
  |          ^^^^ put it in quotes: \"1.10\"
error[missing_role]: \"comunity\" is not a role of this playbook
  --> plan.yaml:10:53
   |
10 |       - {id: pause, action: Pause every post, role: comunity}
   |                                                     ^^^^^^^^ did you mean \"community\"?
error[step_twice]: two steps are called \"pause\"
  --> plan.yaml:11:14
   |
11 |       - {id: pause, action: Call the family, and the lead, role: community}
   |              ^^^^^ give one of them an `id` of its own
   |
  ::: plan.yaml:10:14
   |
10 |       - {id: pause, action: Pause every post, role: comunity}
   |              ----- the first is here
error[key_without_value]: \"and the lead\" has nothing behind it
  --> plan.yaml:11:46
   |
11 |       - {id: pause, action: Call the family, and the lead, role: community}
   |                                              ^^^^^^^^^^^^ a comma ends it inside { }
   |
   = help: put the sentence in quotes, or use one line per key
3 errors, 1 warning in 1 file. What a code means: crisis explain CODE
";
    assert_eq!(shown(SAMPLE, screen(Lang::En, false)), expected);
}

#[test]
fn french_and_unicode_change_words_and_frames() {
    let expected = "\
avertissement[version_number]: une version sans guillemets est un nombre\u{a0}: 1.10
  ╭▸ plan.yaml:3:10
  │
3 │ version: 1.10
  ╰╴         ━━━━ mettre entre guillemets\u{a0}: \"1.10\"
1 avertissement dans 1 fichier. Ce que veut dire un code\u{a0}: crisis explain CODE
";
    assert_eq!(shown("playbook: 1\ntitle: T\nversion: 1.10\n", screen(Lang::Fr, true)), expected);
}

#[test]
fn nothing_to_mend_is_said_too() {
    assert_eq!(shown("playbook: 1\ntitle: T\n", screen(Lang::En, false)), "Nothing to mend in 1 file.\n");
}

#[test]
fn a_hostile_text_cannot_move_the_cursor_or_begin_a_line() {
    let text = "playbook: 1\ntitle: T\nroles: {\"a\\e[2J\\nerror: all is well\": {title: \"\\u202e\"}}\n";
    let shown = shown(text, screen(Lang::En, true));
    assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
    assert!(!shown.lines().any(|line| line.starts_with("error: all is well")), "{shown}");
}

#[test]
fn a_value_of_several_lines_is_shown_by_its_first() {
    let text = "playbook: 1\ntitle: T\nnever: |-\n  one\n  two\n";
    let expected = "\
error[wrong_kind]: \"never\" wants a list of sentences, and this is a text
 --> plan.yaml:4:3
  |
4 |   one
  |   ^^^
1 error in 1 file. What a code means: crisis explain CODE
";
    assert_eq!(shown(text, screen(Lang::En, false)), expected);
}

#[test]
fn colour_only_adds_escapes() {
    let coloured =
        human(&sample(SAMPLE), Tally::default(), Screen { colour: true, ..screen(Lang::En, false) });
    assert!(coloured.contains('\u{1b}'));
}

#[test]
fn machines_get_places_codes_and_words() {
    let findings = sample(SAMPLE);
    let all = json(&findings, Tally::of(&findings, 1), Lang::En);
    assert_eq!(all["version"], 1);
    assert_eq!(all["summary"], serde_json::json!({"errors": 3, "warnings": 1, "notes": 0, "files": 1}));
    let expected = serde_json::json!({
        "file": "plan.yaml",
        "line": 10,
        "column": 53,
        "end": {"line": 10, "column": 61},
        "code": "missing_role",
        "severity": "error",
        "message": "“comunity” is not a role of this playbook",
        "help": "did you mean “community”?",
        "route": "phases[0].steps[0].role",
        "related": [],
    });
    assert_eq!(all["findings"][1], expected);
}
