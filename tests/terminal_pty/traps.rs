use std::time::Duration;

use termlens::Key;

use crate::harness::{Test, asked, builder, ended, enter, replies, spawn, start};

pub const TESTS: &[Test] = &[
    ("a_paste_of_lines_answers_only_its_question", a_paste_of_lines_answers_only_its_question),
    ("a_paste_chooses_and_marks_nothing", a_paste_chooses_and_marks_nothing),
    ("a_large_paste_is_read_in_one_go", a_large_paste_is_read_in_one_go),
    ("keys_typed_ahead_are_thrown_away", keys_typed_ahead_are_thrown_away),
    ("a_resize_does_not_answer", a_resize_does_not_answer),
    ("long_rows_leave_the_screen_alone", long_rows_leave_the_screen_alone),
    ("without_a_terminal_on_stderr_it_is_plain", without_a_terminal_on_stderr_it_is_plain),
    ("without_input_it_pauses", without_input_it_pauses),
    ("a_dumb_terminal_is_plain", a_dumb_terminal_is_plain),
    ("a_small_window_offers_plain", a_small_window_offers_plain),
    ("ctrl_c_pauses_in_plain_lines", ctrl_c_pauses_in_plain_lines),
];

fn a_paste_of_lines_answers_only_its_question() -> termlens::Result<()> {
    for (begin, end) in [("", ""), ("\x1b[200~", "\x1b[201~")] {
        let mut terminal = start("paste")?;
        asked(&mut terminal, "Why?")?;
        terminal.send_str(&format!("{begin}the first line\r1\r2\rdone\r{end}"))?;
        asked(&mut terminal, "4 lines, one answer: Enter takes it")?;
        let screen = terminal.wait_stable(Duration::from_millis(300))?;
        assert!(screen.contains("? Why? › the first line"), "{}", screen.text());
        enter(&mut terminal, "")?;
        asked(&mut terminal, "4  It did not go to plan")?;
        let screen = terminal.wait_stable(Duration::from_millis(500))?;
        assert!(screen.contains("? Is it done? › ▏"), "{}", screen.text());
        enter(&mut terminal, "3")?;
        let expected = ["Line(\"the first line\\n1\\n2\\ndone\")", "Chosen(\"skip\")"];
        assert_eq!(replies(&mut terminal, 2)?, expected);
        assert!(ended(&mut terminal)?.1.full_text().contains("[end] restored"));
    }
    Ok(())
}

fn a_paste_chooses_and_marks_nothing() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    terminal.send_str("\x1b[200~1\rdone\r\x1b[201~")?;
    asked(&mut terminal, "nothing matches “1 done”; Esc clears")?;
    enter(&mut terminal, "")?;
    terminal.send(Key::Esc)?;
    terminal.wait_until(|screen| screen.contains("› ▏") && screen.contains("4  It did not go to plan"))?;
    enter(&mut terminal, "1")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"done\")"]);
    ended(&mut terminal)?;
    let mut terminal = start("many")?;
    asked(&mut terminal, "[ ] Who removed him?")?;
    terminal.send_str("a b c\r \r")?;
    let screen = terminal.wait_stable(Duration::from_millis(300))?;
    assert!(!screen.contains("[x]") && !screen.full_text().contains("[reply]"), "{}", screen.text());
    Ok(())
}

fn a_large_paste_is_read_in_one_go() -> termlens::Result<()> {
    let book = format!("\x1b[200~{}\x1b[201~", "a line of the book\r".repeat(5300));
    let mut terminal = start("action")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    terminal.send_str(&book)?;
    asked(&mut terminal, "nothing matches “a line of the book")?;
    terminal.send_str("\u{15}")?;
    terminal.wait_until(|screen| screen.contains("? Is it done? › ▏"))?;
    terminal.send_str(&book)?;
    terminal.send(Key::Ctrl('c'))?;
    asked(&mut terminal, "2  Stay")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Pause"]);
    let mut terminal = start("line")?;
    asked(&mut terminal, "Is anyone hurt?")?;
    terminal.send_str(&book)?;
    asked(&mut terminal, "5300 lines, one answer")?;
    terminal.send_str("\u{15}")?;
    terminal.wait_until(|screen| !screen.contains("one answer"))?;
    enter(&mut terminal, "no")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Line(\"no\")"]);
    Ok(())
}

