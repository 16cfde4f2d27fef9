//! Runs to test with: opened by the program itself, at a time that the test sets.

use assert_cmd::Command;

use super::{Given, Place, given};

/// A small playbook with one of most things.
pub const SHOP: &str = include_str!("shop.yaml");

impl Place {
    /// Opens a run of the small playbook at 05:20, by ana as lead, and leaves it at once.
    pub fn shop(&self) -> &Self {
        self.shop_with(&[])
    }

    /// Opens a run with further options.
    pub fn shop_with(&self, more: &[&str]) -> &Self {
        self.put("playbooks/shop.yaml", SHOP);
        self.put("organisation.yaml", include_str!("shop-organisation.yaml"));
        let mut command = self.crisis();
        command.args(["run", "shop", "--plain", "--by", "ana", "--as", "lead", "--at", "-20m"]).args(more);
        let given = given(command.write_stdin(""));
        assert!(given.err.contains("crisis resume 1124-shop"), "{}{}", given.out, given.err);
        self
    }

    /// Runs the program at another time of that day, with words of which some have spaces.
    pub fn at(&self, clock: &str, words: &[&str]) -> Given {
        given(self.command_at(clock).args(words))
    }

    /// Returns the program at another time of that day.
    pub fn command_at(&self, clock: &str) -> Command {
        let mut command = self.crisis();
        command.env("CRISIS_NOW", format!("2026-11-24T{clock}:00Z"));
        command
    }

    /// Returns the path of a run's journal.
    pub fn journal(&self, run: &str) -> std::path::PathBuf {
        self.path().join(".local/state/crisis/runs").join(run).join("journal.jsonl")
    }
}

/// Tells the time that a test sets.
pub struct Still(jiff::Timestamp);

impl Still {
    pub fn at(text: &str) -> Self {
        Self(text.parse().expect("a time"))
    }
}

impl crisis::incident::Clock for Still {
    fn now(&self) -> jiff::Timestamp {
        self.0
    }
}

/// Loads the small playbook as the program does.
pub fn shop_playbook(place: &Place) -> crisis::playbook::Playbook {
    let library = crisis::store::Library::new(&[place.path().join("playbooks")]);
    let loaded = crisis::store::load_playbook(&library, "shop", crisis::i18n::Lang::En);
    loaded.expect("it loads").model
}

impl Place {
    /// Returns the folder of runs.
    pub fn runs(&self) -> crisis::store::RunsDir {
        let path = self.path().join(".local/state/crisis/runs");
        let place = crisis::store::Place { option: Some(&path), ..crisis::store::Place::default() };
        crisis::store::RunsDir::at(place).expect("a place")
    }

    /// Writes what the walk writes when the first words are drafted and sent to their approver.
    pub fn draft_holding(&self, run: &str, text: &str) {
        use crisis::incident::approval::short_hash;
        use crisis::incident::{Draft, Event, Journal, Key};
        let clock = Still::at("2026-11-24T05:30:00Z");
        let run = self.runs().find(run).expect("the run");
        let mut journal = run.journal(&clock).expect("opened");
        let draft = |event| Draft {
            occurred: None,
            by: Some("ana".into()),
            role: None,
            step: Some(Key::new("holding")),
            event,
        };
        let drafted = Event::Drafted {
            lang: "en".into(),
            channel: None,
            digest: short_hash(&["en".into(), "*".into(), text.into()]),
            text: text.into(),
            values: indexmap::IndexMap::new(),
        };
        let requested = Event::ApprovalRequested {
            digest: short_hash(&["holding".into(), "en/*".into(), text.into()]),
            roles: vec![crisis::playbook::Id::parse("legal").expect("an id")],
            value: None,
            ticked: Vec::new(),
        };
        let drafts = vec![draft(drafted), draft(requested)];
        journal.append(&mut |_, _| Ok(drafts.clone())).expect("written");
    }
}

impl Place {
    /// Closes a run at 05:35 with nothing more said.
    pub fn close(&self, run: &str) {
        use crisis::incident::{Draft, Ending, Event, Journal};
        let clock = Still::at("2026-11-24T05:35:00Z");
        let run = self.runs().find(run).expect("the run");
        let mut journal = run.journal(&clock).expect("opened");
        let event = Event::Closed { outcome: Ending::Resolved, left: Vec::new(), why: "Quiet.".into() };
        let closed = Draft { occurred: None, by: Some("ana".into()), role: None, step: None, event };
        journal.append(&mut |_, _| Ok(vec![closed.clone()])).expect("written");
    }
}
