use std::io::{IsTerminal, Write, stderr, stdin, stdout};
use std::process::ExitCode;
use std::time::Duration;

use crisis::i18n::Lang;
use crisis::terminal::{Facts, REFRESH, Setting, Style, open};
use crisis::walk::{Block, Choice, Head, Kind, Mark, Prompter, Question, Reply, Screen, Stop};
use rustix::termios::tcgetattr;

/// Plays a scene: asks its questions in order and prints what was answered.
pub fn play(name: &str) -> ExitCode {
    let before = tcgetattr(stdin()).ok().map(|state| format!("{state:?}"));
    let code = match played(name) {
        Ok(()) => 0,
        Err(Stop::Signal(signal)) => 128 + signal.number(),
        Err(stop) => {
            print(&format!("[stop] {stop:?}"));
            3
        }
    };
    let after = tcgetattr(stdin()).ok().map(|state| format!("{state:?}"));
    print(if before == after { "[end] restored" } else { "[end] CHANGED" });
    ExitCode::from(code)
}

fn played(name: &str) -> Result<(), Stop> {
    let lang = if name.ends_with("_fr") { Lang::Fr } else { Lang::En };
    let colour = std::env::var_os("COLOUR").is_some();
    let style = Style { colour, unicode: std::env::var_os("ASCII").is_none(), lang };
    let term = std::env::var("TERM").ok();
    let window = rustix::termios::tcgetwinsize(stderr()).ok();
    let facts = Facts {
        input: stdin().is_terminal(),
        error: stderr().is_terminal(),
        term: term.as_deref(),
        plain: std::env::var_os("PLAIN").is_some(),
        window: window.map(|size| (size.ws_col.into(), size.ws_row.into())),
    };
    let refresh = std::env::var("REFRESH").ok().and_then(|text| text.parse().ok());
    let refresh = refresh.map_or(REFRESH, Duration::from_millis);
    let setting = Setting { style, editor: std::env::var("EDITOR").ok(), refresh };
    let mut prompter = open(&facts, setting)?;
    print("[ready]");
    for (screen, question) in script(name) {
        ask(prompter.as_mut(), &screen, &question)?;
    }
    Ok(())
}

/// Asks until something is settled; Ctrl-C and `pause` open the pause screen, as the walk does.
fn ask(prompter: &mut dyn Prompter, screen: &Screen, question: &Question) -> Result<(), Stop> {
    let mut screen = screen.clone();
    let screen = &mut screen;
    loop {
        let reply = prompter.ask(screen, question)?;
        if let (Reply::Minute, Some(head)) = (&reply, &mut screen.head) {
            head.clock = "05:22".to_owned();
            head.overdue = Some("1 overdue".to_owned());
            continue;
        }
        print(&format!("[reply] {reply:?}"));
        match reply {
            Reply::Repaint => {}
            Reply::Pause => {
                let mut paused = Screen::default();
                paused.line(Mark::None, "Paused at 05:52.", "");
                let question = choose("Leave?", &[("leave", "Leave"), ("stay", "Stay")]);
                let reply = prompter.ask(&paused, &question)?;
                print(&format!("[reply] {reply:?}"));
            }
            _ => return Ok(()),
        }
    }
}

fn print(line: &str) {
    let mut out = stdout();
    let _ = writeln!(out, "{line}");
    let _ = out.flush();
}

fn question(prompt: &str, kind: Kind) -> Question {
    let (path, prompt) = ("step".to_owned(), prompt.to_owned());
    Question { path, prompt, hint: String::new(), refusal: None, kind }
}

fn choices(all: &[(&str, &str)]) -> Vec<Choice> {
    all.iter().map(|(id, label)| Choice::new(*id, *label)).collect()
}

fn choose(prompt: &str, natural: &[(&str, &str)]) -> Question {
    question(prompt, Kind::Choose { natural: choices(natural), menu: Vec::new() })
}

