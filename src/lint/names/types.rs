use super::{Declared, Names, Scope};
use crate::playbook::expr::{Call, Name, Segment, Type, Types};
use crate::playbook::spec::{Space, words};
use crate::source::Node;

/// Knows the types of names as they are read at one place.
pub struct Scoped<'n, 'a> {
    /// All names.
    pub names: &'a Names<'a>,
    /// The place.
    pub scope: &'n Scope<'a>,
}

/// Returns the type of the answers of a fact, need or parameter.
pub fn answer_type(declared: &Declared<'_>, node: &Node) -> Type {
    let kind = node.get("answer").or_else(|| node.get("type")).and_then(Node::text);
    match kind.unwrap_or_default() {
        "text" | "url" => Type::Text,
        "number" | "percent" => Type::Number,
        "yes-no" => Type::Bool,
        "choice" => Type::Choice(choices(declared, node)),
        "choices" => Type::Choices(choices(declared, node)),
        "list" => Type::List,
        "date" => Type::Date,
        "time" => Type::Time,
        "duration" => Type::Length,
        "level" => Type::Level(declared.ids(Space::Level).map(str::to_owned).collect()),
        _ => Type::Any,
    }
}

fn choices(declared: &Declared<'_>, node: &Node) -> Vec<String> {
    let Some(choices) = node.get("choices") else { return Vec::new() };
    let ids = |space: Space| declared.ids(space).map(str::to_owned).collect();
    match choices.text() {
        None => choices.entries().iter().map(|entry| entry.key.clone()).collect(),
        Some("stakeholders") => ids(Space::Stakeholder),
        Some("channels") => ids(Space::Channel),
        Some(table) => {
            let rows = declared.get(Space::Table, table).map(|table| table.node.entries());
            rows.unwrap_or_default().iter().map(|row| row.key.clone()).collect()
        }
    }
}

impl<'a> Types for Scoped<'_, 'a> {
    fn name(&self, name: &Name) -> Result<Type, Vec<String>> {
        match name.base.as_str() {
            "severity" => Ok(Type::Level(self.names.levels().to_vec())),
            "elapsed" => Ok(Type::Length),
            "now" | "next_update" => Ok(Type::Time),
            "impact" => one_of(name, words::IMPACT, |_| Type::Number),
            "org" => self.org(name),
            "each" => self.each(name),
            "with" => self.with(name),
            _ => self.plain(name),
        }
    }

    fn call(&self, call: &Call) -> Result<Type, Vec<String>> {
        self.of_call(call)
    }
}

impl<'a> Scoped<'_, 'a> {
    fn org(&self, name: &Name) -> Result<Type, Vec<String>> {
        let mut fields = vec!["name", "time_zone"];
        fields.extend(self.names.declared.ids(Space::Need));
        let found = one_of(name, &fields, |field| match field {
            "name" | "time_zone" => Type::Text,
            need => self.names.type_of(Space::Need, need).cloned().unwrap_or(Type::Any),
        });
        match found {
            Err(_) if self.names.may_be_elsewhere(Space::Need) => Ok(Type::Any),
            found => found,
        }
    }

    fn each(&self, name: &Name) -> Result<Type, Vec<String>> {
        let blocks = self.scope.for_each(self.names);
        // Outside of any block it is reported apart.
        let Some(block) = blocks.first() else { return Ok(Type::Any) };
        let columns = block.text().and_then(|table| self.names.declared.get(Space::Table, table));
        let columns = columns.map(|table| table.node.entries()).unwrap_or_default();
        let mut fields = vec!["id", "title", "role"];
        fields.extend(columns.iter().flat_map(|row| row.value.entries()).map(|cell| cell.key.as_str()));
        one_of(name, &fields, |_| Type::Text)
    }

    fn with(&self, name: &Name) -> Result<Type, Vec<String>> {
        let procedures = self.scope.procedures(self.names);
        let Some(procedure) = procedures.first() else { return Ok(Type::Any) };
        let parameters = self.names.parameters(procedure);
        let fields: Vec<&str> = parameters.iter().map(|entry| entry.key.as_str()).collect();
        one_of(name, &fields, |field| {
            let node = parameters.iter().find(|entry| entry.key == field);
            node.map_or(Type::Any, |entry| answer_type(&self.names.declared, &entry.value))
        })
    }

    /// Reads a fact, a decision, a cell of a table, or a question inside a named block.
    fn plain(&self, name: &Name) -> Result<Type, Vec<String>> {
        if let Some(question) = self.names.question(self.scope, &name.base) {
            let kind = self.names.read_from(&question, self.scope);
            return rest(kind, &name.rest).ok_or_else(|| vec![name.base.clone()]);
        }
        if let Some(table) = self.names.declared.get(Space::Table, &name.base) {
            return self.cell(name, table.node);
        }
        if let Some(found) = self.inside(name) {
            return found;
        }
        if self.names.may_be_elsewhere(Space::Fact) {
            return Ok(Type::Any);
        }
        Err(self.names.readable(self.scope))
    }

    fn cell(&self, name: &Name, table: &Node) -> Result<Type, Vec<String>> {
        let columns: Vec<&str> = {
            let cells = table.entries().iter().flat_map(|row| row.value.entries());
            cells.map(|cell| cell.key.as_str()).collect()
        };
        match name.rest.as_slice() {
            [] | [_] => Ok(Type::Map(Box::new(Type::Text))),
            [_, Segment::Field(column)] if columns.contains(&column.as_str()) => Ok(Type::Text),
            [row, ..] => {
                let row = Name { rest: vec![row.clone()], ..name.clone() };
                let mut candidates: Vec<String> =
                    columns.iter().map(|column| format!("{row}.{column}")).collect();
                candidates.dedup();
                Err(candidates)
            }
        }
    }

    fn inside(&self, name: &Name) -> Option<Result<Type, Vec<String>>> {
        let block = self.names.steps.find(self.scope.procedure, &name.base)?;
        let mut fields = name.rest.iter().filter_map(|segment| match segment {
            Segment::Field(field) => Some(field.as_str()),
            _ => None,
        });
        let last = fields.next_back()?;
        let question = self.names.question_inside(block, last)?;
        Some(Ok(question.kind.clone()))
    }
}

/// Reads the field of a name that must be one of several.
fn one_of(name: &Name, fields: &[&str], kind: impl Fn(&str) -> Type) -> Result<Type, Vec<String>> {
    match name.field() {
        Some(field) if fields.contains(&field) => Ok(kind(field)),
        _ => Err(fields.iter().map(|field| format!("{}.{field}", name.base)).collect()),
    }
}

/// Follows what stands behind a question: an element of a map, or a round of it.
fn rest(kind: Type, segments: &[Segment]) -> Option<Type> {
    segments.iter().try_fold(kind, |kind, segment| match (kind, segment) {
        (Type::Map(inner), _) => Some(*inner),
        (kind, Segment::Round(_)) => Some(kind),
        _ => None,
    })
}

impl<'a> Names<'a> {
    /// Returns what a procedure expects.
    pub fn parameters(&self, procedure: &str) -> &'a [crate::source::Entry] {
        let procedure = self.declared.get(Space::Procedure, procedure);
        procedure.and_then(|procedure| procedure.node.get("with")).map(Node::entries).unwrap_or_default()
    }
}
