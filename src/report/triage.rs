//! Which playbooks fit what somebody says in the first minute, and why.

use crate::i18n::{Lang, Say, Triage};
use crate::playbook::model::Fit;

/// Is a yes, a no, or nobody knows yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reply {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows yet.
    #[default]
    Unknown,
}

/// Is what was answered in the first minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FirstMinute {
    /// Did it really happen?
    pub real: Reply,
    /// Is it ours?
    pub ours: Reply,
    /// Is it a crisis, or may it become one?
    pub crisis: Reply,
    /// Is anybody hurt or in danger?
    pub danger: Reply,
    /// What kind of thing it is; nothing where it is none of those.
    pub kind: Option<Fit>,
}

/// Is a playbook that may fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub id: String,
    /// What it is written for, the first most of all.
    pub fits: Vec<Fit>,
}

/// Is a playbook with its place in the ranking.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Its id.
    pub id: String,
    /// How well it fits; 0 where nothing speaks for it.
    pub points: u32,
    /// What speaks for it, the strongest reason first.
    pub why: Vec<Reason>,
}

/// Lists what speaks for a playbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is written for this kind of thing.
    WrittenFor(Fit),
    /// It begins with the people in danger.
    BeginsWithPeople,
    /// It answers what is not true.
    AnswersWhatIsNotTrue,
    /// It fits what no other fits.
    FitsAnything,
}

impl Reason {
    /// Says it.
    pub fn say(self, lang: Lang) -> String {
        let words = match self {
            Self::WrittenFor(fit) => Triage::ForThis { kind: fit.words().say(lang) },
            Self::BeginsWithPeople => Triage::BeginsWithPeople,
            Self::AnswersWhatIsNotTrue => Triage::ForWhatIsNotTrue,
            Self::FitsAnything => Triage::FitsAnything,
        };
        words.say(lang)
    }
}

/// Ranks playbooks by what was answered; of equals, the one that came first stays first.
///
/// Nothing is left out: whoever knows better takes another.
pub fn rank(answers: &FirstMinute, candidates: &[Candidate]) -> Vec<Ranked> {
    let mut ranked: Vec<Ranked> = candidates.iter().map(|candidate| weigh(answers, candidate)).collect();
    ranked.sort_by_key(|ranked| std::cmp::Reverse(ranked.points));
    ranked
}

/// Returns what to bear in mind whatever is opened.
pub fn advice(answers: &FirstMinute) -> Option<Triage> {
    match answers {
        FirstMinute { danger: Reply::Yes, .. } => Some(Triage::HelpFirst),
        FirstMinute { ours: Reply::No, .. } => Some(Triage::NotOurs),
        FirstMinute { crisis: Reply::No, .. } => Some(Triage::NotYet),
        FirstMinute { real: Reply::Unknown, .. } => Some(Triage::LookFirst),
        _ => None,
    }
}

fn weigh(answers: &FirstMinute, candidate: &Candidate) -> Ranked {
    let place = |fit: Fit| candidate.fits.iter().position(|own| *own == fit);
    let mut why = Vec::new();
    let mut points = 0;
    let kind = answers.kind.and_then(|kind| Some((kind, place(kind)?)));
    if let Some((kind, place)) = kind {
        points += if place == 0 { 6 } else { 4 };
        why.push(Reason::WrittenFor(kind));
    }
    if answers.danger == Reply::Yes
        && let Some(place) = place(Fit::Harm)
    {
        points += if place == 0 { 4 } else { 3 };
        why.push(Reason::BeginsWithPeople);
    }
    if answers.real == Reply::No
        && let Some(place) = place(Fit::Claim)
    {
        points += if place == 0 { 3 } else { 1 };
        why.push(Reason::AnswersWhatIsNotTrue);
    }
    if candidate.fits.contains(&Fit::Anything) {
        points += if answers.kind.is_none() { 3 } else { 1 };
        why.push(Reason::FitsAnything);
    }
    Ranked { id: candidate.id.clone(), points, why }
}

impl Fit {
    /// Returns what it is called in the first minute.
    pub fn words(self) -> Triage {
        match self {
            Self::Harm => Triage::Harm,
            Self::Person => Triage::Person,
            Self::Product => Triage::Product,
            Self::Data => Triage::Data,
            Self::Account => Triage::Account,
            Self::Service => Triage::Service,
            Self::Words => Triage::OurWords,
            Self::Leader => Triage::Leader,
            Self::Claim => Triage::Claim,
            Self::Campaign => Triage::Campaign,
            Self::Anything => Triage::Anything,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates() -> Vec<Candidate> {
        let candidate = |id: &str, fits: &[Fit]| Candidate { id: id.to_owned(), fits: fits.to_vec() };
        vec![
            candidate("boycott", &[Fit::Campaign, Fit::Claim]),
            candidate("disinformation", &[Fit::Claim]),
            candidate("general", &[Fit::Anything]),
            candidate("mistreatment", &[Fit::Person, Fit::Harm]),
            candidate("own", &[]),
            candidate("accident", &[Fit::Harm]),
        ]
    }

    fn first(answers: &FirstMinute) -> Vec<String> {
        let ranked = rank(answers, &candidates());
        ranked.into_iter().filter(|ranked| ranked.points > 0).map(|ranked| ranked.id).collect()
    }

    #[test]
    fn the_kind_of_thing_counts_most_and_nothing_is_left_out() {
        let answers = FirstMinute { kind: Some(Fit::Person), ..FirstMinute::default() };
        assert_eq!(first(&answers), ["mistreatment", "general"]);
        assert_eq!(rank(&answers, &candidates()).len(), candidates().len());
    }

    #[test]
    fn people_in_danger_bring_the_plans_that_begin_with_them_forward() {
        let answers = FirstMinute { danger: Reply::Yes, kind: Some(Fit::Person), ..FirstMinute::default() };
        assert_eq!(first(&answers), ["mistreatment", "accident", "general"]);
        let answers = FirstMinute { danger: Reply::Yes, ..FirstMinute::default() };
        assert_eq!(first(&answers), ["accident", "general", "mistreatment"]);
        assert_eq!(advice(&answers), Some(Triage::HelpFirst));
    }

    #[test]
    fn what_did_not_happen_is_a_claim() {
        let answers = FirstMinute { real: Reply::No, kind: Some(Fit::Campaign), ..FirstMinute::default() };
        assert_eq!(first(&answers), ["boycott", "disinformation", "general"]);
        let answers = FirstMinute { real: Reply::No, ..FirstMinute::default() };
        assert_eq!(first(&answers), ["disinformation", "general", "boycott"]);
    }

    #[test]
    fn what_fits_nothing_has_the_plan_for_anything() {
        assert_eq!(first(&FirstMinute::default()), ["general"]);
        let calm = FirstMinute { crisis: Reply::No, real: Reply::Yes, ..FirstMinute::default() };
        assert_eq!(advice(&calm), Some(Triage::NotYet));
    }
}
