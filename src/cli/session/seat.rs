use clap::Args;
use jiff::Timestamp;

use super::{ContextClock, OpenRun, Who, open};
use crate::cli::{Context, Exit, Failure};
use crate::i18n::{Lang, Runs, Say, Settle, Walk};
use crate::incident::agenda::{Item, Operator};
use crate::incident::{Appended, Desk, Draft, Entry, Event, Refusal};
use crate::render::text;
use crate::store::Run;
use crate::walk::{BadTime, Teller, Times, Voices};

/// Is what every command that writes one event may be told.
#[derive(Debug, Clone, Default, Args)]
pub(in crate::cli) struct Writing {
    #[command(flatten)]
    pub who: Who,
    /// When it was, where that is not now: 05:24, -10m, yesterday 23:40
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    pub at: Option<String>,
    /// Refuse if anybody wrote of the same since this entry of the log
    #[arg(long, value_name = "ENTRY")]
    pub basis: Option<u64>,
}

/// Is a seat at a run for one event.
pub(in crate::cli) struct Seat<'c> {
    /// The run and what it reads.
    pub opened: OpenRun,
    /// Through which everything is written.
    pub desk: Desk<'c>,
    /// The language.
    pub lang: Lang,
    voices: Voices,
    writing: Writing,
    occurred: Option<Timestamp>,
}

impl<'c> Seat<'c> {
    /// Sits down at a run; who was here before keeps the roles, unless others are named.
    pub fn take(
        context: &mut Context<'_>,
        run: Run,
        clock: &'c ContextClock,
        writing: Writing,
    ) -> Result<Self, Failure> {
        let lang = context.lang;
        let (opened, journal) = open(run, clock, context)?;
        if let Some(format) = journal.newer() {
            return Err(Failure::new(Runs::NewerJournal { format }.say(lang)));
        }
        writing.who.check(opened.playbooks(), context)?;
        let mut operator = writing.who.operator(context)?;
        let voices = opened.voices();
        let mut desk = opened.desk(journal, clock, operator.clone());
        if writing.who.roles.is_empty() {
            let known = desk.run().state.people.known.get(&operator.name);
            operator =
                Operator { roles: known.map(|known| known.roles.clone()).unwrap_or_default(), ..operator };
            desk.operator = operator;
        }
        let mut seat = Self { opened, desk, lang, voices, writing, occurred: None };
        seat.occurred = seat.writing.at.clone().map(|typed| seat.past(&typed)).transpose()?;
        seat.check_basis()?;
        Ok(seat)
    }

    /// Returns what makes words of the run.
    pub fn teller(&self) -> Teller<'_> {
        let (run, moment) = (self.desk.run(), self.desk.moment());
        Teller { run, voices: &self.voices, lang: self.lang, moment }
    }

    /// Returns the run's name.
    pub fn name(&self) -> &str {
        self.opened.run.name()
    }

    /// Builds an event about an item, in its role.
    pub fn draft_for(&self, item: &Item, event: Event) -> Draft {
        let role = self.desk.speaking_as(item.role.as_ref());
        Draft { role, ..self.desk.draft(Some(&item.key), event) }
    }

    /// Reads a moment that has passed.
    pub fn past(&self, typed: &str) -> Result<Timestamp, Failure> {
        let times: Times = self.teller().times();
        let usage = |words: String| Failure::new(words).exit(Exit::Usage);
        times.read_past(typed).map_err(|bad| match bad {
            BadTime::Unreadable => usage(Runs::TimeUnread { typed: typed.to_owned() }.say(self.lang)),
            BadTime::Ahead => {
                let now = times.clock(times.now);
                usage(Walk::AheadTime { typed: typed.to_owned(), now }.say(self.lang))
            }
        })
    }

    fn check_basis(&self) -> Result<(), Failure> {
        let last = self.desk.run().state.last_seq;
        match self.writing.basis.filter(|basis| *basis > last) {
            Some(asked) => {
                Err(Failure::new(Settle::NoSuchBasis { asked, last }.say(self.lang)).exit(Exit::Usage))
            }
            None => Ok(()),
        }
    }

    /// Writes events, all or none, and says what was recorded, or what holds and what was held back.
    ///
    /// The time of `--at` is that of each of them.
    pub fn write(&mut self, context: &mut Context<'_>, drafts: Vec<Draft>) -> Result<Exit, Failure> {
        let occurred = self.occurred;
        let timed = |draft: Draft| Draft { occurred: draft.occurred.or(occurred), ..draft };
        let drafts: Vec<Draft> = drafts.into_iter().map(timed).collect();
        let before = self.desk.run().state.last_seq;
        let basis = self.writing.basis.unwrap_or(before);
        match self.desk.write_since(basis, drafts.clone())? {
            Appended::Written(_) => {
                let fresh: Vec<&Entry> = self.desk.entries().iter().rev().take(drafts.len()).collect();
                let log = self.teller().log(self.name(), fresh.into_iter().rev());
                let said = text::recorded(&log, context.screen());
                let seq = self.desk.run().state.last_seq;
                let given = context.give(&said).and_then(|()| context.out().flush());
                // It is recorded: whoever takes a failure for the opposite would write it twice.
                given.map_err(|error| {
                    Failure::from(error)
                        .context(Settle::RecordedUnsaid { seq }.say(self.lang))
                        .exit(Exit::Findings)
                })?;
                Ok(Exit::Done)
            }
            Appended::Refused(refusal) => Err(self.refused(&refusal, &drafts)),
        }
    }

    /// Says that nothing was recorded, why, what holds, and what was held back.
    pub fn refused(&self, refusal: &Refusal, drafts: &[Draft]) -> Failure {
        let teller = self.teller();
        let holds = match refusal {
            Refusal::Clash(entry) => Some((**entry).clone()),
            Refusal::NotNow(crate::incident::Obstacle::Settled(stamp)) => {
                self.desk.entries().iter().find(|entry| entry.seq == stamp.seq).cloned()
            }
            _ => None,
        };
        let why = match refusal {
            Refusal::Clash(entry) => {
                let (name, when) = (entry.by.clone().unwrap_or_default(), teller.times().distance(entry.at));
                Settle::WroteAboutIt { name, when }.say(self.lang)
            }
            other => teller.why_not(other),
        };
        let mut lines = vec![Settle::NotRecorded { why }.say(self.lang)];
        if let Some(entry) = &holds {
            let log = teller.log(self.name(), [entry]);
            lines.extend(log.rows.iter().map(|row| line(self.lang, Settle::Holds, &row.sentence())));
        }
        let mine = drafts.iter().filter_map(|draft| teller.words_of(draft));
        lines.extend(mine.map(|words| line(self.lang, Settle::HeldBack, &words)));
        let failure = Failure::new(lines.join("\n"));
        match refusal {
            Refusal::Clash(_) | Refusal::NotNow(crate::incident::Obstacle::Settled(_)) => {
                failure.help(Settle::AsANote { run: self.name().to_owned() }.say(self.lang))
            }
            _ => failure,
        }
    }
}

fn line(lang: Lang, label: Settle, words: &str) -> String {
    let colon = if lang == Lang::Fr { "\u{a0}:" } else { ":" };
    format!("  {}{colon} {words}", label.say(lang))
}
