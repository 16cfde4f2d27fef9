use super::prompt::choose;
use super::{Context, Failure};
use crate::i18n::{Lang, Say, Triage, Walk};
use crate::playbook::model::{Fit, Playbook};
use crate::report::triage::{Candidate, FirstMinute, Ranked, Reply, advice, rank};
use crate::store::load_file;
use crate::walk::{Block, Choice, Mark, Prompter, Screen};

/// How many playbooks are proposed before all others.
const PROPOSED: usize = 3;

/// Asks what can be known in the first minute, and proposes the playbooks that fit, with why.
pub(super) fn which(context: &Context<'_>, prompter: &mut dyn Prompter) -> Result<String, Failure> {
    let lang = context.lang;
    let library = context.library().remembering();
    let files = library.files()?;
    let files = files.iter().filter(|file| file.is_playbook());
    let books: Vec<(String, Playbook)> = files
        .filter_map(|file| Some((file.stem().to_owned(), load_file(&library, file, lang).ok()?.model)))
        .collect();
    let mut screen = Screen::default();
    let answers = first_minute(context, prompter, &mut screen)?;
    let candidates: Vec<Candidate> =
        books.iter().map(|(id, book)| Candidate { id: id.clone(), fits: book.fits.clone() }).collect();
    let ranked = rank(&answers, &candidates);
    let fitting = ranked.iter().filter(|ranked| ranked.points > 0).count();
    // Where nothing fits, all are proposed at once.
    let first = if fitting == 0 { ranked.len() } else { fitting.min(PROPOSED) };
    let (proposed, others) = ranked.split_at(first);
    if let Some(advice) = advice(&answers) {
        screen.push(Block::Para(advice.say(lang)));
    }
    let row = |ranked: &Ranked| {
        let book = books.iter().find(|(id, _)| *id == ranked.id).map(|(_, book)| book);
        let title = book.map(|book| book.title.to_string()).unwrap_or_default();
        let why: Vec<String> = ranked.why.iter().map(|why| why.say(lang)).collect();
        let summary = || book.and_then(|book| book.summary.as_ref()).map(ToString::to_string);
        match why.is_empty() {
            true => (Choice::new(&ranked.id, title), summary().unwrap_or_default()),
            false => {
                (Choice::new(&ranked.id, title), why.join(if lang == Lang::Fr { "\u{a0}; " } else { "; " }))
            }
        }
    };
    // A reason is longer than the room beside a title; read aloud it belongs to its title.
    let keeps = keeps(context);
    for (choice, why) in proposed.iter().map(row).filter(|_| keeps && fitting > 0) {
        screen.push(Block::Label { label: choice.label, text: why });
    }
    let row = |ranked: &Ranked| {
        let (choice, why) = row(ranked);
        if keeps && ranked.points > 0 { choice } else { choice.detail(why) }
    };
    let ask = Triage::Which.say(lang);
    let mut rows: Vec<Choice> = proposed.iter().map(row).collect();
    if !others.is_empty() {
        rows.push(Choice::new("*", Triage::All.say(lang)));
    }
    let chosen = choose(prompter, &screen, "playbook", ask.clone(), rows)?;
    if chosen != "*" {
        return Ok(chosen);
    }
    choose(prompter, &Screen::default(), "playbook", ask, others.iter().map(row).collect())
}

fn first_minute(
    context: &Context<'_>,
    prompter: &mut dyn Prompter,
    screen: &mut Screen,
) -> Result<FirstMinute, Failure> {
    let lang = context.lang;
    let keeps = keeps(context);
    let mut ask = |path: &str, words: Triage| -> Result<Reply, Failure> {
        let natural = vec![
            Choice::new("yes", Walk::Yes.say(lang)),
            Choice::new("no", Walk::No.say(lang)),
            Choice::new("unknown", Triage::NotKnown.say(lang)),
        ];
        let label =
            |id: &str| natural.iter().find(|choice| choice.id == id).map(|choice| choice.label.clone());
        let prompt = words.say(lang);
        let chosen = choose(prompter, screen, path, prompt.clone(), natural.clone())?;
        if keeps {
            screen.line(Mark::Done, format!("{prompt}  {}", label(&chosen).unwrap_or_default()), "");
        }
        Ok(match chosen.as_str() {
            "yes" => Reply::Yes,
            "no" => Reply::No,
            _ => Reply::Unknown,
        })
    };
    let danger = ask("danger", Triage::Danger)?;
    let real = ask("real", Triage::Real)?;
    let ours = ask("ours", Triage::Ours)?;
    let crisis = ask("crisis", Triage::Crisis)?;
    let kinds = Fit::ALL.iter().enumerate();
    let rows = kinds.map(|(place, fit)| Choice::new(place.to_string(), fit.words().say(lang))).collect();
    let prompt = Triage::Kind.say(lang);
    let chosen = choose(prompter, screen, "kind", prompt.clone(), rows)?;
    let kind = chosen.parse::<usize>().ok().and_then(|place| Fit::ALL.get(place)).copied();
    if keeps {
        let words = kind.unwrap_or(Fit::Anything).words().say(lang);
        screen.line(Mark::Done, format!("{prompt}  {words}"), "");
    }
    let kind = kind.filter(|kind| *kind != Fit::Anything);
    Ok(FirstMinute { real, ours, crisis, danger, kind })
}

/// Tells whether a screen keeps what was answered: what was read aloud a moment ago is not read again.
fn keeps(context: &Context<'_>) -> bool {
    context.terminals().input && !context.plain
}
