use super::*;
use crate::i18n::Lang;
use crate::terminal::samples;
use crate::terminal::style::Style;

/// Asks questions of somebody who types these lines; returns the answers and what was said.
fn talk(lang: Lang, asked: &[(Screen, Question)], typed: &str) -> (Vec<Result<Reply, Stop>>, String) {
    let signals = Signals::listen().expect("signals are heard");
    let setting = Setting {
        style: Style { colour: true, unicode: true, lang },
        editor: None,
        refresh: super::super::choose::REFRESH,
    };
    let mut said = Vec::new();
    let mut plain = Plain::new(Lines::of(typed), &mut said, setting, signals);
    let replies = asked.iter().map(|(screen, question)| plain.ask(screen, question)).collect();
    drop(plain);
    (replies, String::from_utf8(said).expect("it is text"))
}

fn line(proposed: Option<&str>) -> Question {
    let kind = Kind::Line { proposed: proposed.map(str::to_owned), typed: String::new() };
    Question { path: "why".to_owned(), prompt: "Why?".to_owned(), hint: String::new(), refusal: None, kind }
}

fn with(question: &Question, kind: Kind) -> Question {
    Question { kind, ..question.clone() }
}

/// Takes the one answer to the question, when these lines are typed.
fn answer(question: &Question, typed: &str) -> Reply {
    let (mut replies, said) = talk(Lang::En, &[(Screen::default(), question.clone())], typed);
    replies.remove(0).unwrap_or_else(|stop| panic!("{stop:?}\n{said}"))
}

#[track_caller]
fn check(screen: Screen, question: Question, expected: &str) {
    let said = talk(Lang::En, &[(screen, question)], "1\n").1;
    assert_eq!(said.trim_end(), expected.trim(), "\n{said}");
}

#[test]
fn an_action() {
    let (screen, question) = samples::action();
    check(
        screen,
        question,
        "
A customer is mistreated on camera. Run 0410-mistreat. Since the start:
T+00:46. Level: CRISIS. Stop the damage, 3 of 7. Nothing overdue. 2 due soon.
Update 05:40. Also here: bob. Time 05:21.
Recorded 05:20: we know where it was filmed. To undo it: back.
Pause every scheduled and paid post. Community manager (bob), due 05:24, in 3
min.
How: organic, paid, newsletters, push, chatbots, sister accounts.
Keep safety information running.
Why: a cheerful post in the middle of this becomes the second crisis.
Never: delete footage or criticism.
Is it done? 1 done. 2 later. 3 skip, and say why. 4 it did not go to plan.
>
",
    );
}

#[test]
fn the_head_is_not_said_twice() {
    let said = talk(Lang::En, &[samples::action(), samples::action()], "1\n1\n").1;
    let second = said.split("\n> ").nth(1).expect("two questions were asked");
    assert!(second.starts_with("Stop the damage, 3 of 7. Nothing overdue. 2 due soon."), "{said}");
}

#[test]
fn a_decision() {
    let (screen, question) = samples::decision();
    check(
        screen,
        question,
        "
Did our own rule lead to it? Decision, crisis lead.
What we know: on board 3411; hurt: yes, not yet confirmed; removed by airport
officers, not yet confirmed; why the seats: not known yet.
Why: if our rule asked for it, a third party’s hand does not clear us.
Which is it? 1 ours, we suspend the rule now and say so, +2 steps, 1 text.
2 third party, we still own our part, without blaming, +1 step. 3 unclear,
words without cause; ask again at 06:00, +1 step.
>
",
    );
}

#[test]
fn tone_findings_follow_their_sentences() {
    check(
        samples::tone(),
        line(Some("06:00")),
        "
First words, draft 1, X 183 of 280, 1 to mend, 1 to weigh.
The words, 4 sentences:
1. We have seen the video filmed on board flight 3411 at Chicago O’Hare.
2. We apologize for having to re-accommodate these customers.
   To mend, “re-accommodate”: a euphemism for harm. Say: removed from his seat
   (explain tone_euphemism).
3. We take this very seriously.
   To weigh, “take this very seriously”: a cliché without an act. Say what was
   done today.
4. Next word at 06:10, here.
Why? Type = to take 06:00. An empty line goes back.
>
",
    );
}

#[test]
fn the_agenda_says_what_its_marks_say() {
    check(
        samples::agenda(),
        line(None),
        "
Now and overdue.
Urgent: First words to our staff, max, due 05:15, overdue 6 min.
Pause every post, bob, due 05:24, in 3 min.
Waiting.
First words to the public, lea, asked 05:19, 2 min ago.
Call the family, ana, waits for: is anyone hurt?
Later.
The executive sees the video, max, put off to 05:40.
Facts sheet, ana, to check: “hurt” has changed.
Done 6, skipped 1, on a branch since abandoned 2: type done to read them.
Why? An empty line goes back.
>
",
    );
}

