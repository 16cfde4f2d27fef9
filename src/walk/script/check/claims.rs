use super::Checker;
use super::names::attached;
use crate::i18n::Cases;
use crate::incident::Key;
use crate::incident::script::{Claim, Expectation, Moment, Placed};
use crate::playbook::Id;
use crate::source::{Span, closest};

impl Checker<'_> {
    /// Checks the names of what is expected.
    pub(super) fn expectation(&mut self, expectation: &Expectation, at: Option<Moment>) {
        for want in &expectation.wants {
            let span = want.span;
            match &want.claim {
                Claim::Published(key) => self.published(key, span),
                Claim::Severity(level) => self.level(&Placed::new(level.clone(), span)),
                Claim::Offered(key)
                | Claim::Done(key)
                | Claim::Skipped(key)
                | Claim::Waiting(key)
                | Claim::Overdue(key) => self.any_item(&Placed::new(key.clone(), span)),
                Claim::Fact(key, given) => {
                    let given = Placed::new(given.clone(), span);
                    self.told(&Placed::new(key.clone(), span), &given, at);
                }
                Claim::Decided(key, option) => {
                    let node = self.plan().by_base(key.base());
                    if node.is_none() && !attached(key) {
                        let what = Cases::NoDecision { name: key.to_string() };
                        let meant = closest(key.base(), self.bases()).map(str::to_owned);
                        self.fault(span, what, meant.as_deref());
                    }
                    let step = Placed::new(key.clone(), span);
                    self.option(&step, node, &Placed::new(option.clone(), span));
                }
                Claim::Deadline(id, _) => {
                    if !attached(&Key::new(id.as_str())) {
                        let known = self.playbook().deadlines.keys();
                        let id = Placed::new(id.clone(), span);
                        self.named(&id, known, |name| Cases::NoDeadline { name });
                    }
                }
                Claim::Path(keys) => keys.iter().for_each(|key| self.published(&key.it, key.span)),
                Claim::NoLater(key, _) => self.published(key, span),
                Claim::LevelAt(_, level) => self.level(&Placed::new(level.clone(), span)),
                Claim::Closed(_) => {}
            }
        }
    }

    /// What is out is a message, or the step that publishes it.
    fn published(&mut self, key: &Key, span: Span) {
        let playbook = self.playbook();
        let known = playbook.messages.contains_key(key.as_str()) || self.plan().by_base(key.base()).is_some();
        if !known && !attached(key) {
            let messages = playbook.messages.keys().map(Id::as_str);
            let meant = closest(key.as_str(), messages.chain(self.bases())).map(str::to_owned);
            self.fault(span, Cases::NoMessage { name: key.to_string() }, meant.as_deref());
        }
    }
}
