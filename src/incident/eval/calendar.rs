use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp, ZonedDateTime};

use crate::playbook::Length;

/// Adds a span to a moment: hours as elapsed hours, months and business days on the zone's calendar.
///
/// A moment out of the range of the calendar stays where it is: such a plan was refused before.
pub fn add(moment: Timestamp, length: Length, zone: &TimeZone) -> Timestamp {
    match length {
        Length::Asap => moment,
        Length::Elapsed(seconds) => moment.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(moment),
        Length::Months(months) => {
            let local = moment.to_zoned_datetime(zone.clone());
            local.checked_add(Span::new().months(i64::from(months))).map_or(moment, |due| due.timestamp())
        }
        Length::BusinessDays(days) => business_days(moment.to_zoned_datetime(zone.clone()), days).timestamp(),
    }
}

/// Counts Monday to Friday; public holidays differ by country and are counsel's to know.
fn business_days(mut day: ZonedDateTime, days: u16) -> ZonedDateTime {
    let mut left = days;
    while left > 0 {
        let Ok(next) = day.checked_add(Span::new().days(1)) else { return day };
        day = next;
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    #[test]
    fn counts_hours_as_elapsed_and_days_on_the_calendar() {
        let paris = TimeZone::get("Europe/Paris").expect("the zone is known");
        // The clocks go back in this night: 72 elapsed hours all the same.
        let friday = at("2026-10-23T22:00:00Z");
        assert_eq!(add(friday, Length::Elapsed(72 * 3600), &paris), at("2026-10-26T22:00:00Z"));
        // The end of January plus a month is the end of February.
        assert_eq!(add(at("2026-01-31T09:00:00Z"), Length::Months(1), &paris), at("2026-02-28T09:00:00Z"));
        // Four business days from a Thursday end on a Wednesday.
        assert_eq!(
            add(at("2026-11-26T09:00:00Z"), Length::BusinessDays(4), &paris),
            at("2026-12-02T09:00:00Z")
        );
    }
}
