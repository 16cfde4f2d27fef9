use termlens::{Key, Signal};

use crate::harness::{Test, asked, ended, enter, replies, start};

pub const TESTS: &[Test] = &[
    ("ctrl_c_opens_pause_and_a_second_one_leaves", ctrl_c_opens_pause_and_a_second_one_leaves),
    ("ctrl_c_is_a_first_one_again_after_an_answer", ctrl_c_is_a_first_one_again_after_an_answer),
    ("signals_end_every_kind_of_question", signals_end_every_kind_of_question),
    ("a_signal_before_the_first_key_is_heard", a_signal_before_the_first_key_is_heard),
];

const QUESTIONS: [(&str, &str); 4] = [
    ("action", "4  It did not go to plan"),
    ("line", "Is anyone hurt?"),
    ("many", "[ ] Who removed him?"),
    ("word", "type the word"),
];

fn ctrl_c_opens_pause_and_a_second_one_leaves() -> termlens::Result<()> {
    for (scene, question) in QUESTIONS {
        let mut terminal = start(scene)?;
        asked(&mut terminal, question)?;
        terminal.send(Key::Ctrl('c'))?;
        asked(&mut terminal, "2  Stay")?;
        assert_eq!(replies(&mut terminal, 1)?, ["Pause"]);
        terminal.send(Key::Ctrl('c'))?;
        let (code, screen) = ended(&mut terminal)?;
        assert_eq!(code, 130, "{scene}");
        assert!(screen.cursor_visible(), "{scene}");
        assert!(screen.full_text().contains("[end] restored"), "{scene}");
    }
    Ok(())
}

fn ctrl_c_is_a_first_one_again_after_an_answer() -> termlens::Result<()> {
    let mut terminal = start("action")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    terminal.send(Key::Ctrl('c'))?;
    asked(&mut terminal, "2  Stay")?;
    enter(&mut terminal, "2")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    terminal.send(Key::Ctrl('c'))?;
    asked(&mut terminal, "2  Stay")?;
    enter(&mut terminal, "2")?;
    asked(&mut terminal, "4  It did not go to plan")?;
    enter(&mut terminal, "1")?;
    let all = ["Pause", "Chosen(\"stay\")", "Pause", "Chosen(\"stay\")", "Chosen(\"done\")"];
    assert_eq!(replies(&mut terminal, 5)?, all);
    assert_eq!(ended(&mut terminal)?.0, 0);
    Ok(())
}

fn signals_end_every_kind_of_question() -> termlens::Result<()> {
    for (scene, question) in QUESTIONS {
        for (signal, expected) in [(Signal::Term, 143), (Signal::Hup, 129)] {
            let mut terminal = start(scene)?;
            asked(&mut terminal, question)?;
            terminal.signal(signal)?;
            let (code, screen) = ended(&mut terminal)?;
            assert_eq!(code, expected, "{scene}");
            assert!(screen.cursor_visible(), "{scene}");
            assert!(screen.full_text().contains("[end] restored"), "{scene}");
        }
    }
    Ok(())
}

/// Sends the signal at any moment between the first listening and the first key; no key is ever pressed.
fn a_signal_before_the_first_key_is_heard() -> termlens::Result<()> {
    for wait in 0..12 {
        let mut terminal = start("action")?;
        terminal.wait_until(|screen| screen.full_text().contains("[ready]"))?;
        // The moments between listening and reading are hit by many tries, not by one wait.
        std::thread::sleep(std::time::Duration::from_millis(wait * 18));
        terminal.signal(Signal::Term)?;
        assert_eq!(ended(&mut terminal)?.0, 143);
    }
    Ok(())
}
