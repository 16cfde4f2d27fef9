use super::*;
use crate::i18n::Lang;
use crate::terminal::samples;
use crate::walk::{Head, Mark};

const UNICODE: Style = Style { colour: false, unicode: true, lang: Lang::En };
const ASCII: Style = Style { unicode: false, ..UNICODE };
const FRENCH: Style = Style { lang: Lang::Fr, ..UNICODE };

fn text(rows: &[Row]) -> String {
    for row in rows {
        assert!(row.width() <= 79, "{} columns: {}", row.width(), row.text());
    }
    rows.iter().map(|row| row.text() + "\n").collect()
}

/// Compares a painted screen with the storyboard; empty rows at its end do not count.
#[track_caller]
fn check(screen: &Screen, style: Style, expected: &str) {
    let painted = text(&paint_whole(screen, &style, 80));
    assert_eq!(painted.trim_end(), expected.trim_start_matches('\n').trim_end(), "\n{painted}");
}

#[test]
fn an_action() {
    check(
        &samples::action().0,
        UNICODE,
        "
 A customer is mistreated on camera · 0410-mistreat    CRISIS · T+00:46 · 05:21
 Stop the damage, 3 of 7 · nothing overdue · 2 due soon · update 05:40 · bob
 ──────────────────────────────────────────────────────────────────────────────
 ✓ Recorded 05:20: we know where it was filmed. To undo it: back

 ● Pause every scheduled and paid post.
   Community manager (bob) · due 05:24, in 3 min
   How: organic, paid, newsletters, push, chatbots, sister accounts.
        Keep safety information running.
   Why: a cheerful post in the middle of this becomes the second crisis.
   Never: delete footage or criticism.
",
    );
}

#[test]
fn an_action_in_ascii() {
    check(
        &samples::action().0,
        ASCII,
        "
 A customer is mistreated on camera - 0410-mistreat    CRISIS - T+00:46 - 05:21
 Stop the damage, 3 of 7 - nothing overdue - 2 due soon - update 05:40 - bob
 ------------------------------------------------------------------------------
 x Recorded 05:20: we know where it was filmed. To undo it: back

 * Pause every scheduled and paid post.
   Community manager (bob) - due 05:24, in 3 min
   How: organic, paid, newsletters, push, chatbots, sister accounts.
        Keep safety information running.
   Why: a cheerful post in the middle of this becomes the second crisis.
   Never: delete footage or criticism.
",
    );
}

#[test]
fn an_action_in_french() {
    check(
        &samples::action_fr(),
        FRENCH,
        "
 ✓ Noté à 05:20\u{a0}: le lieu du tournage est connu. Pour annuler\u{a0}: revenir

 ● Suspendre toutes les publications programmées et payantes.
   Community manager (bob) · à faire avant 05:24, dans 3 min
   Comment\u{a0}: posts, publicités, lettres d’information, notifications, robots,
             comptes frères. Laisser passer les consignes de sécurité.
   Pourquoi\u{a0}: une publication joyeuse en pleine crise devient la seconde.
",
    );
}

#[test]
fn a_decision() {
    check(
        &samples::decision().0,
        UNICODE,
        "
 ● Did our own rule lead to it?                          decision · crisis lead
   What we know: on board 3411; hurt: yes, not yet confirmed; removed by
   airport officers, not yet confirmed; why the seats: not known yet
   Why: if our rule asked for it, a third party’s hand does not clear us.
",
    );
}

#[test]
fn words_as_they_will_be_read() {
    check(
        &samples::message(),
        UNICODE,
        "
 ● First words, draft 2 · X 234 of 280 · site: same words · due 05:35, in 7 min
 ──────────────────────────────────────────────────────────────────────────────
We have seen the video filmed on board flight 3411 at Chicago O’Hare. A
passenger was hurt on our plane, and we are sorry. We are trying to reach him
and his family now to help. We do not know everything yet. Next word at 06:10,
here.
 ──────────────────────────────────────────────────────────────────────────────
 ✓ Nothing to mend in the tone.
 ~ Cites a fact not yet confirmed: hurt.
   Must contain: [ ] the harm is named  [ ] the time of the next word is given
",
    );
}

