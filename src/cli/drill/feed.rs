use std::path::Path;

use jiff::Timestamp;
use serde::Deserialize;

use crate::i18n::{Drill, Lang, Say};
use crate::store::read_text;

/// Is a mention of a drill's feed, as far as an inject tells of it.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Mention {
    time: Timestamp,
    #[serde(default)]
    author: String,
    #[serde(default)]
    followers: u64,
    #[serde(default)]
    text: String,
    #[serde(default)]
    sentiment: String,
    #[serde(default)]
    synthetic: bool,
}

/// Reads a feed of one mention a line; a line that does not read is passed over.
pub(super) fn read(path: &Path) -> std::io::Result<Vec<Mention>> {
    let text = read_text(path)?;
    let mut all: Vec<Mention> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    all.sort_by_key(|mention| mention.time);
    Ok(all)
}

/// Tells of the mentions between two injects: how many, how many against us, and the most seen.
pub(super) fn share(all: &[Mention], from: Timestamp, until: Timestamp, lang: Lang) -> Option<String> {
    let share: Vec<&Mention> =
        all.iter().filter(|mention| from < mention.time && mention.time <= until).collect();
    let negative = share.iter().filter(|mention| mention.sentiment == "negative").count();
    let percent = (negative * 100).checked_div(share.len())?;
    let mut words = vec![Drill::Feed { n: share.len(), negative: percent }.say(lang)];
    if let Some(most) = share.iter().max_by_key(|mention| mention.followers) {
        words.push(Drill::Seen { author: most.author.clone(), text: most.text.clone() }.say(lang));
    }
    if share.iter().any(|mention| mention.synthetic) {
        words.push(Drill::Synthetic.say(lang));
    }
    Some(words.join(" "))
}
