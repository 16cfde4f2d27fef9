use crate::cli::session::{Seat, not_there};
use crate::cli::{Exit, Failure};
use crate::i18n::{Say, Settle};
use crate::incident::Key;
use crate::incident::agenda::{Agenda, Item};

/// Is what a word of the command line names.
pub(super) enum Target {
    /// An item.
    Item(Box<Item>),
    /// A block: a phase, a group, one round of a repeat, a proposal.
    Block(Key),
    /// A fact, by its path.
    Fact(Key),
}

/// How many open items are named to somebody who named none of them.
const MOST: usize = 8;

impl Target {
    /// Finds what is named: an item by its whole key or, where one only is meant, without its instances.
    pub fn find(seat: &Seat<'_>, asked: &str) -> Result<Self, Failure> {
        let agenda = seat.desk.agenda();
        if let Some(item) = agenda.item(asked) {
            return Ok(Self::Item(Box::new(item.clone())));
        }
        let like: Vec<&Item> = agenda.items.iter().filter(|item| item.key.base() == asked).collect();
        let open: Vec<&Item> = like.iter().copied().filter(|item| !item.is_settled()).collect();
        match (open.as_slice(), like.as_slice()) {
            ([only], _) | ([], [only]) => return Ok(Self::Item(Box::new((*only).clone()))),
            ([], []) => {}
            ([], several) | (several, _) => return Err(ambiguous(seat, asked, several)),
        }
        let key = Key::new(asked);
        let view = seat.desk.view();
        if view.locate(&key).is_some_and(|at| !view.plan(at.book).node(at.node).is_leaf()) {
            return Ok(Self::Block(key));
        }
        if view.fact_of_path(&key).is_some() {
            return Ok(Self::Fact(key));
        }
        Err(unknown(seat, asked, &agenda))
    }
}

fn ambiguous(seat: &Seat<'_>, asked: &str, items: &[&Item]) -> Failure {
    let names = items.iter().map(|item| item.key.as_str()).collect::<Vec<_>>().join(", ");
    Failure::new(Settle::SeveralSteps { asked: asked.to_owned(), names }.say(seat.lang)).exit(Exit::Usage)
}

fn unknown(seat: &Seat<'_>, asked: &str, agenda: &Agenda) -> Failure {
    let open: Vec<&str> = agenda.open().map(|item| item.key.as_str()).take(MOST).collect();
    let there = match open.is_empty() {
        true => Settle::NothingOpen,
        false => Settle::OpenAre { names: open.join(", ") },
    };
    let playbook = &seat.teller().plan(0).playbook;
    let facts = playbook.facts.keys().map(|fact| fact.as_str());
    let items = agenda.items.iter().map(|item| item.key.as_str());
    let what = Settle::NoSuchStep { asked: asked.to_owned() }.say(seat.lang);
    not_there(&what, &there.say(seat.lang), asked, items.chain(facts), seat.lang)
}