#[test]
fn tone_findings_under_the_words() {
    check(
        &samples::tone(),
        UNICODE,
        "
 ● First words, draft 1 · X 183 of 280 · 1 to mend, 1 to weigh
 ──────────────────────────────────────────────────────────────────────────────
We have seen the video filmed on board flight 3411 at Chicago O’Hare. We
apologize for having to re-accommodate these customers. We take this very
                        ^^^^^^^^^^^^^^ mend: a euphemism for harm.
                        Say: removed from his seat   (explain tone_euphemism)
                                                           ~~~~~~~~~~~~~~
seriously. Next word at 06:10, here.
~~~~~~~~~ weigh: a cliché without an act. Say what was done today.
 ──────────────────────────────────────────────────────────────────────────────
",
    );
}

#[test]
fn the_agenda() {
    check(
        &samples::agenda(),
        UNICODE,
        "
    Now and overdue
 !  First words to our staff      max  due 05:15, overdue 6 min
 ●  Pause every post              bob  due 05:24, in 3 min
    Waiting
 ~  First words to the public     lea  asked 05:19, 2 min ago
 ~  Call the family               ana  waits for: is anyone hurt?
    Later
 »  The executive sees the video  max  put off to 05:40
 ?  Facts sheet                   ana  to check: “hurt” has changed
   Done 6 · skipped 1 · on a branch since abandoned 2: type done to read them
",
    );
}

#[test]
fn the_agenda_in_ascii() {
    check(
        &samples::agenda(),
        ASCII,
        "
    Now and overdue
 !  First words to our staff      max  due 05:15, overdue 6 min
 *  Pause every post              bob  due 05:24, in 3 min
    Waiting
 ~  First words to the public     lea  asked 05:19, 2 min ago
 ~  Call the family               ana  waits for: is anyone hurt?
    Later
 >> The executive sees the video  max  put off to 05:40
 ?  Facts sheet                   ana  to check: \"hurt\" has changed
   Done 6 - skipped 1 - on a branch since abandoned 2: type done to read them
",
    );
}

#[test]
fn a_wall() {
    check(
        &samples::wall(),
        UNICODE,
        "
 ● The executive calls the passenger.                          cannot start yet
   In the way: “See the full video before any word” is open (max, 05:40).
   Why this wall: an apology for the wrong thing is a second harm.
",
    );
}

fn head(change: impl Fn(&mut Head)) -> String {
    let mut head = samples::head();
    change(&mut head);
    let screen = Screen { head: Some(head), body: Vec::new() };
    let painted = text(&paint_whole(&screen, &UNICODE, 80));
    painted.lines().take_while(|line| !line.starts_with(" ─")).map(|line| line.to_owned() + "\n").collect()
}

#[test]
fn a_long_head_loses_the_title_first() {
    let drawn = head(|head| {
        head.title = "A customer is mistreated on camera in the early morning".to_owned();
        head.drill = Some("DRILL".to_owned());
        head.overdue = Some("1 overdue".to_owned());
    });
    let expected = " DRILL · A customer is mistreated on… · 0410-mistreat  CRISIS · T+00:46 · 05:21
 Stop the damage, 3 of 7 · ! 1 overdue · 2 due soon · update 05:40 · bob
";
    assert_eq!(drawn, expected);
}

#[test]
fn a_long_head_counts_its_names_then_cuts_the_phase() {
    let drawn = head(|head| {
        head.others = ["bob", "lea", "max", "eve"].map(str::to_owned).to_vec();
        head.overdue = Some("update due 07:20".to_owned());
        head.pressing.push("GDPR 33 in 68 h".to_owned());
    });
    let expected = " A customer is mistreated on camera · 0410-mistreat    CRISIS · T+00:46 · 05:21
 Stop… · ! update due 07:20 · 2 due soon · update 05:40 · GDPR 33 in 68 h · +4
";
    assert_eq!(drawn, expected);
}

#[test]
fn what_presses_is_never_cut() {
    let pressing: Vec<String> = (1..=9).map(|one| format!("law {one} in {one} h")).collect();
    let drawn = head(|head| head.pressing.clone_from(&pressing));
    assert!(pressing.iter().all(|one| drawn.contains(one)), "{drawn}");
}

