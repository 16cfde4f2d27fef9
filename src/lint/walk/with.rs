use super::Walker;
use crate::i18n::lint::NameSays;
use crate::lint::names::{Scope, answer_type};
use crate::lint::rules::missing;
use crate::lint::rules::name as rules;
use crate::lint::spot::Spot;
use crate::playbook::expr::Type;
use crate::playbook::spec::{Shape, Space};
use crate::source::{Entry, Node};

impl<'a> Walker<'_, 'a> {
    /// Checks what a step gives to the procedure that it takes in.
    pub(super) fn with(&mut self, entry: &'a Entry, scope: &Scope<'a>) {
        let step = scope.step.and_then(|step| self.names.steps.get(step));
        let procedure = step.and_then(|step| step.node.get("procedure")).and_then(Node::text);
        let Some(procedure) = procedure else { return };
        if self.names.declared.get(Space::Procedure, procedure).is_none() {
            return;
        }
        let parameters = self.names.parameters(procedure);
        for given in entry.value.entries() {
            match parameters.iter().find(|parameter| parameter.key == given.key) {
                Some(parameter) => self.parameter(parameter, given, scope),
                None => {
                    let known: Vec<String> = parameters.iter().map(|known| known.key.clone()).collect();
                    self.unknown(Space::Parameter, &given.key, &known, &Spot::Key(given), scope);
                }
            }
        }
    }

    /// Checks one given value: a thing of the kind that is wanted, or a value of the type.
    fn parameter(&mut self, parameter: &'a Entry, given: &'a Entry, scope: &Scope<'a>) {
        let kind = parameter.value.get("type").and_then(Node::text).unwrap_or_default();
        let space = thing_type(kind);
        match (space, given.value.text()) {
            (Some(space), Some(text)) => self.reference(space, &given.value, text, scope),
            _ => self.parameter_value(parameter, given, scope),
        }
    }

    fn parameter_value(&mut self, parameter: &'a Entry, given: &'a Entry, scope: &Scope<'a>) {
        let wanted = answer_type(&self.names.declared, &parameter.value);
        if wanted == Type::Length {
            return self.entry_value(&given.key, &Shape::Length, given, scope);
        }
        if !crate::lint::rules::default_value::can_be(&given.value, &wanted) {
            let value = given.value.text().unwrap_or_default().to_owned();
            let says = NameSays::WrongDefault { value, name: given.key.clone() };
            self.add(scope, &crate::lint::rules::default_value::RULE, &Spot::Value(&given.value), says);
        }
    }

    /// Says which parameters without a default a step does not give.
    pub(super) fn not_given(&mut self, step: &'a Node, scope: &Scope<'a>) {
        let Some(node) = step.get("procedure") else { return };
        let Some(procedure) = node.text() else { return };
        let given = step.get("with").map(Node::entries).unwrap_or_default();
        for parameter in self.names.parameters(procedure) {
            let absent = given.iter().all(|given| given.key != parameter.key);
            if absent && parameter.value.get("default").is_none() {
                let says =
                    NameSays::NotGiven { name: parameter.key.clone(), procedure: procedure.to_owned() };
                self.add(scope, &rules::PARAMETER_NOT_GIVEN, &Spot::Value(node), says);
            }
        }
    }

    /// Checks the default of a parameter that is a thing of the playbook.
    pub(super) fn default_thing(&mut self, parameter: &'a Node, scope: &Scope<'a>) {
        let kind = parameter.get("type").and_then(Node::text).unwrap_or_default();
        let Some(default) = parameter.get("default") else { return };
        if let (Some(space), Some(text)) = (thing_type(kind), default.text()) {
            self.reference(space, default, text, scope);
        }
    }

    /// Checks the playbook that a step opens.
    pub(super) fn opened(&mut self, step: &'a Node, scope: &Scope<'a>) {
        let (Some(library), Some(node)) = (self.subject.around.library, step.get("open")) else { return };
        let Some(id) = node.text() else { return };
        if !library.contains_key(id) {
            let known: Vec<String> = library.keys().cloned().collect();
            debug_assert_eq!(missing::rule(Space::Playbook).code, "missing_playbook");
            self.unknown(Space::Playbook, id, &known, &Spot::Value(node), scope);
        }
    }
}

/// Returns what a parameter names, where it names a thing.
fn thing_type(kind: &str) -> Option<Space> {
    match kind {
        "role" => Some(Space::Role),
        "message" => Some(Space::Message),
        "level" => Some(Space::Level),
        "stakeholder" => Some(Space::Stakeholder),
        "channel" => Some(Space::Channel),
        "fact" => Some(Space::Fact),
        _ => None,
    }
}