#[test]
fn a_wall() {
    check(
        samples::wall(),
        line(None),
        "
The executive calls the passenger. Cannot start yet.
In the way: “See the full video before any word” is open (max, 05:40).
Why this wall: an apology for the wrong thing is a second harm.
Why? An empty line goes back.
>
",
    );
}

#[test]
fn a_drill_is_said_with_every_record() {
    let (mut screen, question) = samples::action();
    if let Some(head) = &mut screen.head {
        head.drill = Some("EXERCICE".to_owned());
    }
    let said = talk(Lang::Fr, &[(screen, question)], "1\n").1;
    assert!(said.starts_with("EXERCICE. A customer"), "{said}");
    assert!(said.contains("\nEXERCICE. Recorded 05:20"), "{said}");
}

#[test]
fn choices_are_numbers_or_words() {
    let (_, question) = samples::action();
    let chosen = |id: &str| Reply::Chosen(id.to_owned());
    assert_eq!(answer(&question, "2\n"), chosen("later"));
    assert_eq!(answer(&question, "skip\n"), chosen("skip"));
    assert_eq!(answer(&question, "hand over\n"), chosen("handover"));
    assert_eq!(answer(&question, "\n9\nnonsense\nmore\n1\n"), chosen("done"));
    assert_eq!(answer(&question, "repeat\n"), Reply::Repaint);
    assert_eq!(answer(&question, "répéter\n"), Reply::Repaint);
}

#[test]
fn what_is_no_answer_is_said_and_asked_again() {
    let asked = [(Screen::default(), samples::action().1)];
    let said = talk(Lang::En, &asked, "\n9\nmore\n1\n").1;
    assert!(said.contains("Nothing was typed, and nothing is recorded."), "{said}");
    assert!(said.contains("“9” is not an answer here. Type a number from 1 to 4, or more."), "{said}");
    assert!(said.contains("happened (Something happened), messages"), "{said}");
}

#[test]
fn lines_words_and_sets_are_typed() {
    let question = line(Some("06:00"));
    assert_eq!(answer(&question, "=\n"), Reply::Proposed);
    assert_eq!(answer(&question, "\n"), Reply::Back);
    assert_eq!(answer(&question, "repeat\nin the bus\n"), Reply::Line("in the bus".to_owned()));
    let word = with(&question, Kind::Word { word: "close".to_owned() });
    assert_eq!(answer(&word, "yes\nclose\n"), Reply::Confirmed);
    let rows = ["where", "hurt"].map(|id| (Choice::new(id, id), id == "hurt")).to_vec();
    let many = with(&question, Kind::Many { rows });
    let marked = |ids: &[&str]| Reply::Many(ids.iter().map(|id| (*id).to_owned()).collect());
    assert_eq!(answer(&many, "1 2\n"), marked(&["where", "hurt"]));
    assert_eq!(answer(&many, "=\n"), marked(&["hurt"]));
    assert_eq!(answer(&many, "3\nnone\n"), marked(&[]));
    assert_eq!(answer(&many, "\n"), Reply::Back);
}

#[test]
fn a_text_ends_with_a_lone_dot() {
    let text = with(&line(None), Kind::Text { initial: "As it was.".to_owned() });
    assert_eq!(answer(&text, "One.\n\nTwo.\n.\n"), Reply::Text("One.\n\nTwo.".to_owned()));
    assert_eq!(answer(&text, ".\n"), Reply::Text("As it was.".to_owned()));
}

#[test]
fn the_end_of_the_input_is_never_an_answer() {
    let text = with(&line(None), Kind::Text { initial: String::new() });
    for (question, typed) in [(samples::action().1, ""), (line(None), ""), (text, "half a text\n")] {
        let (replies, _) = talk(Lang::En, &[(Screen::default(), question)], typed);
        assert!(matches!(replies[..], [Err(Stop::EndOfInput)]), "{replies:?}");
    }
}

#[test]
fn strangers_cannot_write_to_the_terminal() {
    let mut screen = Screen::default();
    screen.push(crate::walk::Block::Para("see \x1b[2J\u{202e}".to_owned()));
    let (_, mut question) = samples::action();
    question.refusal = Some("no \x07".to_owned());
    let said = talk(Lang::En, &[(screen, question)], "\x1b[31m\n1\n").1;
    assert!(!said.contains(['\x1b', '\x07', '\u{202e}']), "{said:?}");
    assert!(said.contains("See ^[[2J\\u{202e}"), "{said}");
}

proptest::proptest! {
    #[test]
    fn words_with_any_findings_are_said(text in "(?s).{0,120}", start in 0..90_usize, end in 0..90_usize, typed in ".{0,40}") {
        let weight = crate::walk::Weight::Mend;
        let finding = crate::walk::Underline { start, end, weight, note: text.clone() };
        let mut screen = Screen::default();
        screen.push(crate::walk::Block::Words { text, findings: vec![finding] });
        let said = talk(Lang::Fr, &[(screen, samples::action().1)], &typed).1;
        assert_eq!(crate::render::harmless(&said), said.as_str());
    }
}
