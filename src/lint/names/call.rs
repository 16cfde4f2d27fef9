use super::types::Scoped;
use crate::playbook::expr::{Call, Function, Type, Types};
use crate::playbook::spec::Space;

impl Scoped<'_, '_> {
    /// Returns the type of a call, or the names that it could have been about.
    pub(super) fn of_call(&self, call: &Call) -> Result<Type, Vec<String>> {
        let names = self.names;
        match call.function {
            Function::Done => self.anchored(call, Type::Bool),
            Function::Count => self.anchored(call, Type::Number),
            Function::At => self.anchored(call, Type::Time),
            Function::Since => self.anchored(call, Type::Length),
            Function::Published => {
                let base = call.name.base.as_str();
                let step = names.steps.find(self.scope.procedure, base);
                let is_message = |step: usize| {
                    names
                        .steps
                        .get(step)
                        .is_some_and(|step| matches!(step.kind, Some("message" | "procedure")))
                };
                let known =
                    names.declared.get(Space::Message, base).is_some() || step.is_some_and(is_message);
                if known || names.may_be_elsewhere(Space::Message) {
                    Ok(Type::Bool)
                } else {
                    Err(names.ids(Space::Message, self.scope))
                }
            }
            Function::Said => {
                let known = names.declared.get(Space::Stakeholder, &call.name.base).is_some();
                if known || names.may_be_elsewhere(Space::Stakeholder) {
                    Ok(Type::Text)
                } else {
                    Err(names.ids(Space::Stakeholder, self.scope))
                }
            }
            Function::Was => self.name(&call.name),
            Function::Change => self.name(&call.name).map(|_| Type::Number),
        }
    }

    fn anchored(&self, call: &Call, kind: Type) -> Result<Type, Vec<String>> {
        self.names.anchor(self.scope, &call.name).map(|_| kind)
    }
}
