use super::*;
use crate::playbook::resolve::{FetchError, Loaded, resolve, text_digest};

const BOOK: &str = "\
playbook: 1
id: demo
title: Demo
language: en
facts:
  place: {ask: 'Where?', answer: text}
  code: {ask: '{{ place }}', answer: text}
messages:
  holding:
    title: First words
    text: |-
      At {{ place }}.
      Sorry.
phases:
  - {id: a, title: First, steps: [{id: go, action: Go.}]}
";

const FRENCH: &str = "\
# Kept by Zoé.
translation: 1
of: demo
language: fr
texts:
  title: 'Démo' # short

  # Messages
  messages.holding.text: >-
    À {{ place }}.

    Pardon.

  # Étapes
  steps.go.action: \"Partir.\"
";

fn loaded(text: &str) -> Loaded {
    Loaded::parse("demo.fr.yaml", text).unwrap_or_else(|errors| panic!("{errors:?}\n{text}"))
}

fn source(book: &str) -> Source {
    let root = Loaded::parse("demo.yaml", book).expect("it reads");
    Source::of(&resolve(root, &mut |_, _| Err(FetchError::Missing)))
}

fn done(book: &str, text: &str, accept: Accept) -> Result<Completion, Refusal> {
    let source = source(book);
    complete(&Job { source: &source, lang: "fr", accept }, "demo.fr.yaml", Some(&loaded(text)))
}

fn filled(text: &str) -> String {
    let done = done(BOOK, text, Accept::Nothing).unwrap_or_else(|refusal| panic!("{refusal:?}\n{text}"));
    done.loaded.file.text().to_owned()
}

fn found(book: &str, text: &str) -> Vec<(String, String)> {
    let drifts = compare(&source(book), Some(&loaded(text).tree));
    drifts.into_iter().map(|drift| (drift.kind.word().to_owned(), drift.path)).collect()
}

fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
    found.iter().map(|(kind, path)| (kind.as_str(), path.as_str())).collect()
}

#[test]
fn what_is_missing_comes_to_its_place_and_the_rest_stays() {
    let title = text_digest("Demo");
    let text = text_digest("At {{ place }}.\nSorry.");
    let go = text_digest("Go.");
    let expected = format!(
        "\
# Kept by Zoé.
translation: 1
of: demo
language: fr
texts:
  title: 'Démo' # short
  # en: Where?
  facts.place.ask: \"\"
  # en: First words
  messages.holding.title: \"\"

  # Messages
  messages.holding.text: >-
    À {{{{ place }}}}.

    Pardon.
  # en: First
  phases.a.title: \"\"

  # Étapes
  steps.go.action: \"Partir.\"
digests:
  title: \"{title}\"
  messages.holding.text: \"{text}\"
  steps.go.action: \"{go}\"
"
    );
    assert_eq!(filled(FRENCH), expected);
    assert_eq!(filled(&expected), expected, "a second time nothing is left to add");
}

#[test]
fn a_translation_is_begun_with_all_that_there_is_to_say() {
    let source = source(BOOK);
    let job = Job { source: &source, lang: "fr", accept: Accept::Nothing };
    let done = complete(&job, "demo.fr.yaml", None).expect("it is begun");
    let text = done.loaded.file.text();
    assert!(
        text.starts_with("translation: 1\nof: demo\nlanguage: fr\ntexts:\n  # en: Demo\n  title: \"\"\n")
    );
    assert!(
        text.contains("  # en: At {{ place }}.\n  #     Sorry.\n  messages.holding.text: |-\n"),
        "lines stay lines:\n{text}"
    );
    assert!(!text.contains("facts.code.ask") && !text.contains("digests"), "{text}");
    assert_eq!((done.added, done.digests), (6, 0));
}

#[test]
fn other_ways_of_writing_a_file_are_kept() {
    for text in [
        "translation: 1\nof: demo\nlanguage: fr\ntexts: {}\ndigests: {}\n",
        "translation: 1\nof: demo\nlanguage: fr\ntexts: {} # none yet",
        "translation: 1\nof: demo\nlanguage: fr\ntexts:\n      title: Démo\ndigests:\n      title:\n",
        "digests:\n  title: 12345678\ntexts:\n  title: Démo\nlanguage: fr\nof: demo\ntranslation: 1",
        "translation: 1\nof: demo\nlanguage: fr\n",
    ] {
        let once = filled(text);
        assert_eq!(filled(&once), once);
        assert!(!found(BOOK, &once).iter().any(|(kind, _)| kind == "superfluous"), "{once}");
    }
    let windows = filled(&FRENCH.replace('\n', "\r\n"));
    assert_eq!(windows.replace("\r\n", "\n"), filled(FRENCH));
    assert_eq!(windows.matches('\n').count(), windows.matches("\r\n").count());
}

