use super::asked::{Asked, Prepared};
use crate::cli::Failure;
use crate::i18n::{Say, Settle, Walk};
use crate::incident::agenda::{Item, What};
use crate::incident::{Draft, Event, Outcome, Wall};
use crate::playbook::model::{Act, Evidence};
use crate::walk::{Bringing, Shelf, is_address, looks_like_path};

impl Asked<'_, '_> {
    /// Records that an act was done, or how it went otherwise.
    pub fn done(&self, item: &Item, shelf: &mut dyn Shelf) -> Result<Prepared, Failure> {
        let deadline = matches!(item.what, What::Deadline { .. });
        match self.first() {
            "done" => {}
            "deviated" | "plan" => return self.deviated(item).map(Prepared::from),
            other if deadline => return Err(self.no_such_answer(other, &["done", "skip", "later"])),
            other => {
                let known = ["done", "deviated", "skip", "later", "ask", "approve", "refuse"];
                return Err(self.no_such_answer(other, &known));
            }
        }
        self.only(1)?;
        let mut prepared = Prepared::from(self.past_wall(item)?);
        if let Some(Act::Open { playbook, mode }) = self.act(item) {
            return self.brought(prepared, shelf, &Bringing { item: Some(item), playbook, mode: *mode });
        }
        let evidence = self.evidence(item, shelf, &mut prepared.drafts)?;
        let round = match (self.act(item), item.at()) {
            (Some(Act::Reopen { decision }), Some(at)) => self.seat.desk.view().next_round_of(at, decision),
            _ => None,
        };
        let receipt = self.words.receipt.clone();
        let done = Event::Done { outcome: Outcome::Ok, what: None, evidence, receipt, round };
        prepared.drafts.push(self.seat.draft_for(item, done));
        Ok(prepared)
    }

    /// Brings another playbook in, as its step says.
    fn brought(
        &self,
        mut prepared: Prepared,
        shelf: &mut dyn Shelf,
        bringing: &Bringing<'_>,
    ) -> Result<Prepared, Failure> {
        let seat = self.seat;
        let brought = seat.teller().bring(&seat.desk.operator, shelf, bringing).map_err(Failure::new)?;
        prepared.drafts.extend(brought.events.into_iter().map(|(about, event)| match about {
            Some(about) => seat.draft_for(&about, event),
            None => seat.desk.draft(None, event),
        }));
        prepared.joins = brought.joins;
        prepared.opened = brought.run;
        Ok(prepared)
    }

    fn deviated(&self, item: &Item) -> Result<Vec<Draft>, Failure> {
        self.only(1)?;
        let what = Some(self.why(Settle::SayWhatInstead)?);
        let mut drafts = self.past_wall(item)?;
        let event =
            Event::Done { outcome: Outcome::Deviated, what, evidence: None, receipt: None, round: None };
        drafts.push(self.seat.draft_for(item, event));
        Ok(drafts)
    }

    /// Returns the proof; where the plan wants one and there is none, a reason passes the wall.
    fn evidence(
        &self,
        item: &Item,
        shelf: &mut dyn Shelf,
        drafts: &mut Vec<Draft>,
    ) -> Result<Option<String>, Failure> {
        let wanted = match self.act(item) {
            Some(Act::Action { evidence, .. }) => *evidence,
            _ => None,
        };
        match (wanted, &self.words.evidence) {
            (Some(Evidence::Url), Some(given)) if !is_address(given) => {
                Err(Failure::new(Walk::NotAUrl.say(self.lang())).exit(crate::cli::Exit::Usage))
            }
            (Some(Evidence::File), Some(path)) if looks_like_path(path) => {
                let kept = shelf.keep_evidence(path).map_err(Failure::new)?;
                drafts.push(self.seat.draft_for(item, kept));
                Ok(Some(path.clone()))
            }
            (_, Some(given)) => Ok(Some(given.clone())),
            (None, None) => Ok(None),
            (Some(_), None) => match self.words.why.as_deref().filter(|why| !why.trim().is_empty()) {
                Some(why) => {
                    let event = Event::Overridden { wall: Wall::Evidence, why: why.to_owned(), digest: None };
                    drafts.push(self.seat.draft_for(item, event));
                    Ok(None)
                }
                None => {
                    let title = self.seat.teller().short_title(item);
                    let failure = self.usage(Settle::WantsEvidence { title });
                    Err(failure.help(Settle::GiveEvidence.say(self.lang())))
                }
            },
        }
    }
}
