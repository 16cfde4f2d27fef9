use std::fs;
use std::path::Path;

use jiff::tz::TimeZone;

/// Where the system keeps its zones.
const ZONES: &str = "/usr/share/zoneinfo";

/// Where it says which one is its own.
const LOCAL: &str = "/etc/localtime";

/// Returns the time zone of the operator: that of `TZ`, else that of the system.
///
/// The one file is read by its name. Asking the whole database, which lists every zone there
/// is first, costs more than reading the playbook.
pub fn local_zone(tz: Option<&str>) -> TimeZone {
    match tz {
        Some(name) => {
            let name = name.trim_start_matches(':');
            named(name).unwrap_or_else(|| TimeZone::get(name).unwrap_or_else(|_| TimeZone::system()))
        }
        None => local().unwrap_or_else(TimeZone::system),
    }
}

fn named(name: &str) -> Option<TimeZone> {
    let plain =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-+".contains(c));
    if !name.split('/').all(plain) {
        return None;
    }
    let bytes = fs::read(Path::new(ZONES).join(name)).ok()?;
    TimeZone::tzif(name, &bytes).ok()
}

fn local() -> Option<TimeZone> {
    let file = fs::canonicalize(LOCAL).ok()?;
    named(file.strip_prefix(ZONES).ok()?.to_str()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_keeps_its_name_and_nothing_else_is_read() {
        if let Some(zone) = named("Europe/Paris") {
            assert_eq!(zone.iana_name(), Some("Europe/Paris"));
        }
        for name in ["../../../etc/passwd", "/etc/localtime", "", "a//b", "Nowhere/Land"] {
            assert!(named(name).is_none(), "{name}");
        }
        assert_eq!(local_zone(Some("UTC")).to_offset(jiff::Timestamp::UNIX_EPOCH).seconds(), 0);
    }
}
