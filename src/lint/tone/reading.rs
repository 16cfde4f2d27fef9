use super::lexicon::Lexicon;
use super::phrase::{Part, Phrase};
use super::sets::Sets;

/// Up to how many words `..` and `...` stand for.
const NEAR: usize = 4;
const FAR: usize = 16;

/// Is how phrases are read: with the sets of their language, into its lexicon.
pub struct Reading<'a> {
    /// The words that stand behind `@name`.
    pub sets: Sets,
    /// What the words are looked up in later.
    pub lexicon: &'a mut Lexicon,
}

impl Reading<'_> {
    /// Reads a phrase; nothing where a brace is left open or a set is unknown.
    pub fn phrase(&mut self, written: &str) -> Option<Phrase> {
        let bare = written.strip_prefix('~');
        let parts = self.parts(bare.unwrap_or(written))?;
        Some(Phrase { hollow: bare.is_some(), parts })
    }

    fn parts(&mut self, written: &str) -> Option<Vec<Part>> {
        // Texts are split at apostrophes too.
        let parts = pieces(written, &[' ', '\'', '’'])?;
        parts.into_iter().filter(|part| !part.is_empty()).map(|part| self.part(part)).collect()
    }

    fn part(&mut self, written: &str) -> Option<Part> {
        match written {
            ".." => return Some(Part::Gap(NEAR)),
            "..." => return Some(Part::Gap(FAR)),
            "^" => return Some(Part::Start),
            "$" => return Some(Part::End),
            _ => {}
        }
        if let Some(of) = written.strip_prefix("<-") {
            return Some(Part::NotBefore(self.ways(of)?));
        }
        if let Some(of) = written.strip_prefix("&&") {
            return Some(Part::Beside(self.ways(of)?));
        }
        if let Some(of) = written.strip_prefix("&-") {
            return Some(Part::Nowhere(self.ways(of)?));
        }
        if let Some(of) = written.strip_prefix('&') {
            return Some(Part::Near(self.ways(of)?));
        }
        if let Some(of) = written.strip_prefix('-') {
            return Some(Part::Not(self.ways(of)?));
        }
        let must = written.strip_suffix('?');
        let mut ways = self.ways(must.unwrap_or(written))?;
        if must.is_some() {
            ways.push(Vec::new());
        }
        Some(match ways.as_slice() {
            [way] if way.len() == 1 => way.first().cloned()?,
            _ => Part::One(ways),
        })
    }

    /// Reads what stands between bars; single words become one class.
    fn ways(&mut self, written: &str) -> Option<Vec<Vec<Part>>> {
        let (mut words, mut groups) = (Vec::new(), Vec::new());
        flatten(written, self.sets, &mut words, &mut groups)?;
        let mut ways = Vec::new();
        if !words.is_empty() {
            ways.push(vec![Part::Word(self.lexicon.class(&words))]);
        }
        for group in groups {
            // A sign where none can stand leaves the group as it was.
            if group == written {
                return None;
            }
            ways.push(self.parts(group)?);
        }
        Some(ways)
    }
}

/// Parts alternatives into words and longer groups, through braces and sets.
fn flatten<'a>(
    written: &'a str,
    sets: Sets,
    words: &mut Vec<&'a str>,
    groups: &mut Vec<&'a str>,
) -> Option<()> {
    for one in pieces(written, &['|'])? {
        let one = one.trim();
        if let Some(inner) = one.strip_prefix('{').and_then(|one| one.strip_suffix('}'))
            && pieces(inner, &[]).is_some()
        {
            flatten(inner, sets, words, groups)?;
        } else if let Some(name) =
            one.strip_prefix('@').filter(|name| name.chars().all(char::is_alphanumeric))
        {
            let (_, set) = sets.iter().find(|(known, _)| *known == name)?;
            flatten(set, sets, words, groups)?;
        } else if one.contains([' ', '\'', '’', '{', '?']) || one.starts_with(['-', '<', '&', '.', '^', '$'])
        {
            groups.push(one);
        } else if !one.is_empty() {
            words.push(one);
        }
    }
    Some(())
}

/// Splits at signs that stand outside of braces; nothing where braces do not match.
fn pieces<'a>(written: &'a str, at: &[char]) -> Option<Vec<&'a str>> {
    let (mut pieces, mut depth, mut start) = (Vec::new(), 0usize, 0);
    for (place, letter) in written.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.checked_sub(1)?,
            _ if depth == 0 && at.contains(&letter) => {
                pieces.push(written.get(start..place)?);
                start = place + letter.len_utf8();
            }
            _ => {}
        }
    }
    pieces.push(written.get(start..)?);
    (depth == 0).then_some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_wrong_is_no_phrase() {
        for wrong in ["{a b", "a} b", "a @unknown", "&{a", "{a}*"] {
            let mut lexicon = Lexicon::default();
            assert_eq!(Reading { sets: &[], lexicon: &mut lexicon }.phrase(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn words_of_a_group_are_one_class() {
        let mut lexicon = Lexicon::default();
        let phrase = Reading { sets: &[("x", "b|c d")], lexicon: &mut lexicon }.phrase("{a|@x}");
        let Some([Part::One(ways)]) = phrase.as_ref().map(|phrase| phrase.parts.as_slice()) else {
            panic!("{phrase:?}");
        };
        assert_eq!(ways.len(), 2);
    }
}
