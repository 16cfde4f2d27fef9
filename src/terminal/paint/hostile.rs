//! Whatever strangers write, and however low the window: painting never panics and never overflows.

use proptest::prelude::*;

use super::*;
use crate::i18n::Lang;
use crate::render::harmless;
use crate::terminal::list::Entries;
use crate::walk::{Choice, Head, Kind, Question, Underline, Weight};

fn mark() -> impl Strategy<Value = Mark> {
    prop::sample::select(vec![Mark::None, Mark::Asked, Mark::Done, Mark::Alarm, Mark::Later, Mark::Arrow])
}

fn finding() -> impl Strategy<Value = Underline> {
    (0..80_usize, 0..80_usize, any::<bool>(), ".{0,60}").prop_map(|(start, end, mend, note)| {
        let weight = if mend { Weight::Mend } else { Weight::Weigh };
        Underline { start, end, weight, note }
    })
}

fn block() -> impl Strategy<Value = Block> {
    let cells = prop::collection::vec(".{0,30}", 0..4);
    prop_oneof![
        (mark(), "(?s).{0,120}", ".{0,90}").prop_map(|(mark, text, right)| Block::Line { mark, text, right }),
        (".{0,90}", "(?s).{0,200}").prop_map(|(label, text)| Block::Label { label, text }),
        "(?s).{0,200}".prop_map(Block::Para),
        ".{0,120}".prop_map(Block::Heading),
        (prop::collection::vec(".{0,9}", 0..4), prop::collection::vec((mark(), cells), 0..6))
            .prop_map(|(head, rows)| Block::Table { head, rows }),
        ("(?s).{0,200}", prop::collection::vec(finding(), 0..4))
            .prop_map(|(text, findings)| Block::Words { text, findings }),
        ".{0,120}".prop_map(Block::Command),
        Just(Block::Blank),
    ]
}

fn head() -> impl Strategy<Value = Head> {
    let texts = || prop::collection::vec(".{0,40}", 0..5);
    (
        prop::option::of(".{0,9}"),
        ".{0,90}",
        ".{0,30}",
        ".{0,90}",
        prop::option::of(".{0,40}"),
        prop::option::of(".{0,40}"),
        texts(),
        texts(),
    )
        .prop_map(|(drill, title, run, phase, overdue, soon, pressing, others)| Head {
            drill,
            title,
            run,
            level: "CRISIS".to_owned(),
            elapsed: "T+00:46".to_owned(),
            clock: "05:21".to_owned(),
            phase,
            overdue,
            soon,
            pressing,
            others,
        })
}

fn choice() -> impl Strategy<Value = Choice> {
    ("[a-z]{1,9}", ".{0,90}", ".{0,60}", ".{0,40}", prop::collection::vec(".{0,20}", 0..4)).prop_map(
        |(id, label, detail, right, words)| Choice {
            words,
            ..Choice::new(id, label).detail(detail).right(right)
        },
    )
}

proptest! {
    #[test]
    fn every_list_fits_its_window(
        natural in prop::collection::vec(choice(), 0..14),
        menu in prop::collection::vec(choice(), 0..9),
        unicode: bool,
        window in 22..130_usize,
    ) {
        let style = Style { colour: true, unicode, lang: Lang::En };
        let canvas = Canvas::new(&style, window);
        let entries = Entries::new(&canvas, &natural, &menu).with_read(&canvas, true);
        for at in entries.find("") {
            let drawn = entries.row(&canvas, at, true);
            prop_assert!(drawn.width() < window, "{} of {window}: {}", drawn.width(), drawn.text());
        }
    }

    #[test]
    fn whatever_is_typed_stays_in_its_rows(text in "(?s).{0,300}", prompt in ".{0,20}", most in 1..6_usize, window in 22..130_usize) {
        let style = Style { colour: false, unicode: true, lang: Lang::En };
        let canvas = Canvas::new(&style, window);
        let prompt = Row::default().plain(style.line(&prompt)).cut(canvas.whole() - 4, "");
        let text = crate::terminal::press::pasted(text.as_bytes());
        let set = typed(&canvas, &prompt, &crate::terminal::draft::Draft::of(text), most);
        prop_assert!(set.rows.len() <= most.max(2) && set.cursor.0 < set.rows.len());
        for row in set.rows {
            prop_assert!(row.width() <= canvas.whole(), "{} of {window}: {}", row.width(), row.text());
        }
    }

    #[test]
    fn every_question_is_one_row(prompt in ".{0,200}", hint in ".{0,200}", why in ".{0,200}", window in 22..130_usize) {
        let style = Style { colour: true, unicode: true, lang: Lang::En };
        let canvas = Canvas::new(&style, window);
        let kind = Kind::Line { proposed: None, typed: String::new() };
        let question = Question { path: String::new(), prompt, hint, refusal: None, kind };
        let footer = footer(&canvas, &question, Some(&why));
        for row in footer.above.iter().chain([&footer.prompt]) {
            prop_assert!(row.width() < window, "{} of {window}: {}", row.width(), row.text());
        }
    }

    #[test]
    fn every_screen_fits_its_window(
        head in prop::option::of(head()),
        body in prop::collection::vec(block(), 0..8),
        unicode: bool,
        window in 22..130_usize,
        room in 1..40_usize,
    ) {
        let screen = Screen { head, body };
        let style = Style { colour: true, unicode, lang: Lang::Fr };
        let painted = paint(&screen, &style, window, room);
        prop_assert!(painted.rows.len() <= room);
        for row in &painted.rows {
            let text = row.text();
            prop_assert!(row.width() < window, "{} of {window} columns: {text}", row.width());
            prop_assert_eq!(harmless(&text), text.as_str());
            prop_assert!(!text.contains(['\n', '\t']));
            prop_assert!(unicode || text.is_ascii());
        }
    }
}
