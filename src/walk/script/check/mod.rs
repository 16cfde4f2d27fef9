//! What an answers file speaks of must be in the playbook: found before anything is begun.
//!
//! A slip of the pen is told with its line and the word that was meant, and no run is left
//! half played for it. What only the run can tell (is it open, has it been approved) is
//! found when it is played.

mod claims;
mod names;
mod short;
mod values;
mod verbs;

use crate::incident::plan::Plan;
use crate::incident::script::{Fault, Script};
use crate::walk::Times;

/// Is what an answers file may speak of.
pub struct Known<'a> {
    /// The playbook.
    pub plan: &'a Plan,
    /// The zone, and the start of the run.
    pub times: Times,
    /// Who takes part already.
    pub people: Vec<String>,
}

/// Finds the names in an answers file that the playbook does not have, and the values of another kind.
pub fn check(script: &Script, known: &Known<'_>) -> Vec<Fault> {
    let mut checker = Checker { known, people: known.people.clone(), faults: Vec::new() };
    match script {
        Script::Case(case) => checker.case(case),
        Script::Map(answers) => checker.short(answers),
    }
    checker.faults.sort_by_key(|fault| fault.span);
    checker.faults
}

struct Checker<'a> {
    known: &'a Known<'a>,
    /// Who has joined by the present entry.
    people: Vec<String>,
    faults: Vec<Fault>,
}
