use jiff::Timestamp;

use super::stumble::{Failed, Refused, Stumble};
use crate::i18n::{Played, Say};
use crate::incident::agenda::{Bar, Item, ItemState, Lane, Operator};
use crate::incident::script::{Case, Line, SetClock, Verb};
use crate::incident::{Appended, Desk, Draft, Event, Key};
use crate::playbook::Id;
use crate::source::Span;
use crate::walk::{Opening, Walker};

/// Plays an answers file in a run.
///
/// It sits in the operator's chair, so that words, values and titles are made by the same
/// code; only nobody is asked.
pub struct Player<'a> {
    pub(super) walker: Walker<'a>,
    clock: &'a SetClock,
    /// The language of words that go out, where an entry names none.
    pub(super) language: String,
    /// What the present entry says of all that it writes.
    pub(super) here: Here,
    /// What was not as expected so far.
    pub(super) failed: Vec<Failed>,
}

/// Is what an entry says beside its verb.
#[derive(Debug, Clone, Default)]
pub(super) struct Here {
    pub span: Span,
    pub occurred: Option<Timestamp>,
    pub role: Option<Id>,
    /// What stood to be done, for a refusal: `done: call`.
    pub doing: String,
}

/// Is a result of playing.
pub(super) type Plays<T> = Result<T, Stumble>;

impl<'a> Player<'a> {
    /// Sits down; words go out in the language of the playbook where nothing else is said.
    pub fn new(opening: Opening<'a>, clock: &'a SetClock) -> Self {
        let walker = Walker::new(opening);
        let language = walker.written_plan(0).playbook.language.clone();
        Self { walker, clock, language, here: Here::default(), failed: Vec::new() }
    }

    /// Plays a case to its end, and returns what was not as expected.
    pub fn play(&mut self, case: &Case) -> Plays<Vec<Failed>> {
        if let Some(language) = &case.language {
            self.language = language.clone();
        }
        let start = self.start();
        for line in &case.timeline {
            self.line(line, start)?;
        }
        if let Some(end) = &case.end {
            self.walker.desk.sync()?;
            self.expect(end);
        }
        Ok(std::mem::take(&mut self.failed))
    }

