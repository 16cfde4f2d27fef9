use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::span_typed::{Way, read_span};
use crate::i18n::{Day, Lang, Say, Walk};

/// Writes and reads times as people do: the clock, then the distance; a day only when it is not today.
#[derive(Debug, Clone)]
pub struct Times {
    /// The zone of the run.
    pub zone: TimeZone,
    /// The present moment.
    pub now: Timestamp,
    /// The language.
    pub lang: Lang,
}

/// Says why a typed time was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadTime {
    /// Nothing in it reads as a time.
    Unreadable,
    /// It lies ahead of the clock.
    Ahead,
}

const MONTHS_EN: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTHS_FR: [&str; 12] =
    ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
impl Times {
    fn date(&self, moment: Timestamp) -> Date {
        moment.to_zoned_datetime(self.zone.clone()).date()
    }

    fn time(&self, moment: Timestamp) -> Time {
        moment.to_zoned_datetime(self.zone.clone()).time()
    }

    /// Returns the clock, `05:21`, with the day before it when that is not today.
    pub fn clock(&self, moment: Timestamp) -> String {
        let (date, time) = (self.date(moment), self.time(moment));
        let clock = format!("{:02}:{:02}", time.hour(), time.minute());
        if date == self.date(self.now) { clock } else { format!("{} {clock}", self.short_day(date)) }
    }

    fn short_day(&self, date: Date) -> String {
        let month = usize::from(date.month().unsigned_abs()).saturating_sub(1);
        let name = match self.lang {
            Lang::En => MONTHS_EN[month],
            Lang::Fr => MONTHS_FR[month],
        };
        format!("{} {name}", date.day())
    }

    /// Returns a day in words, as published texts say it.
    pub fn day(&self, date: Date) -> String {
        Day { year: date.year(), month: date.month(), day: date.day() }.say(self.lang)
    }

    /// Returns a day with its clock, for what is read on another day.
    pub fn day_and_clock(&self, moment: Timestamp) -> String {
        let (date, time) = (self.date(moment), self.time(moment));
        format!("{} {:02}:{:02}", self.day(date), time.hour(), time.minute())
    }

    /// Returns the hour alone as published texts say it: `05:30`, in French `5 h 30`.
    pub fn spoken_hour(&self, moment: Timestamp) -> String {
        let time = self.time(moment);
        match (self.lang, time.minute()) {
            (Lang::En, _) => format!("{:02}:{:02}", time.hour(), time.minute()),
            (Lang::Fr, 0) => format!("{}\u{a0}h", time.hour()),
            (Lang::Fr, minute) => format!("{}\u{a0}h\u{a0}{minute:02}", time.hour()),
        }
    }

    /// Returns the hour, and the day where that is not today's.
    pub fn spoken_clock(&self, moment: Timestamp) -> String {
        let (date, clock) = (self.date(moment), self.spoken_hour(moment));
        match (date == self.date(self.now), self.lang) {
            (true, _) => clock,
            (false, Lang::En) => format!("{clock} on {}", self.day(date)),
            (false, Lang::Fr) => format!("{clock}, le {}", self.day(date)),
        }
    }

    /// Returns a span, `6 min`, `2 h 10`, `3 d`.
    pub fn span(&self, seconds: i64) -> String {
        let minutes = (seconds.max(0) + 30) / 60;
        let (hours, days) = (minutes / 60, minutes / 1440);
        let day = if self.lang == Lang::Fr { "j" } else { "d" };
        match minutes {
            0..=99 => format!("{minutes} min"),
            100..=2879 if minutes % 60 == 0 => format!("{hours} h"),
            100..=2879 => format!("{hours} h {:02}", minutes % 60),
            2880..=7199 => format!("{hours} h"),
            _ => format!("{days} {day}"),
        }
    }

    /// Returns how far a moment is: `in 3 min`, `6 min ago`, `just now`.
    pub fn distance(&self, moment: Timestamp) -> String {
        let seconds = moment.duration_since(self.now).as_secs();
        match (seconds, self.lang) {
            (-29..=29, Lang::En) => "just now".to_owned(),
            (-29..=29, Lang::Fr) => "à l’instant".to_owned(),
            (30.., Lang::En) => format!("in {}", self.span(seconds)),
            (30.., Lang::Fr) => format!("dans {}", self.span(seconds)),
            (_, Lang::En) => format!("{} ago", self.span(-seconds)),
            (_, Lang::Fr) => format!("il y a {}", self.span(-seconds)),
        }
    }

    /// Returns a due time: `due 05:24, in 3 min`, `due 05:15, overdue 6 min`.
    pub fn due(&self, due: Timestamp) -> String {
        let late = self.now.duration_since(due).as_secs();
        let how = if late >= 30 {
            Walk::OverdueBy { span: self.span(late) }.say(self.lang)
        } else {
            self.distance(due)
        };
        Walk::Due { when: format!("{}, {how}", self.clock(due)) }.say(self.lang)
    }

