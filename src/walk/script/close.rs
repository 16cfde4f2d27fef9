use super::player::{Player, Plays};
use crate::i18n::Played;
use crate::incident::agenda::{Agenda, Item, ItemState, Lane, What};
use crate::incident::script::{LeftOpen, Placed};
use crate::incident::{Draft, Ending, Event, Key, Left};
use crate::playbook::model::Act;
use crate::walk::close::{ending, left_open};

impl Player<'_> {
    /// Closes the run; as on the screen, everything that is left has a fate.
    pub(super) fn closed(
        &mut self,
        outcome: Ending,
        step: Option<&Placed<Key>>,
        left: &LeftOpen,
        why: &str,
    ) -> Plays<()> {
        let item = match step {
            Some(step) => Some(self.open_item(step)?),
            None => self.the_open_close(outcome),
        };
        if let Some(item) = &item {
            self.open(item)?;
        }
        let agenda = self.walker.desk.agenda();
        let own = item.as_ref().map(|item| &item.key);
        let rest: Vec<Item> = left_open(&agenda, own).cloned().collect();
        let (fates, notes) = self.fates(&rest, left)?;
        if outcome == Ending::Resolved {
            self.exits_are_met(&agenda)?;
        }
        if !notes.is_empty() {
            self.write(notes)?;
        }
        let event = Event::Closed { outcome, left: fates, why: why.to_owned() };
        let draft = Draft { step: own.cloned(), ..self.draft(None, event) };
        self.write(vec![draft])
    }

    /// Returns the only open step that ends a run so.
    fn the_open_close(&self, outcome: Ending) -> Option<Item> {
        let agenda = self.walker.desk.agenda();
        let ends = |item: &&Item| matches!(self.act(item), Some(Act::Close { outcome: ended, .. }) if ending(*ended) == outcome);
        let mut closing = agenda.open().filter(ends);
        match (closing.next(), closing.next()) {
            (Some(only), None) => Some(only.clone()),
            _ => None,
        }
    }

    /// Gives each thing that is left its fate; a deadline by law needs a reason of its own, kept as a note.
    fn fates(&self, rest: &[Item], left: &LeftOpen) -> Plays<(Vec<Left>, Vec<Draft>)> {
        let mut fates = Vec::new();
        let mut notes = Vec::new();
        let mut without = Vec::new();
        for item in rest {
            let named = left.named.iter().find(|(key, ..)| key.it == item.key);
            let Some(fate) = named.map(|(_, fate, _)| *fate).or(left.rest) else {
                without.push(self.stands(item));
                continue;
            };
            if matches!(item.what, What::Deadline { .. }) {
                let Some(text) = named.and_then(|(_, _, why)| why.clone()) else {
                    return Err(self.refuse_it(Played::NoLegalReason { item: item.key.to_string() }));
                };
                notes.push(self.draft(Some(item), Event::Noted { text, reference: None }));
            }
            fates.push(Left { step: item.key.clone(), fate });
        }
        if without.is_empty() {
            Ok((fates, notes))
        } else {
            Err(self.refuse_it(Played::NoFate { items: without.join(self.walker.lang.semicolon()) }))
        }
    }

    fn exits_are_met(&self, agenda: &Agenda) -> Plays<()> {
        let open = agenda.items.iter().filter(|item| {
            item.lane == Lane::Exit && matches!(item.state, ItemState::Open | ItemState::Deferred(_))
        });
        let open: Vec<String> = open.map(|item| item.key.to_string()).collect();
        if open.is_empty() {
            Ok(())
        } else {
            Err(self.refuse_it(Played::ExitOpen { items: open.join(", ") }))
        }
    }
}
