//! An answers file: what people say and do in a run, written down beforehand.
//!
//! It is a case with a timeline under the names of the journal, or a short map of path to
//! value. Here it is only read: into values, each with its place in the file, so that
//! whatever goes wrong later can name the line.

mod acts;
mod case;
mod clock;
mod expect;
mod facts;
mod fault;
mod fields;
mod given;
mod keys;
mod line;
mod map;
mod moment;
mod people;
mod placed;
mod run;
#[cfg(test)]
mod tests;
mod verb;
mod words;

pub use case::Case;
pub use clock::SetClock;
pub use expect::{Claim, DeadlineState, Expectation, Want};
pub use fault::Fault;
pub use given::Given;
pub use line::Line;
pub use map::{Answer, Answers};
pub use moment::Moment;
pub use placed::Placed;
pub use verb::{LeftOpen, Verb};

use crate::i18n::Cases;
use crate::playbook::spec::Kind;
use crate::source::Node;

/// Is an answers file.
#[derive(Debug, Clone, PartialEq)]
pub enum Script {
    /// A case: a timeline with the hours of what is said.
    Case(Box<Case>),
    /// A short map of path to value, for a run without times.
    Map(Answers),
}

impl Script {
    /// Reads an answers file; everything that is wrong in it is found at once.
    pub fn read(tree: &Node) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let script = match Kind::of(tree) {
            Some(Kind::Case) => Self::Case(Box::new(case::read(tree, &mut faults))),
            Some(other) => {
                let kind = other.word().to_owned();
                let span = tree.entry(&kind).map_or(tree.span, |entry| entry.key_span);
                return Err(vec![Fault::new(span, Cases::OtherKind { kind }).help(Cases::WhatAnswers)]);
            }
            None => Self::Map(map::read(tree, &mut faults)),
        };
        faults.sort_by_key(|fault| fault.span);
        if faults.is_empty() { Ok(script) } else { Err(faults) }
    }
}
