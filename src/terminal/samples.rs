//! Screens of the storyboard as values, for the tests of every prompter.

use crate::walk::{Block, Choice, Head, Kind, Mark, Question, Screen, Underline, Weight};

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
}

fn label(screen: &mut Screen, label: &str, text: &str) {
    screen.push(Block::Label { label: label.to_owned(), text: text.to_owned() });
}

/// Asks one of several.
pub(super) fn choose(prompt: &str, natural: Vec<Choice>, menu: Vec<Choice>) -> Question {
    Question {
        path: "step".to_owned(),
        prompt: prompt.to_owned(),
        hint: String::new(),
        refusal: None,
        kind: Kind::Choose { natural, menu },
    }
}

/// Builds the menu of every step, in its order.
pub(super) fn menu() -> Vec<Choice> {
    let all = [
        ("note", "Note"),
        ("back", "Back"),
        ("agenda", "Agenda"),
        ("happened", "Something happened"),
        ("messages", "Messages"),
        ("severity", "Severity"),
        ("handover", "Hand over"),
        ("pause", "Pause"),
        ("close", "Close"),
    ];
    all.into_iter().map(|(id, label)| Choice::new(id, label)).collect()
}

/// Builds the head of screen 3.
pub(super) fn head() -> Head {
    Head {
        drill: None,
        title: "A customer is mistreated on camera".to_owned(),
        run: "0410-mistreat".to_owned(),
        level: "CRISIS".to_owned(),
        elapsed: "T+00:46".to_owned(),
        clock: "05:21".to_owned(),
        phase: "Stop the damage, 3 of 7".to_owned(),
        overdue: None,
        soon: Some("2 due soon".to_owned()),
        pressing: texts(&["update 05:40"]),
        others: texts(&["bob"]),
    }
}

/// Builds screen 3, an action.
pub(super) fn action() -> (Screen, Question) {
    let mut screen = Screen { head: Some(head()), body: Vec::new() };
    screen.line(Mark::Done, "Recorded 05:20: we know where it was filmed. To undo it: back", "");
    screen.line(Mark::Asked, "Pause every scheduled and paid post.", "");
    screen.push(Block::Para("Community manager (bob) · due 05:24, in 3 min".to_owned()));
    let how =
        "organic, paid, newsletters, push, chatbots, sister accounts.\nKeep safety information running.";
    label(&mut screen, "How", how);
    label(&mut screen, "Why", "a cheerful post in the middle of this becomes the second crisis.");
    label(&mut screen, "Never", "delete footage or criticism.");
    let natural = vec![
        Choice::new("done", "Done"),
        Choice::new("later", "Later"),
        Choice::new("skip", "Skip, and say why"),
        Choice::new("deviated", "It did not go to plan"),
    ];
    (screen, choose("Is it done?", natural, menu()))
}

/// Builds screen 3 in French.
pub(super) fn action_fr() -> Screen {
    let mut screen = Screen::default();
    let recorded = "Noté à 05:20\u{a0}: le lieu du tournage est connu. Pour annuler\u{a0}: revenir";
    screen.line(Mark::Done, recorded, "");
    screen.line(Mark::Asked, "Suspendre toutes les publications programmées et payantes.", "");
    screen.push(Block::Para("Community manager (bob) · à faire avant 05:24, dans 3 min".to_owned()));
    let how = "posts, publicités, lettres d’information, notifications, robots, comptes frères. \
               Laisser passer les consignes de sécurité.";
    label(&mut screen, "Comment", how);
    label(&mut screen, "Pourquoi", "une publication joyeuse en pleine crise devient la seconde.");
    screen
}

/// Builds screen 5, a decision.
pub(super) fn decision() -> (Screen, Question) {
    let mut screen = Screen::default();
    screen.line(Mark::Asked, "Did our own rule lead to it?", "decision · crisis lead");
    let known = "on board 3411; hurt: yes, not yet confirmed; removed by airport officers, not yet \
                 confirmed; why the seats: not known yet";
    label(&mut screen, "What we know", known);
    label(&mut screen, "Why", "if our rule asked for it, a third party’s hand does not clear us.");
    let option =
        |id: &str, label: &str, detail: &str, right: &str| Choice::new(id, label).detail(detail).right(right);
    let natural = vec![
        option("ours", "Ours", "We suspend the rule now and say so.", "+2 steps, 1 text"),
        option("third", "Third party", "We still own our part, without blaming.", "+1 step"),
        option("unclear", "Unclear", "Words without cause; ask again at 06:00.", "+1 step"),
    ];
    (screen, choose("Which is it?", natural, Vec::new()))
}

