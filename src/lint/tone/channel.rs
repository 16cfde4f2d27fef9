//! How long a text is where it goes, as the place itself counts.

use super::FormRule;
use super::draft::{Draft, Heard};
use crate::i18n::lint::ToneSays;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::expr::{Part, Template};

/// A text that its channel does not take.
pub static TOO_LONG: FormRule = FormRule {
    rule: Rule {
        code: "tone_too_long",
        severity: Severity::Error,
        title: Both { en: "A text that its channel cuts", fr: "Un texte que son canal coupe" },
        why: Both {
            en: "What is cut is mostly the end: where to get help, and when there is more. X counts 280, an address as 23 and \
                 an emoji as 2; an SMS takes 160 letters, or 70 with a letter that it does not know. In a playbook `max_length` \
                 counts; blanks count for nothing.",
            fr: "Ce qui est coupé est presque toujours la fin : l’aide, et l’heure du prochain mot. X compte 280, une adresse \
                 pour 23 et un émoji pour 2 ; un SMS prend 160 lettres, ou 70 avec une lettre qu’il ne connaît pas. Dans un plan, \
                 `max_length` compte ; les blancs ne comptent pas.",
        },
        flagged: "channels: {board: {title: Board at the door, max_length: 40}}\nmessages:\n  words:\n    title: Words\n    stage: answer\n    channels: [board]\n    text: The shop is closed until noon on Monday. Bring your receipt.\n",
        clean: "channels: {board: {title: Board at the door, max_length: 40}}\nmessages:\n  words:\n    title: Words\n    stage: answer\n    channels: [board]\n    text: We bring your receipt.\n    variants: {board: Closed until noon. Bring your receipt.}\n",
        check: None,
    },
    instead: Both {
        en: "shorten it, or write a variant for this channel",
        fr: "l’abréger, ou écrire une variante pour ce canal",
    },
};

/// Is a place that takes so much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// What it is called.
    pub name: String,
    /// How it counts.
    pub counts: Counting,
    /// The most that it takes; of short messages, how many.
    pub most: usize,
}

/// Says how a place counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// As X does: weighted, an address is 23.
    Weighted,
    /// As the telephone network does: in short messages.
    Segments,
    /// In characters.
    Characters,
}

/// X takes so much.
pub const X: usize = 280;
/// What a locked telephone shows of a notification.
pub const PUSH: usize = 178;
/// An address on X, however long.
const ADDRESS: usize = 23;

impl Counting {
    /// Tells how a channel counts, by its id.
    pub fn of(channel: &str) -> Self {
        match channel {
            "x" | "twitter" => Self::Weighted,
            "sms" | "text_message" => Self::Segments,
            _ => Self::Characters,
        }
    }

    /// Counts a text.
    pub fn count(self, text: &str) -> usize {
        match self {
            Self::Weighted => text.split_inclusive(char::is_whitespace).map(weight).sum(),
            Self::Segments => segments(text).0,
            Self::Characters => text.chars().count(),
        }
    }
}

impl Limit {
    /// Builds the limit of a place that takes so many letters.
    pub fn letters(most: usize) -> Self {
        Self { name: most.to_string(), counts: Counting::Characters, most }
    }

    /// Returns the limit of a channel that is known by its id.
    pub fn known(channel: &str) -> Option<Self> {
        let counts = Counting::of(channel);
        let most = match (channel, counts) {
            (_, Counting::Weighted) => X,
            (_, Counting::Segments) => 1,
            ("push", _) => PUSH,
            _ => return None,
        };
        Some(Self { name: channel.to_owned(), counts, most })
    }
}