const MENU: [(&str, &str); 9] = [
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

fn action() -> (Screen, Question) {
    let head = Head {
        title: "A customer is mistreated on camera".to_owned(),
        run: "0410-mistreat".to_owned(),
        level: "CRISIS".to_owned(),
        elapsed: "T+00:46".to_owned(),
        clock: "05:21".to_owned(),
        phase: "Stop the damage, 3 of 7".to_owned(),
        soon: Some("2 due soon".to_owned()),
        pressing: vec!["update 05:40".to_owned()],
        others: vec!["bob".to_owned()],
        ..Head::default()
    };
    let mut screen = Screen { head: Some(head), body: Vec::new() };
    screen.line(Mark::Done, "Recorded 05:20: we know where it was filmed. To undo it: back", "");
    screen.line(Mark::Asked, "Pause every scheduled and paid post.", "");
    screen.push(Block::Para("Community manager (bob) · due 05:24, in 3 min".to_owned()));
    let why = "a cheerful post in the middle of this becomes the second crisis.";
    screen.push(Block::Label { label: "Why".to_owned(), text: why.to_owned() });
    let natural = [
        ("done", "Done"),
        ("later", "Later"),
        ("skip", "Skip, and say why"),
        ("deviated", "It did not go to plan"),
    ];
    (screen, question("Is it done?", Kind::Choose { natural: choices(&natural), menu: choices(&MENU) }))
}

fn line(prompt: &str, proposed: Option<&str>) -> (Screen, Question) {
    let mut screen = Screen::default();
    screen.line(Mark::Asked, "What do we know for certain?", "due 05:30, in 8 min");
    let proposed = proposed.map(str::to_owned);
    (screen, question(prompt, Kind::Line { proposed, typed: String::new() }))
}

fn many() -> (Screen, Question) {
    let rows = [("where", "Where was it filmed?"), ("hurt", "Is anyone hurt?"), ("who", "Who removed him?")];
    let rows = choices(&rows).into_iter().map(|choice| (choice, false)).collect();
    (Screen::default(), question("Which are confirmed?", Kind::Many { rows }))
}

fn decision() -> (Screen, Question) {
    let mut screen = Screen::default();
    screen.line(Mark::Asked, "Did our own rule lead to it?", "decision · crisis lead");
    let why = "if our rule asked for it, a third party’s hand does not clear us.";
    screen.push(Block::Label { label: "Why".to_owned(), text: why.to_owned() });
    let option =
        |id: &str, label: &str, detail: &str, right: &str| Choice::new(id, label).detail(detail).right(right);
    let natural = vec![
        option("ours", "Ours", "We suspend the rule now and say so.", "+2 steps, 1 text"),
        option("third", "Third party", "We still own our part, without blaming.", "+1 step"),
        option("unclear", "Unclear", "Words without cause; ask again at 06:00.", "+1 step"),
    ];
    (screen, question("Which is it?", Kind::Choose { natural, menu: choices(&MENU) }))
}

/// Builds a line whose hint and refusal do not fit on its row, and which was typed before.
fn mending() -> (Screen, Question) {
    let (screen, mut question) =
        line("What is the time by which the next word is promised to everybody?", None);
    question.hint = "= takes 06:00, or a time such as 05:24, 5h24, -10m or yesterday 23:40".to_owned();
    question.refusal = Some("“25:99” is no time I can read.".to_owned());
    question.kind = Kind::Line { proposed: None, typed: "25:99".to_owned() };
    (screen, question)
}

/// Builds a set below a screen that is too tall.
fn many_tall() -> (Screen, Question) {
    (tall().0, many().1)
}

/// Builds a screen far taller than the window.
fn tall() -> (Screen, Question) {
    let (mut screen, question) = action();
    let text = (1..=40).map(|line| format!("line {line} of the long reason")).collect::<Vec<_>>().join("\n");
    screen.push(Block::Label { label: "How".to_owned(), text });
    (screen, question)
}

/// Builds a list of many long rows with accents.
fn wide() -> (Screen, Question) {
    let (screen, _) = action();
    let label =
        "Écarter l’étape déjà différée, et dire à la direction générale pourquoi elle l’a été hier soir";
    let natural: Vec<Choice> = (1..=14)
        .map(|row| {
            Choice::new(format!("row{row}"), format!("{label} {row}")).detail("2 fois").right("+2 étapes")
        })
        .collect();
    (screen, question("Which one?", Kind::Choose { natural, menu: choices(&MENU) }))
}

/// Builds a list that is longer than the window.
fn thirty() -> (Screen, Question) {
    let rows = (1..=31).map(|row| Choice::new(format!("item{row}"), format!("Thing to do {row}")));
    (action().0, question("Open which one?", Kind::Choose { natural: rows.collect(), menu: Vec::new() }))
}

/// Builds a list of items with their times: one late, one due soon, one later.
fn agenda() -> (Screen, Question) {
    let row =
        |id: &str, label: &str, time: &str, mark: Mark| Choice { mark, ..Choice::new(id, label).right(time) };
    let natural = vec![
        row("staff", "First words to our staff", "05:15, overdue 6 min", Mark::Alarm),
        row("pause", "Pause every post", "05:24, in 3 min", Mark::Soon),
        row("call", "Call the family", "05:40, in 19 min", Mark::Open),
    ];
    (Screen::default(), question("Open which one?", Kind::Choose { natural, menu: choices(&MENU) }))
}

fn script(name: &str) -> Vec<(Screen, Question)> {
    let text = Kind::Text { initial: "We are sorry.".to_owned() };
    match name {
        "action" => vec![action()],
        "action_fr" => {
            let natural = [("done", "Fait"), ("later", "Plus tard"), ("skip", "Écarter, et dire pourquoi")];
            let menu = choices(&[("note", "Note"), ("happened", "Événement"), ("agenda", "Agenda")]);
            vec![(
                Screen::default(),
                question("Est-ce fait\u{a0}?", Kind::Choose { natural: choices(&natural), menu }),
            )]
        }
        "two" => vec![action(), line("Why?", None), action()],
        "line" => vec![line("Is anyone hurt?", Some("06:00"))],
        "line_bare" => vec![line("Is anyone hurt?", None)],
        "paste" => vec![line("Why?", None), action()],
        "many" => vec![many()],
        "word" => vec![(
            Screen::default(),
            question("To close it, type the word", Kind::Word { word: "close".to_owned() }),
        )],
        "text" => vec![(Screen::default(), question("The words?", text)), action()],
        "thirty" => vec![thirty()],
        "tall" => vec![tall()],
        "many_tall" => vec![many_tall()],
        "decision" => vec![decision()],
        "mending" => vec![mending()],
        "wide" => vec![wide()],
        "agenda" => vec![agenda()],
        _ => vec![],
    }
}
