use super::{Node, load, tree};
use crate::source::{Route, Span};

/// Returns the source of the value at a key.
fn at<'a>(text: &'a str, key: &str) -> &'a str {
    let node = tree(text);
    let span = node.get(key).expect("the key").span;
    text.get(span.range()).expect("a place")
}

fn start(text: &str, key: &str) -> usize {
    let span = tree(text).get(key).expect("the key").span;
    assert_eq!(span.start, span.end);
    span.start
}

fn whole(text: &str) -> &str {
    text.get(tree(text).span.range()).expect("a place")
}

#[test]
fn a_scalar_is_marked_with_its_quotes() {
    let text = "a: x y  # z\nb: 'it''s'\nc: \"\\u00e9 é\" \nd: one\n  two\n\ne: -2";
    assert_eq!(at(text, "a"), "x y");
    assert_eq!(at(text, "b"), "'it''s'");
    assert_eq!(at(text, "c"), "\"\\u00e9 é\"");
    assert_eq!(at(text, "d"), "one\n  two");
    assert_eq!(at(text, "e"), "-2");
}

#[test]
fn a_block_scalar_is_marked_without_the_blank_lines_after_it() {
    let text = "a: |\n  one\n\n  two  \n\n\n# c\nb: >-\n\n    x\nc: |\r\n  y\r\n\r\nd: >2\n    z\n  w";
    assert_eq!(at(text, "a"), "one\n\n  two");
    assert_eq!(at(text, "b"), "x");
    assert_eq!(at(text, "c"), "y");
    assert_eq!(at(text, "d"), "  z\n  w");
}

#[test]
fn an_empty_block_scalar_is_marked_at_its_indicator() {
    let text = "a: |\n\n\nb: >-\nc: d\n";
    assert_eq!(at(text, "a"), "|");
    assert_eq!(at(text, "b"), "-");
}

#[test]
fn nothing_is_marked_right_after_the_colon() {
    assert_eq!(start("a:\nb: c\n", "a"), 2);
    assert_eq!(start("a : # note\nb: c\n", "a"), 3);
    assert_eq!(start("a:", "a"), 2);
    assert_eq!(start("'a': \n", "a"), 4);
    assert_eq!(start("{a: , b}", "a"), 3);
    assert_eq!(start("{a: , b}", "b"), 7);
    assert_eq!(start("a: &x\nb: *x", "a"), 2);
    assert_eq!(start("? a\nb: c", "a"), 3);
    assert_eq!(start("a:\n- \n", "a"), 5);
    assert_eq!(start("? \n:: b", ""), 3);
}

#[test]
fn a_collection_is_marked_from_its_first_key_to_its_last_value() {
    let text = "a:\n  b: c\n  d: e  # note\n\n# more\nf:\n- g\n- h: i\n\nj: [k, l] \nm: {n: o}\np: {}\nq:\n  - r:\n\n";
    assert_eq!(at(text, "a"), "b: c\n  d: e");
    assert_eq!(at(text, "f"), "g\n- h: i");
    assert_eq!(at(text, "j"), "[k, l]");
    assert_eq!(at(text, "m"), "{n: o}");
    assert_eq!(at(text, "p"), "{}");
    assert_eq!(at(text, "q"), "r:");
    assert_eq!(whole(text), text.trim_end());
    assert_eq!(whole("# top\na: b\n# end\n"), "a: b");
}

#[test]
fn a_pair_in_a_list_has_no_brackets_of_its_own() {
    let text = "a: [b: c, ? d, [e]]\n";
    let node = tree(text);
    let slice = |route: Route| text.get(node.at(&route).expect("a node").span.range());
    let list = Route::root().key("a");
    assert_eq!(slice(list.index(0)), Some("b: c"));
    assert_eq!(slice(list.index(1)), Some("d"));
    assert_eq!(slice(list.index(2)), Some("[e]"));
}

#[test]
fn a_key_is_marked_with_its_quotes() {
    let text = "a:\n  - 'b': c\n";
    let route = Route::root().key("a").index(0).key("b");
    let span = tree(text).key_span(&route).expect("a key");
    assert_eq!(text.get(span.range()), Some("'b'"));
}

#[test]
fn an_alias_stands_where_it_is_used_and_holds_what_was_written() {
    let text = "a: &x [y]\nb: *x\nc: d\n";
    assert_eq!(at(text, "b"), "*x");
    let node = tree(text);
    let inner = node.at(&Route::root().key("b").index(0)).expect("an element");
    assert_eq!(inner.span, Span::new(7, 8));
    assert_eq!(whole("a: &x y\nb: *x\n"), "a: &x y\nb: *x");
}

#[test]
fn offsets_count_the_byte_order_mark() {
    let node: Node = load("\u{feff}é: b\n".as_bytes()).expect("fine");
    let entry = node.entry("é").expect("the key");
    assert_eq!(entry.key_span, Span::new(3, 5));
    assert_eq!(entry.value.span, Span::new(7, 8));
}
