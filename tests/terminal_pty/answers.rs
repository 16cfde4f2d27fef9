use termlens::Key;

use crate::harness::{Test, asked, builder, ended, enter, replies, spawn, start};

pub const TESTS: &[Test] = &[
    ("a_digit_takes_its_row", a_digit_takes_its_row),
    ("digits_take_their_row_among_fourteen", digits_take_their_row_among_fourteen),
    ("enter_alone_records_nothing", enter_alone_records_nothing),
    ("an_erased_search_is_no_answer", an_erased_search_is_no_answer),
    ("a_row_out_of_sight_is_no_answer", a_row_out_of_sight_is_no_answer),
    ("arrows_choose_a_row", arrows_choose_a_row),
    ("a_word_finds_the_menu", a_word_finds_the_menu),
    ("accents_may_be_typed_or_not", accents_may_be_typed_or_not),
    ("more_lists_everything", more_lists_everything),
    ("escape_paints_afresh", escape_paints_afresh),
    ("signs_in_a_line", signs_in_a_line),
    ("a_refused_sign_stands_above_the_question", a_refused_sign_stands_above_the_question),
    ("several_are_marked", several_are_marked),
    ("the_word_must_be_whole", the_word_must_be_whole),
    ("a_text_comes_from_the_editor", a_text_comes_from_the_editor),
    ("a_text_is_typed_where_the_editor_fails", a_text_is_typed_where_the_editor_fails),
    ("a_text_is_typed_line_by_line", a_text_is_typed_line_by_line),
];

fn one(scene: &str, question: &str, typed: &str, reply: &str) -> termlens::Result<()> {
    let mut terminal = start(scene)?;
    asked(&mut terminal, question)?;
    enter(&mut terminal, typed)?;
    assert_eq!(replies(&mut terminal, 1)?, [reply], "typed {typed}");
    let (code, screen) = ended(&mut terminal)?;
    assert_eq!(code, 0);
    assert!(screen.cursor_visible() && screen.full_text().contains("[end] restored"));
    Ok(())
}

fn a_digit_takes_its_row() -> termlens::Result<()> {
    one("action", "Is it done?", "2", "Chosen(\"later\")")
}

fn digits_take_their_row_among_fourteen() -> termlens::Result<()> {
    one("wide", "Which one?", "2", "Chosen(\"row2\")")?;
    one("wide", "Which one?", "12", "Chosen(\"row12\")")?;
    one("wide", "Which one?", "1", "Chosen(\"row1\")")
}

fn enter_alone_records_nothing() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "Is it done?")?;
    enter(&mut terminal, "")?;
    enter(&mut terminal, "xyzzy")?;
    terminal.wait_until(|screen| screen.contains("xyzzy"))?;
    terminal.send_str(&"\u{7f}".repeat(5))?;
    terminal.wait_until(|screen| !screen.contains("xyzzy") && screen.contains("1  Done"))?;
    enter(&mut terminal, "1")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"done\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn an_erased_search_is_no_answer() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "Is it done?")?;
    terminal.send_str("2")?;
    terminal.wait_until(|screen| screen.contains("› 2  Later"))?;
    terminal.send(Key::Backspace)?;
    terminal.wait_until(|screen| screen.contains("  1  Done") && !screen.contains("› 1"))?;
    terminal.send(Key::Enter)?;
    terminal.wait_stable(std::time::Duration::from_millis(400))?;
    asked(&mut terminal, "4  It did not go to plan")?;
    enter(&mut terminal, "3")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"skip\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn a_row_out_of_sight_is_no_answer() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    terminal.send(Key::Up)?;
    terminal.send(Key::Enter)?;
    terminal.wait_stable(std::time::Duration::from_millis(400))?;
    asked(&mut terminal, "4  It did not go to plan")?;
    enter(&mut terminal, "4")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"deviated\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn arrows_choose_a_row() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    terminal.send(Key::Down)?;
    terminal.wait_until(|screen| screen.contains("› 1  Done"))?;
    terminal.send(Key::Down)?;
    terminal.wait_until(|screen| screen.contains("› 2  Later"))?;
    terminal.send(Key::Enter)?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"later\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn a_word_finds_the_menu() -> termlens::Result<()> {
    one("action", "Is it done?", "happened", "Chosen(\"happened\")")?;
    one("action", "Is it done?", "Close", "Chosen(\"close\")")?;
    one("action", "Is it done?", "d", "Chosen(\"done\")")
}

