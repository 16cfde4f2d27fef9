//! Files made to hurt: each must be answered, quickly and in little memory.

#![allow(clippy::disallowed_methods, reason = "it measures how long an answer takes")]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::{SyntaxFault, faults};
use crate::source::{Limits, SyntaxError, load, load_with};

/// Loads bytes and insists on an answer in time, with room for a slow, unoptimised build.
fn answer(bytes: &[u8]) -> Result<(), Vec<SyntaxError>> {
    let begin = Instant::now();
    let answer = load(bytes).map(drop);
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
    answer
}

/// Returns the one thing wrong with a text.
fn refusal(text: &str) -> SyntaxFault {
    let errors = answer(text.as_bytes()).expect_err("refused");
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors.into_iter().next().expect("an error").fault
}

const TOO_DEEP: SyntaxFault = SyntaxFault::TooDeep { limit: 64 };
const TOO_MANY: SyntaxFault = SyntaxFault::TooMany { limit: 50_000 };

#[test]
fn depth_is_limited_in_every_style() {
    for text in ["[", "{", "[{", "- ", "? ", "- - ? "] {
        let many = 1_000_000 / text.len();
        assert_eq!(refusal(&text.repeat(many)), TOO_DEEP, "{text:?}");
    }
    let mut stairs = String::new();
    for depth in 0..1_000 {
        let _ = writeln!(stairs, "{}a:", " ".repeat(depth));
    }
    assert_eq!(refusal(&stairs), TOO_DEEP);
}

#[test]
fn the_limit_itself_is_allowed() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(answer(nested(64).as_bytes()), Ok(()));
    assert_eq!(refusal(&nested(65)), TOO_DEEP);
    let dashes = |depth: usize| format!("{}x", "- ".repeat(depth));
    assert_eq!(answer(dashes(64).as_bytes()), Ok(()));
    assert_eq!(refusal(&dashes(65)), TOO_DEEP);
}

#[test]
fn aliases_cannot_dig_deeper_than_the_limit() {
    let mut text = String::from("- &a0 [x]\n");
    for n in 1..100 {
        let _ = writeln!(text, "- &a{n} [*a{}]", n - 1);
    }
    assert_eq!(refusal(&text), TOO_DEEP);
}

#[test]
fn values_are_limited() {
    assert_eq!(refusal(&"- x\n".repeat(60_000)), TOO_MANY);
    assert_eq!(refusal(&format!("[{}]", "a,".repeat(400_000))), TOO_MANY);
    let keys: String = (0..60_000).map(|n| format!("k{n}: v\n")).collect();
    assert_eq!(refusal(&keys), TOO_MANY);
    assert_eq!(answer("- x\n".repeat(49_999).as_bytes()), Ok(()));
}

#[test]
fn a_bomb_of_aliases_is_refused_with_both_places() {
    let mut text = String::from("a0: &a0 [lol, lol]\n");
    for n in 1..30 {
        let last = format!("*a{}", n - 1);
        let _ = writeln!(text, "a{n}: &a{n} [{}]", [last.as_str(); 10].join(", "));
    }
    let errors = answer(text.as_bytes()).expect_err("a bomb");
    assert_eq!(errors.iter().map(|e| &e.fault).collect::<Vec<_>>(), [&TOO_MANY]);
    assert!(errors.iter().all(|e| e.related.is_some()));
}

#[test]
fn copies_of_long_text_are_charged_too() {
    let long = "x".repeat(30_000);
    let text = format!("a: &a '{long}'\nb: [{}]\n", "*a,".repeat(100_000));
    assert_eq!(refusal(&text), TOO_MANY);
    let keys = format!("a: &a {{? {long} : b}}\nb: [{}]\n", "*a,".repeat(100_000));
    assert!(answer(keys.as_bytes()).is_err());
}

#[test]
fn anchors_inside_anchors_do_not_multiply_a_file() {
    let open: String = (0..60).map(|n| format!("&a{n} [")).collect();
    let text = format!("{open}{}{}", "x,".repeat(40_000), "]".repeat(60));
    assert_eq!(refusal(&text), TOO_MANY);
}