/// Builds screen 7b, words as they will be read.
pub(super) fn message() -> Screen {
    let mut screen = Screen::default();
    let state = "First words, draft 2 · X 234 of 280 · site: same words · due 05:35, in 7 min";
    screen.line(Mark::Asked, state, "");
    let text = "We have seen the video filmed on board flight 3411 at Chicago O’Hare. A passenger was hurt on \
                our plane, and we are sorry. We are trying to reach him and his family now to help. We do not \
                know everything yet. Next word at 06:10, here.";
    screen.push(Block::Words { text: text.to_owned(), findings: Vec::new() });
    screen.line(Mark::Done, "Nothing to mend in the tone.", "");
    screen.line(Mark::Waiting, "Cites a fact not yet confirmed: hurt.", "");
    label(&mut screen, "Must contain", "[ ] the harm is named  [ ] the time of the next word is given");
    screen
}

/// Builds screen 7c, tone findings under the words.
pub(super) fn tone() -> Screen {
    let mut screen = Screen::default();
    screen.line(Mark::Asked, "First words, draft 1 · X 183 of 280 · 1 to mend, 1 to weigh", "");
    let text = "We have seen the video filmed on board flight 3411 at Chicago O’Hare. We apologize for having to \
                re-accommodate these customers. We take this very seriously. Next word at 06:10, here.";
    let find = |part: &str, weight, note: &str| {
        let start = text.find(part).unwrap_or(0);
        Underline { start, end: start + part.len(), weight, note: note.to_owned() }
    };
    let mend = "a euphemism for harm.\nSay: removed from his seat   (explain tone_euphemism)";
    let weigh = "a cliché without an act. Say what was done today.";
    let findings = vec![
        find("take this very seriously", Weight::Weigh, weigh),
        find("re-accommodate", Weight::Mend, mend),
    ];
    screen.push(Block::Words { text: text.to_owned(), findings });
    screen
}

/// Builds screen 9, the agenda.
pub(super) fn agenda() -> Screen {
    let mut screen = Screen::default();
    let mut group = |heading: &str, rows: &[(Mark, &[&str])]| {
        screen.push(Block::Heading(heading.to_owned()));
        let rows = rows.iter().map(|(mark, cells)| (*mark, texts(cells))).collect();
        screen.push(Block::Table { head: Vec::new(), rows });
    };
    group(
        "Now and overdue",
        &[
            (Mark::Alarm, &["First words to our staff", "max", "due 05:15, overdue 6 min"]),
            (Mark::Asked, &["Pause every post", "bob", "due 05:24, in 3 min"]),
        ],
    );
    group(
        "Waiting",
        &[
            (Mark::Waiting, &["First words to the public", "lea", "asked 05:19, 2 min ago"]),
            (Mark::Waiting, &["Call the family", "ana", "waits for: is anyone hurt?"]),
        ],
    );
    group(
        "Later",
        &[
            (Mark::Later, &["The executive sees the video", "max", "put off to 05:40"]),
            (Mark::Check, &["Facts sheet", "ana", "to check: “hurt” has changed"]),
        ],
    );
    screen.push(Block::Para(
        "Done 6 · skipped 1 · on a branch since abandoned 2: type done to read them".to_owned(),
    ));
    screen
}

/// Builds screen 13, a wall.
pub(super) fn wall() -> Screen {
    let mut screen = Screen::default();
    screen.line(Mark::Asked, "The executive calls the passenger.", "cannot start yet");
    label(&mut screen, "In the way", "“See the full video before any word” is open (max, 05:40).");
    label(&mut screen, "Why this wall", "an apology for the wrong thing is a second harm.");
    screen
}
