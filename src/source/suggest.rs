/// Below this many letters a common beginning says nothing.
const STEM: usize = 3;

/// How many candidates are looked at: of more, a hostile file would have each name compared with all.
const MOST: usize = 2_000;

/// Returns the candidate that a misspelt word most likely meant.
///
/// Case and the difference of `-`, `_` and space do not count. Otherwise about a third of
/// the word may be wrong, or one may be the beginning of the other (`desc`, `description`).
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    candidates
        .into_iter()
        .take(MOST)
        .filter_map(|candidate| Some((distance(&word, &plain(candidate))?, candidate)))
        // Of equals, the first wins.
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Returns the one candidate that a word can only be a slip of: one letter away, or none but for case and joints.
///
/// Where two are as near, nobody but the writer knows which was meant.
pub fn slip<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = plain(word);
    let near = |candidate: &&str| {
        let candidate = plain(candidate);
        let apart = word.chars().count().abs_diff(candidate.chars().count());
        word.chars().count() > STEM && apart <= 1 && strsim::damerau_levenshtein(&word, &candidate) <= 1
    };
    let mut all = candidates.into_iter().filter(near);
    match (all.next(), all.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

/// Says how far two words lie apart: first by kind, then by letters.
fn distance(word: &str, candidate: &str) -> Option<(u8, usize)> {
    if word == candidate {
        return Some((0, 0));
    }
    let length = word.chars().count();
    let difference = length.abs_diff(candidate.chars().count());
    let allowed = (length + 1) / 3;
    // The difference in length is a lower bound, and far cheaper.
    if difference <= allowed {
        let edits = strsim::damerau_levenshtein(word, candidate);
        if edits <= allowed {
            return Some((1, edits));
        }
    }
    let stem = word.len().min(candidate.len()) >= STEM;
    let begins = candidate.starts_with(word) || word.starts_with(candidate);
    (stem && begins).then_some((2, difference))
}

fn plain(word: &str) -> String {
    word.to_lowercase().replace(['-', ' '], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 8] =
        ["title", "steps", "description", "known_since", "to", "phases", "prompt", "roles"];

    fn meant(word: &str) -> Option<&'static str> {
        closest(word, KEYS)
    }

    #[test]
    fn slips_of_the_finger_are_seen_through() {
        assert_eq!(meant("titel"), Some("title"));
        assert_eq!(meant("step"), Some("steps"));
        assert_eq!(meant("phasses"), Some("phases"));
        assert_eq!(meant("desciption"), Some("description"));
    }

    #[test]
    fn case_and_joints_do_not_count() {
        assert_eq!(meant("Known-Since"), Some("known_since"));
        assert_eq!(meant("known since"), Some("known_since"));
        assert_eq!(meant("TITLE"), Some("title"));
    }

    #[test]
    fn a_beginning_is_enough() {
        assert_eq!(meant("desc"), Some("description"));
        assert_eq!(meant("prompt_text_for_all"), Some("prompt"));
        assert_eq!(closest("ab", ["abcdefgh"]), None);
    }

    #[test]
    fn a_slip_is_one_letter_and_has_one_meaning() {
        assert_eq!(slip("titel", KEYS), Some("title"));
        assert_eq!(slip("known-since", KEYS), Some("known_since"));
        assert_eq!(slip("desciptoin", KEYS), None);
        assert_eq!(slip("rales", ["roles", "rules"]), None);
        assert_eq!(slip("too", ["to"]), None);
    }

    #[test]
    fn strangers_are_not_forced_on_anybody() {
        assert_eq!(meant("colour"), None);
        assert_eq!(meant(""), None);
        assert_eq!(closest("x", ["y", "z"]), None);
        assert_eq!(meant(&"x".repeat(100_000)), None);
    }

    #[test]
    fn the_nearest_wins_and_the_first_of_equals() {
        assert_eq!(closest("rolls", ["rules", "roles", "rolls_of"]), Some("roles"));
        assert_eq!(closest("cat", ["bat", "hat"]), Some("bat"));
    }
}
