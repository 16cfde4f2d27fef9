use super::asked::Asked;
use crate::cli::Failure;
use crate::i18n::{Say, Settle};
use crate::incident::agenda::Item;
use crate::incident::approval::{Progress, progress, proposal_digest};
use crate::incident::eval::At;
use crate::incident::{Draft, Event};
use crate::playbook::Id;
use crate::playbook::model::Act;

impl Asked<'_, '_> {
    /// Sends an act, or an option of a decision, to those who must approve it.
    pub fn ask(&self, item: &Item) -> Result<Vec<Draft>, Failure> {
        let (_, progress) = self.approvals(item)?;
        let roles = progress.rounds.first().cloned().unwrap_or_default();
        let (digest, value) = match self.act(item) {
            Some(Act::Message { .. }) => return Err(self.through_the_walk(item)),
            Some(Act::Decide { options, .. }) => {
                self.only(2)?;
                let asked = self.words.value.get(1).map_or("", String::as_str);
                let option = self.option(item, options, asked)?;
                (proposal_digest(&item.key, Some(&option)), Some(option))
            }
            _ => {
                self.only(1)?;
                (progress.digest, None)
            }
        };
        let event = Event::ApprovalRequested { digest, roles, value, ticked: Vec::new() };
        Ok(vec![self.seat.draft_for(item, event)])
    }

    /// Gives a role's word on a wording or an act: yes, or no with the reason.
    pub fn word(&self, item: &Item, yes: bool) -> Result<Vec<Draft>, Failure> {
        self.only(1)?;
        let (_, progress) = self.approvals(item)?;
        if progress.requested.is_none() && !item.is_settled() {
            let title = self.seat.teller().short_title(item);
            let failure = Failure::new(Settle::NotAsked { title }.say(self.lang()));
            return Err(failure.help(self.ask_command(item, None)));
        }
        let role = self.whose(&progress)?;
        let digest = progress.digest.clone();
        let event = if yes {
            Event::Approved { digest, stands_for: None, alone: self.alone(&progress) }
        } else {
            Event::Refused { digest, stands_for: None, why: self.why(Settle::SayWhy)? }
        };
        Ok(vec![Draft { role: Some(role), ..self.seat.draft_for(item, event) }])
    }

    fn approvals<'i>(&self, item: &'i Item) -> Result<(&'i At, Progress), Failure> {
        let found = item.at().map(|at| (at, progress(&self.seat.desk.view(), at)));
        found.filter(|(_, progress)| !progress.rounds.is_empty()).ok_or_else(|| {
            let title = self.seat.teller().short_title(item);
            self.usage(Settle::NobodyApproves { title })
        })
    }

    /// Returns the role whose word it is: one that was named, or that this person holds.
    fn whose(&self, progress: &Progress) -> Result<Id, Failure> {
        let mine = &self.seat.desk.operator.roles;
        let all: Vec<&Id> = progress.rounds.iter().flatten().collect();
        let found = progress.missing.iter().chain(all.iter().copied()).find(|role| mine.contains(role));
        if let Some(role) = found {
            return Ok(role.clone());
        }
        let roles = all.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(", ");
        let ask = Settle::WhoseWord { roles };
        match mine.first() {
            Some(role) => {
                let role = self.seat.teller().speech(0).role(role);
                Err(self.usage(Settle::NotYours { role }).help(ask.say(self.lang())))
            }
            None => Err(self.usage(ask)),
        }
    }

    /// Tells whether one person is author and approver, for want of anybody else.
    fn alone(&self, progress: &Progress) -> bool {
        let me = &self.seat.desk.operator.name;
        let author = progress.requested.as_ref().and_then(|stamp| stamp.by.as_ref());
        author == Some(me) && self.seat.desk.run().state.people.alone(me)
    }

    /// Says what to type to ask the approvers.
    pub fn ask_command(&self, item: &Item, option: Option<&Id>) -> String {
        let run = self.seat.name();
        let command = match (self.act(item), option) {
            (Some(Act::Message { .. }), _) => format!("crisis resume {run}"),
            (Some(Act::Decide { .. }), None) => format!("crisis answer {run} {} ask OPTION", item.key),
            (_, Some(option)) => format!("crisis answer {run} {} ask {option}", item.key),
            (_, None) => format!("crisis answer {run} {} ask", item.key),
        };
        Settle::AskFirst { command }.say(self.lang())
    }

    /// Words are read, ticked and sent in the walk: a script cannot vouch for what they contain.
    fn through_the_walk(&self, item: &Item) -> Failure {
        let title = self.seat.teller().short_title(item);
        self.usage(Settle::NotAsked { title }).help(self.ask_command(item, None))
    }
}