fn keys_typed_ahead_are_thrown_away() -> termlens::Result<()> {
    let mut terminal = start("two")?;
    terminal.send_str("1\r1\r")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    terminal.wait_stable(Duration::from_millis(500))?;
    assert!(terminal.screen().contains("? Is it done? › ▏"));
    terminal.send_str("2\r")?;
    terminal.send_str("2\r2\r")?;
    terminal.wait_stable(Duration::from_millis(500))?;
    // What came together with the answer is looked at, and answers nothing.
    let screen = terminal.screen();
    assert!(
        !screen.full_text().contains("[reply] Line") && screen.full_text().matches("[reply]").count() <= 1
    );
    Ok(())
}

fn a_resize_does_not_answer() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    terminal.resize(40, 12)?;
    terminal.wait_stable(Duration::from_millis(300))?;
    terminal.resize(100, 30)?;
    terminal.wait_stable(Duration::from_millis(300))?;
    terminal.send(Key::Esc)?;
    assert_eq!(replies(&mut terminal, 1)?, ["Repaint"]);
    asked(&mut terminal, "4  It did not go to plan")?;
    enter(&mut terminal, "2")?;
    assert_eq!(replies(&mut terminal, 2)?[1], "Chosen(\"later\")");
    assert_eq!(ended(&mut terminal)?.0, 0);
    Ok(())
}

fn long_rows_leave_the_screen_alone() -> termlens::Result<()> {
    let mut terminal = start("wide")?;
    asked(&mut terminal, "? Which one?")?;
    let before = terminal.wait_stable(Duration::from_millis(300))?;
    let above = |text: &str| {
        text.lines().take_while(|line| !line.contains("Which one?")).collect::<Vec<_>>().join("\n")
    };
    assert!(before.text().lines().all(|line| line.chars().count() <= 79), "{}", before.text());
    for key in ["e", "c", "a", "r"] {
        terminal.send_str(key)?;
    }
    terminal.wait_until(|screen| screen.contains("› ecar▏"))?;
    terminal.send(Key::Down)?;
    terminal.send_str(&"\u{7f}".repeat(4))?;
    let after = terminal.snapshot_after(|screen| screen.contains("? Which one? › ▏"))?;
    assert_eq!(above(&before.text()), above(&after.text()));
    enter(&mut terminal, "14")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"row14\")"]);
    ended(&mut terminal)?;
    Ok(())
}

fn through_a_shell(scene: &str, redirection: &str) -> termlens::Result<termlens::Terminal> {
    let program = std::env::current_exe().expect("the test binary has a path");
    builder(scene).arg("-c").arg(format!("\"$0\" {redirection}")).arg(program).spawn("sh")
}

fn without_a_terminal_on_stderr_it_is_plain() -> termlens::Result<()> {
    let mut terminal = through_a_shell("action", "2>/dev/null")?;
    asked(&mut terminal, "Is it done? 1 done. 2 later.")?;
    enter(&mut terminal, "skip")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"skip\")"]);
    assert_eq!(ended(&mut terminal)?.0, 0);
    Ok(())
}

fn without_input_it_pauses() -> termlens::Result<()> {
    for redirection in ["</dev/null", "<&-"] {
        let mut terminal = through_a_shell("action", redirection)?;
        asked(&mut terminal, "[stop] EndOfInput")?;
        assert_eq!(ended(&mut terminal)?.0, 3, "{redirection}");
    }
    Ok(())
}

fn a_dumb_terminal_is_plain() -> termlens::Result<()> {
    let mut terminal = spawn(builder("action").env("TERM", "dumb"))?;
    asked(&mut terminal, "Is it done? 1 done.")?;
    enter(&mut terminal, "4")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"deviated\")"]);
    assert_eq!(ended(&mut terminal)?.0, 0);
    Ok(())
}

fn a_small_window_offers_plain() -> termlens::Result<()> {
    let mut terminal = spawn(builder("action").size(60, 14))?;
    asked(&mut terminal, "This window has 60 columns and 14 rows")?;
    enter(&mut terminal, "1")?;
    asked(&mut terminal, "Is it done? 1 done.")?;
    enter(&mut terminal, "1")?;
    assert_eq!(replies(&mut terminal, 1)?, ["Chosen(\"done\")"]);
    assert_eq!(ended(&mut terminal)?.0, 0);
    Ok(())
}

fn ctrl_c_pauses_in_plain_lines() -> termlens::Result<()> {
    let mut terminal = spawn(builder("action").env("PLAIN", "1"))?;
    asked(&mut terminal, "4 it did not go to plan.")?;
    terminal.send(Key::Ctrl('c'))?;
    asked(&mut terminal, "Leave? 1 leave. 2 stay.")?;
    terminal.send(Key::Ctrl('c'))?;
    let (code, screen) = ended(&mut terminal)?;
    assert_eq!(code, 130);
    assert!(screen.full_text().contains("[end] restored"));
    Ok(())
}
