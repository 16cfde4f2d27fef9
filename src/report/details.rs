use super::Paper;
use super::checklist::Detail;
use super::item::{Item, Kind};

impl Paper {
    /// Says what has to be known about a step, beside what, who and when.
    pub(super) fn details(&self, item: &Item) -> Vec<Detail> {
        let mut details = Vec::new();
        details.extend(item.when.iter().cloned().map(Detail::When));
        details.extend(item.not_before.iter().cloned().map(Detail::NotBefore));
        if !item.after.is_empty() {
            details.push(Detail::After(item.after.iter().map(|anchor| anchor.title.clone()).collect()));
        }
        details.extend(item.why.iter().cloned().map(Detail::Why));
        details.extend(item.how.iter().cloned().map(Detail::How));
        details.extend(item.never.iter().cloned().map(Detail::Never));
        details.extend(self.of_kind(item));
        if !item.approvals.is_empty() {
            details.push(Detail::Approvals(item.approvals.clone()));
        }
        details.extend(item.evidence.map(Detail::Evidence));
        if !item.meets.is_empty() {
            details.push(Detail::Meets(item.meets.clone()));
        }
        details.extend(item.links.iter().cloned().map(|(title, url)| Detail::Link { title, url }));
        details.extend(item.optional.then_some(Detail::Optional));
        details.extend(item.gate.iter().cloned().map(Detail::Bar));
        details
    }

    fn of_kind(&self, item: &Item) -> Vec<Detail> {
        match &item.kind {
            Kind::Ask(fields) => match fields.as_slice() {
                [only] if only.question == item.what => vec![Detail::Answer(only.answers.clone())],
                fields => fields.iter().cloned().map(Detail::Field).collect(),
            },
            Kind::Assess => {
                let levels = self.book().severity.levels.iter();
                vec![Detail::Levels(levels.map(|level| level.title.to_string()).collect())]
            }
            Kind::Message { to, channels, .. } => {
                vec![Detail::Reach { to: to.clone(), channels: channels.clone() }]
            }
            Kind::Repeat { rhythm, until, .. } => {
                vec![Detail::Rounds { rhythm: rhythm.clone(), until: until.clone() }]
            }
            Kind::Close(ended) => vec![Detail::Ends(*ended)],
            _ => Vec::new(),
        }
    }
}