    /// Returns the seat, to read how the run stands.
    pub fn desk(&self) -> &Desk<'a> {
        &self.walker.desk
    }

    pub(super) fn start(&self) -> Timestamp {
        self.walker.desk.run().state.start().unwrap_or(self.walker.desk.moment())
    }

    pub(super) fn line(&mut self, line: &Line, start: Timestamp) -> Plays<()> {
        let moment = line.at.from(start);
        let last = self.walker.desk.run().state.last_at;
        if let Some(last) = last.filter(|last| *last > moment) {
            let last = self.walker.times().clock(last);
            return Err(Refused::at(line.span, self.say(Played::BeforeLast { last })).into());
        }
        self.clock.set(moment);
        self.walker.desk.sync()?;
        self.here = Here {
            span: line.span,
            occurred: line.occurred.map(|occurred| occurred.from(start)),
            role: line.role.as_ref().map(|role| role.it.clone()),
            doing: line.doing.clone(),
        };
        self.sit(line);
        self.verb(&line.verb, start)
    }

    /// Sets the clock, and looks.
    pub(super) fn clock_to(&mut self, moment: Timestamp) -> Plays<()> {
        self.clock.set(moment);
        self.walker.desk.sync()?;
        Ok(())
    }

    /// Takes the seat of whoever writes: who is named, else who holds the role, else who joined first.
    fn sit(&mut self, line: &Line) {
        let people = &self.walker.desk.run().state.people;
        let named = match &line.verb {
            Verb::Joined { who, .. } | Verb::Left { who } => Some(who.it.clone()),
            _ => line.by.as_ref().map(|by| by.it.clone()),
        };
        let holder = || {
            let role = line.role.as_ref()?;
            people.holders(&role.it).next().map(|(name, _)| name.to_owned())
        };
        let first = || people.known.keys().next().cloned();
        let name = named.or_else(holder).or_else(first).unwrap_or_default();
        let roles = people.known.get(&name).map(|person| person.roles.clone()).unwrap_or_default();
        self.walker.desk.operator = Operator { name, roles };
    }

    /// Takes the seat of a person.
    pub(super) fn sits(&mut self, operator: Operator) {
        self.walker.desk.operator = operator;
    }

    pub(super) fn say(&self, words: Played) -> String {
        words.say(self.walker.lang)
    }

    /// Builds an event of the present entry about an item, or about the run.
    pub(super) fn draft(&self, item: Option<&Item>, event: Event) -> Draft {
        let desk = &self.walker.desk;
        let wanted = self.here.role.clone().or_else(|| item.and_then(|item| item.role.clone()));
        let role = match &self.here.role {
            Some(role) => Some(role.clone()),
            None => desk.speaking_as(wanted.as_ref()),
        };
        Draft { occurred: self.here.occurred, role, ..desk.draft(item.map(|item| &item.key), event) }
    }

    /// Builds an event of the present entry about a block, or anything else with a key.
    pub(super) fn draft_on(&self, key: &Key, event: Event) -> Draft {
        Draft { step: Some(key.clone()), ..self.draft(None, event) }
    }

    /// Writes, or says which line was refused and how its item stands.
    pub(super) fn write(&mut self, drafts: Vec<Draft>) -> Plays<()> {
        let step = drafts.iter().find_map(|draft| draft.step.clone());
        match self.walker.desk.write(drafts)? {
            Appended::Written(_) => Ok(()),
            Appended::Refused(refusal) => {
                let why = self.walker.teller().why_not(&refusal);
                let refused = Refused::at(self.here.span, self.doing(&why));
                let agenda = self.walker.desk.agenda();
                let item = step.as_ref().and_then(|key| agenda.item(key.as_str()));
                Err(match item {
                    Some(item) => refused.stands(self.stands(item)).into(),
                    None => refused.into(),
                })
            }
        }
    }

    /// Puts an item in hand before it is answered, as the walk does before it asks.
    pub(super) fn open(&mut self, item: &Item) -> Plays<()> {
        let me = &self.walker.desk.operator.name;
        if item.in_hand.as_ref().is_some_and(|(name, _)| name == me) {
            return Ok(());
        }
        let opened = Draft { occurred: None, ..self.draft(Some(item), Event::Opened) };
        self.write(vec![opened])
    }

    fn doing(&self, why: &str) -> String {
        let what = self.say(Played::NotNow { what: self.here.doing.clone() });
        if why.is_empty() { what } else { format!("{what}: {why}") }
    }

    /// Refuses the present entry because of an item.
    pub(super) fn refuse(&self, item: &Item, why: Played) -> Stumble {
        let why = self.doing(&self.say(why));
        Refused::at(self.here.span, why).stands(self.stands(item)).into()
    }

    /// Refuses the present entry.
    pub(super) fn refuse_it(&self, why: Played) -> Stumble {
        Refused::at(self.here.span, self.doing(&self.say(why))).into()
    }

    /// Says how an item stands: its title, and what it waits for.
    pub(super) fn stands(&self, item: &Item) -> String {
        let words = match &item.state {
            ItemState::Open => self.say(Played::ItIsOpen),
            ItemState::Skipped(_) => self.say(Played::ItWasSkipped),
            ItemState::Pending(Bar::Phase(phase)) => {
                let items = self.holding(item.book(), *phase);
                let (stands, held) = (self.walker.state_words(item), self.say(Played::HeldBy { items }));
                format!("{stands}{}{held}", self.walker.lang.semicolon())
            }
            _ => self.walker.state_words(item),
        };
        format!("{} “{}”: {words}", item.key, self.walker.title(item))
    }

    /// Names what is open in a phase and so keeps the next from being entered.
    fn holding(&self, book: usize, phase: usize) -> String {
        let agenda = self.walker.desk.agenda();
        let lane = Lane::Phase { book, phase };
        let open = agenda.open().filter(|item| item.lane == lane && item.round.is_none());
        open.map(|item| item.key.as_str()).collect::<Vec<_>>().join(", ")
    }
}