fn accents_may_be_typed_or_not() -> termlens::Result<()> {
    one("action_fr", "Est-ce fait", "ecarter", "Chosen(\"skip\")")?;
    one("action_fr", "Est-ce fait", "Écarter", "Chosen(\"skip\")")?;
    one("action_fr", "Est-ce fait", "evenement", "Chosen(\"happened\")")?;
    one("action_fr", "Est-ce fait", "skip", "Chosen(\"skip\")")
}

fn more_lists_everything() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "Is it done?")?;
    enter(&mut terminal, "more")?;
    asked(&mut terminal, "Hand over")?;
    assert!(terminal.screen().contains("Something happened"));
    enter(&mut terminal, "hand")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"handover\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn escape_paints_afresh() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "Is it done?")?;
    terminal.send(Key::Esc)?;
    assert_eq!(replies(&mut terminal, 1)?, ["Repaint"]);
    asked(&mut terminal, "4  It did not go to plan")?;
    enter(&mut terminal, "1")?;
    assert_eq!(replies(&mut terminal, 2)?[1], "Chosen(\"done\")");
    ended(&mut terminal)?;
    Ok(())
}

fn signs_in_a_line() -> termlens::Result<()> {
    let cases = [
        ("?", "Unknown"),
        ("=", "Proposed"),
        (":edit", "Edit"),
        (":menu", "Menu"),
        ("", "Back"),
        (":2", "Line(\":2\")"),
        ("2", "Line(\"2\")"),
        ("yes / two passengers’ vidéos", "Line(\"yes / two passengers’ vidéos\")"),
    ];
    cases.into_iter().try_for_each(|(typed, reply)| one("line", "Is anyone hurt?", typed, reply))
}

fn a_refused_sign_stands_above_the_question() -> termlens::Result<()> {
    let mut terminal = start("line_bare")?;
    asked(&mut terminal, "Is anyone hurt?")?;
    enter(&mut terminal, "=")?;
    asked(&mut terminal, "Nothing is proposed here")?;
    asked(&mut terminal, "? Is anyone hurt? ›")?;
    enter(&mut terminal, "yes")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Line(\"yes\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn several_are_marked() -> termlens::Result<()> {
    let mut terminal = start("many")?;
    asked(&mut terminal, "[ ] Who removed him?")?;
    terminal.send(Key::Char(' '))?;
    terminal.wait_until(|screen| screen.contains("› [x] Where was it filmed?"))?;
    terminal.send(Key::Down)?;
    terminal.send(Key::Down)?;
    terminal.send(Key::Char(' '))?;
    terminal.wait_until(|screen| screen.contains("› [x] Who removed him?"))?;
    terminal.send(Key::Enter)?;
    assert_eq!(replies(&mut terminal, 1)?, ["Many([\"where\", \"who\"])"]);
    ended(&mut terminal)?;
    Ok(())
}

fn the_word_must_be_whole() -> termlens::Result<()> {
    let mut terminal = start("word")?;
    asked(&mut terminal, "type the word")?;
    enter(&mut terminal, "y")?;
    asked(&mut terminal, "“y” is not the word")?;
    asked(&mut terminal, "type the word  close ›")?;
    enter(&mut terminal, "close")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Confirmed"]);
    ended(&mut terminal)?;
    Ok(())
}

fn a_text_comes_from_the_editor() -> termlens::Result<()> {
    let mut terminal = spawn(builder("text").env("EDITOR", "sed -i s/sorry/truly.sorry/"))?;
    assert_eq!(replies(&mut terminal, 1)?, ["Text(\"We are truly.sorry.\")"]);
    asked(&mut terminal, "Is it done?")?;
    enter(&mut terminal, "1")?;
    ended(&mut terminal)?;
    Ok(())
}

fn a_text_is_typed_where_the_editor_fails() -> termlens::Result<()> {
    let mut terminal = spawn(builder("text").env("EDITOR", "false"))?;
    asked(&mut terminal, "The editor did not give a text")?;
    asked(&mut terminal, "a lone . ends")?;
    enter(&mut terminal, ".")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Text(\"We are sorry.\")"]);
    asked(&mut terminal, "Is it done?")?;
    enter(&mut terminal, "1")?;
    ended(&mut terminal)?;
    Ok(())
}

fn a_text_is_typed_line_by_line() -> termlens::Result<()> {
    let mut terminal = start("text")?;
    asked(&mut terminal, "a lone . ends")?;
    terminal.send_str("One.\rTwo é.\r.\r")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Text(\"One.\\nTwo é.\")"]);
    asked(&mut terminal, "Is it done?")?;
    enter(&mut terminal, "1")?;
    ended(&mut terminal)?;
    Ok(())
}
