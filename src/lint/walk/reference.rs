use super::Walker;
use crate::i18n::lint::{ExprSays, NameSays, Remedy, Thing};
use crate::lint::names::{Anchor, Names, Owner, Scope, Scoped};
use crate::lint::rules::{expr, missing};
use crate::lint::spot::Spot;
use crate::playbook::expr::{Name, Segment, Type, Types, parse_name};
use crate::playbook::spec::Space;
use crate::source::{Entry, Node, closest};

impl<'a> Walker<'_, 'a> {
    /// Checks the name of a thing that must exist.
    pub(super) fn reference(&mut self, space: Space, node: &'a Node, text: &str, scope: &Scope<'a>) {
        match space {
            Space::Anchor => {
                self.anchor(node, text, 0, scope);
            }
            Space::Role | Space::Message | Space::Channel | Space::Stakeholder if text.contains('.') => {
                self.given(space, node, text, scope);
            }
            Space::Decision => self.decision(node, text, scope),
            Space::Step => self.neighbour(node, text, scope),
            // What these name, rules of their own look at.
            Space::File | Space::TextPath | Space::Playbook => {}
            Space::Item => self.item(text, &Spot::Value(node), scope),
            _ => self.known(space, text, &Spot::Value(node), scope),
        }
    }

    /// Checks a key that names a thing that must exist.
    pub(super) fn reference_key(&mut self, space: Space, entry: &'a Entry, scope: &Scope<'a>) {
        match space {
            Space::TextPath | Space::Parameter => {}
            Space::Item => self.item(&entry.key, &Spot::Key(entry), scope),
            _ => self.known(space, &entry.key, &Spot::Key(entry), scope),
        }
    }

    fn known(&mut self, space: Space, id: &str, spot: &Spot<'_>, scope: &Scope<'a>) {
        let names = if space == Space::Person { Some(self.names) } else { self.referred };
        let Some(names) = names else { return };
        if let Some(owner) = found(names, space, id) {
            return self.uses(scope, owner);
        }
        let built_in =
            matches!(space, Space::Elements | Space::Table) && matches!(id, "stakeholders" | "channels");
        if built_in || names.may_be_elsewhere(space) {
            return;
        }
        let candidates = names.ids(space, scope);
        self.unknown(space, id, &candidates, spot, scope);
    }

    /// Says that nothing has a name, what was probably meant, and what else has it.
    pub(super) fn unknown(
        &mut self,
        space: Space,
        name: &str,
        candidates: &[String],
        spot: &Spot<'_>,
        scope: &Scope<'a>,
    ) {
        let other = self.referred.and_then(|names| other_space(names, space, name));
        let says = NameSays::Unknown { name: name.to_owned(), thing: thing(space) };
        let finding = self.add(scope, missing::rule(space), spot, says);
        // A step of a procedure is known by the step that takes the procedure in.
        let qualified =
            candidates.iter().find(|known| known.rsplit_once('.').is_some_and(|(_, last)| last == name));
        let meant = qualified.map(String::as_str);
        if let Some(meant) = meant.or_else(|| closest(name, candidates.iter().map(String::as_str))) {
            finding.label(Remedy::DidYouMean(meant.to_owned()));
        } else if let Some(other) = other {
            finding.label(Remedy::IsA(name.to_owned(), thing(other)));
        } else if candidates.len() <= MOST && !candidates.is_empty() {
            finding.help(Remedy::OneOf(candidates.to_vec()));
        }
    }

    /// Checks `each.role` and `with.who`, which stand where a role or a message may.
    fn given(&mut self, space: Space, node: &'a Node, text: &str, scope: &Scope<'a>) {
        let Some(names) = self.referred else { return };
        let spot = Spot::Value(node);
        let Ok(name) = parse_name(text) else {
            return self.unknown(space, text, &names.ids(space, scope), &spot, scope);
        };
        let outside = match name.base.as_str() {
            "each" if scope.for_each(names).is_empty() => ExprSays::EachOutside,
            "with" if scope.procedures(names).is_empty() => ExprSays::WithOutside,
            "each" | "with" => {
                if let Err(candidates) = (Scoped { names, scope }).name(&name) {
                    self.unknown(Space::Parameter, text, &candidates, &spot, scope);
                }
                return;
            }
            _ => return self.unknown(space, text, &names.ids(space, scope), &spot, scope),
        };
        self.add(scope, &expr::OUT_OF_SCOPE, &spot, outside);
    }

    /// Checks what a time counts from or a step waits for; `at` is its place in the scalar's text.
    pub(super) fn anchor(
        &mut self,
        node: &'a Node,
        text: &str,
        at: usize,
        scope: &Scope<'a>,
    ) -> Option<Anchor<'a>> {
        let names = self.referred?;
        let spot = Spot::Part(node, at..at + text.len());
        let name: Name = match parse_name(text) {
            Ok(name) => name,
            Err(_) => {
                self.unknown(Space::Anchor, text.trim(), &names.anchors(scope), &spot, scope);
                return None;
            }
        };
        match names.anchor(scope, &name) {
            Ok(anchor) => {
                if let Anchor::Thing(owner) = anchor {
                    self.uses(scope, owner);
                }
                Some(anchor)
            }
            Err(candidates) => {
                self.unknown(Space::Anchor, text.trim(), &candidates, &spot, scope);
                None
            }
        }
    }

    /// Checks the decision that is asked again.
    fn decision(&mut self, node: &'a Node, text: &str, scope: &Scope<'a>) {
        let Some(names) = self.referred else { return };
        let parsed = parse_name(text);
        let step = parsed.as_ref().ok().and_then(|name| match names.anchor(scope, name) {
            Ok(Anchor::Step(step)) => Some(step),
            _ => None,
        });
        let decides =
            step.is_some_and(|step| names.steps.get(step).is_some_and(|step| step.kind == Some("decide")));
        if let (true, Ok(name), Some(step)) = (decides, &parsed, step) {
            return self.one_instance(name, step, node, scope);
        }
        if !decides {
            let candidates = names.ids(Space::Decision, scope);
            self.unknown(Space::Decision, text, &candidates, &Spot::Value(node), scope);
        }
    }

    /// From outside a `for_each`, one of its elements must be named.
    fn one_instance(&mut self, name: &Name, step: usize, node: &'a Node, scope: &Scope<'a>) {
        let Some(names) = self.referred else { return };
        let indexed = name.rest.iter().any(|segment| !matches!(segment, Segment::Round(_)));
        let question =
            names.steps.get(step).and_then(|step| names.decision(step.home.procedure(), step.id.as_str()));
        let many = question.is_some_and(|question| matches!(names.read_from(&question, scope), Type::Map(_)));
        if many && !indexed {
            let says = ExprSays::BareMap(name.to_string());
            self.add(scope, &expr::BARE_MAP, &Spot::Value(node), says)
                .label(Remedy::WhichInstance(format!("{name}.x")));
        }
    }

    /// Checks the path of an item of a run: `look.capture`, `strategy[2]`, `breach/aware`, `+1`.
    fn item(&mut self, path: &str, spot: &Spot<'_>, scope: &Scope<'a>) {
        let Some(names) = self.referred else { return };
        // Attached playbooks and actions added on the way are known to the run alone.
        if path.contains('/') || path.starts_with('+') {
            return;
        }
        // The name of an element may have any letters; what cannot be read is left to the run.
        let Ok(name) = parse_name(path) else { return };
        if let Err(candidates) = names.anchor(scope, &name) {
            self.unknown(Space::Item, path, &candidates, spot, scope);
        }
    }

    /// Checks the step of an inherited list before which another is put.
    fn neighbour(&mut self, node: &'a Node, text: &str, scope: &Scope<'a>) {
        let names = self.names;
        if names.steps.find(scope.procedure, text).is_none() {
            let candidates = names.ids(Space::Step, scope);
            self.unknown(Space::Step, text, &candidates, &Spot::Value(node), scope);
        }
    }
}

