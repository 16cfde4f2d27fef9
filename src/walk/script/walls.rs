use super::player::{Player, Plays};
use crate::i18n::Played;
use crate::incident::agenda::Item;
use crate::incident::{Wall, approval};
use crate::playbook::model::Act;
use crate::walk::Weight;
use crate::walk::message::Wording;

impl Player<'_> {
    /// Lets words go on only where no wall stands that the walk would show: blanks, unsure facts, tone.
    pub(super) fn walls(&self, item: &Item, digest: &str) -> Plays<()> {
        let (_, wording) = self.drafted_words(item, None)?;
        let Some(at) = item.at() else { return Ok(()) };
        let passed = |wall: Wall| {
            let mut over = wording.record.overridden.iter();
            over.any(|(of, words)| *of == wall && words.as_deref().is_none_or(|words| words == digest))
        };
        let drafts = &wording.record.drafts;
        let blanks: Vec<&str> = drafts.values().flat_map(|draft| blanks(&draft.text)).collect();
        if !blanks.is_empty() && !passed(Wall::MissingValue) {
            return Err(self.refuse(item, Played::Unfilled { names: once(&blanks) }));
        }
        let unsure: Vec<String> =
            self.walker.unsure(at, &wording).into_iter().map(|(path, _)| path.to_string()).collect();
        if !unsure.is_empty() && !passed(Wall::UnconfirmedFact) {
            return Err(self.refuse(item, Played::Unsure { names: unsure.join(", ") }));
        }
        let found = drafts.iter().flat_map(|((lang, _), draft)| {
            let wording = Wording { lang: lang.clone(), ..wording.clone() };
            self.walker.tone_findings(at, &wording, &draft.text)
        });
        let found = found.filter(|finding| finding.weight == Weight::Mend);
        let notes: Vec<String> = found.map(|finding| finding.note).collect();
        if !notes.is_empty() && !passed(Wall::Tone) {
            return Err(self.refuse(item, Played::Tone { notes: notes.join(self.walker.lang.semicolon()) }));
        }
        Ok(())
    }

    /// Words that nobody need approve meet their walls when they go out.
    pub(super) fn sendable(&self, item: &Item) -> Plays<()> {
        let Some(progress) = self.progress(item) else { return Ok(()) };
        if progress.requested.is_some() || !matches!(self.act(item), Some(Act::Message { .. })) {
            return Ok(());
        }
        if progress.complete {
            self.walls(item, &progress.digest)
        } else {
            Err(self.not_sent(item, &progress))
        }
    }

    pub(super) fn not_sent(&self, item: &Item, progress: &approval::Progress) -> super::Stumble {
        let roles = progress.rounds.first().map(|round| super::message::names(round)).unwrap_or_default();
        self.refuse(item, if roles.is_empty() { Played::NotSent } else { Played::ApproversAre { roles } })
    }
}

/// Returns the names of the blanks that stand unfilled in a text: `{place}`.
pub(super) fn blanks(text: &str) -> Vec<&str> {
    let opened = text.split('{').skip(1);
    opened.filter_map(|rest| rest.split_once('}').map(|(name, _)| name.trim())).collect()
}

fn once(names: &[&str]) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for name in names {
        if !seen.contains(name) {
            seen.push(name);
        }
    }
    seen.join(", ")
}