    /// Returns the time since the start, `T+00:46`.
    pub fn elapsed(&self, start: Timestamp) -> String {
        let minutes = self.now.duration_since(start).as_secs().max(0) / 60;
        format!("T+{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// Reads when something happened: `05:24`, `5h24`, `-10m`, `yesterday 23:40`, `now`.
    pub fn read_past(&self, typed: &str) -> Result<Timestamp, BadTime> {
        let moment = self.read(typed, true)?;
        let ahead = moment.duration_since(self.now).as_secs() > 300;
        if ahead { Err(BadTime::Ahead) } else { Ok(moment) }
    }

    /// Splits a time in front of a line from the line: `-10m The crew called`.
    pub fn timed(&self, typed: &str) -> (Option<Timestamp>, String) {
        for words in [2, 1] {
            let Some((at, _)) = typed.match_indices(' ').nth(words - 1) else { continue };
            let (time, rest) = typed.split_at(at);
            let looks_timed = time.starts_with(['-', '0', '1', '2'])
                || time.starts_with("hier ")
                || time.starts_with("yesterday ");
            if let (true, Ok(moment)) = (looks_timed, self.read_past(time)) {
                return (Some(moment), rest.trim().to_owned());
            }
        }
        (None, typed.to_owned())
    }

    /// Reads a moment to come: `06:10`, `20m`, `tomorrow 08:00`; a clock that has passed means tomorrow.
    pub fn read_future(&self, typed: &str) -> Result<Timestamp, BadTime> {
        let moment = self.read(typed, false)?;
        if moment >= self.now {
            return Ok(moment);
        }
        moment.checked_add(SignedDuration::from_hours(24)).map_err(|_| BadTime::Unreadable)
    }

    fn read(&self, typed: &str, past: bool) -> Result<Timestamp, BadTime> {
        let typed = typed.trim().to_lowercase();
        if let Ok(moment) = typed.to_uppercase().parse::<Timestamp>() {
            return Ok(moment);
        }
        if matches!(typed.as_str(), "now" | "maintenant") {
            return Ok(Timestamp::from_second(self.now.as_second()).unwrap_or(self.now));
        }
        if let Some((seconds, way)) = read_span(&typed)
            && (!past || way != Way::Unsaid)
        {
            let back = past && way == Way::Back;
            let seconds = if back { -seconds } else { seconds };
            return self.now.checked_add(SignedDuration::from_secs(seconds)).map_err(|_| BadTime::Unreadable);
        }
        self.read_clock(&typed).ok_or(BadTime::Unreadable)
    }

    fn read_clock(&self, typed: &str) -> Option<Timestamp> {
        let today = self.date(self.now);
        let (day, clock) = match typed.split_once(' ') {
            Some(("yesterday" | "hier", clock)) => (today.yesterday().ok()?, clock.to_owned()),
            Some(("tomorrow" | "demain", clock)) => (today.tomorrow().ok()?, clock.to_owned()),
            Some((day, clock)) if day.contains('-') => (day.parse().ok()?, clock.to_owned()),
            _ => (today, typed.to_owned()),
        };
        let clock: String = clock.chars().filter(|c| !c.is_whitespace()).collect();
        let (hour, minute) = clock.split_once([':', 'h'])?;
        let minute = if minute.is_empty() { 0 } else { minute.parse().ok()? };
        let time = Time::new(hour.parse().ok()?, minute, 0, 0).ok()?;
        let zoned = day.to_datetime(time).to_zoned_datetime(self.zone.clone()).ok()?;
        Some(zoned.timestamp())
    }

    /// Reads a day: `2026-11-30`, `30/11/2026`.
    pub fn read_day(&self, typed: &str) -> Option<Date> {
        let typed = typed.trim();
        if let Ok(date) = typed.parse::<Date>() {
            return Some(date);
        }
        let parts: Vec<&str> = typed.split(['/', '.']).collect();
        let [day, month, year] = parts.as_slice() else { return None };
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn times(lang: Lang) -> Times {
        let zone = TimeZone::get("Europe/Paris").expect("the zone is known");
        Times { zone, now: "2026-11-23T05:21:00Z".parse().expect("a moment"), lang }
    }

    #[test]
    fn says_the_clock_then_the_distance() {
        let times = times(Lang::En);
        let due = "2026-11-23T05:24:00Z".parse().expect("a moment");
        assert_eq!(times.due(due), "due 06:24, in 3 min");
        let late = "2026-11-23T05:15:00Z".parse().expect("a moment");
        assert_eq!(times.due(late), "due 06:15, overdue 6 min");
        let long_ago = "2026-11-21T05:15:00Z".parse().expect("a moment");
        assert_eq!(times.clock(long_ago), "21 Nov 06:15");
        assert_eq!(times.span(7800), "2 h 10");
    }

    #[test]
    fn reads_times_as_people_type_them() {
        let times = times(Lang::Fr);
        let read = |text: &str| times.read_past(text).map(|moment| moment.to_string());
        assert_eq!(read("6 h 05"), Ok("2026-11-23T05:05:00Z".into()));
        assert_eq!(read("06:05"), Ok("2026-11-23T05:05:00Z".into()));
        assert_eq!(read("-10m"), Ok("2026-11-23T05:11:00Z".into()));
        assert_eq!(read("hier 23:40"), Ok("2026-11-22T22:40:00Z".into()));
        assert_eq!(read("maintenant"), Ok("2026-11-23T05:21:00Z".into()));
        assert_eq!(read("14:05"), Err(BadTime::Ahead));
        assert_eq!(read("bientôt"), Err(BadTime::Unreadable));
        assert_eq!(
            times.read_future("05:00").map(|moment| moment.to_string()),
            Ok("2026-11-24T04:00:00Z".into())
        );
        assert_eq!(times.spoken_clock("2026-11-23T05:24:00Z".parse().expect("a moment")), "6\u{a0}h\u{a0}24");
        assert_eq!(read("+1h"), Err(BadTime::Ahead), "an hour from now, and not one at night");
        let in_an_hour = times.read_future("+1h").map(|moment| moment.to_string());
        assert_eq!(in_an_hour, Ok("2026-11-23T06:21:00Z".into()));
        let yesterday = "2026-11-22T05:24:00Z".parse().expect("a moment");
        assert_eq!(times.spoken_hour(yesterday), "6\u{a0}h\u{a0}24");
        assert!(times.spoken_clock(yesterday).starts_with("6\u{a0}h\u{a0}24, le "));
    }
}