#[test]
fn what_is_due_soon_is_yellow_and_what_is_late_is_red() {
    let mut screen = Screen { head: Some(samples::head()), body: Vec::new() };
    if let Some(head) = &mut screen.head {
        head.overdue = Some("1 overdue".to_owned());
    }
    let row = |mark, time: &str| (mark, vec!["Pause every post".to_owned(), time.to_owned()]);
    let rows = vec![row(Mark::Soon, "05:24, in 3 min"), row(Mark::Alarm, "05:15, overdue 6 min")];
    screen.push(Block::Table { head: Vec::new(), rows });
    let style = Style { colour: true, ..UNICODE };
    let drawn: String = paint_whole(&screen, &style, 80).iter().map(|row| row.drawn(&style)).collect();
    for (colour, words) in [("33", "2 due soon"), ("33", "05:24, in 3 min"), ("33", "○")] {
        assert!(drawn.contains(&format!("\x1b[{colour}m{words}\x1b[0m")), "{words} in {drawn:?}");
    }
    for words in ["! 1 overdue", "05:15, overdue 6 min"] {
        assert!(drawn.contains(&format!("\x1b[1;31m{words}\x1b[0m")), "{words} in {drawn:?}");
    }
    let bare: String = paint_whole(&screen, &UNICODE, 80).iter().map(|row| row.drawn(&UNICODE)).collect();
    assert!(!bare.contains('\x1b'), "{bare:?}");
}

#[test]
fn the_drill_stands_on_every_recorded_line() {
    let (mut screen, _) = samples::action();
    if let Some(head) = &mut screen.head {
        head.drill = Some("DRILL".to_owned());
    }
    let painted = text(&paint_whole(&screen, &UNICODE, 80));
    assert!(painted.contains("\n DRILL ✓ Recorded 05:20: we know"), "{painted}");
}

#[test]
fn a_low_window_keeps_the_head_and_says_what_went() {
    let (mut screen, _) = samples::action();
    screen.push(Block::Para((1..=30).map(|line| format!("row {line}\n")).collect()));
    let painted = paint(&screen, &UNICODE, 80, 16);
    let drawn = text(&painted.rows);
    assert!(painted.cut && painted.rows.len() == 16, "{drawn}");
    assert!(drawn.contains("more lines: type read") && drawn.contains("T+00:46"), "{drawn}");
    assert!(drawn.contains("Never: delete footage"), "{drawn}");
}

#[test]
fn a_stranger_cannot_move_the_screen() {
    let mut screen = Screen::default();
    screen.line(Mark::Asked, "see\x1b[2J\u{202e}this", "due\r05:24");
    screen.push(Block::Command("crisis resume x\x07".to_owned()));
    check(
        &screen,
        UNICODE,
        "\n ● see^[[2J\\u{202e}this                                              due^M05:24\n     crisis resume x^G",
    );
}

#[test]
fn findings_follow_their_words_when_the_words_are_spelled_out() {
    let text = "a\u{200b}b wrong é end";
    let start = text.find("wrong").expect("it is there");
    let finding = crate::walk::Underline {
        start,
        end: start + 5,
        weight: crate::walk::Weight::Mend,
        note: "say right".to_owned(),
    };
    let mut screen = Screen::default();
    screen.push(Block::Words { text: text.to_owned(), findings: vec![finding] });
    let rows = paint_whole(&screen, &UNICODE, 80);
    assert_eq!(rows[1].text(), "a\\u{200b}b wrong é end");
    assert_eq!(rows[2].text(), "           ^^^^^ mend: say right");
}

#[test]
fn a_cell_goes_on_below_itself_where_there_is_room_and_is_cut_where_there_is_none() {
    let row = |ask: &str, sure: &str| (Mark::Arrow, vec![ask.to_owned(), "Yes".to_owned(), sure.to_owned()]);
    let asks =
        "Where was it filmed, by whom, and who is seen in it besides the person harmed, in a few words?";
    let mut screen = Screen::default();
    screen.push(Block::Table { head: Vec::new(), rows: vec![row(asks, "confirmed"), row("Hurt?", "late")] });
    let tall = paint(&screen, &UNICODE, 80, 10);
    let expected = "
 →  Where was it filmed, by whom, and who is seen in it besides  Yes  confirmed
    the person harmed, in a few words?
 →  Hurt?                                                        Yes  late
";
    assert_eq!(text(&tall.rows).trim_end(), expected.trim_start_matches('\n').trim_end());
    let low = paint(&screen, &UNICODE, 80, 2);
    assert_eq!(low.rows.len(), 2);
    assert!(text(&low.rows).contains("beside…"), "{}", text(&low.rows));
}
