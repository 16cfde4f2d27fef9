use std::sync::Arc;

use super::labels::{Labels, Spot};
use crate::i18n::Lang;
use crate::incident::plan::Plan;
use crate::playbook::Id;
use crate::playbook::model::{Gate, Phase, Playbook};

/// Is a playbook laid out to be put on paper in one language.
#[derive(Debug)]
pub struct Paper {
    plan: Plan,
    lang: Lang,
}

impl Paper {
    /// Lays a playbook out.
    ///
    /// What is to be prepared is never walked, so it has no place in a plan; here it gets one,
    /// as a last phase, for its steps are read like all others.
    pub fn new(mut playbook: Playbook, lang: Lang) -> Self {
        let steps = std::mem::take(&mut playbook.prepare);
        playbook.phases.push(Phase {
            id: Id::of_place("prepare"),
            title: Default::default(),
            when: None,
            role: None,
            due: None,
            gate: Gate::None,
            never: Vec::new(),
            why: None,
            steps,
        });
        Self { plan: Plan::new(Arc::new(playbook)), lang }
    }

    /// Returns the playbook.
    pub fn book(&self) -> &Playbook {
        &self.plan.playbook
    }

    /// Returns the language of the labels.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns how many phases the playbook has.
    pub fn phases(&self) -> usize {
        self.plan.phases().len() - 1
    }

    /// Returns the place outside every step.
    pub(super) fn top(&self) -> Spot<'static> {
        Spot { ix: self.plan.exit(), each: None }
    }

    pub(super) fn plan(&self) -> &Plan {
        &self.plan
    }

    pub(super) fn labels(&self) -> Labels<'_> {
        Labels { plan: &self.plan, lang: self.lang }
    }
}
