use super::told::Told;
use crate::i18n::{Label, Log, Say};
use crate::incident::{Ending, Entry, Event, Mode};
use crate::playbook::Id;
use crate::walk::Teller;

impl Teller<'_> {
    /// Tells who came, went, and passed what on.
    pub(super) fn told_of_people(&self, entry: &Entry) -> Option<Told> {
        let told = match &entry.event {
            Event::Joined { roles } if roles.is_empty() => {
                self.tell_as(Log::Joined, "", Log::EveryRole.say(self.lang))
            }
            Event::Joined { roles } => self.tell_as(Log::Joined, "", self.role_names(roles)),
            Event::Left => self.tell_as(Log::Left, "", String::new()),
            Event::HandedOver { to, roles, brief } => {
                let to = Log::To { name: to.clone() }.say(self.lang);
                let roles = self.role_names(roles);
                let what = if roles.is_empty() { to } else { format!("{to} · {roles}") };
                self.tell_as(Log::HandedOver, "", self.because(what, brief.as_deref().unwrap_or_default()))
            }
            Event::Paused => self.tell_as(Log::Paused, "", String::new()),
            Event::Resumed => self.tell_as(Log::Resumed, "", String::new()),
            _ => return None,
        };
        Some(told)
    }

    fn role_names(&self, roles: &[Id]) -> String {
        roles.iter().map(|role| self.role_name(role)).collect::<Vec<_>>().join(", ")
    }

    /// Tells what concerns the run as a whole, and everything else.
    pub(super) fn told_of_run(&self, entry: &Entry, about: &str) -> Told {
        match &entry.event {
            Event::Started { version, mode, forced, .. } => {
                let mode = if *mode == Mode::Drill { Log::Drill } else { Log::Real };
                let title = self.plan(0).playbook.title.to_string();
                let title = if version.is_empty() { title } else { format!("{title}, {version}") };
                let forced = forced.as_ref().map(|why| Log::Forced { why: why.clone() }.say(self.lang));
                let text = [Some(mode.say(self.lang)), forced].into_iter().flatten();
                self.tell_as(Log::Started, &title, text.collect::<Vec<_>>().join(" · "))
            }
            Event::ClockChanged { was, now } => {
                let times = self.times();
                self.tell_as(Log::Clock, "", format!("{} → {}", times.clock(*was), times.clock(*now)))
            }
            Event::SeveritySet { level, why, .. } => {
                self.tell_as(Log::Level, "", self.because(self.speech(0).level(level.as_str()), why))
            }
            Event::Closed { outcome, left, why } => {
                let left = (!left.is_empty()).then(|| Log::LeftOpen { n: left.len() }.say(self.lang));
                let ended = ending_words(*outcome).say(self.lang);
                let what = [Some(ended), left].into_iter().flatten().collect::<Vec<_>>().join(" · ");
                self.tell_as(Log::Closed, "", self.because(what, why))
            }
            Event::Reopened { why } => self.tell_as(Log::Reopened, "", self.because(String::new(), why)),
            Event::PlaybookReplaced { why, .. } => {
                self.tell_as(Log::Replaced, "", self.because(String::new(), why))
            }
            _ => self.told_of_rest(entry, about),
        }
    }

    fn told_of_rest(&self, entry: &Entry, about: &str) -> Told {
        let until = |due: &Option<jiff::Timestamp>| {
            due.map(|due| format!(" · {}", Log::DueBy { when: self.times().clock(due) }.say(self.lang)))
                .unwrap_or_default()
        };
        match &entry.event {
            Event::Activated { note, .. } => {
                self.tell_as(Log::Happened, about, note.clone().unwrap_or_default())
            }
            Event::Attached { playbook, version, .. } => {
                self.tell_as(Log::Attached, &self.title_of_book(playbook), version.clone())
            }
            Event::Added { text, due, .. } => self.tell_as(Log::Added, "", format!("{text}{}", until(due))),
            Event::Noted { text, reference } => {
                let of = reference.map(|seq| Log::OfEntry { seq }.say(self.lang));
                self.tell_as(
                    Log::Note,
                    if about.is_empty() { of.as_deref().unwrap_or_default() } else { about },
                    text.clone(),
                )
            }
            Event::EvidenceAdded { name, .. } => self.tell_as(Log::Evidence, about, name.clone()),
            Event::Promised { text, due, .. } => {
                self.tell_as(Log::Promised, "", format!("{text}{}", until(due)))
            }
            Event::PromiseKept { n } => self.tell_as(Log::Kept, "", self.promise(*n)),
            Event::Reviewed { question, answer } => self.tell_as(Log::Review, question, answer.clone()),
            Event::ActionAgreed { text, owner, due, .. } => {
                let owner = owner.as_ref().map(|owner| format!(" · {}", self.role_name(owner)));
                let text = format!("{text}{}{}", owner.unwrap_or_default(), until(due));
                self.tell_as(Log::Agreed, "", text)
            }
            _ => self.told_of_watching(entry, about),
        }
    }

    /// Tells what was measured, signalled and moderated.
    fn told_of_watching(&self, entry: &Entry, about: &str) -> Told {
        match &entry.event {
            Event::Measured { figures } => {
                let each = figures.iter().map(|(name, value)| format!("{name} {value}"));
                self.tell_as(Log::Measured, "", each.collect::<Vec<_>>().join(" · "))
            }
            Event::Alerted { signal, text } => self.tell_as(Log::Signal, signal.as_str(), text.clone()),
            Event::Moderated { mention, action, why, .. } => {
                self.tell_as(Log::Moderated, mention, self.because(action.clone(), why))
            }
            _ => self.tell_as(Log::Unknown, about, String::new()),
        }
    }

    fn promise(&self, n: u32) -> String {
        let made = self.run.state.promises.iter().find(|promise| promise.n == n);
        made.map_or_else(|| Log::Number { n }.say(self.lang), |promise| promise.text.clone())
    }

    fn title_of_book(&self, id: &str) -> String {
        let plan = self.run.snapshot.others.get(id);
        plan.map_or_else(
            || id.to_owned(),
            |plan| self.voices.spoken(plan, self.lang).playbook.title.to_string(),
        )
    }
}

fn ending_words(ending: Ending) -> Label {
    match ending {
        Ending::Resolved => Label::Resolved,
        Ending::FalseAlarm => Label::FalseAlarm,
        Ending::StoodDown => Label::StoodDown,
        Ending::HandedOver => Label::HandedOver,
    }
}