/// How many possible names are worth listing.
const MOST: usize = 12;

fn found<'a>(names: &'a Names<'a>, space: Space, id: &str) -> Option<Owner<'a>> {
    let get = |space: Space| names.declared.get(space, id).map(|thing| Owner { space, id: thing.id });
    match space {
        Space::Audience => get(Space::Stakeholder).or_else(|| get(Space::Role)),
        Space::Elements => {
            let kind = names.type_of(Space::Fact, id);
            let several = matches!(kind, Some(Type::List | Type::Choices(_)));
            get(Space::Fact).filter(|_| several).or_else(|| get(Space::Table))
        }
        other => get(other),
    }
}

/// Finds another kind of thing that has the name: mostly the writer took the one for the other.
fn other_space<'a>(names: &'a Names<'a>, space: Space, name: &str) -> Option<Space> {
    const LIKELY: [Space; 9] = [
        Space::Role,
        Space::Stakeholder,
        Space::Channel,
        Space::Level,
        Space::Fact,
        Space::Message,
        Space::Deadline,
        Space::Anytime,
        Space::Procedure,
    ];
    let other =
        LIKELY.into_iter().find(|other| *other != space && names.declared.get(*other, name).is_some());
    other.or_else(|| names.steps.find(None, name).map(|_| Space::Step))
}

/// Names a kind of thing for people.
pub fn thing(space: Space) -> Thing {
    match space {
        Space::Playbook => Thing::Playbook,
        Space::File => Thing::File,
        Space::Role => Thing::Role,
        Space::Stakeholder => Thing::Stakeholder,
        Space::Audience => Thing::Audience,
        Space::Channel => Thing::Channel,
        Space::Level => Thing::Level,
        Space::Fact => Thing::Fact,
        Space::Decision => Thing::Decision,
        Space::Message => Thing::Message,
        Space::Deadline => Thing::Deadline,
        Space::Table => Thing::Table,
        Space::Procedure => Thing::Procedure,
        Space::Phase => Thing::Phase,
        Space::Step => Thing::Step,
        Space::Anytime => Thing::Anytime,
        Space::Anchor => Thing::Anchor,
        Space::Elements => Thing::Elements,
        Space::Signal => Thing::Signal,
        Space::Need => Thing::Need,
        Space::Parameter => Thing::Parameter,
        Space::Reason => Thing::Reason,
        Space::Avoid => Thing::Avoid,
        Space::Rule => Thing::Rule,
        Space::Question => Thing::Question,
        Space::Option => Thing::Option,
        Space::Choice => Thing::Choice,
        Space::Row => Thing::Row,
        Space::Column => Thing::Column,
        Space::Element => Thing::Element,
        Space::Person => Thing::Person,
        Space::Item => Thing::Item,
        Space::TextPath => Thing::TextPath,
        Space::Code => Thing::Code,
        Space::Inject => Thing::Inject,
    }
}
