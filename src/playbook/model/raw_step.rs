use indexmap::IndexMap;
use serde::Deserialize;

use super::anytime::With;
use super::step::{Act, Attach, Ended, Evidence, ForEach, Gate, Link, Opt, Order, RepeatEvery, Step, Who};
use super::{Approvals, OneOrMany, Silence, Text};
use crate::playbook::expr::{Name, parse_name};
use crate::playbook::{Condition, Due, Every, Id};

/// Is a step as it is written: its kind is the key that carries its sentence or its object.
#[derive(Deserialize)]
pub(super) struct RawStep {
    id: Option<Id>,
    title: Option<Text>,
    role: Option<Who>,
    when: Option<Condition>,
    due: Option<Due>,
    not_before: Option<Due>,
    after: Option<OneOrMany<String>>,
    why: Option<Text>,
    how: Option<Text>,
    links: Option<Vec<Link>>,
    never: Option<Vec<Text>>,
    optional: Option<bool>,
    #[serde(default)]
    gate: Gate,
    approve: Option<Approvals>,
    on_silence: Option<Silence>,
    meets: Option<OneOrMany<Id>>,
    action: Option<Text>,
    ask: Option<OneOrMany<Id>>,
    decide: Option<Text>,
    assess: Option<Text>,
    message: Option<Who>,
    group: Option<Text>,
    repeat: Option<Text>,
    procedure: Option<Id>,
    open: Option<String>,
    reopen: Option<String>,
    close: Option<Text>,
    evidence: Option<Evidence>,
    options: Option<IndexMap<Id, Opt>>,
    order: Option<Order>,
    for_each: Option<ForEach>,
    steps: Option<Vec<Step>>,
    every: Option<Every>,
    from: Option<OneOrMany<String>>,
    until: Option<Condition>,
    at_most: Option<u32>,
    with: Option<With>,
    mode: Option<Attach>,
    outcome: Option<Ended>,
}

impl TryFrom<RawStep> for Step {
    type Error = String;

    fn try_from(mut raw: RawStep) -> Result<Self, String> {
        Ok(Self {
            act: act(&mut raw)?,
            id: raw.id,
            title: raw.title,
            role: raw.role,
            when: raw.when,
            due: raw.due,
            not_before: raw.not_before,
            after: names(raw.after)?,
            why: raw.why,
            how: raw.how,
            links: raw.links.unwrap_or_default(),
            never: raw.never.unwrap_or_default(),
            optional: raw.optional.unwrap_or_default(),
            gate: raw.gate,
            approve: raw.approve,
            on_silence: raw.on_silence,
            meets: raw.meets.map(Vec::from).unwrap_or_default(),
        })
    }
}

fn names(raw: Option<OneOrMany<String>>) -> Result<Vec<Name>, String> {
    let words: Vec<String> = raw.map(Vec::from).unwrap_or_default();
    words.iter().map(|word| parse_name(word).map_err(|fault| fault.to_string())).collect()
}

fn act(raw: &mut RawStep) -> Result<Act, String> {
    if let Some(text) = raw.action.take() {
        return Ok(Act::Action { text, evidence: raw.evidence });
    }
    if let Some(facts) = raw.ask.take() {
        return Ok(Act::Ask { facts: facts.into() });
    }
    if let Some(text) = raw.decide.take() {
        return Ok(Act::Decide { text, options: raw.options.take().unwrap_or_default() });
    }
    if let Some(text) = raw.assess.take() {
        return Ok(Act::Assess { text });
    }
    if let Some(message) = raw.message.take() {
        return Ok(Act::Message { message });
    }
    block(raw)
}

fn block(raw: &mut RawStep) -> Result<Act, String> {
    let steps = raw.steps.take().unwrap_or_default();
    if let Some(text) = raw.group.take() {
        let order = raw.order.unwrap_or_default();
        return Ok(Act::Group { text, order, for_each: raw.for_each.take(), steps });
    }
    if let Some(text) = raw.repeat.take() {
        let every = RepeatEvery {
            every: raw.every.take(),
            from: names(raw.from.take())?,
            until: raw.until.take(),
            at_most: raw.at_most,
        };
        return Ok(Act::Repeat { text, every, steps });
    }
    if let Some(procedure) = raw.procedure.take() {
        return Ok(Act::Procedure { procedure, with: raw.with.take().unwrap_or_default() });
    }
    if let Some(playbook) = raw.open.take() {
        return Ok(Act::Open { playbook, mode: raw.mode.unwrap_or_default() });
    }
    if let Some(decision) = raw.reopen.take() {
        let decision = parse_name(&decision).map_err(|fault| fault.to_string())?;
        return Ok(Act::Reopen { decision });
    }
    if let Some(text) = raw.close.take() {
        return Ok(Act::Close { text, outcome: raw.outcome.unwrap_or_default() });
    }
    Err("a step has one of: action, ask, decide, assess, message, group, repeat, procedure, open, reopen, close".into())
}
