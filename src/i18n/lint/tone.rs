use super::{en, fr};
use crate::i18n::Say;

/// Says what is wrong with the tone of words.
#[derive(Debug, Clone, PartialEq)]
pub enum ToneSays {
    /// Words that a rule listens for.
    Words {
        /// The words.
        said: String,
        /// What they are, in English.
        en: &'static str,
        /// What they are, in French.
        fr: &'static str,
    },
    /// What a text is, or what it lacks.
    Whole {
        /// In English.
        en: &'static str,
        /// In French.
        fr: &'static str,
    },
    /// What to write instead.
    Instead {
        /// In English.
        en: &'static str,
        /// In French.
        fr: &'static str,
    },
    /// Words that the house does not say.
    House {
        /// The words.
        said: String,
        /// Why not, in the words of the house.
        because: Option<String>,
    },
    /// The words that the house says instead.
    HouseSays(String),
    /// A sentence of so many words.
    LongSentence {
        /// Its words.
        words: usize,
        /// How many are read with ease.
        most: usize,
    },
    /// A text that is too long for its channel, as the channel counts.
    TooLong {
        /// The channel.
        channel: String,
        /// The length.
        length: usize,
        /// The most that it takes.
        most: usize,
    },
    /// A text that goes out in several short messages.
    Segments {
        /// How many.
        segments: usize,
        /// The letter that makes each of them half as long, if one does.
        letter: Option<char>,
    },
}

impl ToneSays {
    /// Says of some words what they are; long ones are cut in the middle.
    pub fn words(said: &str, en: &'static str, fr: &'static str) -> Self {
        Self::Words { said: short(said), en, fr }
    }
}

impl Say for ToneSays {
    fn en(&self) -> String {
        match self {
            Self::Words { said, en: what, .. } => format!("{}: {}", en(said), lower(what)),
            Self::Whole { en, .. } => lower(en),
            Self::Instead { en, .. } => (*en).to_owned(),
            Self::House { said, because: Some(because) } => {
                format!("{} is not a word of the house: {because}", en(said))
            }
            Self::House { said, because: None } => format!("{} is not a word of the house", en(said)),
            Self::HouseSays(words) => format!("say: {words}"),
            Self::LongSentence { words, most } => {
                format!("a sentence of {words} words; up to {most} are read with ease")
            }
            Self::TooLong { channel, length, most } => {
                format!("too long for {channel}: it counts {length}, and takes {most}")
            }
            Self::Segments { segments, letter: Some(letter) } => {
                format!(
                    "goes out in {segments} short messages; {} makes each one shorter",
                    en(&letter.to_string())
                )
            }
            Self::Segments { segments, letter: None } => format!("goes out in {segments} short messages"),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::Words { said, fr: what, .. } => format!("{}\u{a0}: {}", fr(said), lower(what)),
            Self::Whole { fr, .. } => lower(fr),
            Self::Instead { fr, .. } => (*fr).to_owned(),
            Self::House { said, because: Some(because) } => {
                format!("{} n’est pas un mot de la maison\u{a0}: {because}", fr(said))
            }
            Self::House { said, because: None } => format!("{} n’est pas un mot de la maison", fr(said)),
            Self::HouseSays(words) => format!("dire\u{a0}: {words}"),
            Self::LongSentence { words, most } => {
                format!("une phrase de {words} mots\u{a0}; on en lit {most} sans peine")
            }
            Self::TooLong { channel, length, most } => {
                format!("trop long pour {channel}\u{a0}: {length} à sa façon de compter, pour {most}")
            }
            Self::Segments { segments, letter: Some(letter) } => {
                format!("part en {segments} SMS\u{a0}; {} rend chacun plus court", fr(&letter.to_string()))
            }
            Self::Segments { segments, letter: None } => format!("part en {segments} SMS"),
        }
    }
}

/// Keeps the beginning and the end of words that are many.
fn short(said: &str) -> String {
    const SHOWN: usize = 9;
    let words: Vec<&str> = said.split_whitespace().collect();
    match words.as_slice() {
        [first @ .., last] if first.len() >= SHOWN => {
            let first: Vec<&str> = first.iter().take(3).copied().collect();
            format!("{} … {last}", first.join(" "))
        }
        _ => words.join(" "),
    }
}

fn lower(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
