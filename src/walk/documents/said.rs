use crate::report::SaidTo;
use crate::walk::Teller;

impl Teller<'_> {
    /// Tells what was last said to each stakeholder; those who were told the same stand together.
    pub(super) fn said_last(&self) -> Vec<SaidTo> {
        let mut all: Vec<SaidTo> = Vec::new();
        let view = self.view();
        for book in 0..view.books().len() {
            for (id, stakeholder) in &self.plan(book).playbook.stakeholders {
                let said = view.last_said(book, id.as_str());
                let (when, words) = match said {
                    Some((at, words)) => (Some(self.clock(at)), words),
                    None => (None, String::new()),
                };
                let (id, name) = (id.to_string(), stakeholder.title.to_string());
                if all.iter().any(|other| other.to.contains(&id)) && when.is_none() {
                    continue;
                }
                match all.iter_mut().find(|other| other.when == when && other.words == words) {
                    Some(same) => {
                        same.to.push(id);
                        same.names.push(name);
                    }
                    None => all.push(SaidTo { to: vec![id], names: vec![name], when, words }),
                }
            }
        }
        // Who heard nothing yet stands last.
        all.sort_by_key(|said| said.when.is_none());
        all
    }
}
