use super::{SyntaxFault, faults, load};
use crate::source::Span;

use SyntaxFault::*;

fn duplicate(key: &str) -> SyntaxFault {
    DuplicateKey(key.to_owned())
}

#[test]
fn every_duplicate_key_is_reported_with_both_places() {
    let text = "a: 1\nb: {c: 1, 'c': 2}\na: 2\na: 3\n";
    assert_eq!(faults(text), [(duplicate("c"), "'c'"), (duplicate("a"), "a"), (duplicate("a"), "a")]);
    let errors = load(text.as_bytes()).expect_err("duplicates");
    let firsts: Vec<Option<usize>> = errors.iter().map(|e| e.related.map(|s| s.start)).collect();
    assert_eq!(firsts, [Some(9), Some(0), Some(0)]);
    assert_eq!(errors.iter().map(|e| e.span.start).collect::<Vec<_>>(), [15, 23, 28]);
}

#[test]
fn large_maps_are_searched_for_duplicates_too() {
    let mut text: String = (0..100).map(|n| format!("k{n}: {n}\n")).collect();
    assert!(load(text.as_bytes()).is_ok());
    text.push_str("k99: x\nk0: x\n");
    assert_eq!(faults(&text), [(duplicate("k99"), "k99"), (duplicate("k0"), "k0")]);
}

#[test]
fn a_second_merge_key_is_a_duplicate() {
    assert_eq!(faults("<<: {a: 1}\n<<: {b: 1}\n"), [(duplicate("<<"), "<<")]);
}

#[test]
fn a_merge_takes_only_maps() {
    assert_eq!(faults("<<: x\n"), [(BadMerge, "x")]);
    assert_eq!(faults("<<: [{a: 1}, y, [z]]\n"), [(BadMerge, "y"), (BadMerge, "[z]")]);
    assert_eq!(faults("<<: []\n"), [(BadMerge, "[]")]);
    assert_eq!(faults("a: &n 1\nb: {<<: *n}\n"), [(BadMerge, "*n")]);
    assert_eq!(faults("<<:\na: b\n"), [(BadMerge, "")]);
}

#[test]
fn tags_are_refused_where_they_stand() {
    let text = "a: !x b\nc: !!str\nd: ! e\nf: !<tag:g> [h]\n";
    let names = ["!x", "!!str", "!", "!<tag:g>"];
    let expected: Vec<_> = names.iter().map(|name| (Tag((*name).to_owned()), *name)).collect();
    assert_eq!(faults(text), expected);
    assert_eq!(faults("a: !e!x b\n"), [(Tag("!e!x".to_owned()), "!e!x")]);
    assert_eq!(faults("%TAG !e! tag:x:\n---\na: !e!x b\n"), [(Tag("!e!x".to_owned()), "!e!x")]);
}

#[test]
fn keys_must_be_words() {
    assert_eq!(
        faults("? [a]\n: b\n? {c: d, c: e}\n: f\ng: h\n"),
        [(ComplexKey, "[a]"), (ComplexKey, "{c: d, c: e}"), (duplicate("c"), "c"),]
    );
    assert_eq!(faults("- &l [a]\n- {*l : b}\n"), [(ComplexKey, "*l")]);
}

#[test]
fn an_alias_needs_a_finished_anchor() {
    assert_eq!(faults("a: *x\nb: &x 1\nc: [*y, *x]\n"), [(UnknownAlias, "*x"), (UnknownAlias, "*y")]);
    for (text, begin) in [("a: &x [1, *x]\n", 6), ("a: &x\n  - *x\n", 8), ("a: &x\n  b: *x\n", 8)] {
        let errors = load(text.as_bytes()).expect_err("endless");
        let related: Vec<_> = errors.iter().map(|e| e.related).collect();
        assert_eq!(related, [Some(Span::new(begin, begin))], "{text:?}");
    }
}

#[test]
fn one_document_is_a_file() {
    assert_eq!(faults("a: 1\n---\nb: 2\n---\nc: 3\n"), [(SecondDocument, "---")]);
    assert_eq!(faults("a: 1\n...\nb: 2\n"), [(SecondDocument, "")]);
    assert_eq!(faults("a: 1\na: 2\n---\n"), [(duplicate("a"), "a"), (SecondDocument, "---")]);
}

#[test]
fn an_empty_file_is_empty() {
    for text in ["", "\n", "# only\n  # comments", "---\n", "\u{feff}", "---\n# x\n...\n", "\r\n\r\n"] {
        assert_eq!(faults(text), [(Empty, "")], "{text:?}");
    }
    assert!(load(b"~").is_ok());
}

#[test]
fn control_characters_are_found_exactly() {
    for c in ['\0', '\u{1}', '\u{7f}', '\u{9b}', '\u{ffff}'] {
        for around in ["a: xé{}y\n", "# xx{}\na: b\n", "a: 'x{}'\n", "a: |\n  x\n  y{}\n", "{}", "a{}: b"] {
            let text = around.replace("{}", &c.to_string());
            let place = &text[text.find(c).expect("there")..][..c.len_utf8()];
            assert_eq!(faults(&text), [(ControlCharacter(c), place)], "{text:?}");
        }
    }
    assert_eq!(faults("a: b\n\u{feff}c: d\n"), [(ControlCharacter('\u{feff}'), "\u{feff}")]);
}

#[test]
fn a_break_of_grammar_ends_the_search_but_keeps_what_was_found() {
    let errors = faults("a: 1\na: 2\nb: [1, 2\nc: }\n");
    assert_eq!(errors.first(), Some(&(duplicate("a"), "a")));
    assert!(matches!(errors.last(), Some((Grammar(_), _))), "{errors:?}");
    assert_eq!(errors.len(), 2);
}

#[test]
fn a_break_of_grammar_is_placed() {
    for (text, place) in [
        ("a: \"x\nb: 3\n", "\""),
        ("a:\n\tb: 3\n", "b"),
        ("a: @foo\n", "@"),
        ("a: b: c\n", ":"),
        ("a: \"x\\ud800\"\n", "\""),
        ("a: \"x\\q\"\n", "\""),
        ("a: b\n\t# c\n  d\n", "#"),
        ("a: é\n  b\n\t# c\n  d#e\n", "#"),
    ] {
        let found = faults(text);
        assert!(matches!(found[..], [(Grammar(_), at)] if at == place), "{text:?}: {found:?}");
    }
}

#[test]
fn a_bracket_left_open_is_shown_where_the_grammar_breaks() {
    for (text, bracket) in [
        ("x: y\na: [1, 2\nb: 3\n", Some(Span::new(8, 9))),
        ("a: {b: c\nd: e\n", Some(Span::new(3, 4))),
        ("a: [1, 2\n", None),
        ("a: {b: c}\n d: e\n", None),
        ("a: [b]#c\n", None),
    ] {
        let errors = load(text.as_bytes()).expect_err("broken");
        assert_eq!(errors.first().and_then(|e| e.related), bracket, "{text:?}");
    }
}
