use super::item::{Choice, Item, Kind, Owner};
use super::labels::{Each, Spot};
use super::{Paper, Words};
use crate::i18n::Phrase;
use crate::incident::plan::{Multiplier, NodeIx, NodeKind};
use crate::playbook::Id;
use crate::playbook::model::{Act, Element, ForEach, Link, Step, Text};

impl Paper {
    /// Writes out the steps of a block.
    pub(super) fn items(&self, block: NodeIx) -> Vec<Item> {
        self.inside(block, &Around { owner: self.own_role(block, None), each: None })
    }

    fn inside(&self, block: NodeIx, around: &Around) -> Vec<Item> {
        let children = &self.plan().node(block).children;
        children.iter().filter_map(|child| self.item(*child, around)).collect()
    }

    fn item(&self, ix: NodeIx, around: &Around) -> Option<Item> {
        let node = self.plan().node(ix);
        let NodeKind::Step(step) = &node.kind else { return None };
        let owner = self.own_role(ix, around.each.as_ref()).or_else(|| around.owner.clone());
        let inner = Around { owner: owner.clone(), each: around.each.clone() };
        let mut item = self.bare(ix, step, around.each.as_ref());
        item.owner = owner.or_else(|| self.finder(step)).map(|role| self.owner(&role));
        match &node.multiplies {
            Some(Multiplier::ForEach(over)) => item.items = self.elements(ix, over, &inner),
            _ if item.is_block() => item.items = self.inside(ix, &inner),
            _ => self.options(ix, &mut item, &inner),
        }
        Some(item.without_echo())
    }

    /// Writes out a step without what stands below it.
    fn bare(&self, ix: NodeIx, step: &Step, each: Option<&Each>) -> Item {
        let (labels, spot) = (self.labels(), Spot { ix, each });
        let words = |text: &Text| labels.words(text, spot);
        let node = self.plan().node(ix);
        let conditions = node.when.iter().map(|when| labels.condition(&when.0, spot));
        let when = conditions.collect::<Vec<_>>();
        Item {
            key: each.map_or_else(|| node.base.clone(), |each| format!("{}[{}]", node.base, each.id)),
            kind: self.kind(step, spot),
            what: words(&labels.node(ix)),
            owner: None,
            due: step.due.as_ref().map(|due| labels.due(due, spot)),
            not_before: step.not_before.as_ref().map(|due| labels.due(due, spot)),
            when: (!when.is_empty()).then(|| labels.say(Phrase::And(when))),
            after: step.after.iter().map(|name| self.anchor(name, spot)).collect(),
            gate: self.bar(&node.gate, spot),
            optional: step.optional,
            evidence: match step.act {
                Act::Action { evidence, .. } => evidence,
                _ => None,
            },
            approvals: self.approvers(self.approvals(step, spot), spot),
            why: step.why.as_ref().map(words),
            how: step.how.as_ref().map(words),
            never: step.never.iter().map(words).collect(),
            links: step.links.iter().map(link).collect(),
            meets: step.meets.iter().map(|id| labels.deadline(id.as_str())).collect(),
            items: Vec::new(),
        }
    }

    fn options(&self, ix: NodeIx, item: &mut Item, around: &Around) {
        let Kind::Decide(choices) = &mut item.kind else { return };
        let labels = self.labels();
        let spot = Spot { ix, each: around.each.as_ref() };
        let Some(Act::Decide { options, .. }) = self.plan().node(ix).act() else { return };
        for child in &self.plan().node(ix).children {
            let node = self.plan().node(*child);
            let Some(option) = options.get(&node.id) else { continue };
            choices.push(Choice {
                id: node.id.to_string(),
                title: labels.words(&option.title, spot),
                how: option.how.as_ref().map(|how| labels.words(how, spot)),
                items: self.inside(*child, around),
            });
        }
    }

    /// Writes out a block once for each of its elements; a single step needs no heading of its own.
    fn elements(&self, ix: NodeIx, over: &ForEach, around: &Around) -> Vec<Item> {
        let mut items = Vec::new();
        for each in self.each_of(over, ix) {
            let title = Words::plain(each.title.clone());
            let inner = Around { owner: around.owner.clone(), each: Some(each) };
            let mut inside = self.inside(ix, &inner);
            if inside.len() == 1 {
                items.append(&mut inside);
            } else {
                items.push(Item::heading(title, inside));
            }
        }
        items
    }

    fn each_of(&self, over: &ForEach, ix: NodeIx) -> Vec<Each> {
        let labels = self.labels();
        let plain = |(id, title): (String, String)| Each { id, title, role: None };
        match over {
            ForEach::List(ids) => ids.iter().map(|id| plain((id.to_string(), labels.element(id)))).collect(),
            ForEach::Map(map) => map.iter().map(|(id, element)| each(id, element)).collect(),
            ForEach::Set(set) if self.book().facts.contains_key(set) => {
                let blank = format!("______ ({})", labels.fact(set.as_str()));
                vec![plain((String::from("…"), blank))]
            }
            ForEach::Set(set) if *set == "channels" => {
                labels.set(set).into_iter().filter(|(id, _)| self.is_cited(id)).map(plain).collect()
            }
            ForEach::Set(set) => match labels.set(set) {
                empty if empty.is_empty() => vec![plain((set.to_string(), labels.node(ix).to_string()))],
                members => members.into_iter().map(plain).collect(),
            },
        }
    }

    fn is_cited(&self, channel: &str) -> bool {
        let book = self.book();
        let of_messages = book.messages.values().flat_map(|message| &message.channels);
        let of_groups = book.stakeholders.values().flat_map(|group| &group.channels);
        of_messages.chain(of_groups).any(|id| *id == *channel)
    }

    fn own_role(&self, ix: NodeIx, each: Option<&Each>) -> Option<Id> {
        let role = self.plan().node(ix).role.as_ref()?;
        self.labels().who(role, Spot { ix, each })
    }

    /// Returns who finds out what a step asks, where only the facts say it.
    fn finder(&self, step: &Step) -> Option<Id> {
        let Act::Ask { facts } = &step.act else { return None };
        facts.iter().find_map(|fact| self.book().facts.get(fact)?.role.clone())
    }

    pub(super) fn owner(&self, role: &Id) -> Owner {
        Owner { id: role.to_string(), title: self.labels().role(role) }
    }
}

/// Is what a block hands down to its steps.
#[derive(Debug, Clone)]
struct Around {
    owner: Option<Id>,
    each: Option<Each>,
}

fn each(id: &Id, element: &Element) -> Each {
    let (title, role) = match element {
        Element::Title(title) => (title, None),
        Element::Full { title, role } => (title, role.clone()),
    };
    Each { id: id.to_string(), title: title.to_string(), role }
}

fn link(link: &Link) -> (String, String) {
    match link {
        Link::Address(url) => (url.clone(), url.clone()),
        Link::Titled { title, url } => (title.to_string(), url.clone()),
    }
}
