use super::{outline, tree};

fn shape(text: &str) -> String {
    outline(&tree(text))
}

#[test]
fn maps_lists_and_scalars_keep_their_order() {
    assert_eq!(shape("b: 1\na: [x, {y: z}]\n"), "{b: 1, a: [x, {y: z}]}");
    assert_eq!(shape("- a\n- b: c\n  d: e\n"), "[a, {b: c, d: e}]");
    assert_eq!(shape("word"), "word");
}

#[test]
fn nothing_is_null_and_quoted_nothing_is_text() {
    assert_eq!(
        shape("a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf: \"~\"\ng: |\nh: NULL\n"),
        r#"{a: ~, b: ~, c: ~, d: "", e: "null", f: "~", g: "", h: NULL}"#
    );
    assert_eq!(shape("-\n- ~\n"), "[~, ~]");
    assert_eq!(shape("{a, b: , c: d}"), "{a: ~, b: ~, c: d}");
}

#[test]
fn only_plain_text_may_mean_more_than_itself() {
    let node = tree("a: true\nb: 'true'\nc: >-\n  true\nd: no\n");
    let bool_of = |key| node.get(key).and_then(|n| n.scalar()).and_then(|s| s.as_bool());
    assert_eq!(bool_of("a"), Some(true));
    assert_eq!([bool_of("b"), bool_of("c"), bool_of("d")], [None; 3]);
}

#[test]
fn folds_and_escapes_are_resolved() {
    assert_eq!(shape("a: one\n  two\n\n  three\n"), "{a: one two\nthree}");
    assert_eq!(shape(r#"a: "x\ty\u00e9""#), r#"{a: "x\tyé"}"#);
    assert_eq!(shape("a: 'it''s'"), r#"{a: "it's"}"#);
    assert_eq!(shape("a: |\n  one\n   two\nb: >\n  one\n  two\n"), r#"{a: "one\n two\n", b: "one two\n"}"#);
}

#[test]
fn a_key_is_its_text_whatever_its_style() {
    let text = "'a b': 1\n\"c\": 2\n3: 3\ntrue: 4\nnull: 5\n? d\n: 6\n";
    assert_eq!(shape(text), "{a b: 1, c: 2, 3: 3, true: 4, null: 5, d: 6}");
}

#[test]
fn aliases_are_expanded() {
    assert_eq!(
        shape("a: &x [1, {b: c}]\nd: *x\ne: *x\n"),
        "{a: [1, {b: c}], d: [1, {b: c}], e: [1, {b: c}]}"
    );
    assert_eq!(shape("a: &x one\nb: &x two\nc: *x\n"), "{a: one, b: two, c: two}");
    assert_eq!(shape("a: &x\nb: *x\n"), "{a: ~, b: ~}");
    assert_eq!(
        shape(
            "&k a: 1
b: *k
"
        ),
        "{a: 1, b: a}"
    );
    assert_eq!(shape("- &k a\n- {*k : 2}\n"), "[a, {a: 2}]");
}

#[test]
fn merge_keys_are_applied_and_own_keys_win() {
    let base = "- &a {x: 1, y: 2}\n- &b {y: 3, z: 4}\n";
    assert_eq!(shape(&format!("{base}- {{<<: *a, y: 9}}\n")), "[{x: 1, y: 2}, {y: 3, z: 4}, {x: 1, y: 9}]");
    assert_eq!(
        shape(&format!("{base}- y: 9\n  <<: *a\n  q: r\n")),
        "[{x: 1, y: 2}, {y: 3, z: 4}, {y: 9, x: 1, q: r}]"
    );
    assert_eq!(shape(&format!("{base}- <<: [*a, *b]\n")), "[{x: 1, y: 2}, {y: 3, z: 4}, {x: 1, y: 2, z: 4}]");
    assert_eq!(
        shape("a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}\n"),
        "{a: {x: 1}, b: {x: 1, y: 2}, c: {x: 1, y: 2}}"
    );
    assert_eq!(shape("<<: {x: 1}\n"), "{x: 1}");
}

#[test]
fn a_quoted_merge_key_is_a_key() {
    assert_eq!(shape("'<<': x\n"), "{<<: x}");
}

#[test]
fn marks_directives_and_line_ends_make_no_difference() {
    assert_eq!(shape("\u{feff}a: b\n"), "{a: b}");
    assert_eq!(shape("%YAML 1.2\n---\na: b\n...\n# the end\n"), "{a: b}");
    assert_eq!(shape("a: b\r\nc:\r\n  - |\r\n    x\r\n    y\r\n"), r#"{a: b, c: ["x\ny\n"]}"#);
    assert_eq!(shape("# only\na: b"), "{a: b}");
}
