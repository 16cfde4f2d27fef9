use termlens::Key;

use crate::harness::{Test, asked, builder, ended, enter, replies, spawn, start};

pub const TESTS: &[Test] = &[
    ("a_digit_takes_its_row", a_digit_takes_its_row),
    ("digits_take_their_row_among_fourteen", digits_take_their_row_among_fourteen),
    ("enter_alone_records_nothing", enter_alone_records_nothing),
    ("an_erased_search_is_no_answer", an_erased_search_is_no_answer),
    ("a_row_out_of_sight_is_no_answer", a_row_out_of_sight_is_no_answer),
    ("what_matches_nothing_is_said_and_cleared", what_matches_nothing_is_said_and_cleared),
    ("a_long_list_says_what_follows", a_long_list_says_what_follows),
    ("none_of_a_set_is_an_answer_of_its_own", none_of_a_set_is_an_answer_of_its_own),
    ("a_line_is_edited_where_the_cursor_stands", a_line_is_edited_where_the_cursor_stands),
    ("the_head_goes_on_while_a_question_waits", the_head_goes_on_while_a_question_waits),
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

fn what_matches_nothing_is_said_and_cleared() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    for clear in ["\x1b", "\x15"] {
        terminal.send_str("xyzzy")?;
        asked(&mut terminal, "nothing matches “xyzzy”; Esc clears")?;
        terminal.send(Key::Enter)?;
        terminal.send_str(clear)?;
        terminal.wait_until(|screen| screen.contains("? Is it done? › ▏") && screen.contains("1  Done"))?;
    }
    enter(&mut terminal, "agnda")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"agenda\")"]);
    let mut terminal = start("action_fr")?;
    asked(&mut terminal, "3  Écarter")?;
    terminal.send_str("zzz")?;
    asked(&mut terminal, "rien ne correspond à «\u{a0}zzz\u{a0}»\u{a0}; Échap efface")?;
    terminal.send(Key::Esc)?;
    enter(&mut terminal, "e\u{301}ve\u{301}ne")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"happened\")"]);
    Ok(())
}

fn a_long_list_says_what_follows() -> termlens::Result<()> {
    let mut terminal = start("thirty")?;
    asked(&mut terminal, "1 to 13 of 31: ↓ and ↑ show the rest")?;
    assert!(terminal.screen().contains("13 Thing to do 13") && !terminal.screen().contains("Thing to do 14"));
    terminal.send_str(&"\x1b[B".repeat(15))?;
    asked(&mut terminal, "3 to 15 of 31")?;
    assert!(terminal.screen().contains("› 15 Thing to do 15"), "{}", terminal.screen().text());
    terminal.send_str("\x1b[6~\x1b[6~\x1b[6~")?;
    asked(&mut terminal, "19 to 31 of 31")?;
    enter(&mut terminal, "")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"item31\")"]);
    Ok(())
}

fn none_of_a_set_is_an_answer_of_its_own() -> termlens::Result<()> {
    let mut terminal = start("many")?;
    asked(&mut terminal, "[ ] Who removed him?")?;
    asked(&mut terminal, "None of them yet")?;
    enter(&mut terminal, "")?;
    asked(&mut terminal, "Nothing is marked, and nothing is recorded. Space marks a row.")?;
    terminal.wait_stable(std::time::Duration::from_millis(300))?;
    terminal.send(Key::End)?;
    asked(&mut terminal, "›     None of them yet")?;
    enter(&mut terminal, "")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Many([])"]);
    Ok(())
}

fn a_line_is_edited_where_the_cursor_stands() -> termlens::Result<()> {
    let mut terminal = start("line")?;
    asked(&mut terminal, "Is anyone hurt?")?;
    terminal.send_str("no, two hurt")?;
    terminal.send(Key::Home)?;
    terminal.send(Key::Delete)?;
    terminal.send_str("N")?;
    terminal.send(Key::End)?;
    terminal.send_str("\x17")?;
    asked(&mut terminal, "› No, two")?;
    assert!(terminal.screen().cursor_visible());
    let long = "é".repeat(90);
    terminal.send_str(&long)?;
    terminal.wait_until(|screen| screen.text().matches('é').count() == 90)?;
    assert!(terminal.screen().text().lines().all(|line| line.chars().count() < 80));
    enter(&mut terminal, "")?;
    assert!(replies(&mut terminal, 1)?[0].starts_with("Line(\"No, two ééééé"));
    Ok(())
}

fn the_head_goes_on_while_a_question_waits() -> termlens::Result<()> {
    let mut terminal = spawn(builder("action").env("REFRESH", "100"))?;
    asked(&mut terminal, "CRISIS · T+00:46 · 05:21")?;
    terminal.send_str("sk")?;
    asked(&mut terminal, "CRISIS · T+00:46 · 05:22")?;
    asked(&mut terminal, "! 1 overdue")?;
    asked(&mut terminal, "› sk▏")?;
    assert_eq!(terminal.screen().full_text().matches("A customer is mistreated").count(), 1);
    enter(&mut terminal, "ip")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"skip\")"]);
    assert!(ended(&mut terminal)?.1.full_text().contains("[end] restored"));
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
    enter(&mut terminal, "One.")?;
    terminal.wait_until(|screen| screen.text().lines().any(|line| line == "One."))?;
    terminal.send_str("\x1b[200~Two é.\r.\rThree.\r\x1b[201~")?;
    terminal.wait_until(|screen| screen.contains("Three."))?;
    enter(&mut terminal, "")?;
    terminal.wait_until(|screen| screen.text().lines().any(|line| line == "Three."))?;
    enter(&mut terminal, ".")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Text(\"One.\\nTwo é.\\n.\\nThree.\")"]);
    asked(&mut terminal, "Is it done?")?;
    enter(&mut terminal, "1")?;
    ended(&mut terminal)?;
    Ok(())
}