#[test]
fn the_note_above_a_waiting_entry_follows_its_source() {
    let begun = filled(FRENCH);
    let longer =
        BOOK.replace("Where?", "Where was it?\\n").replace("'Where was it?\\n'", "\"Where\\nwas it?\"");
    let again = done(&longer, &begun, Accept::Nothing).expect("it is completed");
    let expected = begun.replace("  # en: Where?\n", "  # en: Where\n  #     was it?\n");
    assert_eq!(again.loaded.file.text(), expected);
    let mine = begun.replace("  # en: Where?\n", "  # ask Zoé\n");
    assert_eq!(filled(&mine), mine, "a comment of the translator is not touched");
}

#[test]
fn digests_are_refreshed_where_they_are_accepted() {
    let old = filled(FRENCH);
    let book = BOOK.replace("Go.", "Go now.").replace("Demo", "The demo");
    assert_eq!(
        pairs(&found(&book, &old)).into_iter().filter(|(kind, _)| *kind == "outdated").collect::<Vec<_>>(),
        [("outdated", "title"), ("outdated", "steps.go.action")]
    );
    let one = done(&book, &old, Accept::Below(vec!["steps.go".into()])).expect("one is accepted");
    assert_eq!(one.accepted, ["steps.go.action"]);
    assert_eq!(
        one.loaded.file.text(),
        old.replace(&text_digest("Go."), &text_digest("Go now.")),
        "nothing else has changed"
    );
    let all = done(&book, &old, Accept::All).expect("all are accepted");
    assert_eq!(all.accepted, ["title", "steps.go.action"]);
    assert!(!Accept::Below(vec!["steps.g".into()]).takes("steps.go.action"));
}

#[test]
fn what_is_away_from_the_source_is_told_by_its_kind() {
    let text = "\
translation: 1
of: demo
language: fr
texts:
  titel: Démo
  facts.place.ask: ''
  facts.code.ask: ''
  messages.holding.title: Premiers mots
  messages.holding.text: À {{ code | upper_first }}, pardon.
  phases.a.title: Un
  steps.go.action: Partir.
digests: {phases.a.title: '00000000', gone: '00000000'}
";
    assert_eq!(
        pairs(&found(BOOK, text)),
        [
            ("superfluous", "titel"),
            ("missing", "facts.place.ask"),
            ("no_digest", "messages.holding.title"),
            ("no_digest", "messages.holding.text"),
            ("other_blanks", "messages.holding.text"),
            ("outdated", "phases.a.title"),
            ("no_digest", "steps.go.action"),
            ("superfluous", "gone"),
            ("missing", "title"),
        ]
    );
    let drifts = compare(&source(BOOK), Some(&loaded(text).tree));
    assert_eq!(drifts[0].kind, DriftKind::Superfluous { meant: Some("title".into()) });
    assert_eq!(drifts[0].route.to_string(), "texts.titel");
    assert_eq!(drifts[8].side, Side::Source);
}

#[test]
fn a_file_that_is_something_else_is_not_touched() {
    let refusal = |text: &str| done(BOOK, text, Accept::Nothing).expect_err("it is refused");
    assert!(matches!(refusal(&FRENCH.replace("of: demo", "of: other")), Refusal::OtherFile { .. }));
    assert!(matches!(
        refusal(&FRENCH.replace("language: fr", "language: de")),
        Refusal::OtherLanguage { .. }
    ));
    assert_eq!(refusal("playbook: 1\ntitle: x\n"), Refusal::OtherKind);
    let braces = "translation: 1\nof: demo\nlanguage: fr\ntexts: {title: Démo}\n";
    assert!(matches!(refusal(braces), Refusal::NoLines { .. }));
    let all = "{translation: 1, of: demo, language: fr, texts: {}}\n";
    assert!(matches!(refusal(all), Refusal::NoLines { .. }));
    let kept = FRENCH.replace(">-", ">+");
    assert_eq!(refusal(&kept), Refusal::NotTheSame);
}

#[test]
fn an_entry_that_is_taken_out_of_a_long_file_comes_back_and_harms_no_other() {
    let (book, french) = (
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/playbooks/common.yaml")),
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/playbooks/common.fr.yaml")),
    );
    let root = Loaded::parse("common.yaml", book).expect("it reads");
    let source = Source::of(&resolve(root, &mut |_, _| Err(FetchError::Missing)));
    let whole = loaded(french);
    for entry in whole.tree.get("texts").expect("texts").entries().iter().step_by(13) {
        let line = french[..entry.key_span.start].rfind('\n').expect("a line") + 1;
        let end = entry.value.span.end;
        let end = end + french[end..].find('\n').expect("a line") + 1;
        let less = format!("{}{}", &french[..line], &french[end..]);
        let job = Job { source: &source, lang: "fr", accept: Accept::Nothing };
        let done = complete(&job, "common.fr.yaml", Some(&loaded(&less))).expect("it is completed");
        let found = compare(&source, Some(&done.loaded.tree));
        let found: Vec<_> = found.iter().map(|drift| (drift.kind.word(), &drift.path)).collect();
        assert_eq!(found, [("missing", &entry.key)]);
        let mut lines = done.loaded.file.text().lines();
        assert!(less.lines().all(|kept| lines.any(|line| line == kept)), "every line is kept: {}", entry.key);
    }
}
