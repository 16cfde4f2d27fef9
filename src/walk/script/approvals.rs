use super::message::names;
use super::player::{Player, Plays};
use crate::i18n::Played;
use crate::incident::agenda::{Item, ItemState};
use crate::incident::approval::{Progress, proposal_digest};
use crate::incident::script::{Placed, Verb};
use crate::incident::{Draft, Event, Wall};
use crate::playbook::Id;
use crate::playbook::model::Act;

impl Player<'_> {
    /// Plays what happens between an author and those who approve.
    pub(super) fn approvals(&mut self, verb: &Verb) -> Plays<()> {
        match verb {
            Verb::ApprovalRequested { step, roles, value, ticked } => {
                let item = self.open_item(step)?;
                let roles: Vec<Id> = roles.iter().map(|role| role.it.clone()).collect();
                self.requested(&item, &roles, value.as_ref(), ticked)
            }
            Verb::Approved { step, stands_for } => {
                let item = self.item(step)?;
                self.approved(&item, stands_for.as_ref().map(|role| &role.it))
            }
            Verb::Refused { step, stands_for, why } => {
                let item = self.item(step)?;
                let stands_for = stands_for.as_ref().map(|role| role.it.clone());
                let (progress, role) = self.waited_for(&item, stands_for.as_ref())?;
                let event = Event::Refused { digest: progress.digest, stands_for, why: why.clone() };
                self.word(&item, role, event)
            }
            Verb::ApprovalPresumed { step } => {
                let item = self.item(step)?;
                self.presumed(&item)
            }
            Verb::Overridden { step, wall, why } => {
                let item = self.item(step)?;
                let of_words =
                    matches!(wall, Wall::Approval | Wall::MissingValue | Wall::UnconfirmedFact | Wall::Tone);
                let digest = self.progress(&item).map(|progress| progress.digest).filter(|_| of_words);
                let event = Event::Overridden { wall: *wall, why: why.clone(), digest };
                let draft = self.draft(Some(&item), event);
                self.write(vec![draft])
            }
            _ => Ok(()),
        }
    }

    /// Sends words, an act or an option to those who must approve it.
    pub(super) fn requested(
        &mut self,
        item: &Item,
        wanted: &[Id],
        value: Option<&Placed<Id>>,
        ticked: &[String],
    ) -> Plays<()> {
        let Some(progress) = self.progress(item) else {
            return Err(self.refuse(item, Played::NobodyApproves));
        };
        let digest = match self.act(item) {
            Some(Act::Message { .. }) => {
                self.walls(item, &progress.digest)?;
                progress.digest.clone()
            }
            Some(Act::Decide { .. }) => {
                let Some(option) = value else { return Err(self.refuse(item, Played::WhichOption)) };
                self.option_exists(item, option.it.as_str())?;
                proposal_digest(&item.key, Some(&option.it))
            }
            _ => progress.digest.clone(),
        };
        let roles = progress.rounds.first().cloned().unwrap_or_default();
        let same = wanted.iter().all(|role| roles.contains(role)) && wanted.len() == roles.len();
        if !wanted.is_empty() && !same {
            let why = if roles.is_empty() {
                Played::NobodyApproves
            } else {
                Played::ApproversAre { roles: names(&roles) }
            };
            return Err(self.refuse(item, why));
        }
        self.open(item)?;
        let value = value.map(|option| option.it.clone());
        let event = Event::ApprovalRequested { digest, roles, value, ticked: ticked.to_vec() };
        let draft = self.draft(Some(item), event);
        self.write(vec![draft])
    }

    /// Records a yes; an author says yes to their own words only where nobody else ever joined.
    pub(super) fn approved(&mut self, item: &Item, stands_for: Option<&Id>) -> Plays<()> {
        let (progress, role) = self.waited_for(item, stands_for)?;
        let me = self.walker.desk.operator.name.clone();
        let is_author = progress.requested.as_ref().and_then(|asked| asked.by.as_ref()) == Some(&me);
        let alone = is_author && self.walker.desk.run().state.people.alone(&me);
        let event = Event::Approved { digest: progress.digest, stands_for: stands_for.cloned(), alone };
        self.word(item, role, event)
    }

    fn word(&mut self, item: &Item, role: Option<Id>, event: Event) -> Plays<()> {
        let draft = Draft { role, ..self.draft(Some(item), event) };
        self.write(vec![draft])
    }

    /// Finds out whose word it is, and whether it is waited for; a late one is recorded too.
    fn waited_for(&self, item: &Item, stands_for: Option<&Id>) -> Plays<(Progress, Option<Id>)> {
        let Some(progress) = self.progress(item) else {
            return Err(self.refuse(item, Played::NobodyApproves));
        };
        if progress.rounds.is_empty() {
            return Err(self.refuse(item, Played::NobodyApproves));
        }
        if progress.requested.is_none() {
            return Err(self.not_sent(item, &progress));
        }
        let in_force: Vec<Id> = match item.state {
            ItemState::Waiting(_) => progress.missing.clone(),
            _ => progress.rounds.iter().flatten().cloned().collect(),
        };
        let operator = &self.walker.desk.operator;
        let own = || in_force.iter().find(|role| operator.roles.is_empty() || operator.roles.contains(role));
        let spoken = stands_for.or(self.here.role.as_ref()).or_else(own);
        let Some(role) = spoken.filter(|role| in_force.contains(role)) else {
            let role = spoken.map(ToString::to_string).unwrap_or_else(|| operator.name.clone());
            return Err(self.refuse(item, Played::NotAskedFor { role, roles: names(&in_force) }));
        };
        let holds = operator.roles.is_empty() || operator.roles.contains(role);
        if stands_for.is_none() && !holds {
            let (name, role) = (operator.name.clone(), role.to_string());
            return Err(self.refuse(item, Played::NotHolder { name, role }));
        }
        let own_role = match stands_for {
            Some(_) => self.here.role.clone().or_else(|| self.walker.desk.speaking_as(None)),
            None => Some(role.clone()),
        };
        Ok((progress, own_role))
    }

    /// Uses the rule on silence, where it offers something by now.
    fn presumed(&mut self, item: &Item) -> Plays<()> {
        let offer = self.progress(item).and_then(|progress| Some((progress.digest, progress.silence?)));
        let Some((digest, offer)) = offer else { return Err(self.refuse(item, Played::NoSilence)) };
        let Some(authorised_by) = offer.rung.authorised_by.clone() else {
            return Err(self.refuse(item, Played::NoSilence));
        };
        let drafts = offer.roles.iter().map(|role| {
            let event = Event::ApprovalPresumed {
                digest: digest.clone(),
                role: role.clone(),
                after: offer.rung.after.to_string(),
                authorised_by: authorised_by.clone(),
            };
            self.draft(Some(item), event)
        });
        let drafts = drafts.collect();
        self.write(drafts)
    }
}
