//! What must hold for any bytes, and for YAML spoilt at random.

use proptest::prelude::*;

use super::{Value, walk};
use crate::source::{Node, Span, load};

/// Is enough of the syntax that a few changed bytes reach most of the loader.
const SAMPLE: &str = "\
# yaml-language-server: $schema=x.json
playbook: 1
id: customer-mistreatment
title: \"A customer is mistreated — on camera\"
version: '1.0.0'
languages: [en, fr]
summary: >-
  A video shows our staff,
  and it spreads.

posture: &posture
  cluster: preventable  # a note
  never: [deny, diminish]
  shifts: [{when: known_before, take: rebuild}]
roles:
  lead: {title: Lead, does: \"x\"}
  <<: *posture
empty:
? long
: key
phases:
- id: first
  steps:
    - ask: aware
      prompt: |
        Who knows?

        And since when?
    -
    - do: \"é\\u00e9\\n\"
";

/// Returns the sample in a form in which every span lies inside that of its parent.
fn without_alias() -> String {
    SAMPLE.replace("  <<: *posture\n", "")
}

fn spans(node: &Node) -> Vec<Span> {
    let mut spans = Vec::new();
    walk(node, &mut |node| {
        spans.push(node.span);
        spans.extend(node.entries().iter().map(|entry| entry.key_span));
    });
    spans
}

/// Loads anything, and checks the places in the answer.
fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        let errors = load(bytes).expect_err("not text");
        assert!(errors.iter().all(|error| error.span.end <= bytes.len()));
        return;
    };
    match load(bytes) {
        Ok(root) => {
            assert!(spans(&root).iter().all(|span| text.get(span.range()).is_some()), "{root:?}");
            walk(&root, &mut |node| check_plain(text, node));
            // What an alias copies, or a merge moves, keeps its place elsewhere.
            if !text.contains('*') && !text.contains("<<") {
                walk(&root, &mut check_nesting);
            }
        }
        Err(errors) => {
            assert!(!errors.is_empty());
            let places = errors.iter().flat_map(|error| std::iter::once(error.span).chain(error.related));
            assert!(places.into_iter().all(|span| text.get(span.range()).is_some()), "{errors:?}");
            assert!(errors.is_sorted_by_key(|error| error.span.start));
        }
    }
}

/// A plain scalar is its source, but for folded lines; an alias has the place of its use.
fn check_plain(text: &str, node: &Node) {
    let Value::Scalar(scalar) = &node.value else {
        return;
    };
    let source = text.get(node.span.range()).unwrap_or_default();
    if scalar.plain && !source.starts_with('*') {
        let blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
        let words =
            |text: &str| text.split(blank).filter(|w| !w.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(source), words(&scalar.text));
    }
}

/// What lies in a list or map lies inside its span, one after the other.
fn check_nesting(node: &Node) {
    let inner = node.elements().iter().map(|element| element.span);
    let pairs = node.entries().iter();
    let inner: Vec<Span> = inner.chain(pairs.flat_map(|entry| [entry.key_span, entry.value.span])).collect();
    assert!(inner.is_sorted_by(|a, b| a.end <= b.start), "{inner:?}");
    let within = |span: &Span| node.span.start <= span.start && span.end <= node.span.end;
    assert!(inner.iter().all(within), "{:?}: {inner:?}", node.span);
}

/// Puts a snippet in the place of some bytes of the sample.
fn spoil(sample: &str, at: usize, cut: usize, snippet: &str) -> Vec<u8> {
    let mut bytes = sample.as_bytes().to_vec();
    let at = at % bytes.len();
    let end = (at + cut).min(bytes.len());
    bytes.splice(at..end, snippet.bytes());
    bytes
}

#[test]
fn the_sample_cut_anywhere_is_answered() {
    for sample in [SAMPLE, &without_alias()] {
        assert!(load(sample.as_bytes()).is_ok());
        for end in 0..=sample.len() {
            check(sample.as_bytes().get(..end).expect("a prefix"));
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes);
    }

    #[test]
    fn any_text_is_answered(text in "\\PC{0,80}") {
        check(text.as_bytes());
    }

    #[test]
    fn any_punctuation_is_answered(text in "[-a:?é \\n\\t\\r\\[\\]{},#&*!|>'\"%@`~<\\\\0.]{0,60}") {
        check(text.as_bytes());
    }

    #[test]
    fn any_spoilt_playbook_is_answered(
        at in any::<usize>(),
        cut in 0..12_usize,
        snippet in "[-a:? \\n\\t\\[\\]{},#&*!|>'\"%<é]{0,6}",
    ) {
        check(&spoil(SAMPLE, at, cut, &snippet));
        check(&spoil(&without_alias(), at, cut, &snippet));
    }

    #[test]
    fn plain_words_are_read_back(words in prop::collection::vec("[a-zé][a-z0-9é _-]{0,10}[a-zé0-9]", 1..20)) {
        let text: String = words.iter().map(|word| format!("- {word}\n")).collect();
        let root = load(text.as_bytes()).expect("a list of words");
        for (element, word) in root.elements().iter().zip(&words) {
            prop_assert_eq!(text.get(element.span.range()), Some(word.as_str()));
        }
    }
}