#[test]
fn merges_are_within_the_budget_and_quick() {
    let keys: String = (0..20_000).map(|n| format!("k{n}: v, ")).collect();
    let text = format!("- &a {{{keys}}}\n- <<: *a\n- <<: *a\n");
    assert_eq!(refusal(&text), TOO_MANY);
    let keys: String = (0..10_000).map(|n| format!("k{n}: v, ")).collect();
    let own: String = (0..10_000).map(|n| format!("  k{n}: w\n")).collect();
    assert_eq!(answer(format!("- &a {{{keys}}}\n- <<: *a\n{own}").as_bytes()), Ok(()));
}

#[test]
fn many_faults_are_all_reported() {
    let errors = answer("a: !t b\n".repeat(40_000).as_bytes()).expect_err("faults");
    assert_eq!(errors.len(), 79_999);
}

#[test]
fn missing_anchors_count_as_values() {
    let errors = answer("<<: *a\n".repeat(140_000).as_bytes()).expect_err("faults");
    assert_eq!(errors.last().map(|e| &e.fault), Some(&TOO_MANY));
}

#[test]
fn long_things_are_answered() {
    let long = "k".repeat(1_000_000);
    assert!(answer(format!("{long}: x\n").as_bytes()).is_err());
    assert!(answer(format!("? {long}\n: x\n").as_bytes()).is_err());
    assert!(answer(format!("a: {long}\n").as_bytes()).is_err());
    assert!(answer(format!("a: {}\n", "k".repeat(Limits::default().text)).as_bytes()).is_ok());
    assert!(answer(format!("a: &{long} b\n").as_bytes()).is_ok());
    assert!(answer(format!("a: !{long} b\n").as_bytes()).is_err());
    assert!(answer(format!("%{long}\n---\na: b\n").as_bytes()).is_err());
    assert!(answer(format!("a: b\n# {long}\n").as_bytes()).is_ok());
    assert!(answer(format!("a: \"{}\"\n", "\\n".repeat(500_000)).as_bytes()).is_err());
    assert!(answer(format!("a: |\n{}", " x\n".repeat(300_000)).as_bytes()).is_err());
    assert!(answer(format!("a: x\n{}", " y\n".repeat(300_000)).as_bytes()).is_err());
}

#[test]
fn floods_of_one_character_are_answered() {
    for c in [
        "\n", " ", "\t", "#", "-", ":", "?", "&", "*", "!", "|", ">", "'", "\"", "%", "]", "}", ",", "\\",
        "\r", "\r\n", "\0", "é", "a: ", "- a\n", "'\n", "a:\n ", "{a: ", "--- ", "...\n", "[]", "&a ",
        "\u{feff}", "a\n\n",
    ] {
        let _ = answer(c.repeat(1_000_000 / c.len()).as_bytes());
    }
}

#[test]
fn bytes_that_are_no_text_are_answered() {
    assert!(answer(&[0; 1 << 20]).is_err());
    assert!(answer(&[0xff; 1 << 20]).is_err());
    assert!(answer(b"title: caf\xe9\n").is_err());
    assert!(answer(&vec![b'a'; (1 << 20) + 1]).is_err());
}

#[test]
fn the_limits_are_the_callers_choice() {
    let limits = Limits { bytes: 20, text: 10, depth: 2, nodes: 4 };
    let fault = |text: &str| {
        let errors = load_with(text.as_bytes(), limits).expect_err("refused");
        errors.into_iter().map(|e| e.fault).collect::<Vec<_>>()
    };
    assert!(load_with(b"a: [b, c]", limits).is_ok());
    assert_eq!(fault("a: [b, c, d]"), [SyntaxFault::TooMany { limit: 4 }]);
    assert_eq!(fault("a: [[b]]"), [SyntaxFault::TooDeep { limit: 2 }]);
    assert_eq!(fault("a: bbbbbbbbbbb"), [SyntaxFault::TooLong { limit: 10 }]);
    assert_eq!(fault("a: bbbbbbbbbbbbbbbbbbb"), [SyntaxFault::TooLarge { limit: 20 }]);
}

#[test]
fn the_place_of_a_limit_is_marked() {
    assert_eq!(faults(&"[".repeat(100)), [(TOO_DEEP, "[")]);
}
