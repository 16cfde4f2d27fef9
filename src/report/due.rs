//! Due times in words: `15m after start` as `T+0:15`, `2h after statement` with its title.

use super::labels::{Labels, Spot};
use crate::i18n::Phrase;
use crate::playbook::expr::Name;
use crate::playbook::model::RepeatEvery;
use crate::playbook::{Amount, Due, Every, Length, Offset};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// From this on a span is told in days.
const IN_DAYS: i64 = 4 * DAY;

impl Labels<'_> {
    /// Says by when.
    pub fn due(&self, due: &Due, from: Spot<'_>) -> String {
        match due {
            Due::First(offsets) => {
                self.say(Phrase::Or(offsets.iter().map(|offset| self.offset(offset, from)).collect()))
            }
            Due::Earliest(dues) => {
                self.say(Phrase::Earlier(dues.iter().map(|due| self.due(due, from)).collect()))
            }
            Due::ByLevel(levels) => {
                let entry = |(level, due): (&crate::playbook::Id, &Due)| {
                    format!("{} {}", self.level(level.as_str()), self.due(due, from))
                };
                levels.iter().map(entry).collect::<Vec<_>>().join(" · ")
            }
        }
    }

    fn offset(&self, offset: &Offset, from: Spot<'_>) -> String {
        let Some(after) = &offset.after else { return self.amount(&offset.amount, from) };
        match &offset.amount {
            Amount::Fixed(Length::Elapsed(seconds)) if is_start(after) => self.since_start(*seconds),
            Amount::Fixed(Length::Asap) => self.say(Phrase::AtOnceAfter(self.anchor(after, from))),
            amount => self.say(Phrase::After(self.amount(amount, from), self.anchor(after, from))),
        }
    }

    /// Says a span after the start as a crisis room does: `T+0:15`.
    fn since_start(&self, seconds: i64) -> String {
        if seconds >= IN_DAYS && seconds % DAY == 0 {
            return format!("T+{}", self.say(Phrase::Days(seconds / DAY)));
        }
        format!("T+{}:{:02}", seconds / HOUR, seconds % HOUR / MINUTE)
    }

    fn amount(&self, amount: &Amount, from: Spot<'_>) -> String {
        match amount {
            Amount::Fixed(length) => self.length(*length),
            Amount::Of(name) => self.subject(name, from),
        }
    }

    /// Says a span of time.
    pub fn length(&self, length: Length) -> String {
        self.say(match length {
            Length::Asap => Phrase::AtOnce,
            Length::Months(months) => Phrase::Months(months),
            Length::BusinessDays(days) => Phrase::BusinessDays(days),
            Length::Elapsed(seconds) if seconds >= IN_DAYS && seconds % DAY == 0 => {
                Phrase::Days(seconds / DAY)
            }
            Length::Elapsed(seconds) if seconds >= HOUR => {
                Phrase::Hours(seconds / HOUR, seconds % HOUR / MINUTE)
            }
            Length::Elapsed(seconds) => Phrase::Minutes(seconds / MINUTE),
        })
    }

    /// Says how a repeat returns.
    pub fn rhythm(&self, every: &RepeatEvery, from: Spot<'_>) -> String {
        let amount = |amount: &Amount| self.amount(amount, from);
        match &every.every {
            None => self.say(Phrase::RoundAfterRound),
            Some(Every::Amount(span)) => self.say(Phrase::Every(amount(span))),
            Some(Every::Successive(spans)) => self.say(Phrase::Then(spans.iter().map(amount).collect())),
            Some(Every::ByLevel(levels)) => {
                let entry = |(level, span)| format!("{} {}", self.level_of(level), amount(span));
                self.say(Phrase::Every(levels.iter().map(entry).collect::<Vec<_>>().join(" · ")))
            }
            Some(Every::Rules(rules)) => {
                let rule = |rule: &crate::playbook::EveryRule| match &rule.when {
                    Some(when) => self.say(Phrase::If(amount(&rule.is), self.condition(&when.0, from))),
                    None => self.say(Phrase::Else(amount(&rule.is))),
                };
                self.say(Phrase::Every(rules.iter().map(rule).collect::<Vec<_>>().join("; ")))
            }
        }
    }

    fn level_of(&self, id: &crate::playbook::Id) -> String {
        self.level(id.as_str())
    }
}

fn is_start(name: &Name) -> bool {
    name.base == "start" && name.rest.is_empty()
}
