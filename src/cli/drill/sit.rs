use std::cell::Cell;

use jiff::Timestamp;

use super::plan::Held;
use super::score::{scored, shown};
use crate::cli::prompt::ended;
use crate::cli::resume::{come_back, sit_down};
use crate::cli::session::{ContextClock, RunShelf, open};
use crate::cli::{Context, Exit, Failure};
use crate::incident::agenda::Operator;
use crate::incident::drill::{DrillClock, DrillJournal, Pace};
use crate::incident::{Clock, Desk, Journal};
use crate::store::Run;
use crate::walk::{Halt, Kind, Left, Prompter, Question, Reply, Screen, Stop, Walker};

/// Sits an operator down at a drill, and shows its score once it is closed.
pub(in crate::cli) fn sit(
    context: &mut Context<'_>,
    prompter: &mut dyn Prompter,
    run: Run,
    held: &Held,
    operator: Operator,
    first: Option<&Screen>,
) -> Result<Exit, Failure> {
    let outside = ContextClock::of(context);
    let name = run.name().to_owned();
    let from = run.journal(&outside)?.entries().last().map_or(outside.now(), |entry| entry.at);
    let clock = DrillClock::new(&outside, held.pace(), from);
    let (opened, mut journal) = open(run.clone(), &clock, context)?;
    journal.mend()?;
    let next = Cell::new(None);
    let journal = DrillJournal::new(Box::new(journal), &clock, &held.control, &held.injects(), &next);
    let mut desk = Desk::new(Box::new(journal), &clock, opened.snapshot(), operator.clone());
    if first.is_none() {
        come_back(&mut desk, &operator)?;
    }
    let mut shelf = RunShelf {
        run: run.clone(),
        library: context.library(),
        lang: context.lang,
        reach: crate::store::Reach::Anywhere,
    };
    let mut onward = Onward { inner: prompter, clock: &clock, next: &next };
    let mut walker = Walker::new(sit_down(context, &opened, desk, &mut onward, &mut shelf));
    let halt = match first {
        Some(screen) => {
            walker.announce(screen);
            walker.walk()
        }
        None => match walker.greet(None) {
            Ok(()) => walker.walk(),
            Err(halt) => halt,
        },
    };
    drop(walker);
    let closed = matches!(halt, Halt::Left(Left::Closed));
    let exit = ended(context, halt, &name)?;
    if closed {
        let sheet = scored(&run, held, context)?;
        shown(&sheet, context)?;
    }
    Ok(exit)
}

/// Goes to the hour of what comes next, where nothing is left to do and the hours stand still.
struct Onward<'p, 'c> {
    inner: &'p mut dyn Prompter,
    clock: &'c DrillClock<'c>,
    next: &'c Cell<Option<Timestamp>>,
}

impl Prompter for Onward<'_, '_> {
    fn ask(&mut self, screen: &Screen, question: &Question) -> Result<Reply, Stop> {
        let idle = match &question.kind {
            Kind::Choose { natural, .. } => natural.iter().any(|choice| choice.id == "look"),
            _ => false,
        };
        match self.next.get() {
            Some(next) if idle && self.clock.pace() == Pace::Step => {
                self.clock.forward_to(next);
                Ok(Reply::Repaint)
            }
            _ => self.inner.ask(screen, question),
        }
    }

    fn show(&mut self, screen: &Screen) -> Result<(), Stop> {
        self.inner.show(screen)
    }
}
