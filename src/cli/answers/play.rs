use super::file::AnswersFile;
use crate::cli::resume::sit_down;
use crate::cli::session::{OpenRun, RunShelf};
use crate::cli::{Context, Exit, Failure};
use crate::i18n::{Runs, Say, WalkOn};
use crate::incident::agenda::Operator;
use crate::incident::script::{Script, SetClock};
use crate::incident::{Desk, Ending};
use crate::store::Reach;
use crate::walk::Opening;
use crate::walk::script::{Failed, Nobody, Player, Stumble};

/// Sits down at a run and plays a file there: what it names lies in its own folder.
pub(super) fn sit_down_and_play<'a>(
    context: &mut Context<'_>,
    answers: &AnswersFile,
    opened: &OpenRun,
    desk: Desk<'a>,
    clock: &'a SetClock,
) -> Result<Exit, Failure> {
    let mut shelf = RunShelf {
        run: opened.run.clone(),
        library: context.library(),
        lang: context.lang,
        reach: Reach::Within(answers.folder()),
    };
    let mut nobody = Nobody;
    let opening = sit_down(context, opened, desk, &mut nobody, &mut shelf);
    play(context, answers, opening, clock)
}

/// Plays a file in an open run, and says how the run stands then; its name alone goes to the output.
fn play<'a>(
    context: &mut Context<'_>,
    answers: &AnswersFile,
    opening: Opening<'a>,
    clock: &'a SetClock,
) -> Result<Exit, Failure> {
    let run = opening.run.clone();
    let operator = opening.desk.operator.clone();
    let mut player = Player::new(opening, clock);
    let played = play_script(&mut player, &answers.script, &operator);
    let summary = summary(context, player.desk(), &run);
    context.give(&format!("{run}\n"))?;
    context.out().flush()?;
    context.tell(&format!("{summary}\n"));
    match played {
        Ok(failed) => Ok(told(context, answers, &failed)),
        Err(stumble) => Err(failure(stumble, answers, context, &run)),
    }
}

fn play_script(
    player: &mut Player<'_>,
    script: &Script,
    operator: &Operator,
) -> Result<Vec<Failed>, Stumble> {
    match script {
        Script::Case(case) => player.play(case),
        Script::Map(map) => player.answer(map, operator).map(|()| Vec::new()),
    }
}

fn summary(context: &Context<'_>, desk: &Desk<'_>, run: &str) -> String {
    let state = &desk.run().state;
    let n = state.last_seq;
    let run = run.to_owned();
    match &state.closed {
        Some(closed) => {
            let outcome = match closed.outcome {
                Ending::Resolved => WalkOn::Resolved,
                Ending::FalseAlarm => WalkOn::FalseAlarm,
                Ending::StoodDown => WalkOn::StoodDown,
                Ending::HandedOver => WalkOn::HandedOn,
            };
            let outcome = outcome.say(context.lang).to_lowercase();
            Runs::PlayedClosed { run, n, outcome }.say(context.lang)
        }
        None => {
            let open = desk.agenda().open().count();
            Runs::PlayedOpen { run, n, open }.say(context.lang)
        }
    }
}

fn told(context: &mut Context<'_>, answers: &AnswersFile, failed: &[Failed]) -> Exit {
    for one in failed {
        context.tell(&format!("{}: {}\n", answers.place(one.span), one.words));
    }
    if failed.is_empty() { Exit::Done } else { Exit::Findings }
}

fn failure(stumble: Stumble, answers: &AnswersFile, context: &Context<'_>, run: &str) -> Failure {
    let refused = match stumble {
        Stumble::Refused(refused) => refused,
        Stumble::Journal(error) => return Failure::from(error),
    };
    let place = refused.span.map_or_else(|| answers.name().to_owned(), |span| answers.place(span));
    let stands = refused.stands.map(|stands| format!("\n  {stands}")).unwrap_or_default();
    let failure = Failure::new(format!("{place}: {}{stands}", refused.why));
    let run = run.to_owned();
    failure.help(refused.help.unwrap_or_else(|| Runs::PlayedSoFar { run }.say(context.lang)))
}