/// Says of which places a text is too long, its blanks counted as nothing.
pub fn heard(draft: &Draft<'_>) -> Vec<Heard> {
    if draft.limits.is_empty() {
        return Vec::new();
    }
    let text = if draft.has_blanks { shortest(draft.text) } else { draft.text.trim_end().to_owned() };
    let over = draft.limits.iter().filter_map(|limit| {
        let length = limit.counts.count(&text);
        let says = match limit.counts {
            Counting::Segments => ToneSays::Segments { segments: length, letter: segments(&text).1 },
            _ => ToneSays::TooLong { channel: limit.name.clone(), length, most: limit.most },
        };
        let instead = ToneSays::Instead { en: TOO_LONG.instead.en, fr: TOO_LONG.instead.fr };
        let heard =
            Heard { rule: &TOO_LONG.rule, at: 0..draft.text.trim_end().len(), says, instead: Some(instead) };
        (length > limit.most).then_some(heard)
    });
    over.collect()
}

/// Weighs a word and the white space behind it, as X documents it.
fn weight(word: &str) -> usize {
    let bare = word.trim_end();
    if bare.starts_with("https://") || bare.starts_with("http://") {
        let marks = bare.len() - bare.trim_end_matches(['.', ',', ')', ';']).len();
        return ADDRESS + marks + word.chars().count() - bare.chars().count();
    }
    let light = |letter: char| matches!(u32::from(letter), 0..=0x10FF | 0x2000..=0x200D | 0x2010..=0x201F | 0x2032..=0x2037);
    word.chars().map(|letter| if light(letter) { 1 } else { 2 }).sum()
}

/// The letters that a short message knows, of those that ASCII has not.
const GSM: &str = "£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà€\n\r";
/// Those that count twice.
const TWICE: &str = "^{}\\[~]|€";

/// Counts the short messages that a text goes out in, and finds the letter that makes them short.
fn segments(text: &str) -> (usize, Option<char>) {
    let known = |letter: char| (letter.is_ascii() && letter != '`') || GSM.contains(letter);
    let foreign = text.chars().find(|letter| !known(*letter));
    let length: usize = match foreign {
        Some(_) => text.encode_utf16().count(),
        None => text.chars().map(|letter| if TWICE.contains(letter) { 2 } else { 1 }).sum(),
    };
    let (alone, joined) = if foreign.is_some() { (70, 67) } else { (160, 153) };
    (if length <= alone { 1 } else { length.div_ceil(joined) }, foreign)
}

/// Returns a text without its blanks, each condition by its shorter way.
fn shortest(text: &str) -> String {
    fn way(template: &Template) -> String {
        let parts = template.parts.iter().map(|part| match part {
            Part::Words(words) => words.clone(),
            Part::Blank(..) => String::new(),
            Part::If(_, yes, no) => {
                let (yes, no) = (way(yes), way(no));
                if yes.chars().count() <= no.chars().count() { yes } else { no }
            }
        });
        parts.collect()
    }
    let whole = Template::parse(text).map_or_else(|_| text.to_owned(), |template| way(&template));
    whole.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x_weighs_addresses_and_pictures() {
        assert_eq!(Counting::Weighted.count("We know."), 8);
        assert_eq!(
            Counting::Weighted.count("See https://example.com/a/very/long/way/to/the/page/of/news."),
            28
        );
        assert_eq!(Counting::Weighted.count("é’"), 2);
        assert_eq!(Counting::Weighted.count("😅"), 2);
        assert_eq!(Counting::Weighted.count("日本"), 4);
    }

    #[test]
    fn short_messages_are_counted_by_their_alphabet() {
        let of = |letter: &str, times: usize| segments(&letter.repeat(times));
        assert_eq!(of("a", 160), (1, None));
        assert_eq!(of("a", 161), (2, None));
        assert_eq!(of("é", 160), (1, None));
        assert_eq!(of("ê", 70), (1, Some('ê')));
        assert_eq!(of("ê", 71), (2, Some('ê')));
        assert_eq!(of("€", 80), (1, None));
        assert_eq!(of("😅", 36), (2, Some('😅')));
    }

    #[test]
    fn blanks_and_the_longer_way_count_for_nothing() {
        assert_eq!(shortest("At {{ x }}. {% if y %}Long words{% else %}Short{% endif %}"), "At . Short");
    }
}
