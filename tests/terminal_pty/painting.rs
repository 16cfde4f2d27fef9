use crate::harness::{Test, asked, builder, ended, enter, replies, spawn, start};

pub const TESTS: &[Test] = &[
    ("an_action_fills_one_screen", an_action_fills_one_screen),
    ("a_decision_says_what_each_answer_brings", a_decision_says_what_each_answer_brings),
    ("a_long_question_stands_above_its_row", a_long_question_stands_above_its_row),
    ("a_word_to_type_is_named", a_word_to_type_is_named),
    ("what_a_set_cannot_show_is_read_first", what_a_set_cannot_show_is_read_first),
    ("a_long_reason_is_cut_and_read", a_long_reason_is_cut_and_read),
    ("colours_are_basic_and_say_nothing_alone", colours_are_basic_and_say_nothing_alone),
    ("a_time_that_presses_has_its_colour", a_time_that_presses_has_its_colour),
    ("ascii_draws_only_ascii", ascii_draws_only_ascii),
];

const ACTION: &str = "
 A customer is mistreated on camera · 0410-mistreat    CRISIS · T+00:46 · 05:21
 Stop the damage, 3 of 7 · nothing overdue · 2 due soon · update 05:40 · bob
 ──────────────────────────────────────────────────────────────────────────────
 ✓ Recorded 05:20: we know where it was filmed. To undo it: back

 ● Pause every scheduled and paid post.
   Community manager (bob) · due 05:24, in 3 min
   Why: a cheerful post in the middle of this becomes the second crisis.
   Or a word: note, back, agenda, happened, messages, severity, more

 ? Is it done? › ▏
     1  Done
     2  Later
     3  Skip, and say why
     4  It did not go to plan
";

fn rows(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn an_action_fills_one_screen() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    assert_eq!(rows(&terminal.screen().text()), rows(ACTION));
    enter(&mut terminal, "1")?;
    let (_, screen) = ended(&mut terminal)?;
    assert!(screen.full_text().contains("? Is it done? › Done"), "the answer stays readable");
    Ok(())
}

fn a_long_reason_is_cut_and_read() -> termlens::Result<()> {
    let mut terminal = start("tall")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    let screen = terminal.screen();
    assert!(screen.contains("… 31 more lines: type read"), "{}", screen.text());
    assert!(screen.row_text(0).contains("A customer is mistreated"), "{}", screen.text());
    enter(&mut terminal, "read")?;
    asked(&mut terminal, "Enter: go on reading")?;
    enter(&mut terminal, "")?;
    asked(&mut terminal, "line 36 of")?;
    enter(&mut terminal, "")?;
    asked(&mut terminal, "Enter: back to the question")?;
    assert!(terminal.screen().contains("line 40 of"));
    enter(&mut terminal, "")?;
    asked(&mut terminal, "? Is it done? › ▏")?;
    enter(&mut terminal, "1")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"done\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn colours_are_basic_and_say_nothing_alone() -> termlens::Result<()> {
    let mut terminal = spawn(builder("action").env("COLOUR", "1"))?;
    asked(&mut terminal, "4  It did not go to plan")?;
    let screen = terminal.screen();
    assert_eq!(rows(&screen.text()), rows(ACTION));
    let styled = screen.to_ansi();
    assert!(styled.contains("\x1b["), "{styled}");
    for blue in [";34", "[34", ";44", "[44", ";94", "[94", "38;", "48;"] {
        assert!(!styled.contains(blue), "{styled}");
    }
    enter(&mut terminal, "1")?;
    ended(&mut terminal)?;
    Ok(())
}

fn a_time_that_presses_has_its_colour() -> termlens::Result<()> {
    let mut terminal = spawn(builder("agenda").env("COLOUR", "1"))?;
    asked(&mut terminal, "2  ○  Pause every post")?;
    let styled = terminal.screen().to_ansi();
    let painted = |code: &str, words: &str| {
        styled.split("\x1b[").any(|part| {
            let (codes, text) = part.split_once('m').unwrap_or_default();
            codes.split(';').any(|one| one == code) && text.starts_with(words)
        })
    };
    assert!(painted("33", "05:24, in 3 min") && painted("31", "05:15, overdue"), "{styled:?}");
    assert!(!painted("33", "05:40") && !painted("31", "05:40"), "{styled:?}");
    enter(&mut terminal, "2")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"pause\")"]);
    ended(&mut terminal)?;
    let mut bare = start("agenda")?;
    asked(&mut bare, "2  ○  Pause every post")?;
    let styled = bare.screen().to_ansi();
    assert!(!styled.contains("33m") && !styled.contains("31m"), "{styled:?}");
    enter(&mut bare, "1")?;
    ended(&mut bare)?;
    Ok(())
}

fn ascii_draws_only_ascii() -> termlens::Result<()> {
    let mut terminal = spawn(builder("action_fr").env("ASCII", "1"))?;
    asked(&mut terminal, "3  Ecarter")?;
    assert!(terminal.screen().text().is_ascii(), "{}", terminal.screen().text());
    enter(&mut terminal, "ecarter")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"skip\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn drawn(scene: &str, last: &str, expected: &str) -> termlens::Result<termlens::Terminal> {
    let mut terminal = start(scene)?;
    asked(&mut terminal, last)?;
    assert_eq!(rows(&terminal.screen().text()), rows(expected));
    Ok(terminal)
}

fn a_decision_says_what_each_answer_brings() -> termlens::Result<()> {
    let expected = "
 ● Did our own rule lead to it?                          decision · crisis lead
   Why: if our rule asked for it, a third party’s hand does not clear us.
   Or a word: note, back, agenda, happened, messages, severity, more

 ? Which is it? › ▏
     1  Ours         We suspend the rule now and say so.       +2 steps, 1 text
     2  Third party  We still own our part, without blaming.   +1 step
     3  Unclear      Words without cause; ask again at 06:00.  +1 step
";
    drawn("decision", "3  Unclear", expected).map(|_| ())
}

fn a_long_question_stands_above_its_row() -> termlens::Result<()> {
    let expected = "
 ● What do we know for certain?                             due 05:30, in 8 min

 ! “25:99” is no time I can read.
 ? What is the time by which the next word is promised to everybody?
   = takes 06:00, or a time such as 05:24, 5h24, -10m or yesterday 23:40
   › 25:99
";
    let mut terminal = drawn("mending", "› 25:99", expected)?;
    enter(&mut terminal, "\u{7f}\u{7f}00")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Line(\"25:00\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn a_word_to_type_is_named() -> termlens::Result<()> {
    drawn("word", "›", " ? To close it, type the word  close ›").map(|_| ())
}

fn what_a_set_cannot_show_is_read_first() -> termlens::Result<()> {
    let mut terminal = start("many_tall")?;
    asked(&mut terminal, "Enter: go on reading")?;
    enter(&mut terminal, "")?;
    asked(&mut terminal, "line 36 of")?;
    enter(&mut terminal, "")?;
    asked(&mut terminal, "Enter: back to the question")?;
    enter(&mut terminal, "")?;
    asked(&mut terminal, "[ ] Who removed him?")?;
    terminal.send(termlens::Key::End)?;
    terminal.send(termlens::Key::Enter)?;
    assert_eq!(replies(&mut terminal, 1)?, ["Many([])"]);
    ended(&mut terminal)?;
    Ok(())
}
