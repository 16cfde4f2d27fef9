//! How many bad lines the tone rules catch, and how many sound ones they stop: counted, and pinned.
//!
//! `docs/rules.md` shows the figures; `tests/tone/measure.rs` says where the lines come from.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

#[path = "tone/measure.rs"]
mod measure;

use crisis::i18n::Lang;
use measure::{Measure, codes, lines, measure};

#[test]
fn of_lines_that_were_worked_on_enough_is_caught_and_little_is_stopped() {
    for set in ["seen", "held", "record", "written"] {
        for lang in [Lang::En, Lang::Fr] {
            let m = measure(lang, set);
            assert!(m.bad >= 50 && m.sound >= 50, "{lang} {set}: {m:?}");
            assert!(m.caught * 100 >= m.bad * 80, "{lang} {set}: {m:?}");
            assert!(m.stopped * 100 <= m.sound * 5, "{lang} {set}: {m:?}");
        }
    }
}

/// These lines are not worked on; the figures only change where others become better.
#[test]
fn of_unseen_lines_no_less_is_caught_than_when_they_were_first_counted() {
    let english = measure(Lang::En, "unseen");
    let french = measure(Lang::Fr, "unseen");
    let least = |m: Measure, caught: usize, stopped: usize| m.caught >= caught && m.stopped <= stopped;
    assert!(least(english, 20, 1), "{english:?}");
    assert!(least(french, 8, 1), "{french:?}");
    let (english, french) = (measure(Lang::En, "aside"), measure(Lang::Fr, "aside"));
    assert!(least(english, 65, 11), "{english:?}");
    assert!(least(french, 57, 6), "{french:?}");
}

/// `cargo test --test tone -- --ignored --nocapture` shows what to work on.
#[test]
#[ignore = "it only shows"]
fn what_is_heard_in_each_line_that_is_worked_on() {
    for set in ["seen", "record", "written"] {
        for lang in [Lang::En, Lang::Fr] {
            for kind in ["bad", "sound"] {
                for line in lines(lang, &format!("{kind}-{set}")) {
                    println!("{lang}\t{set}\t{kind}\t{}\t{line}", codes(&line, lang).join(" "));
                }
            }
        }
    }
}
