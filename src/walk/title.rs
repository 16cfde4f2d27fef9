use super::Teller;
use crate::i18n::{Walk, WalkOn};
use crate::incident::Key;
use crate::incident::agenda::{Item, What};
use crate::incident::eval::At;
use crate::playbook::Id;
use crate::playbook::model::{Act, Step, Text, Who};

impl Teller<'_> {
    /// Returns what an item is called, in the operator's language, filled in.
    pub fn title(&self, item: &Item) -> String {
        match &item.what {
            What::Step(at) => self.title_at(at),
            What::Fact { book, fact } => {
                let fact = self.plan(*book).playbook.facts.get(fact);
                fact.map_or_else(|| item.key.to_string(), |fact| fact.ask.to_string())
            }
            What::Deadline { book, deadline } => {
                let deadline = self.plan(*book).playbook.deadlines.get(deadline);
                deadline.map_or_else(|| item.key.to_string(), |deadline| deadline.title.to_string())
            }
            What::Added(n) => {
                let added = self.run.state.added.iter().find(|added| added.n == *n);
                added.map_or_else(|| item.key.to_string(), |added| added.text.clone())
            }
        }
    }

    /// Returns what an item is called, to stand inside another sentence: without its full stop.
    pub fn short_title(&self, item: &Item) -> String {
        self.title(item).trim_end_matches('.').to_owned()
    }

    /// Returns what a step is called; inside a `for_each` with its element.
    pub fn title_at(&self, at: &At) -> String {
        let plan = self.plan(at.book);
        let Some(step) = plan.node(at.node).step() else { return self.block_title(at) };
        let text = match self.own_title(at, step) {
            Ok(text) => self.fill(at, &text),
            Err(words) => words,
        };
        // Where the words do not name their element, it stands behind them.
        match self.view().each_called(at, plan) {
            Some(each) if !text.contains(&each) => format!("{text} ({each})"),
            _ => text,
        }
    }

    fn own_title(&self, at: &At, step: &Step) -> Result<Text, String> {
        if let Some(title) = &step.title {
            return Ok(title.clone());
        }
        let playbook = &self.plan(at.book).playbook;
        match &step.act {
            Act::Action { text, .. }
            | Act::Decide { text, .. }
            | Act::Assess { text }
            | Act::Group { text, .. }
            | Act::Repeat { text, .. }
            | Act::Close { text, .. } => Ok(text.clone()),
            Act::Ask { facts } => {
                let asks = facts.iter().filter_map(|fact| playbook.facts.get(fact));
                Ok(asks.map(|fact| fact.ask.clone()).next().unwrap_or_default())
            }
            Act::Message { message: Who::Id(message) } => {
                Ok(playbook.messages.get(message).map(|message| message.title.clone()).unwrap_or_default())
            }
            Act::Message { .. } => Ok(Text::default()),
            Act::Procedure { procedure, .. } => {
                let title = playbook.procedures.get(procedure).and_then(|found| found.title.clone());
                Ok(title.unwrap_or_else(|| Text::new(procedure.as_str())))
            }
            Act::Open { playbook, .. } => {
                Err(self.say_on(WalkOn::StartsPlaybook { title: playbook.clone() }))
            }
            Act::Reopen { decision } => {
                let title = self.decision_title(at, decision);
                Err(self.say_on(WalkOn::ReopenDecision { title }))
            }
        }
    }

    fn decision_title(&self, at: &At, decision: &crate::playbook::expr::Name) -> String {
        let plan = self.plan(at.book);
        match plan.named(decision, at.node) {
            Some(crate::incident::plan::Named::Node(node, _)) => self.title_at(&at.to(plan, node)),
            _ => decision.to_string(),
        }
    }

    fn block_title(&self, at: &At) -> String {
        let plan = self.plan(at.book);
        let node = plan.node(at.node);
        let phase = plan.playbook.phases.iter().find(|phase| phase.id == node.id).map(|phase| &phase.title);
        let entry = plan.playbook.anytime.get(&node.id).map(|entry| &entry.title);
        phase.or(entry).map_or_else(|| node.id.to_string(), ToString::to_string)
    }

    /// Returns what a key is called, whatever it names: a step, a block, a fact, a deadline, an added action.
    pub fn title_of_key(&self, key: &Key) -> String {
        let view = self.view();
        if let Some(at) = view.locate(key) {
            return self.title_at(&at);
        }
        let fact = view.fact_of_path(key).and_then(|(book, fact)| {
            self.plan(book).playbook.facts.get(&fact).map(|fact| fact.ask.to_string())
        });
        fact.or_else(|| self.title_of_deadline(key))
            .or_else(|| self.title_of_added(key))
            .unwrap_or_else(|| key.to_string())
    }

    fn title_of_deadline(&self, key: &Key) -> Option<String> {
        let view = self.view();
        (0..view.books().len()).find_map(|book| {
            let deadlines = &self.plan(book).playbook.deadlines;
            let named = deadlines.iter().find(|(id, _)| view.qualified(book, id.as_str()) == key.as_str());
            named.map(|(_, deadline)| deadline.title.to_string())
        })
    }

    fn title_of_added(&self, key: &Key) -> Option<String> {
        let n: u32 = key.as_str().strip_prefix('+')?.parse().ok()?;
        let added = self.run.state.added.iter().find(|added| added.n == n);
        added.map(|added| added.text.clone())
    }

    /// Returns what an anchor or a fact that something waits for is called.
    pub fn title_of_name(&self, at: &At, name: &str) -> String {
        let plan = self.plan(at.book);
        let Ok(parsed) = crate::playbook::expr::parse_name(name) else { return name.to_owned() };
        use crate::incident::plan::Named;
        let playbook = &plan.playbook;
        match plan.named(&parsed, at.node) {
            Some(Named::Node(node, _)) => self.title_at(&at.to(plan, node)),
            Some(Named::Fact { fact, .. }) => {
                playbook.facts.get(&fact).map_or_else(|| name.to_owned(), |fact| fact.ask.to_string())
            }
            Some(Named::Message(message)) => playbook
                .messages
                .get(&message)
                .map_or_else(|| name.to_owned(), |message| message.title.to_string()),
            Some(Named::Deadline(deadline)) => playbook
                .deadlines
                .get(&deadline)
                .map_or_else(|| name.to_owned(), |deadline| deadline.title.to_string()),
            Some(Named::Level(level)) => self.speech(at.book).level(level.as_str()),
            _ if name == "next_update" => self.say_on(WalkOn::NextUpdate),
            _ if name == "severity" => self.say(Walk::Severity),
            _ => name.to_owned(),
        }
    }

    /// Returns what a role is called, by the first playbook of the run that has it.
    pub fn role_name(&self, role: &Id) -> String {
        let books = 0..self.view().books().len();
        let named = books.filter_map(|book| self.plan(book).playbook.roles.get(role)).next();
        named.map_or_else(|| role.to_string(), |role| role.title.to_string())
    }

    /// Returns the roles in words, each with who holds it.
    pub fn roles(&self, roles: &[Id]) -> String {
        let each = roles.iter().map(|role| self.role_with_holder(role));
        each.collect::<Vec<_>>().join(", ")
    }

    /// Returns a role with who holds it: `Legal (lea)`.
    pub fn role_with_holder(&self, role: &Id) -> String {
        let title = self.role_name(role);
        let holders = self.run.state.people.holders(role).map(|(name, _)| name).collect::<Vec<_>>();
        if holders.is_empty() { title } else { format!("{title} ({})", holders.join(", ")) }
    }
}
