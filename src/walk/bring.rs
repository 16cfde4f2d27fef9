use super::{Attachable, Linked, Shelf, Teller, Walker};
use crate::i18n::WalkOn;
use crate::incident::agenda::{Agenda, Item, Lane, Operator, What};
use crate::incident::{Event, Key, Mode, Outcome};
use crate::playbook::model::Attach;

/// Is what bringing another playbook in comes to.
pub struct Brought {
    /// The events, each with the item it speaks of: to be written all or none.
    pub events: Vec<(Option<Item>, Event)>,
    /// The playbook that joins the run.
    pub joins: Option<Attachable>,
    /// The run of its own that was opened.
    pub run: Option<String>,
}

/// Is another playbook that a step brings in, or somebody by hand.
pub struct Bringing<'a> {
    /// The step.
    pub item: Option<&'a Item>,
    /// The playbook.
    pub playbook: &'a str,
    /// How it comes in.
    pub mode: Attach,
}

impl Teller<'_> {
    /// Brings a playbook in: beside the present one, in its place, or as a run of its own.
    ///
    /// What it needs is on disk before the events are written; if they are not, nothing happened
    /// in this run.
    pub fn bring(
        &self,
        operator: &Operator,
        shelf: &mut dyn Shelf,
        bringing: &Bringing<'_>,
    ) -> Result<Brought, String> {
        if bringing.mode == Attach::Split {
            return self.split(operator, shelf, bringing);
        }
        let joins = shelf.attach(bringing.playbook)?;
        let attached = Event::Attached {
            name: self.run.state.free_name(&joins.id),
            playbook: joins.id.clone(),
            version: joins.version.clone(),
            digest: joins.digest.clone(),
        };
        let mut events: Vec<_> =
            bringing.item.map(|item| (Some(item.clone()), done(None))).into_iter().collect();
        events.push((None, attached));
        if bringing.mode == Attach::Switch {
            let why = self.say_on(WalkOn::SwitchedTo { title: joins.id.clone() });
            let left = self.left_by_switch(bringing.item);
            events.extend(left.into_iter().map(|item| (Some(item), Event::Skipped { why: why.clone() })));
            let rounds = self.rounds_left_by_switch(bringing.item);
            events.extend(rounds.into_iter().map(|item| (Some(item), Event::Skipped { why: why.clone() })));
        }
        Ok(Brought { events, joins: Some(joins), run: None })
    }

    /// Opens a run of its own, which names this one; this one names it in turn.
    fn split(
        &self,
        operator: &Operator,
        shelf: &mut dyn Shelf,
        bringing: &Bringing<'_>,
    ) -> Result<Brought, String> {
        let linked = Linked {
            operator,
            mode: self.run.state.started.as_ref().map_or(Mode::Real, |started| started.mode),
            zone: self.run.snapshot.zone.clone(),
            now: self.moment,
        };
        let run = shelf.begin_linked(bringing.playbook, &linked)?;
        let events = match bringing.item {
            Some(item) => vec![(Some(item.clone()), done(Some(run.clone())))],
            None => Vec::new(),
        };
        Ok(Brought { events, joins: None, run: Some(run) })
    }

    /// Returns what a switch sets aside: all that is left of the step's own playbook, but for the law.
    ///
    /// Deadlines run on by law, and what somebody added belongs to the run. Rounds go with their repeat.
    pub(super) fn left_by_switch(&self, item: Option<&Item>) -> Vec<Item> {
        let agenda = self.run.agenda(self.moment);
        let left = leaving(&agenda, item).filter(|left| left.round.is_none());
        left.cloned().collect()
    }

    /// Returns the repeats that a switch stops, each as the item that its event speaks of.
    fn rounds_left_by_switch(&self, item: Option<&Item>) -> Vec<Item> {
        let agenda = self.run.agenda(self.moment);
        let mut repeats: Vec<Item> = Vec::new();
        for left in leaving(&agenda, item) {
            let Some(round) = &left.round else { continue };
            if !repeats.iter().any(|known| known.key == round.repeat) {
                repeats.push(Item { key: round.repeat.clone(), ..left.clone() });
            }
        }
        repeats
    }
}

fn leaving<'a>(agenda: &'a Agenda, item: Option<&Item>) -> impl Iterator<Item = &'a Item> {
    let book = item.map_or(0, Item::book);
    let own: Option<Key> = item.map(|item| item.key.clone());
    agenda.unsettled().filter(move |left| {
        let worked_on = matches!(left.lane, Lane::Phase { .. } | Lane::Happened(_));
        let step = matches!(left.what, What::Step(_));
        worked_on && step && left.book() == book && own.as_ref() != Some(&left.key)
    })
}

fn done(evidence: Option<String>) -> Event {
    Event::Done { outcome: Outcome::Ok, what: None, evidence, receipt: None, round: None }
}

impl Walker<'_> {
    /// Brings a playbook in, and lets the run know the one that joins.
    pub(super) fn bring(&mut self, bringing: &Bringing<'_>) -> Result<Brought, String> {
        let (run, moment) = (self.desk.run(), self.desk.moment());
        let teller = Teller { run, voices: &self.voices, lang: self.lang, moment };
        let mut brought = teller.bring(&self.desk.operator, self.shelf, bringing)?;
        if let Some(joins) = brought.joins.take() {
            self.take_attachable(joins);
        }
        Ok(brought)
    }
}
