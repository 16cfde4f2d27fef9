use crate::incident::agenda::{Agenda, Item, ItemState, What};
use crate::incident::tests::harness::{Case, datum, id, moment};
use crate::incident::{Certainty, Draft, Event, Key, Outcome, Told, accept};
use crate::playbook::model::{Act, Answer};
use crate::playbook::{Datum, Id};

/// Rolls the same numbers for the same seed.
pub(super) struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    pub fn one<'t, T>(&mut self, of: &'t [T]) -> Option<&'t T> {
        if of.is_empty() { None } else { of.get(self.roll(of.len())) }
    }
}

/// Writes an event, if the run admits it now.
pub(super) fn try_write(case: &mut Case, step: Option<&Key>, event: Event) -> bool {
    let draft = Draft {
        occurred: None,
        by: Some("ana".into()),
        role: None,
        step: step.cloned(),
        event: event.clone(),
    };
    let admitted = accept::accept(&case.run, &[], &draft, case.now()).is_ok();
    if admitted {
        case.append(step.map(Key::as_str), event);
    }
    admitted
}

/// Settles an item as a person would, with a random answer.
pub(super) fn settle(case: &mut Case, dice: &mut Dice, item: &Item) {
    for event in natural(case, dice, item) {
        try_write(case, Some(&item.key), event);
    }
}

fn natural(case: &Case, dice: &mut Dice, item: &Item) -> Vec<Event> {
    let view = case.run.view(case.now());
    let done =
        || Event::Done { outcome: Outcome::Ok, what: None, evidence: None, receipt: None, round: None };
    let at = match &item.what {
        What::Step(at) => at,
        What::Fact { fact, .. } => {
            let told = tell(case, dice, fact, item.key.clone());
            return vec![Event::Answered { facts: vec![told], authorised_by: None }];
        }
        What::Deadline { .. } | What::Added(_) => return vec![done()],
    };
    let plan = view.plan(at.book);
    if plan.node(at.node).step().is_some_and(|step| step.approve.is_some()) {
        return approved(case, &item.key, done());
    }
    match plan.node(at.node).act() {
        Some(Act::Ask { facts }) => {
            let path = |fact: &Id| view.fact_path(at, fact).expect("a path");
            let facts = facts.iter().map(|fact| tell(case, dice, fact, path(fact))).collect();
            vec![Event::Answered { facts, authorised_by: None }]
        }
        Some(Act::Decide { options, .. }) => {
            let all: Vec<Id> = options.keys().cloned().collect();
            let value = dice.one(&all).expect("an option").clone();
            vec![Event::Decided { value, why: String::new(), authorised_by: None }]
        }
        Some(Act::Assess { .. }) => vec![level(dice), done()],
        Some(Act::Message { .. }) => published(),
        Some(Act::Reopen { decision }) => {
            let round = view.next_round_of(at, decision);
            vec![Event::Done { outcome: Outcome::Ok, what: None, evidence: None, receipt: None, round }]
        }
        _ => vec![done()],
    }
}

/// One call plays one word of the ladder: asked, then said, then done.
fn approved(case: &Case, key: &Key, done: Event) -> Vec<Event> {
    let digest = case.digest(key.as_str());
    let (roles, value, ticked) = (Vec::new(), None, Vec::new());
    vec![
        Event::ApprovalRequested { digest: digest.clone(), roles, value, ticked },
        Event::Approved { digest: digest.clone(), stands_for: Some(id("lead")), alone: false },
        Event::Approved { digest, stands_for: Some(id("legal")), alone: false },
        done,
    ]
}

fn published() -> Vec<Event> {
    let (lang, digest, text) = ("en".to_owned(), "words".to_owned(), "We know.".to_owned());
    let drafted = Event::Drafted {
        lang: lang.clone(),
        channel: None,
        digest: digest.clone(),
        text,
        values: indexmap::IndexMap::new(),
    };
    vec![drafted, Event::Published { digest, channel: Some(id("x")), lang, url: None, left_out: None }]
}

pub(super) fn level(dice: &mut Dice) -> Event {
    let level = id(["watch", "alert", "crisis"][dice.roll(3)]);
    Event::SeveritySet { level, why: "so it is".to_owned(), suggested_by: None }
}

fn tell(case: &Case, dice: &mut Dice, fact: &Id, path: Key) -> Told {
    let value = if dice.roll(8) == 0 { None } else { Some(value(case, dice, fact)) };
    let certainty = Some(if dice.roll(5) == 0 { Certainty::Unconfirmed } else { Certainty::Confirmed });
    Told { fact: path, value, certainty, source: None }
}

/// Makes up a value that fits a fact.
pub(super) fn value(case: &Case, dice: &mut Dice, fact: &Id) -> Datum {
    let facts = &case.run.snapshot.plan.playbook.facts;
    match facts.get(fact).map(|fact| fact.answer) {
        Some(Answer::Time) => Datum::Text(moment(["-1h", "-10m", "0m"][dice.roll(3)]).to_string()),
        Some(Answer::Choices) => datum(["[x]", "[x, site]", "[site, press]", "[]"][dice.roll(4)]),
        _ => Datum::Bool(dice.roll(2) == 0),
    }
}

/// Returns the items in a state.
pub(super) fn in_state(agenda: &Agenda, is: impl Fn(&ItemState) -> bool) -> Vec<Item> {
    agenda.items.iter().filter(|item| is(&item.state)).cloned().collect()
}
