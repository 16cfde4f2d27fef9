//! How many bad lines the tone rules catch, and how many sound ones they stop: counted, and pinned.
//!
//! The lines were written before the phrases. The figures also stand in `docs/rules.md`.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

#[path = "tone/measure.rs"]
mod measure;

use crisis::i18n::Lang;
use measure::{SETS, codes, lines, measure};

#[test]
fn of_every_set_enough_is_caught_and_little_is_stopped() {
    for (set, _) in SETS {
        for lang in [Lang::En, Lang::Fr] {
            let m = measure(lang, set);
            assert!(m.bad >= 20 && m.sound >= 20, "{lang} {set}: {m:?}");
            assert!(m.caught * 100 >= m.bad * 80, "{lang} {set}: {m:?}");
            assert!(m.stopped * 100 <= m.sound * 5, "{lang} {set}: {m:?}");
        }
    }
}

/// `cargo test --test tone -- --ignored --nocapture` shows what to work on.
#[test]
#[ignore = "it only shows"]
fn what_was_seen_and_is_not_heard() {
    for lang in [Lang::En, Lang::Fr] {
        for line in lines(lang, "bad-seen").iter().filter(|line| codes(line, lang).is_empty()) {
            println!("{lang} missed: {line}");
        }
        for line in lines(lang, "sound-seen").iter().filter(|line| !codes(line, lang).is_empty()) {
            println!("{lang} stopped: {line} {:?}", codes(line, lang));
        }
    }
}
