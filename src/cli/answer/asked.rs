use super::Words;
use super::target::Target;
use crate::cli::session::Seat;
use crate::cli::{Exit, Failure};
use crate::i18n::{Lang, Say, Settle};
use crate::incident::agenda::{Item, ItemState, What};
use crate::incident::{Draft, Event};
use crate::playbook::model::Act;
use crate::walk::{Attachable, Shelf};

/// Is an answer on its way to becoming events.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a, 'c> {
    pub seat: &'a Seat<'c>,
    pub words: &'a Words,
}

/// Is what an answer comes to.
#[derive(Default)]
pub(super) struct Prepared {
    /// The events, to be written all or none.
    pub drafts: Vec<Draft>,
    /// A playbook that was laid down and joins.
    pub joins: Option<Attachable>,
    /// A run of its own that was opened.
    pub opened: Option<String>,
    /// Words that are out, to be kept as they were.
    pub out: Vec<Out>,
}

/// Is one wording that went out.
pub(super) struct Out {
    pub message: String,
    pub channel: String,
    pub lang: String,
    pub text: String,
}

impl From<Vec<Draft>> for Prepared {
    fn from(drafts: Vec<Draft>) -> Self {
        Self { drafts, ..Self::default() }
    }
}

impl<'a> Asked<'a, '_> {
    pub fn lang(&self) -> Lang {
        self.seat.lang
    }

    /// Builds the failure of a wrong command line.
    pub fn usage(&self, words: Settle) -> Failure {
        Failure::new(words.say(self.lang())).exit(Exit::Usage)
    }

    /// Returns the first word of the answer.
    pub fn first(&self) -> &'a str {
        self.words.value.first().map_or("", String::as_str)
    }

    /// Returns the reason; without one the command line is wrong.
    pub fn why(&self, missing: Settle) -> Result<String, Failure> {
        let why = self.words.why.as_deref().map(str::trim).filter(|why| !why.is_empty());
        why.map(str::to_owned).ok_or_else(|| self.usage(missing))
    }

    /// Refuses words behind the first that mean nothing.
    pub fn only(&self, most: usize) -> Result<(), Failure> {
        match self.words.value.get(most) {
            Some(value) => Err(self.usage(Settle::TooMany { value: value.clone() })),
            None => Ok(()),
        }
    }

    /// Returns what a step does, where the item is one.
    pub fn act(&self, item: &Item) -> Option<&'a Act> {
        let at = item.at()?;
        self.seat.teller().plan(at.book).node(at.node).act()
    }

    /// Tells whether the answer is a value of facts.
    pub fn is_fact(&self, target: &Target) -> bool {
        match target {
            Target::Fact(_) => true,
            Target::Block(_) => false,
            Target::Item(item) => {
                matches!(item.what, What::Fact { .. }) || matches!(self.act(item), Some(Act::Ask { .. }))
            }
        }
    }

    /// Turns the answer into events, by the kind of what it answers.
    pub fn prepare(&self, target: &Target, shelf: &mut dyn Shelf) -> Result<Prepared, Failure> {
        let item = match target {
            Target::Fact(path) => return self.fact_alone(path).map(Prepared::from),
            Target::Block(key) => return self.aside_block(key).map(Prepared::from),
            Target::Item(item) => item,
        };
        if let Some(drafts) = self.by_word(item)? {
            return Ok(drafts.into());
        }
        match (&item.what, self.act(item)) {
            (What::Fact { fact, .. }, _) => self.facts(item, std::slice::from_ref(fact)).map(Prepared::from),
            (_, Some(Act::Ask { facts })) => self.facts(item, facts).map(Prepared::from),
            (_, Some(Act::Decide { options, .. })) => self.decide(item, options).map(Prepared::from),
            (_, Some(Act::Assess { .. })) => self.assess(item).map(Prepared::from),
            (_, Some(Act::Message { .. })) => self.published(item),
            (_, Some(Act::Close { .. })) => Err(self.closes(item)),
            _ => self.done(item, shelf),
        }
    }

    /// Understands the words that every kind of item knows, unless an option is called so.
    fn by_word(&self, item: &Item) -> Result<Option<Vec<Draft>>, Failure> {
        let word = self.first();
        if self.is_option(item, word) {
            return Ok(None);
        }
        match word {
            "skip" => self.skip(item).map(Some),
            "later" => self.later(item).map(Some),
            "ask" => self.ask(item).map(Some),
            "approve" | "refuse" => self.word(item, word == "approve").map(Some),
            _ => Ok(None),
        }
    }

    /// Tells whether a word is an option of the decision, or one of a fact's choices.
    fn is_option(&self, item: &Item, word: &str) -> bool {
        match self.act(item) {
            Some(Act::Decide { options, .. }) => options.contains_key(word),
            Some(Act::Ask { facts }) => {
                let speech = self.seat.teller().speech(item.book());
                let declared = facts.iter().filter_map(|fact| speech.playbook.facts.get(fact));
                declared.into_iter().any(|fact| speech.choices(fact).iter().any(|(id, _)| id == word))
            }
            _ => false,
        }
    }

    fn closes(&self, item: &Item) -> Failure {
        let title = self.seat.teller().short_title(item);
        let next = Settle::CloseIt { run: self.seat.name().to_owned() };
        self.usage(Settle::ClosesTheRun { title }).help(next.say(self.lang()))
    }

    /// Returns what lifts the wall before an item: nothing, or the reason to go past it.
    pub fn past_wall(&self, item: &Item) -> Result<Vec<Draft>, Failure> {
        let walled =
            matches!(item.state, ItemState::Pending(_) | ItemState::Scheduled(_) | ItemState::Unknown(_));
        if !walled || matches!(item.what, What::Deadline { .. }) {
            return Ok(Vec::new());
        }
        match self.words.why.as_deref().filter(|why| !why.trim().is_empty()) {
            Some(why) => Ok(vec![self.seat.draft_for(item, Event::Pulled { why: why.to_owned() })]),
            None => {
                let teller = self.seat.teller();
                let (title, why) = (teller.short_title(item), teller.state_words(item));
                let words = Settle::CannotStart { title, why }.say(self.lang());
                Err(Failure::new(words).help(Settle::PullIt.say(self.lang())))
            }
        }
    }
}
