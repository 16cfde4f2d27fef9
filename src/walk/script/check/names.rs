use super::Checker;
use crate::i18n::Cases;
use crate::incident::Key;
use crate::incident::plan::{Multiplier, NodeIx, Plan};
use crate::incident::script::{Fault, Placed};
use crate::playbook::model::{Act, ForEach};
use crate::playbook::{Id, Playbook};
use crate::source::{Span, closest};

impl<'a> Checker<'a> {
    pub(super) fn plan(&self) -> &'a Plan {
        self.known.plan
    }

    pub(super) fn playbook(&self) -> &'a Playbook {
        &self.known.plan.playbook
    }

    pub(super) fn fault(&mut self, span: Span, what: Cases, meant: Option<&str>) {
        self.faults.push(Fault::new(span, what).meant(meant));
    }

    /// Checks the name of one of the playbook's things.
    pub(super) fn named<'i>(
        &mut self,
        id: &Placed<Id>,
        known: impl Iterator<Item = &'i Id> + Clone,
        what: impl Fn(String) -> Cases,
    ) {
        if !known.clone().any(|known| *known == id.it) {
            let meant = closest(id.it.as_str(), known.map(Id::as_str)).map(str::to_owned);
            self.fault(id.span, what(id.it.to_string()), meant.as_deref());
        }
    }

    pub(super) fn role(&mut self, id: &Placed<Id>) {
        let known = self.playbook().roles.keys();
        self.named(id, known, |name| Cases::NoRole { name });
    }

    pub(super) fn level(&mut self, id: &Placed<Id>) {
        let known = self.playbook().severity.levels.iter().map(|level| &level.id);
        self.named(id, known, |name| Cases::NoLevel { name });
    }

    pub(super) fn channel(&mut self, id: &Placed<Id>) {
        let known = self.playbook().channels.keys();
        self.named(id, known, |name| Cases::NoChannel { name });
    }

    pub(super) fn anytime(&mut self, key: &Placed<Key>) {
        if attached(&key.it) {
            return;
        }
        let known = self.playbook().anytime.keys();
        match Id::data(key.it.as_str()) {
            Ok(id) => self.named(&Placed::new(id, key.span), known, |name| Cases::NoAnytime { name }),
            Err(_) => self.fault(key.span, Cases::NoAnytime { name: key.it.to_string() }, None),
        }
    }

    /// Checks the path of an item; of a step that returns it must say which one.
    pub(super) fn item(&mut self, key: &Placed<Key>) -> Option<NodeIx> {
        let found = self.base(key)?;
        let plan = self.plan();
        let node = plan.node(found);
        let wanted = plan.multiplying(found).len();
        let given = key.it.instances().count();
        // A block may be named whole: `updates`, and not one round of it.
        let whole = !node.is_leaf() && node.multiplies.is_some() && given + 1 == wanted;
        if given < wanted && !whole {
            let path = self.example(found);
            self.fault(key.span, Cases::SeveralTimes { name: key.it.to_string(), path }, None);
        } else if given > wanted {
            self.fault(key.span, Cases::OnlyOnce { name: key.it.base().to_owned() }, None);
        }
        Some(found)
    }

    /// Checks the path of an item that may also be named without saying which instance.
    pub(super) fn any_item(&mut self, key: &Placed<Key>) {
        self.base(key);
    }

    /// Finds the step that a path names; deadlines, facts and added actions are items too, without a step.
    fn base(&mut self, key: &Placed<Key>) -> Option<NodeIx> {
        let base = key.it.base();
        let found = self.plan().by_base(base);
        if found.is_none() && !self.other_item(&key.it) {
            let meant = closest(base, self.bases()).map(str::to_owned);
            self.fault(key.span, Cases::NoStep { name: key.it.to_string() }, meant.as_deref());
        }
        found
    }

    fn other_item(&self, key: &Key) -> bool {
        let playbook = self.playbook();
        let base = key.base();
        attached(key) || base.starts_with('+') || playbook.deadlines.contains_key(base) || self.is_fact(key)
    }

    pub(super) fn bases(&self) -> impl Iterator<Item = &'a str> {
        let steps = self.plan().nodes().map(|(_, node)| node.base.as_str());
        steps.chain(self.playbook().deadlines.keys().map(Id::as_str))
    }

    pub(super) fn is_fact(&self, key: &Key) -> bool {
        self.fact_id(key).is_some()
    }

    /// Returns the fact that a path ends in.
    pub(super) fn fact_id(&self, key: &Key) -> Option<&'a Id> {
        let last = key.as_str().rsplit(['.', '/']).next()?;
        self.playbook().facts.get_key_value(last).map(|(id, _)| id)
    }

    /// Checks the path of a fact.
    pub(super) fn fact(&mut self, key: &Placed<Key>) -> Option<&'a Id> {
        let found = self.fact_id(&key.it);
        if found.is_none() && !attached(&key.it) {
            let facts = self.playbook().facts.keys().map(Id::as_str);
            let meant = closest(key.it.as_str(), facts).map(str::to_owned);
            self.fault(key.span, Cases::NoFact { name: key.it.to_string() }, meant.as_deref());
        }
        found
    }

    /// Checks an option of a decision.
    pub(super) fn option(&mut self, step: &Placed<Key>, node: Option<NodeIx>, option: &Placed<Id>) {
        let Some(node) = node else { return };
        match self.plan().node(node).act() {
            Some(Act::Decide { options, .. }) => {
                let of = step.it.to_string();
                self.named(option, options.keys(), |name| Cases::NoOption { name, of: of.clone() });
            }
            _ => self.fault(step.span, Cases::NoDecision { name: step.it.to_string() }, None),
        }
    }

    /// Shows how an instance of a step is written: `quiet.paused[posts]`.
    fn example(&self, node: NodeIx) -> String {
        let plan = self.plan();
        let mut path = plan.node(node).base.clone();
        for block in plan.multiplying(node) {
            let first = match &plan.node(*block).multiplies {
                Some(Multiplier::ForEach(ForEach::List(ids))) => ids.first().map(Id::as_str),
                Some(Multiplier::ForEach(ForEach::Map(map))) => map.keys().next().map(Id::as_str),
                Some(Multiplier::ForEach(ForEach::Set(set))) => Some(set.as_str()),
                _ => None,
            };
            path.push_str(&format!("[{}]", first.unwrap_or("1")));
        }
        path
    }
}

/// What a playbook that joins later brings with it is not known before.
pub(super) fn attached(key: &Key) -> bool {
    key.as_str().contains('/')
}
