use jiff::Timestamp;

use crate::cli::Context;
use crate::incident::Clock;

/// Tells the time of the process, or of the test that set it, apart from the borrow of its context.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct ContextClock {
    fixed: Option<Timestamp>,
    real: fn() -> Timestamp,
}

impl ContextClock {
    /// Takes the clock of a context.
    pub fn of(context: &Context<'_>) -> Self {
        Self { fixed: context.fixed_now(), real: crate::cli::context::real_now }
    }
}

impl Clock for ContextClock {
    fn now(&self) -> Timestamp {
        self.fixed.unwrap_or_else(self.real)
    }
}
