use jiff::Timestamp;

use super::walker::{Walked, Walker, label, question};
use super::{Block, Choice, Kind, Mark, Reply, Screen};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::{Item, What};
use crate::playbook::model::{Act, Step, Text};

/// Is what an operator answered to an item.
pub(super) enum Answered {
    /// A natural answer, by its id.
    Natural(String),
    /// Something else was done, or nothing: look at the agenda again.
    Elsewhere,
}

impl Walker<'_> {
    /// Shows an open item and takes what is answered.
    pub(super) fn offered(&mut self, item: &Item, take_over: Option<(String, Timestamp)>) -> Walked<()> {
        if let Some((name, since)) = take_over
            && !self.takes_over(item, &name, since)?
        {
            return Ok(());
        }
        self.open(item)?;
        let act = item.at().and_then(|at| self.plan(at.book).node(at.node).act()).cloned();
        match (&item.what, act) {
            (What::Step(_), Some(Act::Ask { facts })) => self.form(item, &facts),
            (What::Step(at), Some(Act::Decide { .. })) => {
                let at = at.clone();
                self.decide(item, &at)
            }
            (What::Step(_), Some(Act::Assess { .. })) => self.assess(Some(item)),
            (What::Step(at), Some(Act::Message { .. })) => {
                let at = at.clone();
                self.message(item, &at)
            }
            (What::Step(_), Some(Act::Close { .. })) => self.close(Some(item)),
            (What::Fact { fact, .. }, _) => {
                let fact = fact.clone();
                self.form(item, std::slice::from_ref(&fact))
            }
            _ => self.act(item),
        }
    }

    fn takes_over(&mut self, item: &Item, name: &str, since: Timestamp) -> Walked<bool> {
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        let when = self.times().distance(since);
        let prompt = self.say_on(WalkOn::TakeOver { name: name.to_owned(), when });
        let natural = vec![Choice::new("yes", self.say(Walk::Yes)), Choice::new("no", self.say(Walk::Later))];
        match self.choose(&screen, item.key.as_str(), prompt, natural)? {
            Reply::Chosen(id) if id == "yes" => Ok(true),
            Reply::Chosen(_) => {
                self.later(item)?;
                Ok(false)
            }
            _ => Ok(false),
        }
    }

    /// Puts the sentence of an item on a screen, with whose it is and when it is due.
    pub(super) fn sentence(&self, screen: &mut Screen, item: &Item) {
        screen.line(Mark::Asked, self.title(item), "");
        let mut whose = Vec::new();
        if let Some(role) = &item.role {
            whose.push(self.role_with_holder(role));
        }
        if let Some(due) = self.due(item) {
            whose.push(due);
        }
        if !whose.is_empty() {
            screen.push(Block::Para(whose.join(" · ")));
        }
    }

    /// Puts how, why and what never to do on a screen.
    pub(super) fn advice(&self, screen: &mut Screen, item: &Item) {
        let (how, why, never) = match &item.what {
            What::Step(at) => {
                let Some(step) = self.plan(at.book).node(at.node).step() else { return };
                let fill = |text: &Text| self.fill(at, text);
                let never: Vec<String> = step.never.iter().map(fill).collect();
                (self.how_of(item, step), step.why.as_ref().map(fill), never)
            }
            What::Deadline { book, deadline } => {
                let Some(deadline) = self.plan(*book).playbook.deadlines.get(deadline) else { return };
                (deadline.how.as_ref().map(ToString::to_string), deadline.source.clone(), Vec::new())
            }
            What::Fact { book, fact } => {
                let Some(fact) = self.plan(*book).playbook.facts.get(fact) else { return };
                (fact.how.as_ref().map(ToString::to_string), None, Vec::new())
            }
            What::Added(_) => return,
        };
        label(screen, self.say(Walk::LHow), how);
        label(screen, self.say(Walk::LWhy), why);
        for sentence in never {
            label(screen, self.say(Walk::LNever), Some(sentence));
        }
    }

    /// A step's own `how`, else that of the one fact it asks.
    fn how_of(&self, item: &Item, step: &Step) -> Option<String> {
        let at = item.at()?;
        let fill = |text: &Text| self.fill(at, text);
        step.how.as_ref().map(fill).or_else(|| match &step.act {
            Act::Ask { facts } if facts.len() == 1 => {
                let fact = self.plan(at.book).playbook.facts.get(&facts[0])?;
                fact.how.as_ref().map(fill)
            }
            _ => None,
        })
    }

    /// Asks an item's question with its natural answers first and the whole menu below.
    pub(super) fn ask_item(
        &mut self,
        item: &Item,
        screen: &Screen,
        prompt: String,
        natural: Vec<Choice>,
    ) -> Walked<Answered> {
        self.ask_item_or(item, screen, prompt, natural, Vec::new())
    }

    /// Asks an item's question with further words above those of the menu.
    pub(super) fn ask_item_or(
        &mut self,
        item: &Item,
        screen: &Screen,
        prompt: String,
        natural: Vec<Choice>,
        further: Vec<Choice>,
    ) -> Walked<Answered> {
        let mut menu = further;
        menu.extend(self.menu());
        menu.retain(|choice| natural.iter().all(|known| known.id != choice.id));
        let kind = Kind::Choose { natural, menu };
        let asked = question(item.key.as_str(), prompt, String::new(), kind);
        match self.ask(screen, &asked)? {
            Reply::Chosen(id) => match self.menu_word(&id, Some(item))? {
                true => Ok(Answered::Elsewhere),
                false => Ok(Answered::Natural(id)),
            },
            _ => Ok(Answered::Elsewhere),
        }
    }

    /// Returns the answers that every act has.
    pub(super) fn usual(&self, item: &Item, done: String) -> Vec<Choice> {
        let optional = item
            .at()
            .and_then(|at| self.plan(at.book).node(at.node).step())
            .is_some_and(|step| step.optional);
        let skip = if optional { Walk::SkipPlain } else { Walk::Skip };
        vec![
            Choice::new("done", done).words(&["done", "fait"]),
            Choice::new("later", self.say(Walk::Later)).words(&["later", "plus tard"]),
            Choice::new("skip", self.say(skip)).words(&["skip", "ecarter"]),
            Choice::new("plan", self.say(Walk::Deviated)).words(&["not", "plan", "imprevu"]),
        ]
    }
}
